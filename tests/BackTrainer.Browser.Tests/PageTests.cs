using BackTrainer.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackTrainer.Browser.Tests;

/// <summary>What every page owes: its style, its width, and a quiet console.</summary>
[Collection(InTheHouse.Name)]
public sealed class PageTests(House house)
{
    private const string TooWide =
        """
        () => {
            const page = document.documentElement;
            if (page.scrollWidth <= page.clientWidth) return [];
            const scrolls = e => e !== null && (['auto', 'scroll', 'hidden'].includes(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
            return [`${page.scrollWidth} of ${page.clientWidth} px`, ...[...document.body.querySelectorAll('*')]
                .filter(e => e.getBoundingClientRect().right > page.clientWidth + 0.5 && !scrolls(e.parentElement))
                .map(e => e.outerHTML.slice(0, 120))];
        }
        """;

    [SkippableFact]
    public async Task Styles_and_scripts_are_served()
    {
        await using var person = await house.ComesAsync(Screen.Phone);
        var home = await person.Page.GotoAsync("/");
        Assert.True(home!.Ok);
        await Expect(person.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(247, 244, 237)");
        await Expect(person.Page.Locator(".places")).ToHaveCSSAsync("position", "fixed");

        var script = await person.Context.APIRequest.GetAsync("/js/session/page.js");
        Assert.True(script.Ok);
    }

    [SkippableTheory]
    [MemberData(nameof(Place.Names), MemberType = typeof(Place))]
    public async Task No_page_scrolls_sideways_at_320_px_or_at_400_percent(string place)
    {
        await using var person = await Place.VisitAsync(house, place, Screen.Narrow);
        await FitsAsync(person.Page);
        await person.UnfoldAsync();
        await FitsAsync(person.Page);
        await person.Page.SetViewportSizeAsync(Screen.DeskAtFourTimes.Width, Screen.DeskAtFourTimes.Height);
        await FitsAsync(person.Page);

        // At that zoom the bar of places would cover a third of the window; it stands at its place in the page instead.
        await Expect(person.Page.Locator(".places")).ToHaveCSSAsync("position", "static");
    }

    [SkippableTheory]
    [MemberData(nameof(Place.Names), MemberType = typeof(Place))]
    public async Task The_console_stays_quiet(string place)
    {
        await using var person = await Place.VisitAsync(house, place, Screen.Desk);

        // The browser itself reports the status of a page that is not there.
        Assert.DoesNotContain(person.Complaints, c => place != "nothing here" || !c.Contains("404", StringComparison.Ordinal));
    }

    private static async Task FitsAsync(IPage page)
    {
        var found = await page.EvaluateAsync<string[]>(TooWide);
        Assert.True(found.Length == 0, string.Join('\n', found));
    }
}
