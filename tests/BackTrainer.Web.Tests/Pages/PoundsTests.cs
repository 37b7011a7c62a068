using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>Somebody whose weights are in pounds reads and enters pounds everywhere, and the log has whole grams.</summary>
public sealed class PoundsTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Row = "bent-over-barbell-row";

    private static async Task ChooseAsync(Browser browser, string unit) =>
        await (await browser.OpenAsync("/settings/weights")).Form().Fill("Form.Unit", unit).SendAsync();

    private async Task<Browser> ComesAsync()
    {
        var browser = app.NewBrowser();
        await ChooseAsync(browser, "Pounds");
        return browser;
    }

    private static async Task<BrowserPage> LogAsync(BrowserPage page, string load, int sets = 3, string reps = "8")
    {
        for (var order = 1; order <= sets; order++)
        {
            page = await page.SetForm(order).Fill("Entry.Reps", reps).Fill("Entry.Load", load).SendAsync();
        }

        return page;
    }

    private async Task<IReadOnlyList<int?>> GramsAsync(Guid session)
    {
        await using var db = app.OpenDb();
        return [.. (await db.Sessions.AsNoTracking().Include(s => s.Sets).SingleAsync(s => s.Id == session)).Sets.OrderBy(s => s.Order).Select(s => s.Load?.Grams)];
    }

    [Fact]
    public async Task A_set_is_entered_read_and_aimed_for_in_pounds()
    {
        using var browser = await ComesAsync();
        var session = await browser.StartFreeAsync();
        Assert.Equal("lb", session.Document.DocumentElement.GetAttribute("data-unit"));
        Assert.Equal("Load, lb", session.Document.QuerySelector($"#{Row} label[for^=load-]")!.TextContent);
        Assert.Equal("5", session.Document.QuerySelectorAll($"#{Row} [name='Entry.Load'] ~ .step")[0].GetAttribute("data-by"));
        session = await LogAsync(session, "135");
        Assert.Equal(["8 × 135 lb", "8 × 135 lb", "8 × 135 lb"], session.TextsOf($"#{Row} [data-state=done] .set-result"));
        Assert.Equal("135", session.SetForm(1)["Entry.Load"]);
        Assert.Equal([61_235, 61_235, 61_235], await GramsAsync(session.IdOf()));
        var finished = await session.Form("Finish").SendAsync();
        Assert.Contains("× 135 lb", finished.TextOf(".next-line"), StringComparison.Ordinal);
        Assert.DoesNotContain(" kg", finished.TextOf("main"), StringComparison.Ordinal);

        session = await LogAsync(await browser.StartFreeAsync(), "135", reps: "12");
        await session.Form("Finish").SendAsync();
        session = await LogAsync(await browser.StartFreeAsync(), "135", reps: "12");
        finished = await session.Form("Finish").SendAsync();
        Assert.Contains("at 135 lb, so go up to 140 lb", finished.TextOf(".next-time"), StringComparison.Ordinal);
        Assert.Contains("4860 lb lifted", finished.Text, StringComparison.Ordinal);
        foreach (var path in new[] { "/progress", $"/progress/exercises/{Row}", "/progress/report", "/sessions", $"/exercises/{Row}", "/" })
        {
            var page = await browser.OpenAsync(path);
            Assert.DoesNotMatch(@"\d kg\b", page.TextOf("main"));
        }

        Assert.Contains("135 lb", (await browser.OpenAsync("/sessions")).Text + (await browser.OpenAsync($"/progress/exercises/{Row}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plates_are_named_as_they_are()
    {
        using var browser = app.NewBrowser();
        await (await browser.OpenAsync("/settings/weights")).Form().Fill("Form.Unit", "Pounds").Fill("Form.Bar", "45").Fill("Form.PlateWeights", "45", "10").Fill("Form.PlateCounts", "2", "2").SendAsync();
        await (await LogAsync(await browser.StartFreeAsync(), "135", sets: 1)).Form("Finish").SendAsync();
        var next = await browser.StartFreeAsync();
        Assert.Contains("× 135 lb", next.TextOf($"#{Row} .aim"), StringComparison.Ordinal);
        Assert.Equal("45 lb each side of the 45 lb bar", next.TextOf($"#{Row} .plates span"));
    }

    [Fact]
    public async Task What_was_typed_on_an_older_page_is_taken_in_the_unit_of_that_page()
    {
        using var browser = app.NewBrowser();
        var inKilograms = await browser.StartFreeAsync();
        await ChooseAsync(browser, "Pounds");
        var after = await inKilograms.SetForm(1).Fill("Entry.Reps", "8").Fill("Entry.Load", "60").SendAsync();
        Assert.Equal("132.28", after.SetForm(1)["Entry.Load"]);
        Assert.Equal([60_000], await GramsAsync(after.IdOf()));

        // Saved again as it stands, it is the same to a few grams; nothing grows with each time.
        for (var i = 0; i < 3; i++)
        {
            after = await after.SetForm(1).SendAsync();
        }

        Assert.Equal("132.28", after.SetForm(1)["Entry.Load"]);
        Assert.InRange((await GramsAsync(after.IdOf()))[0]!.Value, 59_996, 60_004);
    }

    [Theory]
    [InlineData("2205")]
    [InlineData("-1")]
    [InlineData("heavy")]
    [InlineData("79228162514264337593543950335")]
    public async Task A_load_that_cannot_be_is_refused_in_pounds_and_nothing_typed_is_lost(string typed)
    {
        using var browser = await ComesAsync();
        var page = await (await browser.StartFreeAsync()).SetForm(1).Fill("Entry.Reps", "8").Fill("Entry.Load", typed).SendAsync();
        Assert.Equal(["A weight from 0 to 2204 lb, such as 135."], page.FieldErrors);
        Assert.Equal(typed, page.SetForm(1)["Entry.Load"]);
        Assert.Empty((await (await browser.OpenAsync($"/sessions/{page.IdOf()}")).SetForm(1).Fill("Entry.Reps", "8").Fill("Entry.Load", "2204").SendAsync()).FieldErrors);
    }

    [Fact]
    public async Task An_own_target_is_said_in_pounds()
    {
        using var browser = await ComesAsync();
        var session = await browser.StartFreeAsync();
        var path = $"/sessions/{session.IdOf()}/target?exercise={Row}";
        var page = await browser.OpenAsync(path);
        Assert.Contains("Load, lb", page.TextsOf("label"));
        BrowserForm Own(BrowserPage of) => of.Forms().First(f => f["Own.Sets"] is not null);
        var refused = await Own(page).Fill("Own.Load", "2205").SendAsync();
        Assert.Contains("A weight from 0 to 2204 lb, such as 135.", refused.FieldErrors);
        session = await Own(page).Fill("Own.Sets", "5").Fill("Own.Each", "4").Fill("Own.Load", "137.5").SendAsync();
        Assert.Equal("5 × 4 × 137.5 lb your own target", session.TextOf($"#{Row} .aim"));
        Assert.Equal("137.5", session.SetForm(1)["Entry.Load"]);
        Assert.Equal("137.5", Own(await browser.OpenAsync(path))["Own.Load"]);
    }

    [Fact]
    public async Task The_step_of_an_own_exercise_is_in_pounds_and_comes_back_as_it_was_typed()
    {
        using var browser = await ComesAsync();
        var form = (await browser.OpenAsync("/exercises/own/new")).Form()
            .Fill("Form.Name", "Sled row in pounds").Fill("Form.Pattern", "horizontal-pull").Fill("Form.Primary", "lats").Fill("Form.Load", "external").Fill("Form.Cues", "Elbows to the ribs", "", "", "");
        Assert.Equal("5", form["Form.Step"]);
        Assert.Contains("in pounds", (await form.Fill("Form.Step", "30").SendAsync()).FieldErrors.Single(e => e.Length > 0), StringComparison.Ordinal);
        var made = await form.Fill("Form.Step", "7.5").SendAsync();
        Assert.Empty(made.FieldErrors);
        Assert.Equal("7.5", (await browser.OpenAsync("/exercises/own/own-sled-row-in-pounds")).Form()["Form.Step"]);
        Assert.Contains("7.5 lb", (await browser.OpenAsync("/exercises/own-sled-row-in-pounds")).Text, StringComparison.Ordinal);
        Assert.Contains("3.5 kg", (await AsKilogramsAsync(browser)).Text, StringComparison.Ordinal);
    }

    private static async Task<BrowserPage> AsKilogramsAsync(Browser browser)
    {
        await ChooseAsync(browser, "Kilograms");
        return await browser.OpenAsync("/exercises/own-sled-row-in-pounds");
    }

    [Fact]
    public async Task Programs_read_and_write_kilograms_whatever_somebody_reads()
    {
        using var browser = await ComesAsync();
        var session = await LogAsync(await browser.StartFreeAsync(), "135", sets: 1);
        var answer = (await browser.OpenAsync($"/api/sessions/{session.IdOf()}")).Html;
        Assert.Contains("\"loadKg\":61.235", answer, StringComparison.Ordinal);
        Assert.Contains("61.235", (await browser.OpenAsync("/export/sets.csv")).Html, StringComparison.Ordinal);
    }
}
