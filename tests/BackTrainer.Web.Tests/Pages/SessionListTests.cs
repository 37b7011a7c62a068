using System.Net;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>What can be changed in the list of one session, and what is kept of its exercises.</summary>
public sealed class SessionListTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Row = "bent-over-barbell-row";

    private async Task<TrainingSession> SavedAsync(BrowserPage page)
    {
        await using var db = app.OpenDb();
        return await db.Sessions.AsNoTracking().SingleAsync(s => s.Id == page.IdOf());
    }

    private static Task<BrowserPage> ChangeAsync(BrowserPage page, string line, string change) =>
        page.Forms("Line").First(f => f["line"] == line).Fill("change", change).SendAsync();

    private static IEnumerable<string?> Lines(BrowserPage page) => page.Document.QuerySelectorAll(".sheet").Select(e => e.Id);

    private static Task<BrowserPage> AddAsync(BrowserPage page, string exercise) => page.Form("Add").Fill("exercise", exercise).SendAsync();

    [Fact]
    public async Task Lines_are_moved_left_out_taken_up_and_taken_off()
    {
        using var browser = app.NewBrowser();
        var page = await AddAsync(await AddAsync(await browser.StartFreeAsync(Row), "push-up"), "front-plank");
        page = await ChangeAsync(page, "front-plank", "up");
        Assert.Equal([Row, "front-plank", "push-up"], Lines(page));
        page = await ChangeAsync(page, Row, "down");
        Assert.Equal(["front-plank", Row, "push-up"], Lines(page));
        Assert.Equal("front-plank", page.Document.QuerySelector("#now")!.GetAttribute("data-exercise"));

        page = await ChangeAsync(page, "front-plank", "skip");
        Assert.Contains("left out today", page.TextOf("#front-plank summary"), StringComparison.Ordinal);
        Assert.Equal((Row, "0 of 6 sets"), (page.Document.QuerySelector("#now")!.GetAttribute("data-exercise"), page.TextOf(".progress-line span")));
        page = await ChangeAsync(page, "front-plank", "take-up");
        Assert.Equal("0 of 9 sets", page.TextOf(".progress-line span"));

        page = await ChangeAsync(page, "push-up", "take-off");
        Assert.Equal(["front-plank", Row], Lines(page));
    }

    [Fact]
    public async Task What_may_come_onto_the_list_is_drawn_ahead_for_its_owner_alone()
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync(Row);
        var address = page.Document.QuerySelector("#session")!.GetAttribute("data-ahead")!;
        var spares = await browser.OpenAsync(address);
        Assert.Equal(HttpStatusCode.OK, spares.Status);
        Assert.NotEmpty(spares.Document.QuerySelectorAll($"section[data-line={Row}] > .sheet .set"));
        Assert.NotEmpty(spares.Document.QuerySelectorAll("section[data-line=''] > .sheet .set"));
        using var stranger = app.NewBrowser();
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(address)).Status);
        var done = await page.Form("Finish").SendAsync();
        Assert.Equal("", done.Document.QuerySelector("#session")!.GetAttribute("data-ahead"));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(address)).Status);
    }

    [Theory]
    [InlineData(Row, "sideways", HttpStatusCode.BadRequest)]
    [InlineData("<b>", "up", HttpStatusCode.BadRequest)]
    [InlineData("pull-up", "up", HttpStatusCode.NotFound)]
    public async Task What_is_no_line_and_no_change_is_refused(string line, string change, HttpStatusCode status)
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync(Row);
        Assert.Equal(status, (await page.Form("Line").Fill("line", line).Fill("change", change).SendAsync()).Status);
        using var stranger = app.NewBrowser();
        var token = (await stranger.OpenAsync("/settings")).Form()["__RequestVerificationToken"]!;
        Assert.Equal(HttpStatusCode.NotFound, (await page.Form("Line").Fill("change", "up").Fill("__RequestVerificationToken", token).SendFromAsync(stranger)).Status);
    }

    [Fact]
    public async Task A_planned_exercise_is_swapped_for_today_with_the_reason_shown_and_can_be_swapped_back()
    {
        using var browser = app.NewBrowser();
        await browser.MakePlanAsync();
        var draft = await browser.OpenTodayAsync();
        var line = draft.Document.QuerySelector(".sheet")!.Id!;
        var swap = await browser.OpenAsync(draft.Document.QuerySelector($"#{line} a[href*='/swap']")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, swap.Status);
        var planned = app.Library[new(line)];
        Assert.All(swap.Document.QuerySelectorAll(".swaps button[name=with]"), b =>
        {
            var other = app.Library[new(b.GetAttribute("value")!)];
            Assert.Equal(planned.Pattern, other.Pattern);
        });
        Assert.All(swap.TextsOf(".swaps .back-ask"), t => Assert.StartsWith("Lower back: ", t, StringComparison.Ordinal));

        var with = swap.Document.QuerySelector(".swaps button[name=with]")!.GetAttribute("value")!;
        var page = await swap.Form().Fill("with", with).SendAsync();
        Assert.Equal(draft.Address.AbsolutePath, page.Address.AbsolutePath);
        Assert.Contains($"Today in place of {planned.Name.ToLowerInvariant()}.", page.TextOf($"#{with}"), StringComparison.Ordinal);
        Assert.Equal(new SessionSwap(new(line), new(with)), Assert.Single((await SavedAsync(page)).Layout.Swaps));
        page = await page.SetForm(1, with).Fill("Entry.Reps", "8").SendAsync();

        var again = await browser.OpenAsync(page.Document.QuerySelector($"#{with} a[href*='/swap']")!.GetAttribute("href")!);
        Assert.Contains($"Back to {planned.Name.ToLowerInvariant()}", again.Text, StringComparison.Ordinal);
        page = await ChangeAsync(page, line, "swap-back");
        Assert.Equal(line, Lines(page).First());
        Assert.Equal("1 set", page.TextOf($"#{with} .sheet-count"));
    }

    [Fact]
    public async Task A_swap_for_something_else_is_told_and_one_in_a_session_that_is_not_there_is_not_found()
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync(Row);
        var address = page.Document.QuerySelector("a[href*='/swap']")!.GetAttribute("href")!;
        var swap = await browser.OpenAsync(address);
        foreach (var with in new[] { "front-plank", Row + "x", "" })
        {
            Assert.Contains("Choose one of these", (await swap.Form().Fill("with", with).SendAsync()).TextOf("[role=alert]"), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(address.Replace(Row, "pull-up", StringComparison.Ordinal))).Status);
        using var stranger = app.NewBrowser();
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(address)).Status);
        page = await swap.Form().Fill("with", "seal-row").SendAsync();
        Assert.Equal(["seal-row"], Lines(page));
        Assert.Empty((await SavedAsync(page)).Layout.Swaps);
    }

    [Fact]
    public async Task Warm_up_sets_are_ticked_off_and_not_counted()
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync(Row);
        Assert.Equal(2, page.Document.QuerySelectorAll("[data-kind=warm-up]").Length);
        page = await page.Forms("Set").First(f => f["Entry.Kind"] == "warm-up").SendAsync();
        Assert.Equal(SetKind.WarmUp, Assert.Single((await SavedAsync(page)).Sets).Kind);
        Assert.Equal("0 of 3 sets", page.TextOf(".progress-line span"));
        Assert.Equal("1", page.Document.QuerySelector("#now")!.GetAttribute("data-order"));
        page = await page.SetForm(1).Fill("Entry.Load", "60").SendAsync();
        Assert.Equal(["done"], page.Document.QuerySelectorAll("[data-kind=warm-up]").Select(e => e.GetAttribute("data-state")));
    }

    [Fact]
    public async Task Where_no_load_is_aimed_for_the_one_before_is_there_to_be_tapped()
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync(Row);
        Assert.Equal("", page.SetForm(1)["Entry.Load"]);
        page = await page.SetForm(1).Fill("Entry.Load", "62.5").SendAsync();
        Assert.Equal(("62.5", "62.5"), (page.SetForm(2)["Entry.Load"], page.SetForm(3)["Entry.Load"]));
    }

    [Fact]
    public async Task A_note_and_a_rest_of_an_exercise_come_back_next_time()
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync(Row);
        Assert.Equal("180", page.Document.QuerySelector($"#{Row}")!.GetAttribute("data-rest"));
        page = await page.Form("Keep").Fill("Keep.Note", "Straps, knees soft").Fill("Keep.Rest", "150").SendAsync();
        Assert.Contains("Straps, knees soft", page.TextOf(".own-note"), StringComparison.Ordinal);

        var next = await browser.StartFreeAsync(Row);
        Assert.NotEqual(page.IdOf(), next.IdOf());
        Assert.Equal(("Straps, knees soft", "150"), (next.Form("Keep")["Keep.Note"], next.Document.QuerySelector($"#{Row}")!.GetAttribute("data-rest")));
        next = await next.Form("Keep").Fill("Keep.Note", "").Fill("Keep.Rest", "0").SendAsync();
        Assert.Equal(("", "0"), (next.TextOf(".own-note"), next.Document.QuerySelector($"#{Row}")!.GetAttribute("data-rest")));
    }

    [Theory]
    [InlineData("601")]
    [InlineData("-1")]
    [InlineData("long")]
    public async Task A_rest_that_cannot_be_is_told_beside_its_field_and_the_note_is_still_there(string rest)
    {
        using var browser = app.NewBrowser();
        var page = await (await browser.StartFreeAsync(Row)).Form("Keep").Fill("Keep.Note", "typed").Fill("Keep.Rest", rest).SendAsync();
        Assert.Equal("A whole number of seconds from 0 to 600.", page.ErrorBeside("Keep.Rest"));
        Assert.Equal(("typed", rest), (page.Form("Keep")["Keep.Note"], page.Form("Keep")["Keep.Rest"]));
        Assert.Equal("", page.TextOf(".own-note"));
    }

    [Fact]
    public async Task The_rest_timer_of_a_person_moves_every_rest_or_is_off()
    {
        using var browser = app.NewBrowser();
        await (await browser.OpenAsync("/settings")).Form("Rest").Fill("rest", "60").SendAsync();
        Assert.Equal("240", (await browser.StartFreeAsync(Row)).Document.QuerySelector($"#{Row}")!.GetAttribute("data-rest"));
        var settings = await (await browser.OpenAsync("/settings")).Form("Rest").Fill("rest", "off").SendAsync();
        Assert.Equal("off", settings.Form("Rest")["rest"]);
        Assert.Equal("0", (await browser.StartFreeAsync(Row)).Document.QuerySelector($"#{Row}")!.GetAttribute("data-rest"));
        Assert.Equal(HttpStatusCode.BadRequest, (await settings.Form("Rest").Fill("rest", "7").SendAsync()).Status);
    }

    [Fact]
    public async Task What_would_suit_a_session_is_offered_first_with_the_reason()
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync(Row);
        Assert.DoesNotContain(page.TextsOf(".suggestions .small"), t => t.Contains("pulling", StringComparison.Ordinal));
        Assert.StartsWith("Nothing for pushing yet.", page.TextOf(".suggestions .small"), StringComparison.Ordinal);
        var suggested = page.Document.QuerySelector("[name=suggested]")!.GetAttribute("value")!;
        page = await page.Form("Add").Fill("suggested", suggested).SendAsync();
        Assert.Equal([Row, suggested], Lines(page));
        Assert.True(app.Library[new(suggested)].Pattern.IsPush());
    }
}
