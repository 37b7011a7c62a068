using System.Net;
using BackTrainer.Domain.Progress;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>Progress as a whole, of an exercise, of a session, and on paper.</summary>
public sealed class ProgressPageTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Row = "bent-over-barbell-row";

    private static readonly int[] TrainedDaysAgo = [9, 5, 1];

    /// <summary>Someone with a plan and the same three sets of rows on some days, with so many kilograms on each.</summary>
    private async Task<(Browser Browser, Guid Plan)> TrainedAsync(params (int DaysAgo, decimal Kg)[] log)
    {
        var browser = app.NewBrowser();
        var plan = (await browser.MakePlanAsync()).IdOf();
        foreach (var (daysAgo, kg) in log)
        {
            await app.LogAsync(plan, daysAgo, s => Lift(s, kg), Row);
        }

        return (browser, plan);
    }

    private static void Lift(TrainingSession session, decimal kg)
    {
        foreach (var set in session.Sets.ToList())
        {
            session.Enter(set.Id, set.Exercise, set.Kind, set.Order, new SetResult(8, Load.FromKilograms(kg), rir: 2, note: set.Order == 1 ? $"Felt {kg}" : null), set.DoneAt);
        }
    }

    [Fact]
    public async Task The_four_questions_are_answered_from_the_first_week_on()
    {
        var (browser, plan) = await TrainedAsync((TrainedDaysAgo[0], 60), (TrainedDaysAgo[1], 62.5m), (TrainedDaysAgo[2], 65));
        using var _ = browser;
        await using (var db = app.OpenDb())
        {
            var owner = (await db.Plans.SingleAsync(p => p.Id == plan)).OwnerId;
            db.Add(new MorningCheck(owner, new(RunningApp.Today, 6.5, 4, painNow: 3), DateTime.UtcNow));
            await db.SaveChangesAsync();
        }

        var page = await browser.OpenAsync("/progress");
        Assert.Equal(["Are you getting stronger?", "Is your training balanced?", "Are you recovering?", "Do you keep it up?"], page.TextsOf("main section > h2"));
        Assert.Contains("Estimated maximum", page.TextOf(".lift-chart figcaption"), StringComparison.Ordinal);
        Assert.Equal(["most load and most work in a session", "most load and most work in a session", ""], page.TextsOf(".lift-chart tbody td:last-child"));
        Assert.Equal(3, page.Document.QuerySelectorAll(".heat-map").Length);
        Assert.Contains("Bent-over row", page.TextOf(".heat-map tbody"), StringComparison.Ordinal);
        Assert.Contains("6.5 this week", string.Concat(page.TextsOf(".week-chart figcaption")), StringComparison.Ordinal);
        var weeks = TrainedDaysAgo.Select(ago => TrainedWeek.MondayOf(RunningApp.Today.AddDays(-ago))).Distinct().Count();
        Assert.StartsWith($"{weeks} week{(weeks == 1 ? "" : "s")} in a row", page.TextOf("#keeping-up ~ .lead"), StringComparison.Ordinal);
        Assert.Equal(12, page.Document.QuerySelectorAll(".month").Length);
    }

    [Fact]
    public async Task What_was_lifted_long_ago_is_still_the_record_to_beat()
    {
        var (browser, _) = await TrainedAsync((900, 80), (9, 60), (5, 62.5m));
        using var __ = browser;
        Assert.Equal(["", ""], (await browser.OpenAsync("/progress")).TextsOf(".lift-chart tbody td:last-child"));
        var lift = await browser.OpenAsync($"/progress/exercises/{Row}");
        Assert.Contains("3 × 8 at 80 kg", lift.TextOf("section[aria-labelledby=times]"), StringComparison.Ordinal);
        Assert.Contains("8 × 80 kg", lift.TextOf(".yours"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_easy_is_work_and_no_record()
    {
        var (browser, plan) = await TrainedAsync((9, 60), (5, 62.5m));
        using var _ = browser;
        await app.LogAsync(
            plan, 2,
            s =>
            {
                Lift(s, 80);
                s.MakeEasy();
            },
            Row);
        Assert.Equal(2, (await browser.OpenAsync("/progress")).Document.QuerySelectorAll(".lift-chart tbody tr").Length);
        var lift = await browser.OpenAsync($"/progress/exercises/{Row}");
        Assert.Contains("3 × 8 at 80 kg, easy", lift.TextOf("section[aria-labelledby=times]"), StringComparison.Ordinal);
        Assert.DoesNotContain("80 kg", lift.TextOf(".yours"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_changes_every_record_after_it()
    {
        var (browser, plan) = await TrainedAsync((9, 60), (5, 62.5m), (1, 65));
        using var _ = browser;
        await app.LogAsync(plan, 20, s => Lift(s, 100), Row);
        Assert.Equal(["", "", "", ""], (await browser.OpenAsync("/progress")).TextsOf(".lift-chart tbody td:last-child"));
        await using var db = app.OpenDb();
        var owner = (await db.Plans.SingleAsync(p => p.Id == plan)).OwnerId;
        var mistyped = (await db.Sessions.Where(s => s.OwnerId == owner).ToListAsync()).Single(s => s.Sets.Any(x => x.Load == Load.FromKilograms(100)));
        Lift(mistyped, 10);
        await db.SaveChangesAsync();
        Assert.Equal(3, (await browser.OpenAsync("/progress")).TextsOf(".lift-chart tbody td:last-child").Count(t => t.Contains("most load", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_exercise_has_its_line_records_notes_and_every_time()
    {
        var (browser, _) = await TrainedAsync((9, 60), (5, 62.5m), (1, 62.5m));
        using var __ = browser;
        var page = await browser.OpenAsync($"/progress/exercises/{Row}");
        Assert.Equal(["most load and most work in a session"], page.TextsOf("section[aria-labelledby=times] td:last-child").Where(t => t.Length > 0));
        Assert.Contains("Felt 62.5", page.TextOf("section[aria-labelledby=notes]"), StringComparison.Ordinal);
        Assert.Contains("3 sessions, 9 working sets", page.Text, StringComparison.Ordinal);
        Assert.Contains("Most load", page.TextsOf(".yours dt"));
        using var stranger = app.NewBrowser();
        var empty = await stranger.OpenAsync($"/progress/exercises/{Row}");
        Assert.Equal(HttpStatusCode.OK, empty.Status);
        Assert.Contains("You have not logged it yet", empty.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync("/progress/exercises/no-such-thing")).Status);
    }

    [Fact]
    public async Task A_finished_session_stands_against_the_time_before()
    {
        var (browser, plan) = await TrainedAsync((5, 60));
        using var _ = browser;
        var id = await app.LogAsync(plan, 1, s => Lift(s, 62.5m), Row);
        var compared = (await browser.OpenAsync($"/sessions/{id}")).TextOf("section[aria-labelledby=compared-heading]");
        Assert.Contains("2.5 kg more.", compared, StringComparison.Ordinal);
        Assert.Contains("3 sets, 1500 kg lifted", compared, StringComparison.Ordinal);
        Assert.Contains("3 sets, 1440 kg lifted", compared, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_tells_plan_adherence_pain_trunk_and_notes()
    {
        var (browser, plan) = await TrainedAsync((9, 60));
        using var _ = browser;
        await app.LogAsync(plan, 2, s => s.Remark("Stiff on the left", 4), Row);
        await using (var db = app.OpenDb())
        {
            var owner = (await db.Plans.SingleAsync(p => p.Id == plan)).OwnerId;
            db.Add(new TrunkTest(Guid.CreateVersion7(), owner, RunningApp.Today, new(100, 120, 60, 80)));
            await db.SaveChangesAsync();
        }

        var page = await browser.OpenAsync("/progress/report");
        Assert.Equal(["Plan", "What was done of it", "Pain against load", "Trunk endurance", "Notes of sessions"], page.TextsOf(".report-sheet h2"));
        Assert.Contains("Stiff on the left", page.Text, StringComparison.Ordinal);
        Assert.Contains("4 of 10", page.Text, StringComparison.Ordinal);
        Assert.Contains("0.75", page.Text, StringComparison.Ordinal);
        using var stranger = app.NewBrowser();
        Assert.Contains("There is nothing to tell yet", (await stranger.OpenAsync("/progress/report")).Text, StringComparison.Ordinal);
    }
}
