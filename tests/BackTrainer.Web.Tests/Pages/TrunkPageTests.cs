using System.Net;
using BackTrainer.Domain.Safety;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>Trunk tests through the pages.</summary>
public sealed class TrunkPageTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static async Task<BrowserPage> SaveAsync(Browser browser, string extensor, string flexor, string right, string left, int daysAgo = 0)
    {
        var page = await browser.OpenAsync("/progress/trunk");
        return await page.Form().Fill("Form.Extensor", extensor).Fill("Form.Flexor", flexor).Fill("Form.Right", right).Fill("Form.Left", left)
            .Fill("Form.Day", RunningApp.Today.AddDays(-daysAgo).ToString("yyyy-MM-dd")).SendAsync();
    }

    [Fact]
    public async Task A_test_is_kept_read_corrected_and_deleted()
    {
        using var browser = app.NewBrowser();
        var saved = await SaveAsync(browser, "150", "120", "80", "82");
        Assert.Contains("Saved", saved.TextOf(".note"), StringComparison.Ordinal);
        Assert.Contains("The sides are alike", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing here asks for more in your plan", saved.Text, StringComparison.Ordinal);
        await SaveAsync(browser, "", "", "70", "90", daysAgo: 100);

        var page = await browser.OpenAsync("/progress/trunk");
        Assert.Equal(["150 s", "120 s", "80 s", "82 s", "–", "–", "70 s", "90 s"], page.TextsOf(".cards dd"));
        var link = page.Document.QuerySelector(".cards a")!.GetAttribute("href")!;
        var correcting = await browser.OpenAsync(link);
        Assert.Equal(("150", "82"), (correcting.Form()["Form.Extensor"], correcting.Form()["Form.Left"]));
        var corrected = await correcting.Form().Fill("Form.Left", "100").SendAsync();
        Assert.Contains("The sides differ by more than 5 %", corrected.Text, StringComparison.Ordinal);
        Assert.Equal(2, corrected.Document.QuerySelectorAll(".cards > li").Length);

        var left = await corrected.Form("Delete").SendAsync();
        Assert.Empty(left.Document.QuerySelectorAll(".cards > li").Skip(1));
        Assert.Contains("70 s", left.TextOf(".cards"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(link)).Status);
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_test()
    {
        using var browser = app.NewBrowser();
        await SaveAsync(browser, "100", "", "", "");
        var form = (await browser.OpenAsync("/progress/trunk")).Form().Fill("Form.Extensor", "90");
        await form.SendAsync();
        Assert.Equal(2, (await form.SendAsync()).Document.QuerySelectorAll(".cards > li").Length);
    }

    [Theory]
    [InlineData("Form.Extensor", "a minute")]
    [InlineData("Form.Flexor", "-3")]
    [InlineData("Form.Right", "601")]
    [InlineData("Form.Left", "12.5")]
    [InlineData("Form.Day", "2999-01-01")]
    [InlineData("Form.Day", "yesterday")]
    public async Task What_cannot_be_is_told_beside_its_field_and_what_was_typed_stays(string field, string text)
    {
        using var browser = app.NewBrowser();
        var page = await (await browser.OpenAsync("/progress/trunk")).Form().Fill("Form.Extensor", "100").Fill(field, text).SendAsync();
        Assert.NotEqual("", page.ErrorBeside(field));
        Assert.Equal(text, page.Form()[field]);
        Assert.Single(page.FieldErrors);
        Assert.Empty((await browser.OpenAsync("/progress/trunk")).Document.QuerySelectorAll(".cards > li"));
    }

    [Fact]
    public async Task Nothing_tested_is_no_test()
    {
        using var browser = app.NewBrowser();
        Assert.Equal(["Enter the seconds of at least one hold."], (await SaveAsync(browser, "", "", "", "")).FieldErrors);
    }

    [Fact]
    public async Task Nobody_sees_or_changes_someone_elses_test()
    {
        using var owner = app.NewBrowser();
        using var stranger = app.NewBrowser();
        var link = (await SaveAsync(owner, "150", "", "", "")).Document.QuerySelector(".cards a")!.GetAttribute("href")!;
        var mine = await SaveAsync(stranger, "50", "", "", "");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(link)).Status);
        var id = link.Split('=')[1];
        await mine.Form("Delete").SendAsync();
        var stolen = await (await stranger.OpenAsync("/progress/trunk")).Form().Fill("Form.Id", id).Fill("Form.Extensor", "1").SendAsync();
        Assert.Equal(HttpStatusCode.OK, stolen.Status);
        await stranger.PostAsync($"/progress/trunk?id={id}&handler=Delete", stolen.Form("Delete").Fields);
        Assert.Contains("150 s", (await owner.OpenAsync("/progress/trunk")).TextOf(".cards"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_latest_test_fills_the_plan_form_and_reaches_the_plan_of_someone_whose_back_has_hurt()
    {
        using var browser = app.NewBrowser();
        await SaveAsync(browser, "75", "60", "50", "50", daysAgo: 3);
        var form = await browser.PlanFormAsync();
        Assert.Equal("75", form["Form.SorensenSeconds"]);
        var plan = await (await form.Fill("Form.LowBackPain", "past").SendAsync()).KeepAsync();
        Assert.Contains("/progress/trunk", plan.Html, StringComparison.Ordinal);
        await using var db = app.OpenDb();
        var id = plan.IdOf();
        Assert.Equal(75, (await db.Plans.AsNoTracking().SingleAsync(p => p.Id == id)).Request.Back.SorensenSeconds);
    }

    [Fact]
    public async Task A_side_that_is_weaker_adds_a_set_and_the_page_says_to_what()
    {
        using var browser = app.NewBrowser();
        var session = await browser.StartFreeAsync("side-plank");
        Assert.Contains("3 ×", session.TextOf("#side-plank .aim"), StringComparison.Ordinal);
        await SaveAsync(browser, "", "", "60", "90");
        session = await browser.OpenAsync(session.Address.AbsolutePath);
        Assert.Contains("4 ×", session.TextOf("#side-plank .aim"), StringComparison.Ordinal);
        Assert.Contains("One set more for your right side", session.TextOf("#side-plank .why"), StringComparison.Ordinal);

        await browser.MakePlanAsync();
        await using var db = app.OpenDb();
        var page = await browser.OpenAsync("/progress/trunk");
        var listed = page.TextsOf("section.card ul li").Where(t => t.EndsWith("for your right side", StringComparison.Ordinal)).ToList();
        Assert.True(listed.Count > 0 || page.Text.Contains("Your plan has no exercise for what is weaker yet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_norms_stand_beside_the_fields_as_a_reference()
    {
        using var browser = app.NewBrowser();
        var page = await browser.OpenAsync("/progress/trunk");
        Assert.All(TrunkNorm.Table, n => Assert.Contains($"men {n.Men.Mean} s, women {n.Women.Mean} s", page.Text, StringComparison.Ordinal));
        Assert.Contains("no verdict on your back", page.Text, StringComparison.Ordinal);
        Assert.Contains("Leave the tests out for now if", page.Text, StringComparison.Ordinal);
    }
}
