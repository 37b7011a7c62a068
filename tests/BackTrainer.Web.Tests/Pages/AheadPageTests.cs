using System.Net;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>The weeks ahead of a planned exercise.</summary>
public sealed class AheadPageTests(RunningApp app) : IClassFixture<RunningApp>
{
    /// <summary>A plan whose session of today was done, at 40 kg where it takes a load, and one of its exercises with a load in kilograms.</summary>
    private async Task<(Browser Browser, Guid Plan, string Exercise)> TrainedAsync()
    {
        var browser = app.NewBrowser();
        var session = await browser.StartTodayAsync();
        while (session.Document.QuerySelector("#now") is not null)
        {
            var form = session.Forms("Set").First(f => f["Entry.SetId"] == session.Document.QuerySelector("#now [name='Entry.SetId']")!.GetAttribute("value"));
            session = await (form["Entry.Load"] == "" ? form.Fill("Entry.Load", "40") : form).SendAsync();
        }

        await session.Form("Finish").SendAsync();
        await using var db = app.OpenDb();
        var id = session.IdOf();
        var saved = await db.Sessions.AsNoTracking().SingleAsync(s => s.Id == id);
        return (browser, saved.PlanId!.Value, $"{saved.Sets.First(s => s.Load is { IsNone: false } && app.Library[s.Exercise].Load == LoadKind.External).Exercise}");
    }

    [Fact]
    public async Task Each_scenario_and_number_of_weeks_has_an_address_and_the_targets_a_table()
    {
        var (browser, plan, exercise) = await TrainedAsync();
        using var _ = browser;
        var page = await browser.OpenAsync($"/plans/{plan}/ahead/{exercise}");
        Assert.Equal(["As planned", "Two reps short", "A week off"], page.TextsOf("nav[aria-label='What if'] a"));
        Assert.Equal(["4 weeks", "6 weeks", "8 weeks"], page.TextsOf("nav[aria-label='How far'] a"));
        Assert.Equal(["As planned", "6 weeks"], page.TextsOf("[aria-label='What if'] [aria-current], [aria-label='How far'] [aria-current]"));
        var rows = page.TextsOf(".ahead-table tbody tr");
        Assert.InRange(rows.Count, 5, 18);
        Assert.Contains("× 40 kg", rows[0], StringComparison.Ordinal);
        Assert.Equal(rows.Count, page.Document.QuerySelectorAll(".ahead-chart circle").Length);

        var longer = await browser.OpenAsync(page.Document.QuerySelectorAll("nav[aria-label='How far'] a")[2].GetAttribute("href")!);
        Assert.True(longer.TextsOf(".ahead-table tbody tr").Count > rows.Count);
        var off = await browser.OpenAsync(page.Document.QuerySelectorAll("nav[aria-label='What if'] a")[2].GetAttribute("href")!);
        Assert.True(off.TextsOf(".ahead-table tbody tr").Count < rows.Count);
        Assert.NotNull(off.Document.QuerySelector(".ahead-chart .other"));
        Assert.Contains("You do not train for a week", off.Text, StringComparison.Ordinal);
        var less = await browser.OpenAsync($"/plans/{plan}/ahead/{exercise}?weeks=6&if=two-reps-short");
        Assert.Equal(rows[0], less.TextsOf(".ahead-table tbody tr")[0]);
        Assert.NotEqual(rows[1], less.TextsOf(".ahead-table tbody tr")[1]);
    }

    [Fact]
    public async Task What_was_said_this_morning_counts_for_today_and_for_no_other_day()
    {
        using var browser = app.NewBrowser();
        var plan = (await browser.MakePlanAsync()).IdOf();
        await using var db = app.OpenDb();
        var exercise = (await db.Plans.AsNoTracking().SingleAsync(p => p.Id == plan)).On(RunningApp.Today)!.Exercises[0].Exercise;
        await (await browser.OpenAsync("/check-in")).Form().Fill("Form.Unwell", "true").SendAsync();
        var rows = (await browser.OpenAsync($"/plans/{plan}/ahead/{exercise}")).TextsOf(".ahead-table tbody tr");
        Assert.Contains("Rest", rows[0], StringComparison.Ordinal);
        Assert.All(rows.Skip(1), row => Assert.DoesNotContain("Rest", row, StringComparison.Ordinal));
        Assert.True(rows.Count > 1);
    }

    [Fact]
    public async Task The_plan_shows_the_targets_of_days_to_come_and_leads_to_the_weeks_ahead()
    {
        var (browser, plan, exercise) = await TrainedAsync();
        using var _ = browser;
        var page = await browser.OpenAsync($"/plans/{plan}?week=2");
        Assert.NotNull(page.Document.QuerySelector($".day a[href='/plans/{plan}/ahead/{exercise}']"));
        var next = page.TextsOf(".day li").First(t => t.Contains("Next: ", StringComparison.Ordinal) && t.Contains("40 kg", StringComparison.Ordinal));
        Assert.Contains("Why this target", next, StringComparison.Ordinal);
        Assert.NotEmpty(page.TextsOf(".day .evidence"));
    }

    [Fact]
    public async Task Before_the_first_load_it_asks_for_one_and_a_mistyped_address_shows_what_is_usual()
    {
        using var browser = app.NewBrowser();
        var plan = (await browser.MakePlanAsync()).IdOf();
        await using var db = app.OpenDb();
        var saved = await db.Plans.AsNoTracking().SingleAsync(p => p.Id == plan);
        var exercise = saved.Weeks[0].Days.SelectMany(d => d.Exercises).First(e => app.Library[e.Exercise].Load == LoadKind.External).Exercise;
        var page = await browser.OpenAsync($"/plans/{plan}/ahead/{exercise}?weeks=7000&if=the-moon-falls");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(["As planned", "6 weeks"], page.TextsOf("[aria-label='What if'] [aria-current], [aria-label='How far'] [aria-current]"));
        Assert.Contains("Nobody knows your load yet", page.Text, StringComparison.Ordinal);
        Assert.Single(page.TextsOf(".ahead-table tbody tr"));
    }

    [Fact]
    public async Task A_paused_plan_says_so()
    {
        using var browser = app.NewBrowser();
        var made = await browser.MakePlanAsync();
        var exercise = made.Document.QuerySelector(".day a[href*='/ahead/']")!.GetAttribute("href")!;
        await (await browser.OpenAsync($"/plans/{made.IdOf()}/manage")).Form("Pause").SendAsync();
        Assert.Contains("Your plan is paused", (await browser.OpenAsync(exercise)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_planned_or_not_theirs_is_not_there()
    {
        using var browser = app.NewBrowser();
        using var stranger = app.NewBrowser();
        var made = await browser.MakePlanAsync();
        var known = made.Document.QuerySelector(".day a[href*='/ahead/']")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(known)).Status);
        foreach (var exercise in new[] { "no-such-exercise", "No such!", "conventional-deadlift" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/plans/{made.IdOf()}/ahead/{Uri.EscapeDataString(exercise)}")).Status);
        }
    }
}
