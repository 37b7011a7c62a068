using System.Text.Json;
using BackTrainer.Browser.Tests.Pages;
using BackTrainer.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackTrainer.Browser.Tests.Offline;

/// <summary>A session without a network: from the start, in the middle, at every step, and with answers that get lost.</summary>
[Collection(InTheHouse.Name)]
public sealed class OfflineTests(House house)
{
    private static readonly string[] Exercises = ["push-up", "bent-over-barbell-row"];

    public static TheoryData<int> Steps => [.. Enumerable.Range(0, 8)];

    [SkippableTheory]
    [MemberData(nameof(Steps))]
    public async Task A_network_that_goes_at_any_step_of_a_session_changes_nothing_in_the_log(int step)
    {
        using var trainee = await Trainee.BeginAsync(house, Exercises);
        await using var phone = await Device.OpenAsync(house, trainee);
        var entered = new List<Row>();
        for (var i = 0; await phone.NowAsync() is not null; i++)
        {
            phone.Reception = i < step ? Reception.Good : Reception.None;
            entered.Add((await phone.TapAsync())!);
        }

        phone.Reception = step > entered.Count ? Reception.Good : Reception.None;
        await phone.Page.Locator(".finish [data-finish]").ClickAsync();
        if (step <= entered.Count)
        {
            await Expect(phone.Page.Locator(".finished-here")).ToBeVisibleAsync();
            await Expect(phone.Badge).ToContainTextAsync("waiting");
            await phone.ReloadAsync();
            await Expect(phone.Page.Locator(".finished-here")).ToBeVisibleAsync();
            await phone.SettleAsync();
        }

        await Expect(phone.Page.Locator("#next-time")).ToBeVisibleAsync();
        Assert.True(await trainee.IsFinishedAsync());
        Assert.Equal(entered.Select(r => (r.Id, r.Text, r.Revision)).Order(), (await trainee.SetsAsync()).Select(s => (s.Id, s.Text, s.Revision)).Order());
    }

    [SkippableFact]
    public async Task Nothing_is_called_saved_before_the_server_has_said_so()
    {
        using var trainee = await Trainee.BeginAsync(house, Exercises);
        await using var phone = await Device.OpenAsync(house, trainee);
        phone.Reception = Reception.None;
        await phone.TapAsync();
        await Expect(phone.Badge).ToHaveTextAsync("1 set waiting");
        await phone.TapAsync();
        var third = await phone.TapAsync();
        await Expect(phone.Badge).ToHaveTextAsync("3 sets waiting");
        await Expect(phone.RowOf(third!.Id)).ToHaveAttributeAsync("data-waiting", "");

        // The server has it, and nobody knows.
        phone.Reception = Reception.AnswersLost;
        await phone.NoticeAsync();
        await phone.Page.WaitForFunctionAsync("() => document.querySelector('#sync').textContent !== ''");
        Assert.Equal("3 sets waiting", await phone.Badge.TextContentAsync());

        await phone.ComeBackAsync();
        await Expect(phone.Badge).ToHaveTextAsync("Saved");
        await Expect(phone.RowOf(third.Id)).Not.ToHaveAttributeAsync("data-waiting", "");
        Assert.Equal(3, (await trainee.SetsAsync()).Count);
    }

    [SkippableFact]
    public async Task A_disk_that_takes_nothing_is_no_set_lost()
    {
        using var trainee = await Trainee.BeginAsync(house, Exercises);
        await using var phone = await Device.OpenAsync(house, trainee);
        await phone.TapAsync();
        await Expect(phone.Badge).ToHaveTextAsync("Saved");
        using (await house.TakesNothingAsync())
        {
            await phone.TapAsync();
            await phone.TapAsync();
            await Expect(phone.Badge).ToHaveTextAsync("2 sets waiting");
            await phone.NoticeAsync();
            await phone.ReloadAsync();
            await Expect(phone.Badge).ToHaveTextAsync("2 sets waiting");
            Assert.Single(await trainee.SetsAsync());
        }

        await phone.NoticeAsync();
        await Expect(phone.Badge).ToHaveTextAsync("Saved");
        Assert.Equal(3, (await trainee.SetsAsync()).Count);
    }

    [SkippableTheory]
    [InlineData(Reception.AnswersLost)]
    [InlineData(Reception.Twice)]
    [InlineData(Reception.Reordered)]
    internal async Task Lost_answers_and_doubled_and_reordered_requests_write_each_set_once(Reception reception)
    {
        using var trainee = await Trainee.BeginAsync(house, Exercises);
        await using var phone = await Device.OpenAsync(house, trainee);
        phone.Reception = reception;
        var first = (await phone.TapAsync())!;
        var second = (await phone.TapAsync())!;
        first = await phone.EnterAsync(first, async set =>
        {
            await set.Locator("[name='Entry.Reps']").FillAsync("3");
            await set.Locator("button[data-planned]").ClickAsync();
        });
        second = await phone.EnterAsync(second, set => set.Locator(".take-out").ClickAsync());
        await phone.SettleAsync();
        await phone.Tunnel.ReleaseAsync();

        var sets = await trainee.SetsAsync();
        Assert.Equal([(first.Id, "3 reps", 2), (second.Id, Row.TakenOut, 2)], sets.Select(s => (s.Id, s.Text, s.Revision)));
        await phone.ShowsAsync(sets);
    }

    [SkippableFact]
    public async Task Undo_takes_back_what_was_entered_also_without_a_network()
    {
        using var trainee = await Trainee.BeginAsync(house, Exercises);
        await using var phone = await Device.OpenAsync(house, trainee);
        phone.Reception = Reception.None;
        var row = (await phone.TapAsync())!;
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(phone.RowOf(row.Id)).ToHaveAttributeAsync("data-state", "now");
        var again = (await phone.TapAsync())!;
        await phone.SettleAsync();
        Assert.Equal([(row.Id, row.Text, 3)], (await trainee.SetsAsync()).Select(s => (s.Id, s.Text, s.Revision)));
        Assert.Equal(row.Id, again.Id);
    }

    [SkippableFact]
    public async Task Two_devices_show_the_same_sets_when_both_are_connected()
    {
        using var trainee = await Trainee.BeginAsync(house, Exercises);
        await using var phone = await Device.OpenAsync(house, trainee);
        await using var laptop = await Device.OpenAsync(house, trainee);
        await phone.TapAsync();
        await phone.SettleAsync();
        await laptop.ShowsAsync(await trainee.SetsAsync());

        // Both go on from there apart; the later revision wins, whoever is connected first.
        phone.Reception = laptop.Reception = Reception.None;
        var due = (await phone.NowAsync())!;
        await laptop.TapAsync();
        await phone.EnterAsync(due, set => set.Locator("button[data-planned]").ClickAsync());
        var winner = await phone.EnterAsync((await phone.RowsAsync()).Single(r => r.Id == due.Id), async set =>
        {
            await set.Locator("[name='Entry.Reps']").FillAsync("2");
            await set.Locator("button[data-planned]").ClickAsync();
        });
        await phone.SettleAsync();
        await laptop.SettleAsync();
        var sets = await trainee.SetsAsync();
        Assert.Equal("2 reps", sets.Single(s => s.Id == winner.Id).Text);
        await laptop.ShowsAsync(sets);
        await phone.ShowsAsync(sets);
    }

    [SkippableFact]
    public async Task What_is_being_typed_stays_when_another_device_enters_the_same_set()
    {
        using var trainee = await Trainee.BeginAsync(house, Exercises);
        await using var phone = await Device.OpenAsync(house, trainee);
        await using var laptop = await Device.OpenAsync(house, trainee);
        var due = (await phone.NowAsync())!;
        await phone.TypeAsync(due, 11);
        await laptop.TapAsync();
        await laptop.SettleAsync();
        await phone.NoticeAsync();
        var row = phone.RowOf(due.Id);
        await Expect(row).ToHaveAttributeAsync("data-state", "done");
        await Expect(row.Locator("details").First).ToHaveAttributeAsync("open", "");
        await Expect(row.Locator("[name='Entry.Reps']")).ToHaveValueAsync("11");

        await phone.PressAsync(due.Id);
        await phone.SettleAsync();
        Assert.Equal((due.Id, "11 reps", 2), (await trainee.SetsAsync()).Select(s => (s.Id, s.Text, s.Revision)).Single());
    }

    [SkippableFact]
    public async Task Pauses_easy_days_and_what_is_kept_of_an_exercise_need_no_network()
    {
        using var trainee = await Trainee.BeginAsync(house, Exercises);
        await using var phone = await Device.OpenAsync(house, trainee);
        await phone.TapAsync();
        await phone.SettleAsync();
        phone.Reception = Reception.None;
        var page = phone.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        var goOn = page.GetByRole(AriaRole.Button, new() { Name = "Go on" });
        await Expect(goOn).ToBeVisibleAsync();
        await phone.ReloadAsync();
        await Expect(page.Locator(".paused-since")).Not.ToHaveTextAsync("");
        await page.Clock.SetSystemTimeAsync(DateTime.UtcNow.AddMinutes(10));
        await goOn.ClickAsync();
        await Expect(goOn).ToBeHiddenAsync();

        var sheet = page.Locator(".sheet", new() { Has = page.Locator("#keep-note-push-up") });
        await sheet.EvaluateAsync("s => { s.open = true; s.querySelector('.line-more').open = true; }");
        await sheet.GetByLabel("Note for next time").FillAsync("hands a little wider");
        await sheet.GetByLabel("Rest after each set, seconds").FillAsync("45");
        await sheet.GetByRole(AriaRole.Button, new() { Name = "Keep this" }).ClickAsync();
        await Expect(phone.Badge).ToContainTextAsync("3 changes waiting");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the whole session easy" }).ClickAsync();
        await Expect(phone.Badge).ToContainTextAsync("4 changes waiting");
        await phone.ReloadAsync();
        await sheet.EvaluateAsync("s => { s.open = true; s.querySelector('.line-more').open = true; }");
        await Expect(sheet.GetByLabel("Note for next time")).ToHaveValueAsync("hands a little wider");
        await Expect(sheet).ToHaveAttributeAsync("data-rest", "45");

        await phone.SettleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Not an easy session after all" })).ToBeVisibleAsync();

        // A rest that cannot be is told beside its field, and waits for nothing.
        await sheet.EvaluateAsync("s => { s.open = true; s.querySelector('.line-more').open = true; }");
        await sheet.GetByLabel("Rest after each set, seconds").FillAsync("5000");
        await sheet.GetByRole(AriaRole.Button, new() { Name = "Keep this" }).ClickAsync();
        await Expect(sheet.GetByText("A whole number of seconds from 0 to 600.")).ToBeVisibleAsync();
        Assert.Equal(0, await phone.WaitingAsync());
        await phone.LoadAsync();
        await Expect(sheet.GetByLabel("Note for next time")).ToHaveValueAsync("hands a little wider");
        var session = await trainee.GetAsync();
        Assert.True(session.GetProperty("easy").GetBoolean());
        Assert.Equal(JsonValueKind.Null, session.GetProperty("pausedAt").ValueKind);
        Assert.InRange(session.GetProperty("pausedSeconds").GetInt32(), 600, 700);
    }

    [SkippableFact]
    public async Task A_new_version_of_the_app_takes_the_queue_over_and_breaks_no_page()
    {
        using var trainee = await Trainee.BeginAsync(house, Exercises);
        await using var phone = await Device.OpenAsync(house, trainee);
        phone.Reception = Reception.AnswersLost;
        await phone.TapAsync();
        phone.Tunnel.LaterBuild = "later";
        await phone.Page.EvaluateAsync("async () => { const there = await navigator.serviceWorker.ready; await there.update(); }");
        await phone.Page.UntilAsync("async () => (await caches.keys()).some(k => k.startsWith('build-later'))");
        await phone.Page.UntilAsync("async () => { const { installing, waiting } = await navigator.serviceWorker.ready; return !installing && !waiting; }");

        // The page that was open goes on, and opens again without a network, with what it had kept.
        phone.Reception = Reception.None;
        await phone.TapAsync();
        await phone.ReloadAsync();
        await Expect(phone.Badge).ToHaveTextAsync("2 sets waiting");
        await phone.TapAsync();
        await phone.SettleAsync();
        var sets = await trainee.SetsAsync();
        Assert.Equal(3, sets.Count);
        await phone.ShowsAsync(sets);
    }

    [SkippableFact]
    public async Task A_page_that_was_never_opened_says_so_and_one_that_was_opens()
    {
        using var trainee = await Trainee.BeginAsync(house, Exercises);
        await using var phone = await Device.OpenAsync(house, trainee);
        await phone.Page.GotoAsync("/exercises");
        phone.Reception = Reception.None;
        await phone.Page.GotoAsync("/rules");
        await Expect(phone.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("No connection");
        await Expect(phone.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(247, 244, 237)");
        await phone.Page.GotoAsync("/exercises");
        await Expect(phone.Page).ToHaveTitleAsync("Exercises · BackTrainer");
        await Expect(new LibraryPage(phone.Page).Found).Not.ToHaveCountAsync(0);
        await phone.LoadAsync();
        Assert.NotNull(await phone.TapAsync());
    }
}
