using System.Net;
using BackTrainer.Domain.People;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Pages.You;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

public sealed class DaysTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static async Task<BrowserPage> ChooseAsync(Browser browser, string zone = "", string start = "monday", string writing = "en-GB") =>
        await (await browser.OpenAsync("/settings/days")).Form().Fill("zone", zone).Fill("start", start).Fill("writing", writing).SendAsync();

    private static DateTime In(string zone) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.UtcNow, TimeZoneInfo.FindSystemTimeZoneById(zone));

    // It is another day in one of these two, whatever the time.
    [Fact]
    public async Task Today_is_the_day_where_somebody_is()
    {
        Assert.Contains("Pacific/Kiritimati", DaysModel.Zones);
        using var east = app.NewBrowser();
        await east.MakePlanAsync();
        Assert.Contains("Saved.", (await ChooseAsync(east, "Pacific/Kiritimati")).TextOf(".note"), StringComparison.Ordinal);
        using var west = app.NewBrowser();
        await west.MakePlanAsync();
        await ChooseAsync(west, "Pacific/Pago_Pago");
        var days = new List<string>();
        foreach (var (browser, zone) in new[] { (east, "Pacific/Kiritimati"), (west, "Pacific/Pago_Pago") })
        {
            var before = In(zone);
            days.Add((await browser.OpenAsync("/plans/new")).Form()["Form.StartsOn"]!);
            Assert.InRange(days[^1], $"{before:yyyy-MM-dd}", $"{In(zone):yyyy-MM-dd}");
        }

        Assert.NotEqual(days[0], days[1]);
    }

    [Fact]
    public async Task A_session_is_told_by_the_clock_there_and_a_typed_time_is_read_by_it()
    {
        using var browser = app.NewBrowser();
        await ChooseAsync(browser, "Asia/Kathmandu");
        var session = await (await browser.StartFreeAsync()).SetForm(1).Fill("Entry.Reps", "8").Fill("Entry.Load", "62,5").SendAsync();
        await using var db = app.OpenDb();
        var id = session.IdOf();
        var began = (await db.Sessions.AsNoTracking().SingleAsync(s => s.Id == id)).StartedAt;
        var there = TimeZoneInfo.ConvertTimeFromUtc(began, TimeZoneInfo.FindSystemTimeZoneById("Asia/Kathmandu"));
        Assert.Contains(there.Moment(), (await browser.OpenAsync("/sessions")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Weeks_begin_on_the_chosen_day()
    {
        using var browser = app.NewBrowser();
        await browser.MakePlanAsync();
        await ChooseAsync(browser, start: "sunday");
        Assert.Equal("Sun", (await browser.OpenAsync("/")).TextsOf("ol.strip strong")[0]);
        Assert.Equal("sunday", (await browser.OpenAsync("/plans/new")).Document.QuerySelector("input[name='Form.Days']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Dates_and_numbers_are_written_as_chosen_and_drawings_and_programs_are_not_touched()
    {
        using var browser = app.NewBrowser();
        await browser.MakePlanAsync();
        var drawn = (await browser.OpenAsync("/exercises/pull-up")).Document.QuerySelector("svg.moving")!.OuterHtml;
        await ChooseAsync(browser, writing: "de");
        var session = await (await browser.StartFreeAsync()).SetForm(1).Fill("Entry.Reps", "8").Fill("Entry.Load", "62,5").SendAsync();
        Assert.Contains("62,5 kg", session.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("62.5", session.Text, StringComparison.Ordinal);
        Assert.All(session.Document.QuerySelectorAll("[data-by]"), b => Assert.DoesNotContain(",", b.GetAttribute("data-by")!, StringComparison.Ordinal));
        Assert.Contains($"{RunningApp.Today.Day}. {RunningApp.Today:MMMM}", (await browser.OpenAsync("/")).TextOf("h1"), StringComparison.Ordinal);
        Assert.Equal(drawn, (await browser.OpenAsync("/exercises/pull-up")).Document.QuerySelector("svg.moving")!.OuterHtml);
        foreach (var path in new[] { (await browser.OpenAsync("/plans")).Document.QuerySelector("a[href^='/plans/0']")!.GetAttribute("href")!, "/progress", "/exercises/conventional-deadlift" })
        {
            var page = await browser.OpenAsync(path);
            Assert.All(page.Document.QuerySelectorAll("svg [x], svg [width], svg [y]"), e => Assert.DoesNotContain(",", $"{e.GetAttribute("x")}{e.GetAttribute("width")}{e.GetAttribute("y")}", StringComparison.Ordinal));
        }

        Assert.Contains("\"loadKg\":62.5", (await browser.OpenAsync("/api/export")).Html, StringComparison.Ordinal);
        using var other = app.NewBrowser();
        Assert.DoesNotContain($"{RunningApp.Today.Day}. ", (await other.OpenAsync("/settings/days")).TextOf("#zone-hint"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mars/Olympus", "monday", "de")]
    [InlineData("../../etc/passwd", "monday", "de")]
    [InlineData("Europe/Berlin", "tuesday", "de")]
    [InlineData("Europe/Berlin", "monday", "xx")]
    public async Task What_no_form_offers_is_refused(string zone, string start, string writing)
    {
        using var browser = app.NewBrowser();
        Assert.Equal(HttpStatusCode.BadRequest, (await ChooseAsync(browser, zone, start, writing)).Status);
    }

    [Fact]
    public void A_zone_that_the_server_has_no_more_is_as_if_none_was_said() => Assert.Null(PersonClock.ZoneOf("Atlantis/Poseidonis"));
}
