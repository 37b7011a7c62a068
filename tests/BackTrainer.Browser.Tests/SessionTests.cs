using BackTrainer.Browser.Tests.Pages;
using BackTrainer.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace BackTrainer.Browser.Tests;

/// <summary>What a browser does to a session: two tabs, going back, loading anew.</summary>
[Collection(InTheHouse.Name)]
public sealed class SessionTests(House house)
{
    [SkippableFact]
    public async Task A_set_that_was_logged_in_one_tab_is_done_in_the_other_at_once()
    {
        await using var person = await house.ComesAsync(Screen.Phone);
        var first = await (await PlanFormPage.BuildAsync(person.Page)).StartTodayAsync();
        var (_, sets) = await first.CountAsync();
        var other = await person.Context.NewPageAsync();
        await other.GotoAsync(person.Page.Url);
        var second = new SessionPage(other);

        await first.LogNextAsync();
        await Expect(second.Progress).ToContainTextAsync($"1 of {sets} sets");
        await second.LogNextAsync();
        await Expect(first.Progress).ToContainTextAsync($"2 of {sets} sets");
        await Expect(first.Saved).ToHaveTextAsync("Saved");

        await person.Page.ReloadAsync();
        Assert.Equal((2, sets), await first.CountAsync());
    }

    [SkippableFact]
    public async Task After_going_back_and_loading_anew_the_page_shows_what_is_saved()
    {
        await using var person = await house.ComesAsync(Screen.Phone);
        var session = await (await PlanFormPage.BuildAsync(person.Page)).StartTodayAsync();
        var (_, sets) = await session.CountAsync();
        await session.LogNextAsync();
        await Expect(session.Saved).ToHaveTextAsync("Saved");

        await person.Page.GoBackAsync();
        await person.Page.GoForwardAsync();

        await Expect(session.Progress).ToContainTextAsync($"1 of {sets} sets");
        await Expect(person.Page.Locator("[data-state=done]")).ToHaveCountAsync(1);
    }

    [SkippableFact]
    public async Task The_button_says_that_changed_numbers_are_saved_as_they_are()
    {
        await using var person = await Place.VisitAsync(house, "session", Screen.Phone);
        var session = new SessionPage(person.Page);
        var planned = await session.Reps.InputValueAsync();
        await Expect(session.Done).ToHaveTextAsync("Done as planned");
        await session.Reps.FillAsync("3");
        await Expect(session.Done).ToHaveTextAsync("Save these numbers");
        await session.Reps.FillAsync(planned);
        await Expect(session.Done).ToHaveTextAsync("Done as planned");
    }
}
