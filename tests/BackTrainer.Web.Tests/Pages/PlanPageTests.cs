using System.Net;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

public sealed class PlanPageTests(RunningApp app) : IClassFixture<RunningApp>
{
    private async Task<WeeklyPlan> SavedAsync(BrowserPage page)
    {
        await using var db = app.OpenDb();
        return await db.Plans.AsNoTracking().SingleAsync(p => p.Id == page.IdOf());
    }

    [Fact]
    public async Task The_week_is_a_grid_of_seven_days_with_rest_as_rest_and_today_marked()
    {
        using var browser = app.NewBrowser();
        var page = await browser.MakePlanAsync();
        var plan = await SavedAsync(page);
        Assert.Equal(7, page.TextsOf(".week .day").Count);
        Assert.Equal(3, page.TextsOf(".week .day-train").Count);
        Assert.Equal(4, page.TextsOf(".week .day-rest").Count);
        Assert.All(page.TextsOf(".week .day-rest"), t => Assert.Contains("Rest day", t, StringComparison.Ordinal));
        Assert.Contains(", today", page.TextOf(".week .day-today h3"), StringComparison.Ordinal);
        foreach (var day in plan.Weeks[0].Days)
        {
            var card = page.TextOf($".week #{day.Day.ToKebab()}");
            Assert.All(day.Exercises, e => Assert.Contains($"{app.Library[e.Exercise].Name} {e.Prescription}", card, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Every_rule_says_how_the_week_stands()
    {
        using var browser = app.NewBrowser();
        var page = await browser.MakePlanAsync();
        Assert.Equal(PlanRules.All.Count, page.Document.QuerySelectorAll(".finding").Length);
        Assert.All(PlanRules.All, r => Assert.NotNull(page.Document.QuerySelector($".finding a[href='/rules#{r.Id}']")));
        Assert.Empty(page.Document.QuerySelectorAll(".finding-broken"));
        var rules = await browser.OpenAsync("/rules");
        Assert.All(PlanRules.All, r => Assert.NotNull(rules.Document.GetElementById(r.Id)));
    }

    [Fact]
    public async Task Sets_a_week_stand_against_their_band_and_the_next_session_has_its_targets_and_why()
    {
        using var browser = app.NewBrowser();
        var page = await browser.MakePlanAsync();
        Assert.Equal(Muscles.Groups.Select(g => g.Title()), page.TextsOf("table.volume tbody th"));
        Assert.All(page.TextsOf("table.volume tbody td.num"), t => Assert.Matches(@"^[\d.]+ of [\d.]+ to [\d.]+ aimed for: (below|within|above)$", t));
        Assert.Equal("Today", page.TextOf("#next-up"));
        Assert.NotEmpty(page.TextsOf(".next-up summary .num"));
        Assert.All(page.TextsOf(".next-up .reason"), t => Assert.StartsWith("First time", t, StringComparison.Ordinal));
        Assert.Contains(AdviceShown.Text, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_weeks_of_the_block_can_be_read_and_weeks_beyond_it_are_not_there()
    {
        using var browser = app.NewBrowser();
        var page = await browser.MakePlanAsync();
        Assert.Equal(6, page.TextsOf("nav.weeks a").Count);
        for (var week = 1; week <= 6; week++)
        {
            var there = await browser.OpenAsync($"{page.Address.AbsolutePath}?week={week}");
            Assert.Equal(HttpStatusCode.OK, there.Status);
            Assert.StartsWith($"Week {week} of 6", there.TextOf("#week-heading"), StringComparison.Ordinal);
            Assert.StartsWith($"Week {week}", there.TextOf("nav.weeks a[aria-current]"), StringComparison.Ordinal);
        }

        foreach (var week in new[] { "0", "7", "-1", "2147483647" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"{page.Address.AbsolutePath}?week={week}")).Status);
        }
    }

    [Fact]
    public async Task A_block_that_is_over_says_so()
    {
        using var browser = app.NewBrowser();
        var page = await browser.MakePlanAsync(startedDaysAgo: 70);
        Assert.Contains("This block is over", page.Text, StringComparison.Ordinal);
        Assert.Contains("over", (await browser.OpenAsync("/plans")).TextOf("a.card"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_can_be_deleted_and_the_sessions_that_were_done_with_it_stay()
    {
        using var browser = app.NewBrowser();
        var session = await browser.StartTodayAsync();
        await session.SetForm(1).Fill("Entry.Load", "20").SendAsync();
        var plan = await browser.OpenAsync(session.Document.QuerySelector("#the-plan")!.GetAttribute("href")!);
        var after = await plan.Form("Delete").SendAsync();
        Assert.Equal("/plans", after.Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(plan.Address.AbsolutePath)).Status);
        var kept = await browser.OpenAsync(session.Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, kept.Status);
        Assert.Contains("1 of", kept.TextOf(".progress-line"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/plans/not-a-plan")]
    [InlineData("/plans/00000000-0000-0000-0000-000000000000")]
    [InlineData("/sessions/00000000-0000-0000-0000-000000000000")]
    [InlineData("/nowhere")]
    public async Task What_is_not_there_is_a_human_page(string path)
    {
        using var browser = app.NewBrowser();
        var page = await browser.OpenAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("There is nothing here", page.TextOf("h1"));
    }

    [Fact]
    public async Task A_session_that_has_begun_is_resumed_from_its_plan()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var session = await browser.BeginTodayAsync();
        plan = await browser.OpenAsync(plan.Address.AbsolutePath);
        Assert.NotNull(plan.Document.QuerySelector($"a[href='{session.Address.AbsolutePath}#now']"));
        Assert.DoesNotContain("Start today's session", plan.Text, StringComparison.Ordinal);
    }
}
