using System.Net;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>The week is seen before anything is asked to be kept.</summary>
public sealed class PlanPreviewTests(RunningApp app) : IClassFixture<RunningApp>
{
    /// <summary>Answers of every kind, as someone with a cared-for condition and a sore past would give them.</summary>
    private static async Task<BrowserForm> AnsweredAsync(Browser browser) => (await browser.PlanFormAsync())
        .Fill("Form.Age", "52").Fill("Form.UsedToVigorousExercise", "true").Fill("Form.Level", "intermediate").Fill("Form.Goal", "strength")
        .Fill("Form.Conditions", "regular-medication", "bone-joint-or-muscle").Fill("Form.LowBackPain", "past").Fill("Form.PainNow", "1")
        .Fill("Form.SorensenSeconds", "75").Fill("Form.Pieces", "kettlebell", "ball").Fill("Form.BlockedPatterns", "calf").Fill("Form.Weeks", "7");

    private static IEnumerable<string> Answers(BrowserForm form) => form.Fields
        .Where(f => f.Key.StartsWith("Form.", StringComparison.Ordinal) && f.Key is not ("Form.Seed" or "Form.Title") && f.Value.Length > 0).Select(f => $"{f.Key}={f.Value}").Order(StringComparer.Ordinal);

    private async Task<int> PlansAsync()
    {
        await using var db = app.OpenDb();
        return await db.Plans.CountAsync();
    }

    [Fact]
    public async Task A_preview_shows_the_week_its_volume_and_its_rules_and_keeps_nothing()
    {
        using var browser = app.NewBrowser();
        var before = await PlansAsync();
        var preview = await (await browser.PlanFormAsync()).SendAsync();
        Assert.Equal("/plans/new", preview.Address.AbsolutePath);
        Assert.Equal(3, preview.TextsOf(".week .day-train").Count);
        Assert.Equal(Muscles.Groups.Length, preview.TextsOf("table.volume tbody th").Count);
        Assert.NotEmpty(preview.TextsOf(".finding"));
        Assert.Equal(6, preview.TextsOf(".block-chart tbody tr").Count);
        Assert.NotEmpty(preview.Document.QuerySelectorAll(".day .thumb use[href^='/figures.svg']"));
        Assert.Equal(before, await PlansAsync());
        Assert.Empty((await browser.OpenAsync("/plans")).Document.QuerySelectorAll("a.card"));
    }

    [Fact]
    public async Task Every_answer_survives_the_way_to_the_preview_to_another_week_and_back()
    {
        using var browser = app.NewBrowser();
        var form = await AnsweredAsync(browser);
        var given = Answers(form).ToList();
        var preview = await form.SendAsync();
        Assert.Equal(given, Answers(preview.Form("Keep")));
        var another = await preview.Form("Keep").SendToAsync("Another");
        Assert.Equal("1", another.Form("Keep")["Form.Seed"]);
        Assert.Equal(given, Answers(another.Form("Keep")));
        var back = await another.Form("Keep").SendToAsync("Change");
        Assert.Equal("Build a week", back.TextOf("h1"));
        Assert.Equal(given, Answers(back.Form()));
        Assert.Empty(back.FieldErrors);
        Assert.All(new[] { preview, another, back }, p => Assert.DoesNotContain("Form", p.Address.Query, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_week_can_be_kept_after_the_first_one_was()
    {
        using var browser = app.NewBrowser();
        var preview = await (await browser.PlanFormAsync()).SendAsync();
        var first = await preview.KeepAsync();
        var second = await (await preview.Form("Keep").SendToAsync("Another")).KeepAsync();
        Assert.NotEqual(first.IdOf(), second.IdOf());
        Assert.Equal(HttpStatusCode.OK, second.Status);
    }

    [Fact]
    public async Task What_is_kept_has_its_name_and_of_the_health_screen_only_what_rules_need_later()
    {
        using var browser = app.NewBrowser();
        var preview = await (await AnsweredAsync(browser)).SendAsync();
        var plan = await preview.Form("Keep").Fill("Form.Title", "  Spring block ").SendAsync();
        Assert.Equal("Spring block", plan.TextOf("h1"));
        await using var db = app.OpenDb();
        var kept = await db.Plans.AsNoTracking().SingleAsync(p => p.Id == plan.IdOf());
        Assert.Equal((52, true, RunningApp.Today), (kept.Request.Screen!.Age, kept.Request.Screen.UsedToVigorousExercise, kept.Request.Screen.CompletedOn));
        Assert.Empty(kept.Request.Screen.Conditions);
        Assert.DoesNotContain("regular-medication", (await db.Database.SqlQueryRaw<string>("SELECT \"Request\" AS \"Value\" FROM \"Plans\"").ToListAsync()).Single(r => r.Contains("\"age\":52", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_that_nobody_says_they_read_give_no_plan()
    {
        using var browser = app.NewBrowser();
        var page = await (await browser.PlanFormAsync()).Fill("Form.ScreenRead").SendAsync();
        Assert.Contains("read both lists", page.ErrorBeside("Form.ScreenRead"), StringComparison.Ordinal);
        Assert.Single(page.FieldErrors);
    }

    [Fact]
    public async Task Only_the_ticked_pieces_are_used_when_the_pieces_are_ones_own()
    {
        using var browser = app.NewBrowser();
        var form = (await browser.PlanFormAsync()).Fill("Form.Preset", "own").Fill("Form.Pieces", "band", "door");
        var plan = await (await form.SendAsync()).KeepAsync();
        await using var db = app.OpenDb();
        var kept = await db.Plans.AsNoTracking().SingleAsync(p => p.Id == plan.IdOf());
        Assert.Equal([Equipment.Band, Equipment.Door], kept.Request.Equipment.Order());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("dance:all-night")]
    [InlineData("set-minutes")]
    [InlineData("add-equipment:anvil")]
    [InlineData("add-day:someday")]
    [InlineData("set-minutes:NaN")]
    public async Task A_mend_that_is_none_is_told_or_passed_over_and_never_a_fault_of_the_server(string? mend)
    {
        using var browser = app.NewBrowser();
        var refused = await (await browser.PlanFormAsync()).Fill("Form.Days", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday").SendAsync();
        var form = refused.Form("Mend");
        var page = await (mend is null ? form : form.Fill("mend", mend)).SendAsync();
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.True(page.FieldErrors.Count > 0 || page.Document.QuerySelector(".refusal") is not null);
    }
}
