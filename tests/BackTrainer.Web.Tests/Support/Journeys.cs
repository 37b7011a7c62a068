using BackTrainer.Domain.Exercises;

namespace BackTrainer.Web.Tests.Support;

/// <summary>Ways through the pages that many tests begin with.</summary>
public static class Journeys
{
    /// <summary>Three training days, one of them today, spread over the week.</summary>
    public static IReadOnlyList<string> DaysWithToday()
    {
        var today = RunningApp.Today;
        return [today.DayOfWeek.ToKebab(), today.AddDays(2).DayOfWeek.ToKebab(), today.AddDays(4).DayOfWeek.ToKebab()];
    }

    /// <summary>The plan form with an adult's honest answers and a home rack.</summary>
    public static async Task<BrowserForm> PlanFormAsync(this Browser browser)
    {
        var page = await browser.OpenAsync("/plans/new");
        return page.Form().Fill("Form.Age", "34").Fill("Form.ScreenRead", "true").Fill("Form.Preset", "home-rack").Fill("Form.Days", DaysWithToday()).Fill("Form.Minutes", "60");
    }

    /// <summary>A plan that began so many days ago.</summary>
    public static async Task<BrowserPage> MakePlanAsync(this Browser browser, int startedDaysAgo = 0)
    {
        var form = await browser.PlanFormAsync();
        var page = await (await form.Fill("Form.StartsOn", RunningApp.Today.AddDays(-startedDaysAgo).ToString("yyyy-MM-dd")).SendAsync()).KeepAsync();
        Assert.StartsWith("/plans/", page.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.NotEqual("/plans/new", page.Address.AbsolutePath);
        return page;
    }

    /// <summary>Keeps the plan of a preview.</summary>
    public static Task<BrowserPage> KeepAsync(this BrowserPage preview) => preview.Form("Keep").SendAsync();

    /// <summary>Today's session of a new plan, just started.</summary>
    public static async Task<BrowserPage> StartTodayAsync(this Browser browser)
    {
        await browser.MakePlanAsync();
        return await browser.BeginTodayAsync();
    }

    /// <summary>What the plan asks for today, opened and not begun.</summary>
    public static async Task<BrowserPage> OpenTodayAsync(this Browser browser) =>
        await browser.OpenAsync((await browser.OpenAsync("/start")).Document.QuerySelector("a[data-start]")!.GetAttribute("href")!);

    /// <summary>Today's session of the plan that is there, begun with nothing entered.</summary>
    public static async Task<BrowserPage> BeginTodayAsync(this Browser browser) => await (await browser.OpenTodayAsync()).BeginAsync();

    /// <summary>A free session, opened and not begun.</summary>
    public static async Task<BrowserPage> OpenFreeAsync(this Browser browser) =>
        await browser.OpenAsync((await browser.OpenAsync("/start")).Document.QuerySelector("a[data-start-free]")!.GetAttribute("href")!);

    /// <summary>Begins a session with something that changes nothing in it.</summary>
    public static async Task<BrowserPage> BeginAsync(this BrowserPage draft)
    {
        var begun = await draft.Browser.PostAsync($"{draft.Address.PathAndQuery}&handler=Resume", draft.Form("Add").Fields);
        Assert.Equal(draft.Address.AbsolutePath, begun.Address.AbsolutePath);
        Assert.Empty(begun.Address.Query);
        return begun;
    }

    /// <summary>A free session with one exercise on its list.</summary>
    public static async Task<BrowserPage> StartFreeAsync(this Browser browser, string exercise = "bent-over-barbell-row")
    {
        return await (await browser.OpenFreeAsync()).Form("Add").Fill("exercise", exercise).SendAsync();
    }

    /// <summary>The form of one working set.</summary>
    public static BrowserForm SetForm(this BrowserPage page, int order, string? exercise = null) =>
        page.Forms("Set").First(f => f["Entry.Kind"] == "work" && f["Entry.Order"] == $"{order}" && (exercise is null || f["Entry.Exercise"] == exercise));

    /// <summary>The id in the address of a plan or session.</summary>
    public static Guid IdOf(this BrowserPage page) => Guid.Parse(page.Address.Segments[^1]);
}
