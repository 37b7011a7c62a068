using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>The same planned day, week after week, through the pages: what was lifted decides what comes.</summary>
public sealed class ProgressionTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const int StartedDaysAgo = 21;

    /// <summary>The same day of the week in the second and the third week, in days after that of the first.</summary>
    private static readonly int[] Later = [7, 14];

    private sealed record Lift(string Exercise, int Sets, int Least, int Most);

    /// <summary>The first exercise of the day that takes a load, is multi-joint and has as many sets in each of three weeks, with its sets and range.</summary>
    private async Task<Lift> LiftOfAsync(Guid plan)
    {
        await using var db = app.OpenDb();
        var saved = await db.Plans.AsNoTracking().SingleAsync(p => p.Id == plan);
        var planned = saved.On(RunningApp.Today.AddDays(-StartedDaysAgo))!.Exercises.First(e =>
            app.Library[e.Exercise] is { Load: LoadKind.External } x && x.Pattern.IsMultiJoint() && e.Prescription.Reps is not null
            && Later.All(later => saved.On(RunningApp.Today.AddDays(later - StartedDaysAgo))?.Find(e.Exercise)?.Prescription.Sets == e.Prescription.Sets));
        return new($"{planned.Exercise}", planned.Prescription.Sets, planned.Prescription.Reps!.Min, planned.Prescription.Reps.Max);
    }

    private static async Task<BrowserPage> OpenDayAsync(Browser browser, Guid plan, int week)
    {
        var date = RunningApp.Today.AddDays((7 * (week - 1)) - StartedDaysAgo);
        var session = await browser.OpenAsync($"/sessions/{Guid.CreateVersion7()}?plan={plan}&day={date:yyyy-MM-dd}");
        return await (await session.BeginAsync()).Form("When").Fill("Remarks.Day", $"{date:yyyy-MM-dd}").Fill("Remarks.Time", "00:01").SendAsync();
    }

    private static async Task<BrowserPage> LogAsync(BrowserPage page, Lift lift, int reps, string load)
    {
        var sets = page.Document.QuerySelectorAll($"#{lift.Exercise} [data-kind=work]").Length;
        for (var order = 1; order <= sets; order++)
        {
            page = await page.SetForm(order, lift.Exercise).Fill("Entry.Reps", $"{reps}").Fill("Entry.Load", load).SendAsync();
        }

        return await page.Form("Finish").SendAsync();
    }

    private static string Target(BrowserPage page, Lift lift) => page.TextOf($"#{lift.Exercise} .target");

    [Fact]
    public async Task Reps_rise_then_load_and_each_target_says_why_and_a_corrected_set_changes_what_follows()
    {
        using var browser = app.NewBrowser();
        var plan = (await browser.MakePlanAsync(StartedDaysAgo)).IdOf();
        var lift = await LiftOfAsync(plan);

        var first = await OpenDayAsync(browser, plan, 1);
        Assert.Contains("first time", Target(first, lift), StringComparison.Ordinal);
        await LogAsync(first, lift, lift.Least, "60");

        var second = await OpenDayAsync(browser, plan, 2);
        Assert.StartsWith($"{lift.Sets} × {lift.Least + 1} × 60 kg more reps", Target(second, lift), StringComparison.Ordinal);
        Assert.Contains($"× {lift.Least} at 60 kg", second.TextOf($"#{lift.Exercise} .last"), StringComparison.Ordinal);
        await LogAsync(second, lift, lift.Most, "60");

        var third = await OpenDayAsync(browser, plan, 3);
        Assert.Contains("Once more, and the next step is yours", Target(third, lift), StringComparison.Ordinal);
        var finished = await LogAsync(third, lift, lift.Most, "60");
        var next = finished.TextsOf(".next-time li").Single(t => t.Contains(app.Library[new(lift.Exercise)].Name, StringComparison.Ordinal));
        Assert.Matches(@"\d+ × 6[1-6](\.\d+)? kg", next);
        Assert.Contains($"All sets reached {lift.Most} reps twice in a row at 60 kg, so go up to 6", next, StringComparison.Ordinal);

        // The last set of the third week was shorter than first entered.
        var corrected = await finished.Forms("Set").Last(f => f["Entry.Exercise"] == lift.Exercise).Fill("Entry.Reps", $"{lift.Most - 1}").SendAsync();
        next = corrected.TextsOf(".next-time li").Single(t => t.Contains(app.Library[new(lift.Exercise)].Name, StringComparison.Ordinal));
        Assert.DoesNotContain("go up to", next, StringComparison.Ordinal);
        Assert.Contains($"{lift.Most} × 60 kg", next, StringComparison.Ordinal);

        // And a whole week corrected to another load moves every target after it.
        var rewritten = await browser.OpenAsync(second.Address.AbsolutePath);
        foreach (var form in rewritten.Forms("Set").Where(f => f["Entry.Exercise"] == lift.Exercise).ToList())
        {
            await form.Fill("Entry.Load", "50").Fill("Entry.Reps", $"{lift.Least}").SendAsync();
        }

        var later = await browser.OpenAsync(third.Address.AbsolutePath);
        Assert.Contains($"{lift.Least + 1} × 50 kg", Target(later, lift), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pain_in_a_session_lowers_the_next_target_and_poor_form_holds_it()
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync();
        page = await LogAsync(page, new("bent-over-barbell-row", 3, 0, 0), 8, "60");
        var before = page.TextOf(".next-time li");
        page = await page.Form("Remark").Fill("Remarks.PainWorst", "7").SendAsync();
        Assert.NotEqual(before, page.TextOf(".next-time li"));
        Assert.Contains("Pain reached 7 of 10 last time, so this goes one step back", page.TextOf(".next-time li"), StringComparison.Ordinal);
        page = await page.Form("Remark").Fill("Remarks.PainWorst", "").SendAsync();
        page = await page.SetForm(1).Fill("Entry.Form", "2").SendAsync();
        Assert.Contains("Form slipped last time", page.TextOf(".next-time li"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_and_history_show_what_was_lifted()
    {
        using var browser = app.NewBrowser();
        Assert.Contains("Your first session puts something here", (await browser.OpenAsync("/progress")).Text, StringComparison.Ordinal);
        await LogAsync(await browser.StartFreeAsync(), new("bent-over-barbell-row", 3, 0, 0), 8, "62,5");
        var progress = await browser.OpenAsync("/progress");
        Assert.Contains("3 × 8 at 62.5 kg", progress.TextOf("article.card"), StringComparison.Ordinal);
        Assert.StartsWith("3 of", progress.TextOf("table.volume tbody td.num"), StringComparison.Ordinal);
        Assert.Contains("3 sets of 1 exercise", (await browser.OpenAsync("/sessions")).TextOf("a.card"), StringComparison.Ordinal);
    }
}
