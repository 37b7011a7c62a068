using System.Net;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

public sealed class ChangePlanTests(RunningApp app) : IClassFixture<RunningApp>
{
    private async Task<WeeklyPlan> SavedAsync(BrowserPage plan)
    {
        await using var db = app.OpenDb();
        var id = Guid.Parse(plan.Address.Segments[2].Trim('/'));
        return await db.Plans.AsNoTracking().SingleAsync(p => p.Id == id);
    }

    private static string Text(WeeklyPlan plan) =>
        string.Join(' ', plan.Request.Days) + string.Join('\n', plan.Weeks.SelectMany(w => w.Days.Select(d => $"{w.Number} {d.Day} {string.Join("; ", d.Exercises)}")));

    private static async Task<BrowserPage> ChangeAsync(Browser browser, BrowserPage plan) =>
        await browser.OpenAsync(plan.Document.QuerySelectorAll(".day-train a").First(a => a.TextContent == "Change").GetAttribute("href")!);

    private static BrowserForm Button(BrowserPage page, string words) =>
        page.Forms().First(f => page.Document.QuerySelectorAll("form").Any(e => e.TextContent.Trim().StartsWith(words, StringComparison.Ordinal) && f.Action == (e.GetAttribute("action") ?? "") && e.QuerySelectorAll("[name=edit]").Select(i => i.GetAttribute("value")).SequenceEqual(f.Fields.Where(x => x.Key == "edit").Select(x => x.Value))));

    private static BrowserForm Amount(BrowserPage change) => change.Forms().First(f => f["Amount.Sets"] is not null);

    [Fact]
    public async Task A_swap_is_made_with_one_tap_kept_and_taken_back_after_a_reload()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var before = await SavedAsync(plan);
        var after = await Button(await ChangeAsync(browser, plan), "Swap to").SendAsync();
        Assert.Equal((HttpStatusCode.OK, plan.Address.AbsolutePath), (after.Status, after.Address.AbsolutePath));
        Assert.StartsWith("Swapped", after.TextOf(".note p"), StringComparison.Ordinal);
        var saved = await SavedAsync(plan);
        Assert.NotEqual(Text(before), Text(saved));
        Assert.DoesNotContain(saved.Judge(app.Library, RunningApp.Today), f => f.Status == FindingStatus.Broken);

        var changes = await browser.OpenAsync($"{plan.Address.AbsolutePath}/changes");
        Assert.StartsWith("Swapped", changes.TextOf(".changes strong"), StringComparison.Ordinal);
        var undone = await changes.Form("Undo").SendAsync();
        Assert.Equal("Taken back. The plan is as it was.", undone.TextOf(".note p"));
        Assert.Equal(Text(before), Text(await SavedAsync(plan)));
        Assert.StartsWith("That change was taken back before", (await changes.Form("Undo").SendAsync()).TextOf(".note p"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_set_more_sent_twice_or_four_times_at_once_is_one_set_more()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var form = Amount(await ChangeAsync(browser, plan));
        var now = int.Parse(form["Amount.Sets"]!, System.Globalization.CultureInfo.InvariantCulture);
        var shown = await form.Fill("Amount.Sets", $"{now - 1}").SendAsync();
        if (shown.Address.AbsolutePath.EndsWith("/try", StringComparison.Ordinal))
        {
            form = shown.Forms().First(f => f["edit"] is not null);
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.SendAsync()));
        Assert.Single((await SavedAsync(plan)).Changes);
    }

    [Theory]
    [InlineData("Amount.Sets", "0", "A whole number from 1 to 10.")]
    [InlineData("Amount.Sets", "11", "A whole number from 1 to 10.")]
    [InlineData("Amount.Sets", "many", "A whole number from 1 to 10.")]
    [InlineData("Amount.Sets", "2.5", "A whole number from 1 to 10.")]
    [InlineData("Amount.Sets", "", "A whole number from 1 to 10.")]
    public async Task A_number_that_is_none_is_told_beside_its_field(string field, string value, string message)
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var before = Text(await SavedAsync(plan));
        var page = await Amount(await ChangeAsync(browser, plan)).Fill(field, value).SendAsync();
        Assert.Equal((HttpStatusCode.OK, message), (page.Status, page.ErrorBeside(field)));
        Assert.Equal(value, Amount(page)[field]);
        Assert.Equal(before, Text(await SavedAsync(plan)));
    }

    [Fact]
    public async Task Too_much_for_the_rules_is_shown_first_with_mends_of_which_each_can_be_made()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var before = await SavedAsync(plan);

        // Not every change has a mend, and which exercises a week has depends on the day of now: the first that has is taken.
        static IEnumerable<BrowserForm> Mends(BrowserPage page) => page.Forms().Where(f => f["edit"] is not null);
        BrowserPage shown = null!;
        foreach (var link in plan.Document.QuerySelectorAll(".day-train a").Where(a => a.TextContent == "Change").Select(a => a.GetAttribute("href")!))
        {
            shown = await Amount(await browser.OpenAsync(link)).Fill("Amount.Sets", "9").SendAsync();
            if (Mends(shown).Any())
            {
                break;
            }
        }

        Assert.EndsWith("/try", shown.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("ard rule", shown.Text, StringComparison.Ordinal);
        Assert.NotNull(shown.Document.QuerySelector("a[href^='/rules#']"));
        Assert.Equal(Text(before), Text(await SavedAsync(plan)));

        var mends = Mends(shown).ToList();
        Assert.NotEmpty(mends);
        var made = await mends[0].SendAsync();
        Assert.Equal(plan.Address.AbsolutePath, made.Address.AbsolutePath);
        var saved = await SavedAsync(plan);
        Assert.Single(saved.Changes);
        Assert.DoesNotContain(saved.Judge(app.Library, RunningApp.Today), f => f.Status == FindingStatus.Broken);
    }

    [Fact]
    public async Task What_breaks_a_hard_rule_is_not_made_however_it_is_sent()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var saved = await SavedAsync(plan);
        var (day, exercise) = (saved.Weeks[0].Days[0].Day.ToKebab(), saved.Weeks[0].Days[0].Exercises[0].Exercise);
        var token = (await browser.OpenAsync("/settings")).Form()["__RequestVerificationToken"]!;
        var forced = await browser.PostAsync($"{plan.Address.AbsolutePath}/try", [
            new("__RequestVerificationToken", token), new("seen", "true"), new("change", $"{Guid.NewGuid()}"), new("edit", $"1.{day}.amount.{exercise}.9.same")]);
        Assert.Contains("ard rule", forced.Text, StringComparison.Ordinal);
        Assert.Equal(Text(saved), Text(await SavedAsync(plan)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("edit=")]
    [InlineData("edit=x")]
    [InlineData("edit=1.someday.take-out.band-row")]
    [InlineData("edit=0.monday.take-out.band-row")]
    [InlineData("edit=99.monday.take-out.band-row")]
    [InlineData("edit=1.monday.take-out.flying-carpet")]
    [InlineData("edit=1.monday.swap.band-row")]
    [InlineData("edit=1.monday.amount.band-row.1.reps-12-8")]
    [InlineData("edit=1.monday.amount.band-row.99.same")]
    [InlineData("edit=1.monday.amount.band-row.1.hold-9999")]
    [InlineData("edit=1.monday.move.%3Cb%3E")]
    [InlineData("edit=a&edit=b&edit=c&edit=d&edit=e")]
    public async Task A_change_that_says_nothing_is_told_and_changes_nothing(string query)
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var page = await browser.OpenAsync($"{plan.Address.AbsolutePath}/try?{query}");
        Assert.Equal((HttpStatusCode.OK, "That change could not be read"), (page.Status, page.TextOf("h1")));
    }

    [Theory]
    [InlineData("change?day=someday&exercise=band-row")]
    [InlineData("change?day=monday&exercise=flying-carpet")]
    [InlineData("change?day=monday&exercise=cat-cow")]
    [InlineData("change")]
    [InlineData("move?day=someday")]
    [InlineData("move")]
    [InlineData("ignore?rule=no-such-rule")]
    [InlineData("ignore")]
    public async Task What_the_plan_does_not_have_is_not_found(string path)
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"{plan.Address.AbsolutePath}/{path}")).Status);
    }

    [Fact]
    public async Task A_session_moves_for_good_or_for_one_week()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var before = await SavedAsync(plan);
        var link = plan.Document.QuerySelectorAll(".day-train a").First(a => a.TextContent == "Move this session").GetAttribute("href")!;
        var once = await browser.OpenAsync(link + "&once=true");
        var moved = await Button(once, "Move to").SendAsync();
        Assert.StartsWith("Moved", moved.TextOf(".note p"), StringComparison.Ordinal);
        var saved = await SavedAsync(plan);
        Assert.Equal(before.Request.Days, saved.Request.Days);
        Assert.Equal(1, saved.Weeks.Zip(before.Weeks).Count(w => !w.First.Days.Select(d => d.Day).SequenceEqual(w.Second.Days.Select(d => d.Day))));
        await moved.Form("Undo").SendAsync();
        Assert.Equal(Text(before), Text(await SavedAsync(plan)));

        var forGood = await Button(await browser.OpenAsync(link), "Move to").SendAsync();
        Assert.StartsWith("Moved", forGood.TextOf(".note p"), StringComparison.Ordinal);
        Assert.NotEqual(before.Request.Days, (await SavedAsync(plan)).Request.Days);
    }

    [Fact]
    public async Task What_is_ticked_stays_and_the_rest_is_built_anew_after_a_look()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var before = await SavedAsync(plan);
        var (day, kept) = (before.Weeks[0].Days[0].Day, before.Weeks[0].Days[0].Exercises[0].Exercise);
        var look = await browser.OpenAsync($"{plan.Address.AbsolutePath}/rebuild?show=true&kept={day.ToKebab()}.{kept}&kept=someday.flying-carpet");
        Assert.Equal(Text(before), Text(await SavedAsync(plan)));
        var taken = await look.Forms().First(f => f["change"] is not null).SendAsync();
        Assert.StartsWith("Built the rest anew", taken.TextOf(".note p"), StringComparison.Ordinal);
        var saved = await SavedAsync(plan);
        Assert.True(saved.Weeks[0].On(day)!.Find(kept)!.Kept);
        Assert.NotEqual(Text(before), Text(saved));
        Assert.DoesNotContain(saved.Judge(app.Library, RunningApp.Today), f => f.Status == FindingStatus.Broken);
        await taken.Form("Undo").SendAsync();
        Assert.Equal(Text(before), Text(await SavedAsync(plan)));
    }

    [Fact]
    public async Task A_session_that_was_begun_stays_as_it_is()
    {
        using var browser = app.NewBrowser();
        var session = await browser.StartTodayAsync();
        var sheet = session.TextsOf("main h2");
        var plan = await browser.OpenAsync((await browser.OpenAsync("/plans")).Document.QuerySelector("a.card")!.GetAttribute("href")!);
        var before = await SavedAsync(plan);
        var today = RunningApp.Today.DayOfWeek;
        var exercise = before.Weeks[0].On(today)!.Exercises[0].Exercise;
        var change = await browser.OpenAsync($"{plan.Address.AbsolutePath}/change?day={today.ToKebab()}&exercise={exercise}");
        await Button(change, "Swap to").SendAsync();
        var saved = await SavedAsync(plan);
        Assert.NotNull(saved.Weeks[0].On(today)!.Find(exercise));
        Assert.Null(saved.Weeks[1].On(today)!.Find(exercise));
        Assert.Equal(sheet, (await browser.OpenAsync(session.Address.AbsolutePath)).TextsOf("main h2"));
    }

    [Fact]
    public async Task Advice_is_ignored_with_a_reason_shown_so_and_heeded_again()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var saved = await SavedAsync(plan);
        var day = saved.Weeks[0].Days[0];
        var disorder = await browser.OpenAsync($"{plan.Address.AbsolutePath}/try?edit=1.{day.Day.ToKebab()}.after.{day.Exercises[0].Exercise}.{day.Exercises[^1].Exercise}");
        await disorder.Forms().First(f => f["edit"] is not null).SendAsync();
        var ignore = await browser.OpenAsync($"{plan.Address.AbsolutePath}/ignore?rule=session-order");
        var empty = await ignore.Forms().First(f => f["rule"] is not null).SendAsync();
        Assert.StartsWith("Say why", empty.ErrorBeside("reason"), StringComparison.Ordinal);

        var shown = await empty.Forms().First(f => f["rule"] is not null).Fill("reason", "The <rack> is free first").SendAsync();
        Assert.Equal(plan.Address.AbsolutePath, shown.Address.AbsolutePath);
        var ignored = shown.Document.QuerySelectorAll(".finding-ignored").Single();
        Assert.Contains("“The <rack> is free first”", ignored.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(shown.TextsOf(".finding-advice a"), t => t == "session-order");

        var again = await browser.OpenAsync($"{plan.Address.AbsolutePath}/ignore?rule=session-order");
        var heeded = await again.Form("Heed").SendAsync();
        Assert.Empty(heeded.Document.QuerySelectorAll(".finding-ignored"));
        Assert.Contains(heeded.TextsOf(".finding-advice a"), t => t == "session-order");
    }

    [Theory]
    [InlineData("red-flags")]
    [InlineData("volume-cap")]
    public async Task A_hard_rule_cannot_be_ignored(string rule)
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var page = await browser.OpenAsync($"{plan.Address.AbsolutePath}/ignore?rule={rule}");
        Assert.DoesNotContain(page.Forms(), f => f["rule"] is not null);
        var token = (await browser.OpenAsync("/settings")).Form()["__RequestVerificationToken"]!;
        var forced = await browser.PostAsync($"{plan.Address.AbsolutePath}/ignore", [new("__RequestVerificationToken", token), new("rule", rule), new("reason", "I like it")]);
        Assert.Equal(HttpStatusCode.OK, forced.Status);
        Assert.Empty((await SavedAsync(plan)).Ignored);
    }

    [Fact]
    public async Task Nobody_else_sees_or_changes_any_of_it()
    {
        using var owner = app.NewBrowser();
        var plan = await owner.MakePlanAsync();
        var change = await ChangeAsync(owner, plan);
        var made = await Button(change, "Lock it here").SendAsync();
        var before = await SavedAsync(plan);
        using var stranger = app.NewBrowser();
        await stranger.OpenAsync("/plans/new");
        var token = (await stranger.OpenAsync("/settings")).Form()["__RequestVerificationToken"]!;
        var move = plan.Document.QuerySelectorAll(".day-train a").First(a => a.TextContent == "Move this session").GetAttribute("href")!;
        var paths = new[] { change.Address.PathAndQuery, move, $"{plan.Address.AbsolutePath}/changes", $"{plan.Address.AbsolutePath}/rebuild", $"{plan.Address.AbsolutePath}/try?edit=1.monday.take-out.band-row", $"{plan.Address.AbsolutePath}/ignore?rule=variety" };
        foreach (var path in paths)
        {
            Assert.Equal((path, HttpStatusCode.NotFound), (path, (await stranger.OpenAsync(path)).Status));
        }

        foreach (var form in change.Forms().Append(made.Form("Undo")))
        {
            Assert.Equal((form.Action, HttpStatusCode.NotFound), (form.Action, (await form.Fill("__RequestVerificationToken", token).SendFromAsync(stranger)).Status));
        }

        foreach (var handler in new[] { "", "?handler=Heed" })
        {
            var ignored = await stranger.PostAsync($"{plan.Address.AbsolutePath}/ignore{handler}", [new("__RequestVerificationToken", token), new("rule", "variety"), new("reason", "x")]);
            Assert.Equal(HttpStatusCode.NotFound, ignored.Status);
        }

        var after = await SavedAsync(plan);
        Assert.Equal((Text(before), before.Changes.Count), (Text(after), after.Changes.Count));
    }

    [Fact]
    public async Task A_block_that_is_over_has_nothing_left_to_change()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var href = (await ChangeAsync(browser, plan)).Address.PathAndQuery;
        await using (var db = app.OpenDb())
        {
            var saved = await db.Plans.SingleAsync(p => p.Id == plan.IdOf());
            db.Entry(saved).Property(p => p.Request).CurrentValue = saved.Request with { StartsOn = RunningApp.Today.AddDays(-7 * saved.Weeks.Count) };
            await db.SaveChangesAsync();
        }

        var over = await browser.OpenAsync(href);
        Assert.Contains("nothing left to change", over.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(over.Forms(), f => f["edit"] is not null || f["Amount.Sets"] is not null);
    }
}
