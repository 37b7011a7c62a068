using BackTrainer.Browser.Tests.Pages;
using BackTrainer.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackTrainer.Browser.Tests.Offline;

/// <summary>A session as a hand or a keyboard goes through it.</summary>
[Collection(InTheHouse.Name)]
public sealed class SessionFlowTests(House house)
{
    private const string WatchShifts =
        """
        window.shifts = [];
        new PerformanceObserver(list => list.getEntries().filter(e => !e.hadRecentInput).forEach(e =>
            window.shifts.push(`${e.value}: ${e.sources.map(s => s.node?.outerHTML?.slice(0, 80)).join(' | ')}`))).observe({ type: 'layout-shift', buffered: true });
        """;

    [SkippableFact]
    public async Task A_whole_session_is_logged_with_tab_digits_and_enter()
    {
        using var trainee = await Trainee.BeginAsync(house, "push-up", "bent-over-barbell-row");
        await using var person = await house.ComesAsync(Screen.Phone, trainee.Cookies);
        await ReadyAsync(person.Page, trainee);
        var first = new SessionPage(person.Page).Reps;
        for (var i = 0; i < 60 && !await first.EvaluateAsync<bool>("e => e === document.activeElement"); i++)
        {
            await person.Page.Keyboard.PressAsync("Tab");
        }

        for (var done = 1; done <= 6; done++)
        {
            await Expect(new SessionPage(person.Page).Reps).ToBeFocusedAsync();
            await person.Page.Keyboard.PressAsync("ControlOrMeta+a");
            await person.Page.Keyboard.TypeAsync($"{done}");
            await person.Page.Keyboard.PressAsync("Enter");
            await Expect(new SessionPage(person.Page).Progress).ToContainTextAsync($"{done} of 6 sets");
        }

        await Expect(person.Page.GetByRole(AriaRole.Button, new() { Name = "Finish the session" })).ToBeFocusedAsync();
        await person.Page.Keyboard.PressAsync("Enter");
        await Expect(new SessionPage(person.Page).NextTime).ToBeVisibleAsync();
        Assert.Equal(Enumerable.Range(1, 6), (await trainee.GetAsync()).GetProperty("sets").EnumerateArray().Select(s => s.GetProperty("reps").GetInt32()).Order());
    }

    [SkippableFact]
    public async Task A_past_day_stays_that_day()
    {
        await using var person = await house.ComesAsync(Screen.Phone);
        var day = DateTime.Now.AddDays(-10);
        await person.Page.GotoAsync($"/sessions/{Guid.CreateVersion7()}?free=true&on={day:yyyy-MM-dd}T18:00");
        await person.Page.WaitForFunctionAsync("() => document.querySelector('#session').dataset.ready === 'true'");
        await person.Page.Locator(".suggestions button").First.ClickAsync();
        var session = new SessionPage(person.Page);
        await Expect(session.Progress).ToHaveTextAsync("0 of 3 sets");

        // The page was drawn anew; before its script runs a tap is a plain form, which is saved and says nothing.
        await Expect(person.Page.Locator("#session")).ToHaveAttributeAsync("data-ready", "true");
        await session.LogNextAsync();
        await Expect(session.Saved).ToHaveTextAsync("Saved");
        await person.Page.Locator("[data-finish]").ClickAsync();
        await Expect(session.NextTime).ToBeVisibleAsync();
        await Expect(person.Page.Locator("h1 + p")).ToContainTextAsync($"{day:dddd d MMMM yyyy}, 18:00");
    }

    [SkippableFact]
    public async Task The_button_of_the_set_that_is_due_is_in_reach_of_a_thumb()
    {
        using var trainee = await Trainee.BeginAsync(house, "bent-over-barbell-row", "push-up");
        await using var person = await house.ComesAsync(Screen.Phone, trainee.Cookies);
        await ReadyAsync(person.Page, trainee);
        var session = new SessionPage(person.Page);
        for (var done = 0; done < 6; done++)
        {
            var button = (await session.Now.Locator("button[data-planned]").BoundingBoxAsync())!;
            var dock = await person.Page.Locator("#dock").BoundingBoxAsync() is { Height: > 0 } box ? box.Y : Screen.Phone.Size.Height;
            Assert.InRange(button.Y, Screen.Phone.Size.Height / 3f, dock - button.Height);
            await session.LogNextAsync();
        }
    }

    [SkippableFact]
    public async Task Nothing_shifts_from_the_first_set_to_the_last()
    {
        using var trainee = await Trainee.BeginAsync(house, "push-up", "bent-over-barbell-row");
        await using var person = await house.ComesAsync(Screen.Phone, trainee.Cookies);
        await person.Page.AddInitScriptAsync(WatchShifts);
        await ReadyAsync(person.Page, trainee);
        var session = new SessionPage(person.Page);
        while (await session.Now.CountAsync() > 0)
        {
            await session.LogNextAsync();
            await Expect(session.Saved).ToHaveTextAsync("Saved");
        }

        Assert.Empty(await person.Page.EvaluateAsync<string[]>("window.shifts"));
    }

    [SkippableFact]
    public async Task The_rest_starts_by_itself_and_survives_a_reload()
    {
        using var trainee = await Trainee.BeginAsync(house, "push-up");
        await using var person = await house.ComesAsync(Screen.Phone, trainee.Cookies);
        await ReadyAsync(person.Page, trainee);
        var (session, rest) = (new SessionPage(person.Page), person.Page.GetByRole(AriaRole.Group, new() { Name = "Rest", Exact = true }));
        await Expect(rest).ToBeHiddenAsync();
        await StopClockAsync(person.Page, trainee);
        await session.LogNextAsync();
        await Expect(rest).ToBeVisibleAsync();
        var seconds = await SecondsAsync(rest);
        await person.Page.Clock.FastForwardAsync(20_000);
        Assert.InRange(await SecondsAsync(rest), seconds - 21, seconds - 19);
        await person.Page.ReloadAsync();
        await Expect(rest).ToBeVisibleAsync();
        Assert.InRange(await SecondsAsync(rest), seconds - 21, seconds - 19);
        await rest.GetByRole(AriaRole.Button, new() { Name = "15 seconds more rest" }).ClickAsync();
        Assert.InRange(await SecondsAsync(rest), seconds - 6, seconds - 4);

        // As after a phone was locked: the end has passed.
        await person.Page.Clock.FastForwardAsync(600_000);
        await Expect(rest).ToBeHiddenAsync();
        await Expect(person.Page.Locator("#said")).ToHaveTextAsync("Rest is over.");
    }

    /// <summary>From here on time passes as a test says, however long the machine takes.</summary>
    private static async Task StopClockAsync(IPage page, Trainee trainee)
    {
        await page.Clock.InstallAsync();
        await ReadyAsync(page, trainee);
        await page.Clock.PauseAtAsync(DateTime.UtcNow.AddMinutes(1));
    }

    [SkippableFact]
    public async Task Undo_is_there_for_ten_seconds()
    {
        using var trainee = await Trainee.BeginAsync(house, "push-up");
        await using var person = await house.ComesAsync(Screen.Phone, trainee.Cookies);
        await StopClockAsync(person.Page, trainee);
        var undo = person.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" });
        await new SessionPage(person.Page).LogNextAsync();
        await Expect(undo).ToBeVisibleAsync();
        await person.Page.Clock.RunForAsync(9_000);
        await Expect(undo).ToBeVisibleAsync();
        await person.Page.Clock.RunForAsync(2_000);
        await Expect(undo).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task A_button_that_is_held_goes_on_and_numbers_stay_within_their_limits()
    {
        using var trainee = await Trainee.BeginAsync(house, "push-up");
        await using var person = await house.ComesAsync(Screen.Phone, trainee.Cookies);
        await ReadyAsync(person.Page, trainee);
        var session = new SessionPage(person.Page);
        var planned = await session.Reps.InputValueAsync();
        await session.Reps.FillAsync("1");
        var less = session.Now.GetByRole(AriaRole.Button, new() { Name = "Reps: less" });
        await less.ClickAsync();
        await less.ClickAsync();
        await Expect(session.Reps).ToHaveValueAsync("0");
        await session.Now.GetByRole(AriaRole.Button, new() { Name = "Reps: more" }).HoverAsync();
        await person.Page.Mouse.DownAsync();

        // Past what is planned, so that wherever it stops there is something to save.
        await person.Page.WaitForFunctionAsync("planned => Number(document.querySelector(\"#now [name='Entry.Reps']\").value) > Number(planned)", planned);
        await person.Page.Mouse.UpAsync();
        await Expect(session.Done).ToHaveTextAsync("Save these numbers");
    }

    [SkippableFact]
    public async Task A_double_tap_is_one_set()
    {
        using var trainee = await Trainee.BeginAsync(house, "push-up");
        await using var person = await house.ComesAsync(Screen.Phone, trainee.Cookies);
        await ReadyAsync(person.Page, trainee);
        var session = new SessionPage(person.Page);
        await session.Done.DblClickAsync();
        await Expect(session.Saved).ToHaveTextAsync("Saved");
        Assert.Single(await trainee.SetsAsync());
    }

    private static async Task ReadyAsync(IPage page, Trainee trainee)
    {
        await page.GotoAsync(trainee.Path);
        await page.Locator("#session[data-ready]").WaitForAsync();
    }

    private static async Task<int> SecondsAsync(ILocator rest)
    {
        var parts = (await rest.GetByRole(AriaRole.Timer).InnerTextAsync()).Split(':');
        return (int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture) * 60) + int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
