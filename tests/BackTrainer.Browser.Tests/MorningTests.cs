using BackTrainer.Browser.Tests.Pages;
using BackTrainer.Browser.Tests.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackTrainer.Browser.Tests;

/// <summary>From a poor morning through an easy session that hurt: what is asked, what it changes, and the way back.</summary>
[Collection(InTheHouse.Name)]
public sealed class MorningTests(House house)
{
    [SkippableFact]
    public Task A_poor_morning_makes_a_lighter_day() => JourneyAsync(script: true);

    [SkippableFact]
    public Task The_same_works_without_script() => JourneyAsync(script: false);

    private async Task JourneyAsync(bool script)
    {
        await using var person = await house.ComesAsync(Screen.Phone, script: script);
        var page = person.Page;
        ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

        await PlanFormPage.BuildAsync(page);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Morning check" }).ClickAsync();
        var morning = new MorningPage(page);
        await morning.Sleep.FillAsync("5,5");
        await morning.Answer("How ready do you feel?", "low").ClickAsync();
        await morning.Answer("Back pain now", "1").ClickAsync();
        await morning.UnfoldSorenessAsync();
        await Expect(morning.Very("Quads")).ToBeHiddenAsync();
        await morning.Muscle("Quads").ClickAsync();
        await morning.Very("Quads").ClickAsync();
        await Expect(page.Locator("input[value='quads']:checked")).ToHaveCountAsync(2);
        await LookAsync(person, script);
        await morning.KeepAsync();

        var card = page.Locator("#morning");
        await Expect(card).ToContainTextAsync("5.5 h of sleep · readiness 2 of 5 · pain 1 · very sore: quads");
        await Expect(card).ToContainTextAsync("Short sleep");
        await LookAsync(person, script);

        await page.GetByRole(AriaRole.Link, new() { Name = "Make it easy", Exact = true }).ClickAsync();
        await Expect(page.GetByText("easy, outside progression").First).ToBeVisibleAsync();
        await page.GetByText("Back pain, or a bad day?").ClickAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Pain, 0 to 10" }).GetByRole(AriaRole.Button, new() { Name = "4", Exact = true }).ClickAsync();
        await Expect(page.Locator("details.notice")).ToContainTextAsync("Pain of 4");
        await page.GetByLabel("Worst pain during it, 0 to 10").FillAsync("5");
        await Button("Keep this").ClickAsync();
        await Expect(page.Locator(".pain-light")).ToContainTextAsync("Pain: amber before 4 · worst 5");
        await LookAsync(person, script);
        await Button("Not an easy session after all").ClickAsync();
        await Expect(Button("Make the whole session easy")).ToBeVisibleAsync();
        await page.Locator(".line-more > summary").First.ClickAsync();
        await Button("Easy today").First.ClickAsync();
        await page.WaitForURLAsync("**/sessions/**");
        await Expect(page.Locator(".line-more[open]")).ToHaveCountAsync(0);
        await page.Locator(".line-more > summary").First.ClickAsync();
        await Expect(Button("Not easy after all")).ToBeVisibleAsync();
        await Button("Finish the session").ClickAsync();
        await Expect(page.Locator("#next-time")).ToContainTextAsync("Tomorrow morning there is one question");
        Assert.Empty(person.Complaints);
    }

    /// <summary>Axe finds nothing, light and dark. It needs script itself.</summary>
    private static async Task LookAsync(Person person, bool script)
    {
        if (!script)
        {
            return;
        }

        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await person.Page.EmulateMediaAsync(new() { ColorScheme = scheme });

            // Nothing here has frames, which is all that the newer call adds, at three times the cost.
#pragma warning disable CS0618
            var result = await person.Page.RunAxeLegacy(null, new AxeRunOptions { ResultTypes = [ResultType.Violations] });
#pragma warning restore CS0618
            Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(v => $"{scheme}: {v.Id} {v.Nodes[0].Html}")));
        }
    }
}
