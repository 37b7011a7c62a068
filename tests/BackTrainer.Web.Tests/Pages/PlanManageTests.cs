using System.Net;
using BackTrainer.Domain.Planning;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>A plan as a whole: renamed, copied, paused, put away; sessions that were missed.</summary>
public sealed class PlanManageTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static string Day(int fromToday) => RunningApp.Today.AddDays(fromToday).ToString("yyyy-MM-dd");

    private static Task<BrowserPage> ManageAsync(BrowserPage plan) => plan.Browser.OpenAsync($"{plan.Address.AbsolutePath}/manage");

    private async Task<WeeklyPlan> SavedAsync(Guid id)
    {
        await using var db = app.OpenDb();
        return await db.Plans.AsNoTracking().SingleAsync(p => p.Id == id);
    }

    [Fact]
    public async Task A_plan_gets_another_name_and_a_name_that_cannot_be_is_told_beside_it()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var manage = await ManageAsync(plan);
        Assert.Equal("Autumn <block>", (await manage.Form("Rename").Fill("title", " Autumn <block> ").SendAsync()).TextOf("h1"));
        foreach (var bad in new[] { "", "   ", new string('x', WeeklyPlan.MaxTitleLength + 1) })
        {
            var told = await manage.Form("Rename").Fill("title", bad).SendAsync();
            Assert.Equal("A name has 1 to 80 characters.", told.ErrorBeside("title"));
        }

        Assert.Equal("Autumn <block>", (await SavedAsync(plan.IdOf())).Title);
    }

    [Fact]
    public async Task A_copy_is_made_once_however_often_it_is_asked_for()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var form = (await ManageAsync(plan)).Form("Copy").Fill("starts", Day(20));
        var copy = await form.SendAsync();
        Assert.Equal(copy.Address, (await form.SendAsync()).Address);
        Assert.NotEqual(plan.IdOf(), copy.IdOf());
        var (old, made) = (await SavedAsync(plan.IdOf()), await SavedAsync(copy.IdOf()));
        Assert.Equal(($"Copy of {old.Title}", RunningApp.Today.AddDays(20)), (made.Title, made.StartsOn));
        Assert.Equal(2, (await browser.OpenAsync("/plans")).Document.QuerySelectorAll("a.card").Length);

        // The one that runs says what to do today, not the one that waits.
        Assert.NotNull((await browser.OpenAsync("/")).Document.QuerySelector($"a[href='/plans/{plan.IdOf()}']"));
    }

    [Fact]
    public async Task A_block_starts_on_another_day_until_its_first_session()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        await (await ManageAsync(plan)).Form("Start").Fill("first", Day(-1)).SendAsync();
        Assert.Equal(RunningApp.Today.AddDays(-1), (await SavedAsync(plan.IdOf())).StartsOn);
        var form = (await ManageAsync(plan)).Form("Start");
        await browser.BeginTodayAsync();
        Assert.Empty((await ManageAsync(plan)).Forms("Start"));
        var refused = await form.Fill("first", Day(3)).SendAsync();
        Assert.Equal(HttpStatusCode.OK, refused.Status);
        Assert.Equal(RunningApp.Today.AddDays(-1), (await SavedAsync(plan.IdOf())).StartsOn);
    }

    [Fact]
    public async Task A_pause_rests_the_plan_everywhere_and_coming_back_goes_on()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        await (await ManageAsync(plan)).Form("Pause").Fill("from", Day(0)).SendAsync();
        var home = await browser.OpenAsync("/");
        Assert.Contains("Your plan is paused", home.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Start today's session", home.Text, StringComparison.Ordinal);
        Assert.Contains("paused", (await browser.OpenAsync("/plans")).TextOf("a.card"), StringComparison.Ordinal);
        Assert.DoesNotContain("Start today's session", (await browser.OpenAsync("/start")).Text, StringComparison.Ordinal);
        var back = await home.Form("ComeBack").SendAsync();
        Assert.Equal(plan.Address.AbsolutePath, back.Address.AbsolutePath);
        Assert.Contains("Start today's session", (await browser.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Empty((await SavedAsync(plan.IdOf())).Pauses);
    }

    [Fact]
    public async Task After_two_weeks_away_today_has_half_of_the_sets_and_says_so()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync(startedDaysAgo: 14);
        var asked = await browser.OpenAsync("/");
        Assert.Contains("Were you away?", asked.Text, StringComparison.Ordinal);
        var page = await asked.Form("Pause").SendAsync();
        Assert.Contains("Week 1 of 4 after your break: 50 % of the usual sets", page.Text, StringComparison.Ordinal);
        var saved = await SavedAsync(plan.IdOf());
        Assert.Equal(new PlanPause(saved.StartsOn, RunningApp.Today), Assert.Single(saved.Pauses));
        var session = await browser.BeginTodayAsync();
        var usual = saved.Weeks[0].On(RunningApp.Today.DayOfWeek)!.Exercises.Sum(e => e.Prescription.Sets);
        Assert.Contains($"0 of {usual / 2} sets", session.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from", "soon", "A date such as 2026-11-22.")]
    [InlineData("from", "9999-12-31", "A day within a year of today.")]
    [InlineData("from", "2026-02-30", "A date such as 2026-11-22.")]
    [InlineData("back", "0001-01-01", "A day within a year of today.")]
    [InlineData("back", "NaN", "A date such as 2026-11-22.")]
    public async Task A_pause_that_cannot_be_is_told_and_changes_nothing(string field, string typed, string message)
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var told = await (await ManageAsync(plan)).Form("Pause").Fill(field, typed).SendAsync();
        Assert.Equal(HttpStatusCode.OK, told.Status);
        Assert.Equal(message, Assert.Single(told.FieldErrors));
        Assert.Equal(typed, told.Form("Pause")[field]);
        Assert.Empty((await SavedAsync(plan.IdOf())).Pauses);
    }

    [Fact]
    public async Task A_pause_ahead_can_be_called_off_and_two_do_not_overlap()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        await (await ManageAsync(plan)).Form("Pause").Fill("from", Day(7)).Fill("back", Day(14)).SendAsync();
        var told = await (await ManageAsync(plan)).Form("Pause").Fill("from", Day(13)).Fill("back", Day(15)).SendAsync();
        Assert.Contains("There is a pause in those days already", Assert.Single(told.FieldErrors), StringComparison.Ordinal);
        await (await ManageAsync(plan)).Form("CallOff").SendAsync();
        Assert.Empty((await SavedAsync(plan.IdOf())).Pauses);
    }

    [Fact]
    public async Task A_missed_session_is_asked_about_and_done_on_the_day_that_is_chosen()
    {
        using var browser = app.NewBrowser();
        var plan = await MissedAsync(browser);
        var asked = plan.Document.QuerySelector("form[action$='handler=Shift']")!;
        Assert.Contains("session is still open", plan.TextOf(".missed h2"), StringComparison.Ordinal);
        var day = asked.QuerySelector("button[name=to]")!.GetAttribute("value")!;
        var page = await plan.Form("Shift").Fill("to", day).SendAsync();
        Assert.Equal(plan.Address.AbsolutePath, page.Address.AbsolutePath);
        Assert.Empty(page.TextsOf(".missed"));
        var saved = await SavedAsync(plan.IdOf());
        Assert.Equal(DateOnly.Parse(day), Assert.Single(saved.Shifts).To);
        Assert.NotNull(saved.On(DateOnly.Parse(day)));
        Assert.Contains(DateOnly.Parse(day) == RunningApp.Today ? "Start today's session" : "session now", (await browser.OpenAsync("/start")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missed_session_can_be_let_go_and_a_day_that_was_not_planned_cannot()
    {
        using var browser = app.NewBrowser();
        var plan = await MissedAsync(browser);
        var nothing = await plan.Form("Shift").Fill("missed", Day(100)).SendToAsync("Drop");
        Assert.Contains("There is no such session", nothing.TextOf("[role=alert]"), StringComparison.Ordinal);
        var dropped = await plan.Form("Shift").SendToAsync("Drop");
        Assert.Empty(dropped.TextsOf(".missed"));
        Assert.Null(Assert.Single((await SavedAsync(plan.IdOf())).Shifts).To);
    }

    [Fact]
    public async Task A_plan_that_is_put_away_asks_nothing_and_comes_back()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var away = await (await ManageAsync(plan)).Form("Archive").SendAsync();
        Assert.Contains("You put this plan away", away.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Start today's session", (await browser.OpenAsync("/start")).Text, StringComparison.Ordinal);
        Assert.Contains("1 plan put away", (await browser.OpenAsync("/plans")).Text, StringComparison.Ordinal);
        await (await ManageAsync(plan)).Form("BringBack").SendAsync();
        Assert.Contains("Start today's session", (await browser.OpenAsync("/start")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_sees_it_or_changes_anything()
    {
        using var owner = app.NewBrowser();
        var plan = await owner.MakePlanAsync();
        var manage = await ManageAsync(plan);
        using var stranger = app.NewBrowser();
        await stranger.OpenAsync("/start");
        var token = (await stranger.OpenAsync("/settings")).Form()["__RequestVerificationToken"]!;
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(manage.Address.AbsolutePath)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"{plan.Address.AbsolutePath}/print")).Status);
        foreach (var handler in new[] { "Rename", "Start", "Pause", "ComeBack", "CallOff", "Shift", "Drop", "Archive", "BringBack", "Copy" })
        {
            var answer = await stranger.PostAsync($"{manage.Address.AbsolutePath}?handler={handler}", [
                new("__RequestVerificationToken", token), new("title", "Mine"), new("first", Day(1)), new("from", Day(1)), new("missed", Day(0)), new("to", Day(1)), new("starts", Day(1)),
            ]);
            Assert.Equal((handler, HttpStatusCode.NotFound), (handler, answer.Status));
        }

        var saved = await SavedAsync(plan.IdOf());
        Assert.NotEqual("Mine", saved.Title);
        Assert.Null(saved.ArchivedOn);
    }

    [Fact]
    public async Task A_week_to_print_has_a_box_for_every_set_and_all_weeks_are_one_after_the_other()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var saved = await SavedAsync(plan.IdOf());
        var second = await browser.OpenAsync($"{plan.Address.AbsolutePath}/print?week=2");
        Assert.Single(second.TextsOf(".week-sheet"));
        Assert.Equal(saved.Weeks[1].Days.Sum(d => d.Exercises.Sum(e => e.Prescription.Sets)), second.Document.QuerySelectorAll(".box").Length);
        Assert.Equal(6, (await browser.OpenAsync($"{plan.Address.AbsolutePath}/print")).TextsOf(".week-sheet").Count);
        foreach (var week in new[] { "0", "7", "-1" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"{plan.Address.AbsolutePath}/print?week={week}")).Status);
        }
    }

    /// <summary>A plan whose session of yesterday was not begun, and which has today free.</summary>
    private static async Task<BrowserPage> MissedAsync(Browser browser)
    {
        var form = await browser.PlanFormAsync();
        string[] days = [.. new[] { -1, 2 }.Select(d => RunningApp.Today.AddDays(d).DayOfWeek.ToString().ToLowerInvariant())];
        var page = await form.Fill("Form.Days", days).Fill("Form.StartsOn", Day(-1)).SendAsync();
        return await page.KeepAsync();
    }

    [Fact]
    public async Task A_week_that_is_eased_says_that_its_rules_judge_what_is_written()
    {
        using var browser = app.NewBrowser();
        const string Said = "judge the week as it is written";
        var plan = await browser.MakePlanAsync(startedDaysAgo: 30);
        Assert.DoesNotContain(Said, plan.Text, StringComparison.Ordinal);
        var back = await (await ManageAsync(plan)).Form("Pause").Fill("from", Day(-20)).Fill("back", Day(-1)).SendAsync();
        Assert.Contains(Said, (await browser.OpenAsync(plan.Address.AbsolutePath)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Said, (await browser.OpenAsync($"{plan.Address.AbsolutePath}?week=1")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, back.Status);
    }

    [Fact]
    public async Task While_nobody_knows_when_it_ends_a_pause_says_that_days_come_later()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        Assert.NotNull(plan.Document.QuerySelector(".day-today"));
        await (await ManageAsync(plan)).Form("Pause").Fill("from", Day(0)).Fill("back", "").SendAsync();
        var paused = await browser.OpenAsync($"{plan.Address.AbsolutePath}?week=1");
        Assert.Contains("come later, by whole weeks", paused.TextOf(".notice"), StringComparison.Ordinal);
        Assert.Null(paused.Document.QuerySelector(".day-today"));
    }
}
