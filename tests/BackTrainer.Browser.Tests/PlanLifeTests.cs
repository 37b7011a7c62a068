using System.Text;
using System.Text.RegularExpressions;
using BackTrainer.Browser.Tests.Pages;
using BackTrainer.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackTrainer.Browser.Tests;

/// <summary>A plan seen before it is kept, mended where it is refused, paused, and on paper.</summary>
[Collection(InTheHouse.Name)]
public sealed partial class PlanLifeTests(House house)
{
    [SkippableFact]
    public Task From_a_refusal_to_a_plan_that_waits_and_goes_on() => JourneyAsync(script: true);

    [SkippableFact]
    public Task The_same_works_without_script() => JourneyAsync(script: false);

    private async Task JourneyAsync(bool script)
    {
        await using var person = await house.ComesAsync(Screen.Phone, script: script);
        var page = person.Page;
        ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name });

        var form = await PlanFormPage.OpenAsync(page);
        await form.FillForTodayAsync();
        await form.ChooseDaysAsync(Enum.GetValues<DayOfWeek>());
        await form.SendAsync();
        await form.Refusal.GetByRole(AriaRole.Button).First.ClickAsync();
        await Expect(page.Locator("article.day-train")).ToHaveCountAsync(6);
        await Button("Show me another week").ClickAsync();
        await Button("Change answers").ClickAsync();
        await Expect(form.Age).ToHaveValueAsync("34");
        await form.FillForTodayAsync();
        var plan = await form.BuildAsync();
        await Expect(plan.TrainingDays).ToHaveCountAsync(3);

        await page.GetByRole(AriaRole.Link, new() { Name = "Rename, copy, pause" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Pause", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your plan is paused" })).ToBeVisibleAsync();
        await page.GotoAsync("/");
        await Button("Come back today").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Start today's session" })).ToBeVisibleAsync();
        Assert.Empty(person.Complaints);
    }

    [SkippableTheory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task Every_week_is_one_sheet_of_paper_even_a_full_one_of_six_days(string format)
    {
        await using var person = await house.ComesAsync(Screen.Desk);
        var page = person.Page;
        var form = await PlanFormPage.OpenAsync(page);
        await form.FillForTodayAsync();
        await form.ChooseDaysAsync([.. Enum.GetValues<DayOfWeek>().Skip(1)]);
        await form.Minutes.FillAsync("120");
        await page.GetByLabel("A full gym").CheckAsync();
        await page.GetByText("Advanced:").ClickAsync();
        var plan = await form.BuildAsync();
        await page.GotoAsync(plan.Path + "/print");
        Assert.Equal(6, await page.Locator(".week-sheet").CountAsync());
        Assert.Equal(6, Pages(await page.PdfAsync(new() { Format = format })));
        await page.GotoAsync(plan.Path + "/print?week=6");
        Assert.Equal(1, Pages(await page.PdfAsync(new() { Format = format })));
    }

    private static int Pages(byte[] pdf) => PageOfPdf().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageOfPdf();
}
