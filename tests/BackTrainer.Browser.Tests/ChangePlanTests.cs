using BackTrainer.Browser.Tests.Pages;
using BackTrainer.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackTrainer.Browser.Tests;

/// <summary>A plan changed by hand on a phone, with and without script.</summary>
[Collection(InTheHouse.Name)]
public sealed class ChangePlanTests(House house)
{
    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_exercise_is_swapped_too_much_is_shown_first_and_the_change_is_undone(bool script)
    {
        await using var person = await house.ComesAsync(Screen.Phone, script: script);
        var page = person.Page;
        await PlanFormPage.BuildAsync(page);
        var plan = new PlanPage(page).Path;

        var change = await page.Locator("a:text-is('Change')").First.GetAttributeAsync("href");
        await page.GotoAsync(change!);
        await page.GetByLabel("Sets", new() { Exact = true }).FillAsync("9");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("sets more");
        await Expect(page.Locator("main")).ToContainTextAsync("ard rule");

        // Not every exercise has one that fits in its place; the first that has is swapped.
        await page.GotoAsync(plan);
        var swap = page.GetByRole(AriaRole.Button, new() { Name = "Swap to" });
        foreach (var link in await page.Locator("a:text-is('Change')").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))"))
        {
            await page.GotoAsync(link);
            if (await swap.CountAsync() > 0)
            {
                break;
            }
        }

        await swap.First.ClickAsync();
        var note = page.GetByRole(AriaRole.Status);
        await Expect(note).ToContainTextAsync("Swapped");

        await page.GotoAsync(plan + "/changes");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("The plan is as it was.");
        Assert.Empty(person.Complaints);
    }

    [SkippableFact]
    public async Task A_plus_beside_the_number_adds_one()
    {
        await using var person = await house.ComesAsync(Screen.Phone, script: true);
        var page = person.Page;
        await PlanFormPage.BuildAsync(page);
        await page.GotoAsync((await page.Locator("a:text-is('Change')").First.GetAttributeAsync("href"))!);
        var sets = page.GetByLabel("Sets", new() { Exact = true });
        var before = int.Parse(await sets.InputValueAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sets: more" }).ClickAsync();
        await Expect(sets).ToHaveValueAsync($"{before + 1}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sets: less" }).ClickAsync();
        await Expect(sets).ToHaveValueAsync($"{before}");
        Assert.Empty(person.Complaints);
    }
}
