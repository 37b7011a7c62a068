using BackTrainer.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace BackTrainer.Browser.Tests.Support;

/// <summary>Someone who was here before: their cookies, and where their things are.</summary>
/// <param name="Cookies">What their browser kept.</param>
/// <param name="Plan">The path of their plan.</param>
/// <param name="Session">The path of their session, or an empty text.</param>
public sealed record Guest(string Cookies, string Plan, string Session);

/// <summary>People at different points of their way, each made once, when a test first asks for them.</summary>
public sealed class Guests
{
    private readonly Lazy<Task<Guest>> _planner;
    private readonly Lazy<Task<Guest>> _midway;
    private readonly Lazy<Task<Guest>> _finisher;
    private readonly Lazy<Task<Guest>> _settled;
    private readonly Lazy<Task<Guest>> _missing;
    private readonly Lazy<Task<Guest>> _paused;
    private readonly Lazy<Task<Guest>> _returning;

    internal Guests(House house)
    {
        _planner = new(() => MakeAsync(house, sets: null, finish: false));
        _midway = new(() => MakeAsync(house, sets: 1, finish: false));
        _finisher = new(() => MakeAsync(house, sets: 2, finish: true));
        _settled = new(() => MakeAsync(house, startedDaysAgo: 0, SettleAsync));
        _missing = new(() => MakeAsync(house, startedDaysAgo: 6, _ => Task.CompletedTask));
        _paused = new(() => MakeAsync(house, startedDaysAgo: 3, page => PauseAsync(page, first: 0, back: null)));
        _returning = new(() => MakeAsync(house, startedDaysAgo: 30, page => PauseAsync(page, first: -20, back: -1)));
    }

    /// <summary>Has a plan with a session today that is not begun.</summary>
    public Task<Guest> PlannerAsync() => _planner.Value;

    /// <summary>Is in the middle of today's session. Tests look at it and change nothing.</summary>
    public Task<Guest> MidwayAsync() => _midway.Value;

    /// <summary>Has finished today's session.</summary>
    public Task<Guest> FinisherAsync() => _finisher.Value;

    /// <summary>Has changed their plan, decided against advice, tested their trunk and said what weights they have.</summary>
    public Task<Guest> SettledAsync() => _settled.Value;

    /// <summary>Has let sessions of this week go by.</summary>
    public Task<Guest> MissingAsync() => _missing.Value;

    /// <summary>Is away, and nobody knows until when.</summary>
    public Task<Guest> PausedAsync() => _paused.Value;

    /// <summary>Is back after almost three weeks.</summary>
    public Task<Guest> ReturningAsync() => _returning.Value;

    private static async Task<Guest> MakeAsync(House house, int startedDaysAgo, Func<IPage, Task> live)
    {
        await using var person = await house.ComesAsync(Screen.Phone);
        var form = await PlanFormPage.OpenAsync(person.Page);
        await form.FillForTodayAsync();

        // Little time leaves some advice unmet, which there is a page for.
        await form.Minutes.FillAsync("25");
        await form.FirstDay.FillAsync(Day(-startedDaysAgo));
        var plan = await form.BuildAsync();
        await live(person.Page);
        return new Guest(await person.Context.StorageStateAsync(), plan.Path, "");
    }

    private static async Task SettleAsync(IPage page)
    {
        var plan = new PlanPage(page);
        await page.GotoAsync(await plan.FirstAddressAsync("/change"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Lock it" }).ClickAsync();
        await page.GotoAsync(plan.Path);
        await page.GotoAsync(await plan.FirstAddressAsync("/ignore"));
        await page.GetByRole(AriaRole.Textbox).First.FillAsync("It suits me");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ignore this advice" }).ClickAsync();
        await page.GotoAsync("/progress/trunk");
        foreach (var (hold, seconds) in new[] { ("extensor", "90"), ("flexor", "120"), ("right", "60"), ("left", "75") })
        {
            await page.Locator($"#{hold}").FillAsync(seconds);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Save this test" }).ClickAsync();
        await page.GotoAsync("/settings/weights");
        await page.GetByLabel("What you weigh").FillAsync("72");
        await page.GetByLabel("The barbell weighs").FillAsync("20");
        await page.GetByLabel("How many of plate 2").FillAsync("4");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.GetByRole(AriaRole.Status).WaitForAsync();
    }

    private static async Task PauseAsync(IPage page, int first, int? back)
    {
        await page.GotoAsync($"{new PlanPage(page).Path}/manage");
        await page.GetByLabel("First day off").FillAsync(Day(first));
        await page.GetByLabel("First day of training again").FillAsync(back is { } days ? Day(days) : "");
        await page.GetByRole(AriaRole.Button, new() { Name = "Pause", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("manage?handler", StringComparison.Ordinal));
    }

    private static string Day(int fromToday) => DateTime.Now.AddDays(fromToday).ToString("yyyy-MM-dd");

    private static async Task<Guest> MakeAsync(House house, int? sets, bool finish)
    {
        await using var person = await house.ComesAsync(Screen.Phone);
        var plan = await PlanFormPage.BuildAsync(person.Page);
        var path = "";
        if (sets is { } count)
        {
            var session = await plan.StartTodayAsync();
            for (var i = 0; i < count; i++)
            {
                await session.LogNextAsync();
            }

            await Assertions.Expect(session.Saved).ToHaveTextAsync("Saved");
            path = new Uri(person.Page.Url).AbsolutePath;
            if (finish)
            {
                await session.FinishAsync();
            }
        }

        return new Guest(await person.Context.StorageStateAsync(), plan.Path, path);
    }
}
