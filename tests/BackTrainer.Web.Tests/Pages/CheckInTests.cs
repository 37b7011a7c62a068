using System.Net;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Rules;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>The morning check: asked once a day, kept, corrected, taken back, and heeded by targets.</summary>
public sealed class CheckInTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", null);

    private async Task<MorningCheck?> KeptAsync(Guid plan, DateOnly? day = null)
    {
        await using var db = app.OpenDb();
        var owner = await db.Plans.Where(p => p.Id == plan).Select(p => p.OwnerId).SingleAsync();
        var at = day ?? RunningApp.Today;
        return await db.MorningChecks.AsNoTracking().SingleOrDefaultAsync(c => c.OwnerId == owner && c.Date == at);
    }

    private static BrowserForm Filled(BrowserPage page) => page.Form().Fill("Form.Sleep", "5,5").Fill("Form.Readiness", "2").Fill("Form.Pain", "1")
        .Fill("Form.Sore", "lats", "quads").Fill("Form.VerySore", "quads");

    [Fact]
    public async Task The_answers_are_kept_and_the_first_page_says_what_they_change()
    {
        using var browser = app.NewBrowser();
        var plan = (await browser.MakePlanAsync()).IdOf();
        var before = Sets(await browser.OpenAsync("/"));
        var home = await Filled(await browser.OpenAsync("/check-in")).SendAsync();
        Assert.Equal("/", home.Address.AbsolutePath);
        Assert.Contains("5.5 h of sleep · readiness 2 of 5 · pain 1 · sore: lats · very sore: quads", home.TextOf("#morning"), StringComparison.Ordinal);
        Assert.Equal([SleepTarget.Key, LowReadiness.Key, LowReadiness.Key], home.TextsOf("#morning a[href^='/rules#']"));
        var kept = (await KeptAsync(plan))!;
        Assert.Equal((5.5, 2.0, 1, 2), (kept.SleepHours, kept.Readiness, kept.PainNow, kept.Soreness.Count));

        // Each target of today has fewer sets, but one stays one.
        int[] Sets(BrowserPage page) => [.. page.TextsOf(".next-up li .num").Select(t => int.Parse(t[..1], null))];
        var after = Sets(home);
        Assert.Equal(before.Length, after.Length);
        Assert.Contains(before, sets => sets > 1);
        Assert.All(before.Zip(after), t => Assert.True(t.Second < t.First || t is (1, 1), $"{t.First} became {t.Second}"));
    }

    [Fact]
    public async Task The_plan_and_the_session_follow_and_say_so()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        await (await browser.OpenAsync("/check-in")).Form().Fill("Form.Sleep", "4").SendAsync();
        Assert.Contains("Short sleep", (await browser.OpenAsync(plan.Address.AbsolutePath)).TextOf(".next-up"), StringComparison.Ordinal);
        var session = await browser.BeginTodayAsync();
        Assert.Contains("Short sleep", session.TextOf("details.notice"), StringComparison.Ordinal);
        Assert.All(session.Document.QuerySelectorAll(".target .why"), why => Assert.NotNull(why.QuerySelector($"a[href='/rules#{SleepTarget.Key}']")));
        await (await browser.OpenAsync("/check-in")).Form().Fill("Form.Sleep", "8").SendAsync();
        Assert.Empty((await browser.OpenAsync(session.Address.AbsolutePath)).TextOf("details.notice"));
    }

    [Fact]
    public async Task Good_answers_raise_nothing()
    {
        using var browser = app.NewBrowser();
        await browser.MakePlanAsync();
        var before = (await browser.OpenAsync("/")).TextsOf(".next-up li .num");
        var home = await (await browser.OpenAsync("/check-in")).Form().Fill("Form.Sleep", "9").Fill("Form.Readiness", "5").Fill("Form.Pain", "0").SendAsync();
        Assert.Contains("Nothing changes: go on as planned.", home.TextOf("#morning"), StringComparison.Ordinal);
        Assert.Equal(before, home.TextsOf(".next-up li .num"));
    }

    [Fact]
    public async Task Illness_is_rest()
    {
        using var browser = app.NewBrowser();
        await browser.MakePlanAsync();
        var home = await (await browser.OpenAsync("/check-in")).Form().Fill("Form.Unwell", "true").SendAsync();
        Assert.All(home.TextsOf(".next-up li .num"), target => Assert.Equal("Rest", target));
        Assert.Contains(DeferWhenUnwell.Key, home.TextOf("#morning"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_day_can_be_corrected_and_taken_back()
    {
        using var browser = app.NewBrowser();
        var plan = (await browser.MakePlanAsync()).IdOf();
        await Filled(await browser.OpenAsync("/check-in")).SendAsync();
        var page = await browser.OpenAsync("/check-in");
        Assert.Equal(("5.5", "2", "1", "lats"), (page.Form()["Form.Sleep"], page.Form()["Form.Readiness"], page.Form()["Form.Pain"], page.Form()["Form.Sore"]));
        Assert.Equal("quads", page.Form()["Form.VerySore"]);
        await page.Form().Fill("Form.Sleep", "7").Fill("Form.Sore").Fill("Form.VerySore").SendAsync();
        Assert.Equal((7.0, 0), ((await KeptAsync(plan))!.SleepHours, (await KeptAsync(plan))!.Soreness.Count));
        await (await browser.OpenAsync("/check-in")).Forms().Last().SendAsync();
        Assert.Null(await KeptAsync(plan));
        Assert.Contains("Morning check", (await browser.OpenAsync("/")).TextOf("#morning"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_morning_can_be_looked_at_and_corrected()
    {
        using var browser = app.NewBrowser();
        var plan = (await browser.MakePlanAsync()).IdOf();
        var day = RunningApp.Today.AddDays(-3);
        var page = await (await browser.OpenAsync($"/check-in?day={Text(day)}")).Form().Fill("Form.Sleep", "6").SendAsync();
        Assert.Equal($"/check-in?day={Text(day)}", page.Address.PathAndQuery);
        Assert.Contains("6 h of sleep", page.TextOf(".note"), StringComparison.Ordinal);
        Assert.Single((await browser.OpenAsync("/check-in")).TextsOf($"a[href='/check-in?day={Text(day)}']"));
        await page.Form().Fill("Form.Sleep", "6.5").SendAsync();
        Assert.Equal(6.5, (await KeptAsync(plan, day))!.SleepHours);
    }

    [Theory]
    [InlineData("Form.Sleep", "25", "Hours from 0 to 24, such as 7.5.")]
    [InlineData("Form.Sleep", "-1", "Hours from 0 to 24, such as 7.5.")]
    [InlineData("Form.Sleep", "a lot", "Hours from 0 to 24, such as 7.5.")]
    [InlineData("Form.Readiness", "6", "From 1 to 5.")]
    [InlineData("Form.Readiness", "0", "From 1 to 5.")]
    [InlineData("Form.Pain", "11", "A whole number from 0 to 10.")]
    [InlineData("Form.Pain", "2.5", "A whole number from 0 to 10.")]
    public async Task What_cannot_be_is_told_beside_its_field_and_nothing_is_lost(string field, string text, string error)
    {
        using var browser = app.NewBrowser();
        var page = await Filled(await browser.OpenAsync("/check-in")).Fill(field, text).SendAsync();
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(error, page.ErrorBeside(field));
        Assert.Equal(field == "Form.Sleep" ? text : "5,5", page.Form()["Form.Sleep"]);
        Assert.Equal("quads", page.Form()["Form.VerySore"]);
    }

    [Fact]
    public async Task An_empty_form_and_an_unknown_muscle_are_told()
    {
        using var browser = app.NewBrowser();
        var form = (await browser.OpenAsync("/check-in")).Form();
        Assert.Equal(["Answer at least one of these, or leave the check for today."], (await form.SendAsync()).FieldErrors);
        Assert.Equal(["One of these muscles is not in the library."], (await form.Fill("Form.Sore", "wings").SendAsync()).FieldErrors);
    }

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("2020-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    public async Task There_is_no_check_for_a_day_far_back_or_to_come(string day)
    {
        using var browser = app.NewBrowser();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/check-in?day={day}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/check-in?day={Text(RunningApp.Today.AddDays(1))}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync($"/check-in?day={Text(RunningApp.Today.AddDays(-365))}")).Status);
    }

    [Fact]
    public async Task A_morning_is_its_owners_and_nobody_elses()
    {
        using var browser = app.NewBrowser();
        var plan = (await browser.MakePlanAsync()).IdOf();
        await Filled(await browser.OpenAsync("/check-in")).SendAsync();
        using var other = app.NewBrowser();
        await other.MakePlanAsync();
        var page = await other.OpenAsync("/check-in");
        Assert.Equal("", page.Form()["Form.Sleep"]);
        await page.Form().Fill("Form.Sleep", "9").SendAsync();
        Assert.Equal(5.5, (await KeptAsync(plan))!.SleepHours);
    }

    [Fact]
    public async Task The_same_morning_from_many_tabs_is_kept_once()
    {
        using var browser = app.NewBrowser();
        var plan = (await browser.MakePlanAsync()).IdOf();
        var form = (await browser.OpenAsync("/check-in")).Form().Fill("Form.Sleep", "7");
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => form.SendAsync()));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        Assert.Equal(7, (await KeptAsync(plan))!.SleepHours);
    }

    [Fact]
    public async Task A_first_visit_is_not_asked() => Assert.Empty((await app.NewBrowser().OpenAsync("/")).TextOf("#morning"));
}
