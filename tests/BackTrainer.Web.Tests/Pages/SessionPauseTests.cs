using System.Globalization;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>Sessions that are paused, short, of another day or done again.</summary>
public sealed class SessionPauseTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Row = "bent-over-barbell-row";

    private async Task<TrainingSession> SavedAsync(BrowserPage page)
    {
        await using var db = app.OpenDb();
        return await db.Sessions.AsNoTracking().SingleAsync(s => s.Id == page.IdOf());
    }

    [Fact]
    public async Task A_paused_session_says_so_everywhere_and_goes_on_with_a_tap_or_a_set()
    {
        using var browser = app.NewBrowser();
        var page = await (await browser.StartFreeAsync(Row)).Form("Pause").SendAsync();
        Assert.StartsWith("Paused since", page.TextOf(".paused"), StringComparison.Ordinal);
        Assert.Contains("Paused since", (await browser.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains(", paused", (await browser.OpenAsync("/start")).Text, StringComparison.Ordinal);
        Assert.Contains("· paused", (await browser.OpenAsync("/sessions")).Text, StringComparison.Ordinal);
        page = await page.Form("Resume").SendAsync();
        Assert.False((await SavedAsync(page)).IsPaused);
        page = await page.Form("Pause").SendAsync();
        page = await page.SetForm(1).Fill("Entry.Load", "60").SendAsync();
        Assert.False((await SavedAsync(page)).IsPaused);
    }

    [Fact]
    public async Task Pauses_are_no_part_of_the_minutes()
    {
        using var browser = app.NewBrowser();
        var id = (await browser.StartFreeAsync(Row)).IdOf();
        await using (var db = app.OpenDb())
        {
            var session = await db.Sessions.SingleAsync(s => s.Id == id);
            var start = session.StartedAt.AddHours(-3);
            session.Reschedule(start, null);
            session.Pause(start.AddMinutes(20));
            session.Resume(start.AddMinutes(80));
            session.Finish(start.AddMinutes(110));
            await db.SaveChangesAsync();
        }

        Assert.Contains("· 50 min", (await browser.OpenAsync($"/sessions/{id}")).Text, StringComparison.Ordinal);
        Assert.Contains("· 50 min", (await browser.OpenAsync("/sessions")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_day_has_a_five_minute_version_that_is_easy_and_can_be_taken_back()
    {
        using var browser = app.NewBrowser();
        await browser.MakePlanAsync();
        var whole = await browser.OpenTodayAsync();
        var draft = await browser.OpenAsync($"{whole.Address.PathAndQuery}&size=minimum");
        Assert.Contains("of the lower back", draft.TextOf(".notice"), StringComparison.Ordinal);
        Assert.InRange(draft.Document.QuerySelectorAll(".sheet").Length, 1, MinimumSession.MostExercises);
        var page = await draft.Forms("Set").First().SendAsync();
        Assert.True(await SavedAsync(page) is { IsMinimum: true, IsEasy: true });
        while (page.Document.QuerySelector("#now form") is not null)
        {
            page = await page.Forms("Set").First(f => f["Entry.SetId"] == page.Document.QuerySelector("#now")!.GetAttribute("data-set")).SendAsync();
        }

        Assert.Contains("A little is much more than nothing.", page.Text, StringComparison.Ordinal);
        var finished = await page.Form("Finish").SendAsync();
        Assert.Contains("five minutes, outside progression", finished.Text, StringComparison.Ordinal);
        Assert.Contains("· five minutes", (await browser.OpenAsync("/sessions")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_has_begun_becomes_the_five_minute_version_and_whole_again()
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartTodayAsync();
        var sets = page.TextOf(".progress-line span");
        page = await page.Form("Minimum").Fill("minimum", "true").SendAsync();
        Assert.True(await SavedAsync(page) is { IsMinimum: true, IsEasy: true });
        Assert.NotEqual(sets, page.TextOf(".progress-line span"));
        page = await page.Form("Minimum").Fill("minimum", "false").SendAsync();
        Assert.True(await SavedAsync(page) is { IsMinimum: false, IsEasy: false });
        Assert.Equal(sets, page.TextOf(".progress-line span"));
    }

    [Fact]
    public async Task Finishing_early_says_how_much_is_in_and_blames_nobody()
    {
        using var browser = app.NewBrowser();
        var page = await (await browser.StartFreeAsync(Row)).SetForm(1).Fill("Entry.Load", "60").SendAsync();
        Assert.Equal(("true", "false"), (page.Document.QuerySelector("#session")!.GetAttribute("data-some-in"), page.Document.QuerySelector("#session")!.GetAttribute("data-all-in")));
        Assert.StartsWith("You can stop here whenever you want", page.TextOf(".finish .some-in"), StringComparison.Ordinal);
        Assert.True((await SavedAsync(await page.Form("Finish").SendAsync())).IsFinished);
    }

    [Fact]
    public async Task A_day_that_has_passed_is_logged_when_it_was()
    {
        using var browser = app.NewBrowser();
        var day = RunningApp.Today.AddDays(-10);
        var draft = await (await browser.OpenAsync("/start")).Form("Past").Fill("Past.Day", $"{day:yyyy-MM-dd}").Fill("Past.Time", "18:30").SendAsync();
        Assert.Contains("not begun", draft.Text, StringComparison.Ordinal);
        var page = await draft.Form("Add").Fill("exercise", Row).SendAsync();
        var saved = await SavedAsync(page);
        Assert.Equal(day.ToDateTime(new(18, 30)), TimeZoneInfo.ConvertTimeFromUtc(saved.StartedAt, TimeZoneInfo.Local));
        Assert.Null(saved.PlanId);
    }

    [Fact]
    public async Task A_planned_day_that_was_not_done_is_there_when_it_is_logged_later()
    {
        using var browser = app.NewBrowser();
        await browser.MakePlanAsync(startedDaysAgo: 7);
        var day = RunningApp.Today.AddDays(-7);
        var draft = await (await browser.OpenAsync("/start")).Form("Past").Fill("Past.Day", $"{day:yyyy-MM-dd}").Fill("Past.Time", "00:01").SendAsync();
        var page = await draft.SetForm(1).SendAsync();
        Assert.Equal(day, (await SavedAsync(page)).PlannedDay);
        Assert.Contains("week 1", page.TextOf("h1"), StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> Impossible => new()
    {
        { "1989-12-31", "18:30", "A day from 1990 until today." },
        { "9999-01-01", "18:30", "A day from 1990 until today." },
        { "", "18:30", "A day from 1990 until today." },
        { "1990-01-01", "25:00", "A time such as 18:30." },
        { DateTime.Now.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "00:00", "A day from 1990 until today." },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public async Task A_day_that_cannot_be_is_told_beside_its_field(string day, string time, string message)
    {
        using var browser = app.NewBrowser();
        var page = await (await browser.OpenAsync("/start")).Form("Past").Fill("Past.Day", day).Fill("Past.Time", time).SendAsync();
        Assert.Equal(message, Assert.Single(page.FieldErrors));
        Assert.Equal((day, time), (page.Form("Past")["Past.Day"], page.Form("Past")["Past.Time"]));
    }

    [Fact]
    public async Task A_session_is_done_again_today_with_the_same_exercises_and_targets_of_today()
    {
        using var browser = app.NewBrowser();
        var first = await browser.StartFreeAsync(Row);
        first = await first.Form("Add").Fill("exercise", "push-up").SendAsync();
        first = await first.SetForm(1, Row).Fill("Entry.Load", "60").SendAsync();
        first = await first.Form("Finish").SendAsync();
        var copy = await browser.OpenAsync(first.Document.QuerySelector("a[href*='like=']")!.GetAttribute("href")!);
        Assert.Equal([Row, "push-up"], copy.Document.QuerySelectorAll(".sheet").Select(e => e.Id));
        Assert.Contains("60 kg", copy.TextOf($"#{Row} .last"), StringComparison.Ordinal);
        var begun = await copy.SetForm(1, "push-up").Fill("Entry.Reps", "8").SendAsync();
        Assert.NotEqual(first.IdOf(), begun.IdOf());
        Assert.Equal(["push-up"], (await SavedAsync(begun)).Sets.Select(s => s.Exercise.ToString()));
    }
}
