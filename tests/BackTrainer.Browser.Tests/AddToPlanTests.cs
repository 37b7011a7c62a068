using BackTrainer.Browser.Tests.Pages;
using BackTrainer.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackTrainer.Browser.Tests;

/// <summary>From an exercise into a plan and back, on a phone and without script.</summary>
[Collection(InTheHouse.Name)]
public sealed class AddToPlanTests(House house)
{
    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_exercise_is_added_from_its_page_and_taken_out_again(bool script)
    {
        await using var person = await house.ComesAsync(Screen.Phone, script: script);
        var page = person.Page;
        await PlanFormPage.BuildAsync(page);
        await page.GotoAsync("/exercises/band-row");
        await page.GetByRole(AriaRole.Region, new() { Name = "Add to a plan" }).GetByRole(AriaRole.Button).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Add Seated band row");

        await page.GetByRole(AriaRole.Button, new() { Name = "Add on" }).First.ClickAsync();
        var note = page.GetByRole(AriaRole.Status);
        await Expect(note).ToContainTextAsync("Added Seated band row on");
        var inWeek = page.Locator(".day-train").GetByText("Seated band row", new() { Exact = true });
        await Expect(inWeek).ToHaveCountAsync(1);

        await note.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("The plan is as it was.");
        await Expect(inWeek).ToHaveCountAsync(0);
        Assert.Empty(person.Complaints);
    }
}
