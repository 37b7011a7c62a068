using BackTrainer.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackTrainer.Browser.Tests;

/// <summary>The figure moves, and stands still where that is wanted.</summary>
[Collection(InTheHouse.Name)]
public sealed class FigureTests(House house)
{
    [SkippableFact]
    public async Task It_moves_until_it_is_told_to_stand_still()
    {
        await using var person = await house.ComesAsync(Screen.Phone);
        await person.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        await person.Page.GotoAsync("/exercises/back-squat");
        await Expect(Moving(person)).ToBeVisibleAsync();
        await Expect(Still(person)).ToBeHiddenAsync();
        var heights = new HashSet<int>();
        for (var i = 0; i < 8; i++)
        {
            heights.Add((int)await person.Page.EvaluateAsync<double>("document.querySelector('.moving use').getBoundingClientRect().top"));
            await person.Page.WaitForTimeoutAsync(250);
        }

        Assert.True(heights.Count > 2, string.Join(' ', heights));
        await person.Page.GetByText("Stand still").ClickAsync();
        await Expect(Moving(person)).ToBeHiddenAsync();
        await Expect(Still(person)).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task It_stands_still_for_those_who_ask_for_less_motion_and_in_print()
    {
        await using var person = await house.ComesAsync(Screen.Phone);
        await person.Page.GotoAsync("/exercises/back-squat");
        await person.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await Expect(Moving(person)).ToBeHiddenAsync();
        await Expect(Still(person)).ToBeVisibleAsync();
        await Expect(person.Page.GetByText("Stand still")).ToBeHiddenAsync();
        await person.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference, Media = Media.Print });
        await Expect(Moving(person)).ToBeHiddenAsync();
        await Expect(Still(person)).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task The_portraits_of_a_list_are_painted_in_the_colours_of_the_page()
    {
        await using var person = await house.ComesAsync(Screen.Desk);
        await person.Page.GotoAsync("/exercises/figures", new() { WaitUntil = WaitUntilState.NetworkIdle });
        var link = person.Page.GetByRole(AriaRole.Link, new() { Name = "Conventional deadlift" });
        var light = await link.ScreenshotAsync();
        await person.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await link.ScreenshotAsync();
        await person.Page.EvaluateAsync("document.querySelectorAll('use').forEach(u => u.remove())");
        var empty = await link.ScreenshotAsync();
        Assert.NotEqual(light, dark);
        Assert.NotEqual(dark, empty);
    }

    private static ILocator Moving(Person person) => person.Page.Locator(".figure .moving");

    private static ILocator Still(Person person) => person.Page.Locator(".figure .still");
}
