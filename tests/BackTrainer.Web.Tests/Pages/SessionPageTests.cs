using System.Net;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

public sealed class SessionPageTests(RunningApp app) : IClassFixture<RunningApp>
{
    private async Task<TrainingSession?> SavedAsync(BrowserPage page)
    {
        await using var db = app.OpenDb();
        return await db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == page.IdOf());
    }

    [Fact]
    public async Task Todays_session_opens_with_a_target_for_every_set_of_the_plan()
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartTodayAsync();
        Assert.NotEmpty(page.TextsOf(".sheet .aim"));
        Assert.All(page.TextsOf(".sheet .last"), t => Assert.Equal("Not done before", t));
        Assert.All(page.TextsOf(".sheet .why p:first-of-type"), t => Assert.StartsWith("First time", t, StringComparison.Ordinal));
        Assert.Equal("Done as planned", page.TextOf("#now button.primary"));
        var saved = await SavedAsync(page);
        Assert.Equal(RunningApp.Today, saved!.PlannedDay);
        Assert.Empty(saved.Sets);
    }

    [Fact]
    public async Task Each_set_is_in_the_database_when_its_post_is_answered()
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartTodayAsync();
        for (var done = 1; done <= 4; done++)
        {
            var form = page.Forms("Set").Last(f => f["Entry.Order"] is not null && page.Document.QuerySelector("#now") is not null
                && f["Entry.SetId"] == page.Document.QuerySelector("#now [name='Entry.SetId']")!.GetAttribute("value"));
            var (exercise, reps, hold) = (form["Entry.Exercise"], form["Entry.Reps"], form["Entry.HoldSeconds"]);
            page = await form.SendAsync();
            var saved = await SavedAsync(page);
            Assert.Equal(done, saved!.Sets.Count);
            var set = saved.Sets.Single(s => s.Id == Guid.Parse(form["Entry.SetId"]!));
            Assert.Equal(exercise, set.Exercise.ToString());
            Assert.Equal(reps ?? hold, (set.Reps ?? set.HoldSeconds)?.ToString());
            Assert.StartsWith($"{done} of ", page.TextOf(".progress-line"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("62,5", 62_500)]
    [InlineData("62.5", 62_500)]
    [InlineData(" 60 ", 60_000)]
    [InlineData("1.125", 1_125)]
    [InlineData("1000", 1_000_000)]
    [InlineData("0", 0)]
    public async Task A_load_is_kept_to_the_gram_whether_it_has_a_comma_or_a_point(string typed, int grams)
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync();
        page = await page.SetForm(1).Fill("Entry.Reps", "9").Fill("Entry.Load", typed).Fill("Entry.Rir", "2").Fill("Entry.Form", "4")
            .Fill("Entry.Note", "felt light").SendAsync();
        var set = Assert.Single((await SavedAsync(page))!.Sets);
        Assert.Equal((9, grams, 2, 4, "felt light"), (set.Reps!.Value, set.Load!.Value.Grams, set.Rir!.Value, set.Form!.Value, set.Note));
        Assert.Contains("2 in reserve · form 4 of 5 · felt light", page.TextOf("[data-state=done] summary"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Entry.Reps", "-1")]
    [InlineData("Entry.Reps", "201")]
    [InlineData("Entry.Reps", "eight")]
    [InlineData("Entry.Reps", "8.5")]
    [InlineData("Entry.Reps", "")]
    [InlineData("Entry.Load", "10000")]
    [InlineData("Entry.Load", "-20")]
    [InlineData("Entry.Load", "1000.001")]
    [InlineData("Entry.Load", "heavy")]
    [InlineData("Entry.Load", "99999999999999999999999999999999")]
    [InlineData("Entry.Rir", "30")]
    [InlineData("Entry.Rir", "-1")]
    [InlineData("Entry.Form", "9")]
    [InlineData("Entry.Form", "0")]
    public async Task A_number_that_cannot_be_is_told_beside_its_field_and_nothing_is_saved(string field, string typed)
    {
        using var browser = app.NewBrowser();
        var start = await browser.StartFreeAsync();
        var page = await start.SetForm(1).Fill("Entry.Reps", "8").Fill("Entry.Load", "60").Fill("Entry.Note", "typed").Fill(field, typed).SendAsync();
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotEmpty(page.ErrorBeside(field));
        Assert.Single(page.FieldErrors);
        Assert.Equal("typed", page.SetForm(1)["Entry.Note"]);
        Assert.Equal(field == "Entry.Load" ? typed : "60", page.SetForm(1)["Entry.Load"]);
        Assert.Equal(field == "Entry.Reps" ? typed : "8", page.SetForm(1)["Entry.Reps"]);
        Assert.Empty((await SavedAsync(start))!.Sets);
    }

    [Fact]
    public async Task The_same_form_twice_and_the_same_set_from_two_tabs_are_one_set()
    {
        using var browser = app.NewBrowser();
        var left = await browser.StartFreeAsync();
        var right = await browser.OpenAsync(left.Address.PathAndQuery);
        var form = left.SetForm(1).Fill("Entry.Reps", "8").Fill("Entry.Load", "60");
        await form.SendAsync();
        await form.SendAsync();
        await right.SetForm(1).Fill("Entry.Reps", "9").Fill("Entry.Load", "60").SendAsync();
        Assert.Equal(9, Assert.Single((await SavedAsync(left))!.Sets).Reps);
    }

    [Fact]
    public async Task Three_sets_that_are_sent_at_once_are_all_there()
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync();
        var form = page.SetForm(1).Fill("Entry.Load", "60");
        var sends = new List<Task<BrowserPage>>();
        for (var order = 1; order <= 3; order++)
        {
            sends.Add(form.Fill("Entry.Reps", $"{order}").Fill("Entry.Order", $"{order}").Fill("Entry.SetId", $"{Guid.CreateVersion7()}").SendAsync());
        }

        Assert.All(await Task.WhenAll(sends), p => Assert.Equal(HttpStatusCode.OK, p.Status));
        Assert.Equal([1, 2, 3], (await SavedAsync(page))!.Sets.Select(s => s.Reps!.Value).Order());
    }

    [Fact]
    public async Task Starting_the_same_planned_day_again_opens_the_session_that_is_there()
    {
        using var browser = app.NewBrowser();
        await browser.MakePlanAsync();
        var draft = await browser.OpenTodayAsync();
        var first = await draft.BeginAsync();
        var otherTab = await browser.OpenAsync($"/sessions/{Guid.CreateVersion7()}{draft.Address.Query}");
        Assert.Equal(first.IdOf(), otherTab.IdOf());
        Assert.Contains("Resume", (await browser.OpenAsync("/")).Text, StringComparison.Ordinal);
    }
}
