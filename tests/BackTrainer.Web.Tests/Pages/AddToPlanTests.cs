using System.Net;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

public sealed class AddToPlanTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly ExerciseId BandRow = new("band-row");

    private async Task<WeeklyPlan> SavedAsync(BrowserPage plan)
    {
        await using var db = app.OpenDb();
        var id = Guid.Parse(plan.Address.Segments[2].Trim('/'));
        return await db.Plans.AsNoTracking().SingleAsync(p => p.Id == id);
    }

    private static string Text(WeeklyPlan plan) => string.Join('\n', plan.Weeks.SelectMany(w => w.Days.Select(d => $"{w.Number} {d.Day} {string.Join("; ", d.Exercises)}")));

    private static Task<BrowserPage> DaysAsync(Browser browser, BrowserPage plan, string exercise = "band-row") =>
        browser.OpenAsync($"{plan.Address.AbsolutePath}/add?exercise={exercise}");

    private static BrowserForm FormOf(BrowserPage days, DayOfWeek? day = null) =>
        days.Forms().First(f => f["day"] is { } there && (day is null || there == day.Value.ToKebab()));

    [Fact]
    public async Task It_is_added_on_the_chosen_day_in_every_week_and_the_plan_says_so()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var form = FormOf(await DaysAsync(browser, plan));
        var day = Kebab.Parse<DayOfWeek>(form["day"]!);
        var after = await form.SendAsync();
        Assert.Equal((HttpStatusCode.OK, plan.Address.AbsolutePath), (after.Status, after.Address.AbsolutePath));
        Assert.Equal($"Added Seated band row on {day}.", after.TextOf(".note p"));
        var saved = await SavedAsync(plan);
        Assert.All(saved.Weeks, w => Assert.Contains(w.On(day)!.Exercises, e => e.Exercise == BandRow && e.AddedByHand));
        Assert.DoesNotContain(saved.Judge(app.Library, RunningApp.Today), f => f.Status == FindingStatus.Broken);
    }

    [Fact]
    public async Task Undo_gives_back_the_plan_as_it_was_however_often_it_is_sent()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var before = Text(await SavedAsync(plan));
        var added = await FormOf(await DaysAsync(browser, plan)).SendAsync();
        Assert.NotEqual(before, Text(await SavedAsync(plan)));
        var undo = added.Form("Undo");
        var undone = await undo.SendAsync();
        Assert.Contains("The plan is as it was.", undone.TextOf(".note"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await undo.SendAsync()).Status);
        Assert.Equal(before, Text(await SavedAsync(plan)));
    }

    [Fact]
    public async Task Sent_twice_or_four_times_at_once_it_is_there_once()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var form = FormOf(await DaysAsync(browser, plan));
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.SendAsync()));
        Assert.All(answers, a => Assert.StartsWith("Added Seated band row", a.TextOf(".note"), StringComparison.Ordinal));
        Assert.All((await SavedAsync(plan)).Weeks, w => Assert.Single(w.Days.SelectMany(d => d.Exercises), e => e.Exercise == BandRow));
    }

    [Fact]
    public async Task Two_tabs_that_add_different_exercises_at_once_keep_both()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var left = FormOf(await DaysAsync(browser, plan, "band-row"));
        var right = FormOf(await DaysAsync(browser, plan, "dead-bug"));
        var answers = await Task.WhenAll(left.SendAsync(), right.SendAsync());
        Assert.All(answers, a => Assert.StartsWith("Added", a.TextOf(".note"), StringComparison.Ordinal));
        var there = (await SavedAsync(plan)).Weeks[0].Days.SelectMany(d => d.Exercises).Where(e => e.AddedByHand).Select(e => $"{e.Exercise}");
        Assert.Equal(["band-row", "dead-bug"], there.Order());
    }

    [Fact]
    public async Task A_day_that_has_it_already_says_so_and_offers_nothing()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var form = FormOf(await DaysAsync(browser, plan));
        await form.SendAsync();
        var days = await DaysAsync(browser, plan);
        Assert.Contains("It is on this day already.", days.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(days.Forms(), f => f["day"] == form["day"]);
    }

    [Fact]
    public async Task A_day_where_a_hard_rule_would_break_names_it_and_cannot_be_forced()
    {
        using var browser = app.NewBrowser();
        var form = await browser.PlanFormAsync();
        var plan = await (await form.Fill("Form.Minutes", "30").SendAsync()).KeepAsync();
        var days = await DaysAsync(browser, plan, "goblet-squat");
        var blocked = days.Document.QuerySelectorAll("section.add-day").First(s => s.TextContent.Contains("hard rule would break", StringComparison.Ordinal));
        Assert.NotNull(blocked.QuerySelector("a[href^='/rules#']"));
        Assert.Null(blocked.QuerySelector("form"));
        var before = Text(await SavedAsync(plan));
        var token = (await browser.OpenAsync("/settings")).Form()["__RequestVerificationToken"]!;
        var forced = await browser.PostAsync($"{plan.Address.AbsolutePath}/add", [new("__RequestVerificationToken", token), new("exercise", "goblet-squat"), new("day", blocked.QuerySelector("h2")!.Id!)]);
        Assert.StartsWith("It cannot be added on", forced.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(before, Text(await SavedAsync(plan)));
    }

    [Fact]
    public async Task A_session_that_was_begun_stays_as_it_is_and_the_change_starts_a_week_later()
    {
        using var browser = app.NewBrowser();
        var session = await browser.StartTodayAsync();
        var sheet = session.TextsOf("main h2");
        var plan = await browser.OpenAsync((await browser.OpenAsync("/plans")).Document.QuerySelector("a.card")!.GetAttribute("href")!);
        var after = await FormOf(await DaysAsync(browser, plan), RunningApp.Today.DayOfWeek).SendAsync();
        Assert.StartsWith("Added", after.TextOf(".note"), StringComparison.Ordinal);
        var saved = await SavedAsync(plan);
        Assert.Null(saved.Weeks[0].On(RunningApp.Today.DayOfWeek)!.Find(BandRow));
        Assert.NotNull(saved.Weeks[1].On(RunningApp.Today.DayOfWeek)!.Find(BandRow));
        Assert.Equal(sheet, (await browser.OpenAsync(session.Address.AbsolutePath)).TextsOf("main h2"));
    }

    [Fact]
    public async Task A_block_that_is_over_takes_nothing_more()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var form = FormOf(await DaysAsync(browser, plan));
        await using (var db = app.OpenDb())
        {
            var saved = await db.Plans.SingleAsync(p => p.Id == plan.IdOf());
            db.Entry(saved).Property(p => p.Request).CurrentValue = saved.Request with { StartsOn = RunningApp.Today.AddDays(-7 * saved.Weeks.Count) };
            await db.SaveChangesAsync();
        }

        var days = await DaysAsync(browser, plan);
        Assert.Contains("This block is over.", days.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(days.Forms(), f => f["day"] is not null);
        Assert.StartsWith("It cannot be added", (await form.SendAsync()).TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.DoesNotContain((await browser.OpenAsync("/exercises/band-row")).Document.QuerySelectorAll("button"), b => b.HasAttribute("formaction"));
    }

    [Theory]
    [InlineData("exercise=flying-carpet", 404)]
    [InlineData("exercise=", 404)]
    [InlineData("exercise=%3Cb%3E", 404)]
    [InlineData("", 404)]
    [InlineData("exercise=cat-cow", 200)]
    public async Task An_exercise_that_is_none_is_not_found_and_a_warm_up_movement_says_what_it_is(string query, int status)
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var page = await browser.OpenAsync($"{plan.Address.AbsolutePath}/add?{query}");
        Assert.Equal(status, (int)page.Status);
        Assert.Equal(status == 200, page.Text.Contains("This is a warm-up movement.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("someday")]
    [InlineData("")]
    [InlineData("0")]
    public async Task A_day_that_is_none_is_told_beside_the_days(string day)
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var form = FormOf(await DaysAsync(browser, plan)).Fill("day", day);
        var page = await form.SendAsync();
        Assert.Equal((HttpStatusCode.OK, "Choose one of the training days."), (page.Status, page.TextOf("[role=alert]")));
    }

    [Fact]
    public async Task A_made_up_address_says_nothing()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        foreach (var query in new[] { "changed=%3Cb%3E", $"changed={Guid.NewGuid()}", "changed=", "undone=", "undone=something" })
        {
            var page = await browser.OpenAsync($"{plan.Address.AbsolutePath}?{query}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Null(page.Document.QuerySelector(".note"));
        }

    }
}
