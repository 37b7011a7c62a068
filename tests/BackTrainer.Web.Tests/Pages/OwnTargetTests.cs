using System.Net;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Strength;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>Targets that someone chooses over ours, before a session and in it.</summary>
public sealed class OwnTargetTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Row = "bent-over-barbell-row";

    private static string PathOf(BrowserPage session, string exercise) => $"/sessions/{session.IdOf()}/target?exercise={exercise}";

    private static BrowserForm FormOf(BrowserPage page) => page.Forms().First(f => f["Own.Sets"] is not null);

    private static Task<BrowserPage> ChooseAsync(BrowserPage page, string sets, string each, string load, string rir = "2", string reason = "") =>
        FormOf(page).Fill("Own.Sets", sets).Fill("Own.Each", each).Fill("Own.Load", load).Fill("Own.Rir", rir).Fill("Own.Reason", reason).SendAsync();

    [Fact]
    public async Task A_target_of_ones_own_is_trained_by_marked_and_can_be_taken_back()
    {
        using var browser = app.NewBrowser();
        var session = await browser.StartFreeAsync();
        Assert.Equal(PathOf(session, Row), session.Document.QuerySelector($"#{Row} a[href*='/target?']")!.GetAttribute("href"));
        var page = await browser.OpenAsync(PathOf(session, Row));
        session = await ChooseAsync(page, "5", "4", "62,5", "1", "Testing the bar");
        Assert.Equal($"/sessions/{session.IdOf()}", session.Address.AbsolutePath);
        Assert.Equal("5 × 4 × 62.5 kg your own target", session.TextOf($"#{Row} .aim"));
        Assert.StartsWith("Ours: 3 × 8 reps", session.TextOf($"#{Row} .ours"), StringComparison.Ordinal);
        Assert.EndsWith("You chose this target yourself: Testing the bar", session.TextOf($"#{Row} .ours"), StringComparison.Ordinal);
        Assert.Equal(("4", "62.5"), (session.SetForm(1)["Entry.Reps"], session.SetForm(1)["Entry.Load"]));
        Assert.Equal(5, session.Document.QuerySelectorAll($"#{Row} [data-kind=work]").Length);

        page = await browser.OpenAsync(PathOf(session, Row));
        Assert.Equal(("5", "4", "62.5", "1", "Testing the bar"), (FormOf(page)["Own.Sets"], FormOf(page)["Own.Each"], FormOf(page)["Own.Load"], FormOf(page)["Own.Rir"], FormOf(page)["Own.Reason"]));
        session = await page.Form("TakeBack").SendAsync();
        Assert.Empty(session.TextsOf(".tag-own, .ours"));
        Assert.Equal(3, session.Document.QuerySelectorAll($"#{Row} [data-kind=work]").Length);
    }

    [Fact]
    public async Task What_was_lifted_decides_what_comes_next_and_not_what_was_wanted()
    {
        using var browser = app.NewBrowser();
        var session = await browser.StartFreeAsync();
        session = await ChooseAsync(await browser.OpenAsync(PathOf(session, Row)), "2", "12", "100");
        for (var set = 1; set <= 2; set++)
        {
            session = await session.SetForm(set).Fill("Entry.Reps", "8").Fill("Entry.Load", "60").SendAsync();
        }

        session = await session.Form("Finish").SendAsync();
        Assert.Contains("× 60 kg", session.TextOf(".next-line"), StringComparison.Ordinal);
        Assert.Contains("You did 2 × 8 at 60 kg.", session.TextOf(".next-time li"), StringComparison.Ordinal);
        Assert.Equal("2 × 12 × 100 kg your own target", session.TextOf($"#{Row} .aim"));
    }

    [Fact]
    public async Task Before_the_day_it_is_chosen_on_the_plan_and_the_session_has_it()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var link = plan.Document.QuerySelector(".next-up a[href*='/target?']")!.GetAttribute("href")!;
        Assert.StartsWith($"/plans/{plan.IdOf()}/target?day={RunningApp.Today:yyyy-MM-dd}&exercise=", link, StringComparison.Ordinal);
        var page = await browser.OpenAsync(link);
        var back = await FormOf(page).Fill("Own.Sets", "1").Fill("Own.Reason", "A short day").SendAsync();
        Assert.Equal($"/plans/{plan.IdOf()}", back.Address.AbsolutePath);
        Assert.Equal("your own target", back.TextOf(".next-up .tag-own"));
        Assert.Contains("Ours: ", back.TextOf(".next-up .ours"), StringComparison.Ordinal);
        Assert.Equal("your own target", (await browser.OpenAsync("/")).TextOf(".tag-own"));

        var session = await browser.BeginTodayAsync();
        Assert.StartsWith("1 × ", session.TextOf(".aim"), StringComparison.Ordinal);
        Assert.EndsWith("A short day", session.TextOf(".ours"), StringComparison.Ordinal);

        // The plan goes, the session and what was wanted in it stay.
        await (await browser.OpenAsync($"/plans/{plan.IdOf()}")).Form("Delete").SendAsync();
        await using var db = app.OpenDb();
        var kept = await db.OwnTargets.AsNoTracking().SingleAsync(o => o.Reason == "A short day");
        Assert.Equal((null, RunningApp.Today, null), (kept.PlanId, kept.PlannedDay!.Value, kept.SessionId));
    }

    [Theory]
    [InlineData("Own.Sets", "0", "A whole number from 1 to 10.")]
    [InlineData("Own.Sets", "11", "A whole number from 1 to 10.")]
    [InlineData("Own.Each", "many", "A whole number from 1 to 200.")]
    [InlineData("Own.Each", "201", "A whole number from 1 to 200.")]
    [InlineData("Own.Load", "-1", "A weight from 0 to 1000 kg, such as 62.5.")]
    [InlineData("Own.Load", "1001", "A weight from 0 to 1000 kg, such as 62.5.")]
    [InlineData("Own.Rir", "11", "A whole number from 0 to 10.")]
    [InlineData("Own.Rir", "", "A whole number from 0 to 10.")]
    public async Task What_cannot_be_is_told_beside_its_field_and_nothing_typed_is_lost(string field, string value, string error)
    {
        using var browser = app.NewBrowser();
        var session = await browser.StartFreeAsync();
        var page = await FormOf(await browser.OpenAsync(PathOf(session, Row))).Fill("Own.Reason", "kept").Fill(field, value).SendAsync();
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(error, page.ErrorBeside(field));
        Assert.Single(page.FieldErrors);
        Assert.Equal((value, "kept"), (FormOf(page)[field], FormOf(page)["Own.Reason"]));
        Assert.Empty((await browser.OpenAsync($"/sessions/{session.IdOf()}")).TextsOf(".tag-own"));
    }

    [Fact]
    public async Task The_limits_themselves_are_kept()
    {
        using var browser = app.NewBrowser();
        var session = await browser.StartFreeAsync();
        session = await ChooseAsync(await browser.OpenAsync(PathOf(session, Row)), $"{Prescription.MostSets}", $"{RepRange.Most}", $"{Load.MaxKilograms}", $"{RepsInReserve.Most}", new string('r', WantedTarget.MaxReasonLength));
        Assert.Equal("10 × 200 × 1000 kg your own target", session.TextOf(".aim"));
        var page = await FormOf(await browser.OpenAsync(PathOf(session, Row))).Fill("Own.Reason", new string('r', WantedTarget.MaxReasonLength + 1)).SendAsync();
        Assert.Equal("At most 200 characters.", page.ErrorBeside("Own.Reason"));
    }

    [Fact]
    public async Task Pain_still_says_so_in_words_and_the_choice_stays()
    {
        using var browser = app.NewBrowser();
        var first = await browser.StartFreeAsync();
        first = await first.SetForm(1).Fill("Entry.Reps", "8").Fill("Entry.Load", "60").SendAsync();
        await (await first.Form("Remark").Fill("Remarks.PainWorst", "7").SendAsync()).Form("Finish").SendAsync();

        var second = await (await browser.OpenFreeAsync()).BeginAsync();
        second = await second.Form("Add").Fill("exercise", Row).SendAsync();
        second = await ChooseAsync(await browser.OpenAsync(PathOf(second, Row)), "3", "8", "66.1");
        Assert.Equal("3 × 8 × 66.1 kg your own target", second.TextOf($"#{Row} .aim"));
        Assert.Contains("more than a tenth above the 60 kg of last time", second.TextOf($"#{Row} .cautions"), StringComparison.Ordinal);
        Assert.Contains("How much you do is your choice", second.TextOf($"#{Row} .cautions"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_people_and_other_exercises_have_no_such_page()
    {
        using var browser = app.NewBrowser();
        using var stranger = app.NewBrowser();
        await stranger.OpenAsync("/start");
        var session = await browser.StartFreeAsync();
        var plan = (await browser.MakePlanAsync()).IdOf();
        var day = $"{RunningApp.Today:yyyy-MM-dd}";
        var known = (await browser.OpenAsync($"/plans/{plan}")).Document.QuerySelector(".next-up a[href*='/target?']")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(known)).Status);
        foreach (var (who, path) in new[]
        {
            (stranger, PathOf(session, Row)), (stranger, known), (browser, PathOf(session, "pull-up")), (browser, PathOf(session, "No such!")),
            (browser, $"/plans/{plan}/target?day=today&exercise={Row}"), (browser, $"/plans/{plan}/target?day={RunningApp.Today.AddDays(1):yyyy-MM-dd}&exercise={Row}"),
            (browser, $"/plans/{plan}/target?day={day}&exercise=no-such"), (browser, $"/plans/{plan}/target"), (browser, $"/sessions/{Guid.NewGuid()}/target?exercise={Row}"),
        })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await who.OpenAsync(path)).Status);
        }
    }

    [Fact]
    public async Task Two_tabs_that_choose_keep_one_target_and_a_deleted_session_takes_its_own_along()
    {
        using var browser = app.NewBrowser();
        var session = await browser.StartFreeAsync();
        var (one, other) = (await browser.OpenAsync(PathOf(session, Row)), await browser.OpenAsync(PathOf(session, Row)));
        await Task.WhenAll(ChooseAsync(one, "4", "8", "50"), ChooseAsync(other, "4", "8", "50"));
        await using (var db = app.OpenDb())
        {
            var id = session.IdOf();
            Assert.Equal(1, await db.OwnTargets.CountAsync(o => o.SessionId == id));
        }

        await (await browser.OpenAsync(session.Address.AbsolutePath)).Form("Delete").SendAsync();
        await using (var db = app.OpenDb())
        {
            var id = session.IdOf();
            Assert.Equal(0, await db.OwnTargets.CountAsync(o => o.SessionId == id));
        }
    }
}
