using BackTrainer.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackTrainer.Browser.Tests;

/// <summary>Trunk holds timed on a phone, and typed where there is no script.</summary>
[Collection(InTheHouse.Name)]
public sealed class TrunkTests(House house)
{
    [SkippableFact]
    public async Task The_stop_watch_counts_after_a_few_seconds_and_fills_its_field()
    {
        await using var person = await house.ComesAsync(Screen.Phone);
        var page = person.Page;
        var start = DateTime.UtcNow;
        await page.Clock.InstallAsync(new() { TimeDate = start });
        await page.GotoAsync("/progress/trunk");
        await page.Clock.PauseAtAsync(start.AddMinutes(5));
        var watch = page.Locator("fieldset").Filter(new() { HasText = "Side bridge, right" });
        await watch.GetByRole(AriaRole.Button, new() { Name = "Start the clock: Side bridge, right" }).ClickAsync();
        await Expect(watch.GetByRole(AriaRole.Status)).ToContainTextAsync("Get into position");
        await page.Clock.RunForAsync(5_300);
        await Expect(watch.GetByRole(AriaRole.Status)).ToContainTextAsync("The clock runs");
        await page.Clock.RunForAsync(42_000);
        await watch.GetByRole(AriaRole.Button, new() { Name = "Stop: Side bridge, right" }).ClickAsync();
        await Expect(page.Locator("#right")).ToHaveValueAsync("42");
        await Expect(watch.GetByRole(AriaRole.Status)).ToContainTextAsync("Stopped at 42 seconds");

        // Stopped before it runs, it changes nothing.
        await watch.GetByRole(AriaRole.Button, new() { Name = "Start the clock again" }).ClickAsync();
        await page.Clock.RunForAsync(2_000);
        await watch.GetByRole(AriaRole.Button, new() { Name = "Stop" }).ClickAsync();
        await Expect(page.Locator("#right")).ToHaveValueAsync("42");
        Assert.Empty(person.Complaints);
    }

    [SkippableFact]
    public async Task Without_script_the_seconds_are_typed()
    {
        await using var person = await house.ComesAsync(Screen.Phone, script: false);
        var page = person.Page;
        await page.GotoAsync("/progress/trunk");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Start the clock" })).ToHaveCountAsync(0);
        await page.Locator("#right").FillAsync("70");
        await page.Locator("#left").FillAsync("80");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save this test" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Saved");
        await Expect(page.Locator("main")).ToContainTextAsync("The sides differ by more than 5 %");
    }
}
