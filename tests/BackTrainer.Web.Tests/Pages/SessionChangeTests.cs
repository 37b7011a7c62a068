using System.Net;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

public sealed class SessionChangeTests(RunningApp app) : IClassFixture<RunningApp>
{
    private async Task<TrainingSession?> SavedAsync(BrowserPage page)
    {
        await using var db = app.OpenDb();
        return await db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == page.IdOf());
    }

    private static Task<BrowserPage> LogAsync(BrowserPage page, int order, int reps, string load) =>
        page.SetForm(order).Fill("Entry.Reps", $"{reps}").Fill("Entry.Load", load).SendAsync();

    private static async Task<BrowserPage> LogThreeAsync(BrowserPage page)
    {
        for (var order = 1; order <= 3; order++)
        {
            page = await LogAsync(page, order, 8, "60");
        }

        return page;
    }

    [Fact]
    public async Task A_set_can_be_skipped_done_after_all_and_taken_out()
    {
        using var browser = app.NewBrowser();
        var page = await (await browser.StartFreeAsync()).SetForm(1).SendToAsync("Skip");
        Assert.True(Assert.Single((await SavedAsync(page))!.Sets).IsSkipped);
        Assert.Contains("skipped", page.TextOf("[data-state=skipped]"), StringComparison.Ordinal);
        page = await LogAsync(page, 1, 8, "60");
        Assert.False(Assert.Single((await SavedAsync(page))!.Sets).IsSkipped);
        page = await page.SetForm(1).SendToAsync("Remove");
        Assert.Empty((await SavedAsync(page))!.Sets);
        var id = LoggedSet.IdFor(page.IdOf(), new("bent-over-barbell-row"), SetKind.Work, 1);
        Assert.Equal(new RemovedSet(id, 3), Assert.Single((await SavedAsync(page))!.RemovedSets));
        Assert.Equal(id, Guid.Parse(page.SetForm(1)["Entry.SetId"]!));
        Assert.Equal(4, Assert.Single((await SavedAsync(await LogAsync(page, 1, 8, "60")))!.Sets).Revision);
    }

    [Fact]
    public async Task A_set_can_be_added_and_a_wrong_number_in_it_is_told_where_it_was_typed()
    {
        using var browser = app.NewBrowser();
        var page = await LogThreeAsync(await browser.StartFreeAsync());
        var more = page.Document.QuerySelectorAll("a").Single(a => a.TextContent == "Add a set").GetAttribute("href")!;
        page = await browser.OpenAsync(more);
        var wrong = await LogAsync(page, 4, -5, "60");
        Assert.NotEmpty(Assert.Single(wrong.FieldErrors));
        Assert.Equal("-5", wrong.SetForm(4)["Entry.Reps"]);
        page = await LogAsync(wrong, 4, 7, "60");
        Assert.Equal([8, 8, 8, 7], (await SavedAsync(page))!.Sets.OrderBy(s => s.Order).Select(s => s.Reps!.Value));
    }

    [Fact]
    public async Task An_exercise_can_be_added_once_and_nothing_chosen_is_told()
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync("pull-up");
        page = await page.Form("Add").Fill("exercise", "pull-up").SendAsync();
        page = await page.Form("Add").Fill("exercise", "front-plank").SendAsync();
        Assert.Equal(2, page.Document.QuerySelectorAll(".sheet").Length);
        Assert.Equal("Choose an exercise from the list.", (await page.Form("Add").SendAsync()).ErrorBeside("exercise"));
        Assert.Equal("Choose an exercise from the list.", (await page.Form("Add").Fill("exercise", "<b>").SendAsync()).ErrorBeside("exercise"));
    }

    [Fact]
    public async Task Notes_and_pain_are_kept_and_a_failed_set_does_not_hide_them()
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync();
        page = await page.Form("Remark").Fill("Remarks.Notes", "Slept badly").Fill("Remarks.PainWorst", "2").SendAsync();
        Assert.Equal(("Slept badly", 2), ((await SavedAsync(page))!.Notes, (await SavedAsync(page))!.PainWorst!.Value));
        var failed = await LogAsync(page, 1, -1, "60");
        Assert.Equal("Slept badly", failed.Form("Remark")["Remarks.Notes"]);
        Assert.Equal("2", failed.Form("Remark")["Remarks.PainWorst"]);
        await failed.Form("Remark").SendAsync();
        Assert.Equal("Slept badly", (await SavedAsync(page))!.Notes);
    }

    [Theory]
    [InlineData("11")]
    [InlineData("-1")]
    [InlineData("bad")]
    public async Task Pain_that_cannot_be_is_told_and_the_note_beside_it_is_still_there(string pain)
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync();
        page = await page.Form("Remark").Fill("Remarks.Notes", "A long story").Fill("Remarks.PainWorst", pain).SendAsync();
        Assert.Equal("A number from 0 to 10.", page.ErrorBeside("Remarks.PainWorst"));
        Assert.Equal((pain, "A long story"), (page.Form("Remark")["Remarks.PainWorst"], page.Form("Remark")["Remarks.Notes"]));
        Assert.NotEmpty(page.Form("When")["Remarks.Day"]!);
        Assert.Null((await SavedAsync(page))!.Notes);
    }

    [Fact]
    public async Task Finish_shows_what_changes_next_time_and_the_session_opens_again()
    {
        using var browser = app.NewBrowser();
        var page = await (await LogThreeAsync(await browser.StartFreeAsync())).Form("Finish").SendAsync();
        Assert.True((await SavedAsync(page))!.IsFinished);
        Assert.Equal("Next time", page.TextOf("#next-heading"));
        Assert.Contains("60 kg", page.TextOf(".next-time li"), StringComparison.Ordinal);
        Assert.Contains("Last time 3 × 8 at 60 kg", page.TextOf(".next-time li"), StringComparison.Ordinal);
        page = await page.Form("Reopen").SendAsync();
        Assert.False((await SavedAsync(page))!.IsFinished);
    }

    [Fact]
    public async Task A_deleted_session_is_gone_with_its_sets_and_from_the_history()
    {
        using var browser = app.NewBrowser();
        var page = await LogAsync(await browser.StartFreeAsync(), 1, 8, "60");
        Assert.NotNull((await browser.OpenAsync("/sessions")).Document.QuerySelector($"a[href='/sessions/{page.IdOf()}']"));
        Assert.Equal("/sessions", (await page.Form("Delete").SendAsync()).Address.AbsolutePath);
        Assert.Null(await SavedAsync(page));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(page.Address.PathAndQuery)).Status);
        Assert.Null((await browser.OpenAsync("/sessions")).Document.QuerySelector($"a[href='/sessions/{page.IdOf()}']"));
    }

    [Fact]
    public async Task A_set_id_of_another_session_and_a_full_session_are_answered_without_a_fault_of_the_server()
    {
        using var browser = app.NewBrowser();
        var first = await browser.StartFreeAsync();
        var form = first.SetForm(1).Fill("Entry.Load", "60");
        await form.SendAsync();
        var second = await browser.StartFreeAsync();
        var twice = await second.SetForm(1).Fill("Entry.SetId", form["Entry.SetId"]!).Fill("Entry.Load", "60").SendAsync();
        Assert.Equal(HttpStatusCode.OK, twice.Status);
        Assert.Equal((await SavedAsync(first))!.Sets.Single().Id, (await SavedAsync(second))!.Sets.Single().Id);
        await using (var db = app.OpenDb())
        {
            var session = await db.Sessions.SingleAsync(s => s.Id == second.IdOf());
            for (var order = session.Sets.Count + 1; session.Sets.Count < TrainingSession.MaxSets; order++)
            {
                session.Enter(Guid.CreateVersion7(), new("front-plank"), SetKind.Work, order, new SetResult(holdSeconds: 30), DateTime.UtcNow);
            }

            await db.SaveChangesAsync();
        }

        var full = await twice.SetForm(2).Fill("Entry.Load", "60").SendAsync();
        Assert.Equal(HttpStatusCode.OK, full.Status);
        Assert.Equal("A session has at most 200 sets.", Assert.Single(full.FieldErrors));
        Assert.Equal(TrainingSession.MaxSets, (await SavedAsync(second))!.Sets.Count);
    }
}
