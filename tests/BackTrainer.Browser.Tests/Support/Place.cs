using BackTrainer.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace BackTrainer.Browser.Tests.Support;

/// <summary>A page in one of its states, and how someone comes to see it.</summary>
/// <param name="Name">What a failing test is called by.</param>
/// <param name="Who">Who sees it, or null for someone new.</param>
/// <param name="GoAsync">How they get there.</param>
public sealed record Place(string Name, Func<Guests, Task<Guest>>? Who, Func<IPage, Guest?, Task> GoAsync)
{
    /// <summary>Every page, in each state that looks different.</summary>
    public static readonly IReadOnlyList<Place> All =
    [
        new("home, empty", null, To("/")),
        new("home with a plan", Planner, To("/")),
        new("home in a session", Midway, To("/")),
        new("home after a session", Finisher, To("/")),
        new("library", null, To("/exercises")),
        new("library, filtered", null, To("/exercises?muscle=lats&level=novice")),
        new("library, a later page", null, To("/exercises?page=2")),
        new("library, all filters on", null, To("/exercises?q=row&muscle=lats&level=novice&kit=home-rack&have=cable&have=machine&equipment=band")),
        new("library with errors", null, To("/exercises?muscle=wings&kit=castle&have=yacht&page=99")),
        new("library, nothing found", null, To("/exercises?q=nothing+of+the+sort&muscle=wings")),
        new("all figures", null, To("/exercises/figures")),
        new("exercise", null, To("/exercises/conventional-deadlift")),
        new("exercise with a history", Finisher, ToFirstExerciseAsync),
        new("rules", null, To("/rules")),
        new("principles", null, To("/principles")),
        new("plan form", null, To("/plans/new")),
        new("plan form with errors", null, ToFormErrorsAsync),
        new("refusal", null, ToRefusalAsync),
        new("plan preview", null, ToPreviewAsync),
        new("refusal with mends", null, ToMendsAsync),
        new("morning check", Planner, To("/check-in")),
        new("morning check with errors", Planner, ToCheckInErrorsAsync),
        new("plans, empty", null, To("/plans")),
        new("plans", Planner, To("/plans")),
        new("plan", Planner, (page, guest) => page.GotoAsync(guest!.Plan)),
        new("plan, last week", Planner, (page, guest) => page.GotoAsync(guest!.Plan + "?week=6")),
        new("plan, adding", Planner, (page, guest) => page.GotoAsync(guest!.Plan + "/add?exercise=band-row")),
        new("plan, as a whole", Planner, (page, guest) => page.GotoAsync(guest!.Plan + "/manage")),
        new("plan, to print", Planner, (page, guest) => page.GotoAsync(guest!.Plan + "/print?week=1")),
        new("plan with a history", Settled, (page, guest) => page.GotoAsync(guest!.Plan)),
        new("plan, sessions missed", Missing, (page, guest) => page.GotoAsync(guest!.Plan)),
        new("plan, paused", Paused, (page, guest) => page.GotoAsync(guest!.Plan)),
        new("plan, coming back", Returning, (page, guest) => page.GotoAsync(guest!.Plan)),
        new("plan, changing", Planner, ToFirst("/change")),
        new("plan, trying too much", Planner, ToTooMuchAsync),
        new("plan, moving", Planner, ToFirst("/move")),
        new("plan, ignoring advice", Settled, ToFirst("/ignore")),
        new("plan, its changes, none", Planner, (page, guest) => page.GotoAsync(guest!.Plan + "/changes")),
        new("plan, its changes", Settled, (page, guest) => page.GotoAsync(guest!.Plan + "/changes")),
        new("plan, rebuilding", Planner, (page, guest) => page.GotoAsync(guest!.Plan + "/rebuild?show=true")),
        new("trunk tests, none", null, To("/progress/trunk")),
        new("trunk tests", Settled, To("/progress/trunk")),
        new("trunk tests with an error", null, ToTrunkErrorAsync),
        new("weights, none", null, To("/settings/weights")),
        new("weights", Settled, To("/settings/weights")),
        new("weights with errors", null, ToWeightErrorsAsync),
        new("own exercises", null, To("/exercises/own")),
        new("own exercise, adding", null, To("/exercises/own/new")),
        new("own exercise with errors", null, ToOwnExerciseErrorsAsync),
        new("own exercise", null, ToOwnExerciseAsync),
        new("exercise with a ladder", Planner, To("/exercises/chin-up")),
        new("start, empty", null, To("/start")),
        new("start", Planner, To("/start")),
        new("start in a session", Midway, To("/start")),
        new("session", Midway, (page, guest) => page.GotoAsync(guest!.Session)),
        new("session, not begun", Planner, ToDraftAsync("")),
        new("session, five minutes", Planner, ToDraftAsync("&size=minimum")),
        new("session, swapping", Midway, ToSwapAsync),
        new("free session", null, To($"/sessions/{Guid.CreateVersion7()}?free=true")),
        new("start, a day that cannot be", null, ToPastErrorAsync),
        new("session with an error", Midway, ToSessionErrorAsync),
        new("session, waiting and resting", Midway, ToWaitingAsync),
        new("session, a set not taken", Midway, ToRefusedSetAsync),
        new("session, finished without a network", Midway, ToFinishedHereAsync),
        new("no connection", null, To("/offline")),
        new("not sent", null, To("/offline?unsent=true")),
        new("session finished", Finisher, (page, guest) => page.GotoAsync(guest!.Session)),
        new("own target", Planner, ToOwnTargetAsync),
        new("own target with an error", Planner, ToOwnTargetErrorAsync),
        new("weeks ahead", Finisher, ToWeeksAheadAsync),
        new("weeks ahead, a week off", Finisher, ToAWeekOffAsync),
        new("history, empty", null, To("/sessions")),
        new("history", Finisher, To("/sessions")),
        new("progress, empty", null, To("/progress")),
        new("progress", Finisher, To("/progress")),
        new("progress of an exercise, none", null, To("/progress/exercises/pull-up")),
        new("progress of an exercise", Finisher, ToAnExerciseAsync),
        new("training report, empty", null, To("/progress/report")),
        new("training report", Settled, To("/progress/report")),
        new("settings", null, To("/settings")),
        new("days, dates and numbers", null, To("/settings/days")),
        new("account, none", null, To("/account")),
        new("account, making", null, To("/account/create")),
        new("account, signing in", null, To("/account/sign-in")),
        new("account, mail sent", null, To("/account/sent?about=create")),
        new("account, forgotten", null, To("/account/forgot")),
        new("tokens", null, To("/settings/tokens")),
        new("look-in links", null, To("/settings/look-in")),
        new("export", Planner, To("/export")),
        new("import", null, To("/import")),
        new("import, looked at", null, ToImportAsync),
        new("calendar address", null, To("/settings/calendar")),
        new("plan, sharing", Planner, (page, guest) => page.GotoAsync($"{guest!.Plan}/share")),
        new("erase", Planner, To("/settings/erase")),
        new("nothing here", null, To("/exercises/no-such-exercise")),
    ];

    /// <summary>The pages that are used with wet hands or filled in.</summary>
    public static readonly IReadOnlyList<string> InTheGym =
        ["plan form", "plan form with errors", "refusal", "start", "start, a day that cannot be", "session", "session, not begun", "session, swapping", "session with an error",
            "session, waiting and resting", "session, a set not taken", "session, finished without a network", "session finished",
            "plan, as a whole", "plan, adding", "plan, changing", "plan, trying too much", "plan, moving", "plan, ignoring advice", "plan, its changes",
            "plan, rebuilding", "plan, sessions missed", "plan, paused", "trunk tests", "trunk tests with an error", "weights", "weights with errors", "own target with an error",
            "progress, empty", "progress", "progress of an exercise", "training report"];

    public static TheoryData<string> Names => [.. All.Select(p => p.Name)];

    public static TheoryData<string> GymNames => [.. InTheGym];

    /// <summary>Someone who stands there.</summary>
    public static async Task<Person> VisitAsync(House house, string name, Screen screen)
    {
        var place = All.Single(p => p.Name == name);
        var guest = place.Who is null ? null : await place.Who(house.Guests);
        var person = await house.ComesAsync(screen, guest?.Cookies);
        await place.GoAsync(person.Page, guest);

        // A click is done as soon as the next page begins.
        await person.Page.WaitForLoadStateAsync();
        return person;
    }

    private static async Task ToAnExerciseAsync(IPage page, Guest? guest)
    {
        await page.GotoAsync("/progress");
        await page.Locator(".figures a").First.ClickAsync();
    }

    private static Task<Guest> Planner(Guests guests) => guests.PlannerAsync();

    private static Task<Guest> Midway(Guests guests) => guests.MidwayAsync();

    private static Task<Guest> Finisher(Guests guests) => guests.FinisherAsync();

    private static Task<Guest> Settled(Guests guests) => guests.SettledAsync();

    private static Task<Guest> Missing(Guests guests) => guests.MissingAsync();

    private static Task<Guest> Paused(Guests guests) => guests.PausedAsync();

    private static Task<Guest> Returning(Guests guests) => guests.ReturningAsync();

    /// <summary>A file with a name that nobody knows, without a unit, and with a line that cannot be.</summary>
    private static async Task ToImportAsync(IPage page, Guest? guest)
    {
        await page.GotoAsync("/import");
        await page.SetInputFilesAsync("#file", new FilePayload
        {
            Name = "log.csv",
            MimeType = "text/csv",
            Buffer = System.Text.Encoding.UTF8.GetBytes("Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n2026-10-05 10:00:00,A,1h,Bent Over Row (Barbell),1,60,8,0,0,,,\n2026-10-05 10:00:00,A,1h,Zercher Thing,1,60,8,0,0,,,\n2026-10-05 10:00:00,A,1h,Pull Up,1,1e309,8,0,0,,,\n"),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Look at it" }).ClickAsync();
        await page.Locator("text=What cannot be used").WaitForAsync();
    }

    private static Func<IPage, Guest?, Task> ToFirst(string part) => async (page, guest) =>
    {
        await page.GotoAsync(guest!.Plan);
        await page.GotoAsync(await new PlanPage(page).FirstAddressAsync(part));
    };

    private static Func<IPage, Guest?, Task> ToDraftAsync(string more) => async (page, _) =>
    {
        await page.GotoAsync("/start");
        await page.GotoAsync(await page.Locator("a[data-start]").First.GetAttributeAsync("href") + more);
    };

    private static async Task ToSwapAsync(IPage page, Guest? guest)
    {
        await page.GotoAsync(guest!.Session);
        await page.GotoAsync((await page.Locator("a[href*='/swap']").Last.GetAttributeAsync("href"))!);
    }

    private static async Task ToPastErrorAsync(IPage page, Guest? guest)
    {
        await page.GotoAsync("/start");
        await page.GetByText("Log a day that has passed").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Log this day" }).ClickAsync();
        await page.Locator(".field-error").First.WaitForAsync();
    }

    private static Func<IPage, Guest?, Task> To(string path) => (page, _) => page.GotoAsync(path);

    private static async Task ToFirstExerciseAsync(IPage page, Guest? guest)
    {
        await page.GotoAsync(guest!.Session);
        await page.GetByRole(AriaRole.Link, new() { Name = "How to do it" }).First.ClickAsync();
    }

    private static async Task ToFormErrorsAsync(IPage page, Guest? guest)
    {
        var form = await PlanFormPage.OpenAsync(page);
        await form.Age.FillAsync("-3");
        await form.Minutes.FillAsync("3600");
        await form.Weeks.FillAsync("many");
        await form.ChooseDaysAsync();
        await form.SendAsync();
        await form.Errors.First.WaitForAsync();
    }

    private static async Task ToRefusalAsync(IPage page, Guest? guest)
    {
        var form = await PlanFormPage.OpenAsync(page);
        await form.FillForTodayAsync();
        await form.Tick("I am pregnant").CheckAsync();
        await form.SendAsync();
        await form.Refusal.WaitForAsync();
    }

    private static async Task ToPreviewAsync(IPage page, Guest? guest)
    {
        var form = await PlanFormPage.OpenAsync(page);
        await form.FillForTodayAsync();
        await form.SendAsync();
        await form.Keep.WaitForAsync();
    }

    private static async Task ToMendsAsync(IPage page, Guest? guest)
    {
        var form = await PlanFormPage.OpenAsync(page);
        await form.FillForTodayAsync();
        await form.ChooseDaysAsync(Enum.GetValues<DayOfWeek>());
        await form.SendAsync();
        await form.Refusal.WaitForAsync();
    }

    private static async Task ToCheckInErrorsAsync(IPage page, Guest? guest)
    {
        var morning = await MorningPage.OpenAsync(page);
        await morning.Sleep.FillAsync("a lot");
        await morning.KeepAsync();
        await morning.Errors.First.WaitForAsync();
    }

    private static async Task ToTooMuchAsync(IPage page, Guest? guest)
    {
        await ToFirst("/change")(page, guest);
        await page.GetByLabel("Sets", new() { Exact = true }).FillAsync("9");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.WaitForURLAsync("**/try*");
    }

    private static async Task ToTrunkErrorAsync(IPage page, Guest? guest)
    {
        await page.GotoAsync("/progress/trunk");
        await page.Locator("#flexor").FillAsync("9999");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save this test" }).ClickAsync();
        await page.GetByRole(AriaRole.Alert).WaitForAsync();
    }

    private static async Task ToOwnExerciseErrorsAsync(IPage page, Guest? guest)
    {
        await page.GotoAsync("/exercises/own/new");
        await page.ClickAsync("main form button[type=submit]");
        await page.WaitForSelectorAsync("[role=alert]");
    }

    private static async Task ToOwnExerciseAsync(IPage page, Guest? guest)
    {
        await page.GotoAsync("/exercises/own/new");
        await page.FillAsync("#name", $"Sled row {Guid.NewGuid():N}");
        await page.SelectOptionAsync("#pattern", "horizontal-pull");
        await page.CheckAsync("input[name='Form.Primary'][value=lats]");
        await page.CheckAsync("input[name='Form.Load'][value=external]");
        await page.FillAsync("#cue-path", "Elbows to the ribs");
        await page.ClickAsync("main form button[type=submit]");
        await page.WaitForURLAsync("**/exercises/own-sled-row-*");
    }

    private static async Task ToWeightErrorsAsync(IPage page, Guest? guest)
    {
        await page.GotoAsync("/settings/weights");
        await page.GetByLabel("What you weigh").FillAsync("7");
        await page.GetByLabel("The barbell weighs").FillAsync("heavy");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.GetByRole(AriaRole.Alert).WaitForAsync();
    }

    private static async Task ToOwnTargetAsync(IPage page, Guest? guest)
    {
        await page.GotoAsync(guest!.Plan);
        await page.GotoAsync((await page.Locator(".next-up a[href*='/target?']").First.GetAttributeAsync("href"))!);
    }

    private static async Task ToOwnTargetErrorAsync(IPage page, Guest? guest)
    {
        await ToOwnTargetAsync(page, guest);
        await page.GetByLabel("Sets").FillAsync("99");
        await page.GetByRole(AriaRole.Button, new() { Name = "Train by this" }).ClickAsync();
        await page.GetByRole(AriaRole.Alert).WaitForAsync();
    }

    private static async Task ToWeeksAheadAsync(IPage page, Guest? guest)
    {
        await page.GotoAsync(guest!.Session);
        await page.GotoAsync((await page.Locator("#next-time a[href*='/ahead/']").First.GetAttributeAsync("href"))!);
    }

    private static async Task ToAWeekOffAsync(IPage page, Guest? guest)
    {
        await ToWeeksAheadAsync(page, guest);
        await page.GetByRole(AriaRole.Link, new() { Name = "A week off" }).ClickAsync();
    }

    private static async Task ToSessionErrorAsync(IPage page, Guest? guest)
    {
        await page.GotoAsync(guest!.Session);
        var session = new SessionPage(page);
        await session.Reps.FillAsync("-5");
        await session.Done.ClickAsync();
        await session.Error.WaitForAsync();
    }

    private static async Task ToWaitingAsync(IPage page, Guest? guest)
    {
        await ToSessionThatIsAnsweredAsync(page, guest, 503, "");
        await new SessionPage(page).LogNextAsync();
        await page.GetByText("1 set waiting").WaitForAsync();
    }

    private static async Task ToRefusedSetAsync(IPage page, Guest? guest)
    {
        await ToSessionThatIsAnsweredAsync(page, guest, 422, "A session has at most 200 sets.");
        await new SessionPage(page).LogNextAsync();
        await page.GetByText("A session has at most 200 sets.").WaitForAsync();
    }

    private static async Task ToFinishedHereAsync(IPage page, Guest? guest)
    {
        await ToSessionThatIsAnsweredAsync(page, guest, 503, "");
        await page.GetByRole(AriaRole.Button, new() { Name = "Finish the session" }).ClickAsync();
        await page.Locator(".finished-here").WaitForAsync();
    }

    /// <summary>Every change is answered so, and none arrives: none leaves the page, since a request that is held up is let go when the page closes.</summary>
    private static async Task ToSessionThatIsAnsweredAsync(IPage page, Guest? guest, int status, string title)
    {
        await page.AddInitScriptAsync(
            $$"""
            const send = window.fetch;
            window.fetch = (to, how) => to === "/api/sync"
              ? Promise.resolve(Response.json({ results: [{ status: {{status}}, outcome: "refused", body: { title: "{{title}}" } }] }))
              : send(to, how);
            """);
        await page.GotoAsync(guest!.Session);
        await page.Locator("#session[data-ready]").WaitForAsync();
    }
}
