using BackTrainer.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackTrainer.Browser.Tests.Offline;

/// <summary>What is kept on a device belongs to one person, and waits for that person.</summary>
[Collection(InTheHouse.Name)]
public sealed class StrangerTests(House house)
{
    [SkippableFact]
    public async Task Sets_wait_for_whoever_entered_them_when_the_cookie_is_gone()
    {
        using var trainee = await Trainee.BeginAsync(house, "push-up");
        await using var phone = await Device.OpenAsync(house, trainee);
        phone.Reception = Reception.None;
        await phone.TapAsync();
        await phone.TapAsync();
        var cookies = await phone.Person.Context.CookiesAsync();
        await phone.Person.Context.ClearCookiesAsync();
        await phone.ComeBackAsync();
        await Expect(phone.Badge).ToHaveTextAsync("Not signed in: your 2 sets are kept here");

        // Somebody else, with a cookie of their own: nothing of it is theirs, and nothing is sent as theirs.
        await phone.Page.GotoAsync("/start");
        await Expect(phone.Page.Locator("#waiting")).ToHaveTextAsync("");
        Assert.Equal(2, await phone.WaitingAsync());
        Assert.Empty(await trainee.SetsAsync());

        await phone.Person.Context.ClearCookiesAsync();
        await phone.Person.Context.AddCookiesAsync([.. cookies.Select(c => new Cookie { Name = c.Name, Value = c.Value, Domain = c.Domain, Path = c.Path })]);
        await phone.LoadAsync();
        await phone.SettleAsync();
        Assert.Equal(2, (await trainee.SetsAsync()).Count);
    }

    [SkippableFact]
    public async Task Pages_of_one_person_are_never_shown_to_the_next()
    {
        using var trainee = await Trainee.BeginAsync(house, "push-up");
        await using var phone = await Device.OpenAsync(house, trainee);
        await phone.Person.Context.ClearCookiesAsync();
        await phone.Page.GotoAsync("/start");
        phone.Reception = Reception.None;
        await phone.Page.GotoAsync(trainee.Path);
        await Expect(phone.Page).ToHaveTitleAsync("No connection · BackTrainer");
        Assert.Equal(1, await phone.Page.EvaluateAsync<int>("async () => (await caches.keys()).filter(k => k.startsWith('pages-')).length"));
    }

    [SkippableFact]
    public async Task Sets_of_a_session_that_was_deleted_elsewhere_stay_to_be_seen_and_can_be_dropped()
    {
        using var trainee = await Trainee.BeginAsync(house, "push-up");
        await using var phone = await Device.OpenAsync(house, trainee);
        phone.Reception = Reception.None;
        var row = (await phone.TapAsync())!;
        await trainee.DeleteAsync();
        await phone.ComeBackAsync();
        await Expect(phone.RowOf(row.Id).Locator(".set-refused")).ToContainTextAsync("This session was deleted.");
        await Expect(phone.Badge).ToHaveTextAsync("1 not taken");
        phone.Reception = Reception.None;
        await phone.RowOf(row.Id).Locator("[data-drop]").ClickAsync();
        await Expect(phone.RowOf(row.Id)).ToHaveAttributeAsync("data-state", "now");
        Assert.Equal(0, await phone.WaitingAsync());
    }

    [SkippableFact]
    public async Task A_device_forgets_what_it_keeps_and_asks_before_it_loses_what_was_not_sent()
    {
        using var trainee = await Trainee.BeginAsync(house, "push-up");
        await using var phone = await Device.OpenAsync(house, trainee);
        await phone.TapAsync();
        await phone.SettleAsync();
        phone.Reception = Reception.None;
        await phone.TapAsync();
        phone.Reception = Reception.AnswersLost;
        await phone.Page.GotoAsync("/settings");
        var button = phone.Page.Locator("#forget");
        await button.ClickAsync();
        await Expect(phone.Page.Locator("#forget-words")).ToContainTextAsync("1 change has not reached the server.");
        Assert.Equal(1, await phone.WaitingAsync());
        await button.ClickAsync();
        await Expect(phone.Page.Locator("#forget-words")).ToContainTextAsync("Forgotten, with what had not been sent.");
        Assert.Empty(await phone.Page.EvaluateAsync<string[]>("async () => [...await indexedDB.databases()].map(d => d.name)"));
        phone.Reception = Reception.None;
        await phone.Page.GotoAsync(trainee.Path);
        await Expect(phone.Page).ToHaveTitleAsync("No connection · BackTrainer");

        // What the server knows is there again, and what was entered with no connection is sent before anything is forgotten.
        phone.Reception = Reception.Good;
        await phone.LoadAsync();
        Assert.Equal("done", (await phone.RowsAsync())[0].State);
        phone.Reception = Reception.None;
        var last = (await phone.TapAsync())!;
        phone.Reception = Reception.Good;
        await phone.Page.GotoAsync("/settings");
        await button.ClickAsync();
        await Expect(phone.Page.Locator("#forget-words")).ToContainTextAsync("Forgotten. What you entered is on the server.");
        Assert.Contains(await trainee.SetsAsync(), s => s.Id == last.Id);
    }
}
