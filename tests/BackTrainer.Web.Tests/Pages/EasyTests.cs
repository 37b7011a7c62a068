using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>Easy today, for an exercise, a day and a week; a lighter week that is offered; the way back after a break.</summary>
public sealed class EasyTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Row = "bent-over-barbell-row";

    private async Task<TrainingSession> SavedAsync(Guid id)
    {
        await using var db = app.OpenDb();
        return await db.Sessions.AsNoTracking().SingleAsync(s => s.Id == id);
    }

    private async Task<WeeklyPlan> PlanAsync(Guid id)
    {
        await using var db = app.OpenDb();
        return await db.Plans.AsNoTracking().SingleAsync(p => p.Id == id);
    }

    private async Task LogWeeksAsync(Guid of, int weeks)
    {
        for (var week = 0; week < weeks; week++)
        {
            await app.LogAsync(of, 7 * (week + 1));
        }
    }

    [Fact]
    public async Task One_exercise_can_be_easy_is_kept_outside_progression_and_can_be_taken_back()
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync(Row);
        page = await page.Form("Easy").Fill("easy", "true").SendAsync();
        Assert.StartsWith("2 × ", page.TextOf($"#{Row} .aim"), StringComparison.Ordinal);
        Assert.Contains("easy today", page.TextOf($"#{Row} .target"), StringComparison.Ordinal);
        page = await page.SetForm(1, Row).Fill("Entry.Reps", "10").Fill("Entry.Load", "40").SendAsync();
        Assert.True((await SavedAsync(page.IdOf())).IsEasyIn(new(Row)));
        await page.Form("Finish").SendAsync();
        Assert.DoesNotContain("40 kg", (await browser.OpenAsync($"/exercises/{Row}")).Text, StringComparison.Ordinal);

        page = await (await browser.OpenAsync(page.Address.AbsolutePath)).Form("Easy").Fill("easy", "false").SendAsync();
        Assert.False((await SavedAsync(page.IdOf())).IsEasyIn(new(Row)));
        Assert.Contains("40 kg", (await browser.OpenAsync($"/exercises/{Row}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_can_be_started_easy_and_that_can_be_taken_back()
    {
        using var browser = app.NewBrowser();
        await browser.MakePlanAsync();
        var page = await (await browser.OpenAsync($"{(await browser.OpenTodayAsync()).Address.PathAndQuery}&size=easy")).BeginAsync();
        Assert.Contains("easy, outside progression", page.Text, StringComparison.Ordinal);
        Assert.All(page.TextsOf(".target"), t => Assert.Contains("easy today", t, StringComparison.Ordinal));
        page = await page.Forms("Easy").Last().Fill("easy", "false").SendAsync();
        Assert.False((await SavedAsync(page.IdOf())).IsEasy);
        page = await page.Forms("Easy").Last().Fill("easy", "true").SendAsync();
        page = await page.SetForm(1).Fill("Entry.Load", "10").SendAsync();
        page = await page.Form("Finish").SendAsync();
        Assert.Contains("An easy session stays outside progression", page.TextOf(".next-time"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_its_owner_makes_a_session_easy_and_only_in_exercises_that_there_are()
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync(Row);
        Assert.Equal(404, (int)(await page.Form("Easy").Fill("line", "flying-carpet").Fill("easy", "true").SendAsync()).Status);
        using var other = app.NewBrowser();
        var theirs = (await other.StartFreeAsync()).Form("Easy");
        Assert.Equal(404, (int)(await other.PostAsync($"{page.Address.AbsolutePath}?handler=Easy", theirs.Fill("easy", "true").Fields)).Status);
        Assert.False((await SavedAsync(page.IdOf())).IsEasyIn(new(Row)));
    }

    [Fact]
    public async Task A_week_of_the_plan_can_be_made_lighter_and_that_can_be_taken_back()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var page = await browser.OpenAsync($"{plan.Address.AbsolutePath}?week=2");
        var link = page.Document.QuerySelectorAll("a").Single(a => a.TextContent == "Make this week lighter").GetAttribute("href")!;
        page = await (await browser.OpenAsync(link)).Form().SendAsync();
        Assert.Equal(WeekKind.Deload, (await PlanAsync(plan.IdOf())).Weeks[1].Kind);
        Assert.Contains("Made week 2 a lighter one.", page.TextOf(".note"), StringComparison.Ordinal);
        await page.Form("Undo").SendAsync();
        Assert.Equal(WeekKind.Build, (await PlanAsync(plan.IdOf())).Weeks[1].Kind);
    }

    [Fact]
    public async Task A_lighter_week_is_offered_when_the_log_says_that_it_is_due_and_one_tap_takes_it()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        await LogWeeksAsync(plan.IdOf(), 7);
        Assert.Empty((await browser.OpenAsync("/")).TextOf("#lighter-week"));
        await app.LogAsync(plan.IdOf(), 7 * 8);
        var home = await browser.OpenAsync("/");
        Assert.Contains("8 weeks in a row", home.TextOf("#lighter-week"), StringComparison.Ordinal);
        Assert.Contains("8 weeks in a row", (await browser.OpenAsync(plan.Address.AbsolutePath)).TextOf("#lighter-week"), StringComparison.Ordinal);
        var page = await home.Forms().First(f => f.Action.EndsWith("/try", StringComparison.Ordinal)).SendAsync();
        Assert.Equal(WeekKind.Deload, (await PlanAsync(plan.IdOf())).Weeks[0].Kind);
        Assert.NotNull(page.Form("Undo"));
        Assert.Empty((await browser.OpenAsync("/")).TextOf("#lighter-week"));

        // Its sessions are easy.
        var session = await browser.BeginTodayAsync();
        Assert.True((await SavedAsync(session.IdOf())).IsEasy);
        Assert.Contains("a lighter week, outside progression", session.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_declined_is_not_offered_again_that_week()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        await LogWeeksAsync(plan.IdOf(), 8);
        var home = await (await browser.OpenAsync("/")).Form("DeclineDeload").SendAsync();
        Assert.Empty(home.TextOf("#lighter-week"));
        await using var db = app.OpenDb();
        var owner = (await PlanAsync(plan.IdOf())).OwnerId;
        Assert.Equal(RunningApp.Today.AddDays(7), (await db.DeclinedOffers.SingleAsync(o => o.OwnerId == owner)).Until);
        await db.DeclinedOffers.Where(o => o.OwnerId == owner).ExecuteUpdateAsync(o => o.SetProperty(x => x.Until, RunningApp.Today));
        home = await browser.OpenAsync("/");
        Assert.Contains("8 weeks in a row", home.TextOf("#lighter-week"), StringComparison.Ordinal);
        Assert.All(await Task.WhenAll(home.Form("DeclineDeload").SendAsync(), home.Form("DeclineDeload").SendAsync()), p => Assert.Equal(200, (int)p.Status));
        Assert.Empty((await browser.OpenAsync("/")).TextOf("#lighter-week"));
    }

    [Theory]
    [InlineData(13, false)]
    [InlineData(14, true)]
    public async Task A_break_that_nobody_entered_is_seen_in_the_log(int daysOff, bool seen)
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        await app.LogAsync(plan.IdOf(), daysOff);
        var home = await browser.OpenAsync("/");
        Assert.Equal(seen, home.Text.Contains("Week 1 of 4 after your break", StringComparison.Ordinal));
        Assert.Equal(seen, home.Document.QuerySelector(".notice a[href='/rules#return-ramp']") is not null);
    }
}
