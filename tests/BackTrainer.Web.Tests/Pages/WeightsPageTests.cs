using System.Net;
using BackTrainer.Domain.Strength;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>Body mass and own weights through the pages.</summary>
public sealed class WeightsPageTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static async Task<BrowserForm> FormAsync(Browser browser) => (await browser.OpenAsync("/settings/weights")).Form();

    [Fact]
    public async Task What_was_said_is_kept_and_can_be_taken_back()
    {
        using var browser = app.NewBrowser();
        var saved = await (await FormAsync(browser)).Fill("Form.BodyMass", "160").Fill("Form.BodyMassUnit", "Pounds").Fill("Form.Bar", "20")
            .Fill("Form.PlateWeights", "20", "2,5", "", "1.25").Fill("Form.PlateCounts", "4", "2", "", "").Fill("Form.Dumbbells", "10 6, 12,5")
            .Fill("Form.MachineStep", "5").SendAsync();
        Assert.Contains("Saved", saved.TextOf(".note"), StringComparison.Ordinal);
        var form = await FormAsync(browser);
        Assert.Equal(("160", "20", "6 10 12.5", "5"), (form["Form.BodyMass"], form["Form.Bar"], form["Form.Dumbbells"], form["Form.MachineStep"]));
        Assert.Equal(["20", "2.5", "", ""], form.Fields.Where(f => f.Key == "Form.PlateWeights").Select(f => f.Value));
        Assert.Equal(["4", "2", "", ""], form.Fields.Where(f => f.Key == "Form.PlateCounts").Select(f => f.Value));

        var emptied = await form.Fill("Form.BodyMass", "").Fill("Form.Bar", "").Fill("Form.PlateCounts", "", "", "", "").Fill("Form.Dumbbells", "").SendAsync();
        Assert.Equal(HttpStatusCode.OK, emptied.Status);
        Assert.Equal(("", ""), ((await FormAsync(browser))["Form.BodyMass"], (await FormAsync(browser))["Form.Dumbbells"]));
    }

    [Theory]
    [InlineData("Form.BodyMass", "heavy")]
    [InlineData("Form.BodyMass", "19")]
    [InlineData("Form.BodyMass", "401")]
    [InlineData("Form.Bar", "101")]
    [InlineData("Form.TrapBar", "-1")]
    [InlineData("Form.Dumbbells", "8 ten 12")]
    [InlineData("Form.Dumbbells", "201")]
    [InlineData("Form.Kettlebells", "0")]
    [InlineData("Form.MachineStep", "51")]
    public async Task What_cannot_be_is_told_beside_its_field_and_what_was_typed_stays(string field, string text)
    {
        using var browser = app.NewBrowser();
        var page = await (await FormAsync(browser)).Fill("Form.PlateCounts", "2", "2").Fill(field, text).SendAsync();
        Assert.NotEqual("", page.ErrorBeside(field));
        Assert.Equal(text, page.Form()[field]);
        Assert.Single(page.FieldErrors);
    }

    [Theory]
    [InlineData("heavy", "2", "'heavy' cannot be read")]
    [InlineData("101", "2", "'101' cannot be read")]
    [InlineData("20", "two", "How many plates of 20 kg")]
    [InlineData("20", "101", "How many plates of 20 kg")]
    [InlineData("20", "0", "Which plates go on the bar")]
    public async Task Plates_that_cannot_be_are_told_above_nothing_saved(string weight, string count, string error)
    {
        using var browser = app.NewBrowser();
        var page = await (await FormAsync(browser)).Fill("Form.Bar", "20").Fill("Form.PlateWeights", weight).Fill("Form.PlateCounts", count).SendAsync();
        Assert.Contains(error, Assert.Single(page.FieldErrors), StringComparison.Ordinal);
        Assert.Equal((weight, count), (page.Form()["Form.PlateWeights"], page.Form()["Form.PlateCounts"]));
        Assert.Equal("", (await FormAsync(browser))["Form.Bar"]);
    }

    [Theory]
    [InlineData("Form.Unit", "stones")]
    [InlineData("Form.BodyMassUnit", "stones")]
    public async Task An_unknown_unit_saves_nothing(string field, string unit)
    {
        using var browser = app.NewBrowser();
        var page = await (await FormAsync(browser)).Fill(field, unit).Fill("Form.BodyMass", "70").SendAsync();
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Nothing was saved", page.TextOf(".error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_target_can_be_put_together_and_the_session_says_what_goes_on_each_side()
    {
        using var browser = app.NewBrowser();
        await (await FormAsync(browser)).Fill("Form.Bar", "20").Fill("Form.PlateWeights", "20", "5").Fill("Form.PlateCounts", "2", "2").SendAsync();
        var first = await browser.StartFreeAsync();
        for (var order = 1; order <= 3; order++)
        {
            first = await first.SetForm(order).Fill("Entry.Reps", "8").Fill("Entry.Load", "72.5").SendAsync();
        }

        await first.Form("Finish").SendAsync();
        var next = await browser.StartFreeAsync();
        Assert.Contains("× 70 kg", next.TextOf("#bent-over-barbell-row .aim"), StringComparison.Ordinal);
        Assert.Equal("20 + 5 kg each side of the 20 kg bar", next.TextOf("#bent-over-barbell-row .plates span"));
        var own = await browser.OpenAsync(next.Document.QuerySelector("#bent-over-barbell-row a[href*='/target?']")!.GetAttribute("href")!);
        Assert.Equal("20 + 5 kg each side of the 20 kg bar", own.TextOf(".plates span"));
        Assert.Contains("72.5 kg cannot be put together with what you have, so take 70 kg", next.TextOf("#bent-over-barbell-row .why"), StringComparison.Ordinal);
        Assert.Equal(["8 × 30 kg"], next.TextsOf("#bent-over-barbell-row [data-kind=warm-up] .set-result"));
    }

    [Fact]
    public async Task Two_tabs_that_save_at_once_are_one_person()
    {
        using var browser = app.NewBrowser();
        await browser.MakePlanAsync();
        var form = (await FormAsync(browser)).Fill("Form.BodyMass", "71");
        var pages = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.SendAsync()));
        Assert.All(pages, p => Assert.Equal(HttpStatusCode.OK, p.Status));
        await using var db = app.OpenDb();
        Assert.Single(await db.People.AsNoTracking().Where(p => p.BodyMass == Load.FromKilograms(71)).ToListAsync());
    }
}
