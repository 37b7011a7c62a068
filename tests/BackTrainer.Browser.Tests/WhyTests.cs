using BackTrainer.Browser.Tests.Pages;
using BackTrainer.Browser.Tests.Support;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackTrainer.Browser.Tests;

/// <summary>From a target to its reasons, to a target of one's own, to what comes next time and the weeks ahead.</summary>
[Collection(InTheHouse.Name)]
public sealed class WhyTests(House house)
{
    [SkippableFact]
    public Task A_target_is_explained_overridden_taken_back_and_looked_ahead_of() => JourneyAsync(script: true);

    [SkippableFact]
    public Task The_same_works_without_script() => JourneyAsync(script: false);

    private async Task JourneyAsync(bool script)
    {
        await using var person = await house.ComesAsync(Screen.Phone, script: script);
        var page = person.Page;
        ILocator Link(string name) => page.GetByRole(AriaRole.Link, new() { Name = name });
        var session = await (await PlanFormPage.BuildAsync(page)).StartTodayAsync();
        var current = page.Locator(".sheet-current");

        await current.Locator("summary", new() { HasText = "Why this target" }).ClickAsync();
        await Expect(current.Locator(".why .reason").First).ToContainTextAsync("irst time");
        await current.GetByRole(AriaRole.Link, new() { Name = "Set your own target" }).ClickAsync();
        await page.GetByLabel("Sets").FillAsync("11");
        await page.GetByRole(AriaRole.Button, new() { Name = "Train by this" }).ClickAsync();
        await Expect(page.Locator("#own-error-Sets")).ToHaveTextAsync("A whole number from 1 to 10.");
        await page.GetByLabel("Sets").FillAsync("1");
        await page.GetByLabel("Why, if you like").FillAsync("A short day");
        await page.GetByRole(AriaRole.Button, new() { Name = "Train by this" }).ClickAsync();
        await Expect(current.Locator(".tag-own")).ToHaveTextAsync("your own target");
        await Expect(current.Locator(".ours")).ToContainTextAsync("A short day");
        await LookAsync(person, script);

        await current.Locator("summary", new() { HasText = "Why ours differs" }).ClickAsync();
        await current.GetByRole(AriaRole.Link, new() { Name = "Change your own target" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Take it back" }).ClickAsync();
        await Expect(page.Locator(".tag-own")).ToHaveCountAsync(0);

        await session.LogAllAsync();
        await session.FinishAsync();
        await Expect(session.NextTime).ToContainTextAsync("You did");
        await session.NextTime.Locator("summary").First.ClickAsync();
        await session.NextTime.GetByRole(AriaRole.Link, new() { Name = "The weeks ahead" }).First.ClickAsync();
        await Link("Two reps short").Or(Link("Ten seconds short")).Or(Link("A fifth short")).ClickAsync();
        await Link("8 weeks").ClickAsync();
        await Expect(page.Locator(".ahead-chart svg")).ToBeVisibleAsync();
        await page.Locator("summary", new() { HasText = "The same as a table" }).ClickAsync();
        await Expect(page.Locator(".ahead-table tbody tr").First).ToBeVisibleAsync();
        await LookAsync(person, script);
        Assert.Empty(person.Complaints);
    }

    /// <summary>Nothing is amiss for those who do not see it, in either theme, and nothing is wider than the screen.</summary>
    private static async Task LookAsync(Person person, bool script)
    {
        Assert.True(await person.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        foreach (var scheme in script ? new[] { ColorScheme.Light, ColorScheme.Dark } : [])
        {
            await person.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
#pragma warning disable CS0618 // Nothing here has frames, as in AccessibilityTests.
            var found = await person.Page.RunAxeLegacy();
#pragma warning restore CS0618
            Assert.True(found.Violations.Length == 0, $"{scheme}: {string.Join("; ", found.Violations.Select(v => v.Help + " " + v.Nodes[0].Html))}");
        }
    }
}
