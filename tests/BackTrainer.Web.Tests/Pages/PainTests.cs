using System.Net;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>Pain before a session, the worst in it, and on the morning after.</summary>
public sealed class PainTests(RunningApp app) : IClassFixture<RunningApp>
{
    private async Task<TrainingSession> SavedAsync(Guid id)
    {
        await using var db = app.OpenDb();
        return await db.Sessions.AsNoTracking().SingleAsync(s => s.Id == id);
    }

    [Fact]
    public async Task Pain_before_is_asked_once_kept_and_holds_the_targets_of_this_session()
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartTodayAsync();
        page = await page.Form("Pain").Fill("pain", "3").SendAsync();
        Assert.Equal(3, (await SavedAsync(page.IdOf())).PainBefore);
        Assert.Empty(page.Forms("Pain"));
        Assert.Contains("Pain of 3", page.TextOf("details.notice"), StringComparison.Ordinal);
        Assert.All(page.Document.QuerySelectorAll(".target .why"), why => Assert.NotNull(why.QuerySelector($"a[href='/rules#{PainLimits.Key}']")));
        page = await page.Form("Remark").Fill("Remarks.PainBefore", "2").SendAsync();
        Assert.Empty(page.TextOf("details.notice"));
    }

    [Theory]
    [InlineData("before", "11")]
    [InlineData("before", "much")]
    [InlineData("before", "")]
    [InlineData("someday", "3")]
    public async Task An_answer_that_no_button_gives_is_refused(string when, string pain)
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync();
        var id = page.IdOf();
        Assert.Equal(HttpStatusCode.BadRequest, (await page.Form("Pain").Fill("when", when).Fill("pain", pain).SendAsync()).Status);
        Assert.Null((await SavedAsync(id)).PainBefore);
    }

    [Theory]
    [InlineData("Remarks.PainBefore")]
    [InlineData("Remarks.PainNextMorning")]
    public async Task A_number_that_cannot_be_is_told_beside_its_field(string field)
    {
        using var browser = app.NewBrowser();
        var id = await app.LogAsync((await browser.StartFreeAsync()).IdOf(), 2);
        var page = await (await browser.OpenAsync($"/sessions/{id}")).Form("Remark").Fill("Remarks.Notes", "Kept").Fill(field, "11").SendAsync();
        Assert.Equal("A number from 0 to 10.", page.ErrorBeside(field));
        Assert.Equal(("11", "Kept"), (page.Form("Remark")[field], page.Form("Remark")["Remarks.Notes"]));
    }

    [Theory]
    [InlineData(2, "green")]
    [InlineData(3, "amber")]
    [InlineData(5, "amber")]
    [InlineData(6, "red")]
    public async Task The_light_is_said_on_the_session_and_when_it_ends(int worst, string light)
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync();
        page = await page.Form("Remark").Fill("Remarks.PainWorst", $"{worst}").SendAsync();
        Assert.StartsWith($"Pain: {light} worst {worst}", page.TextOf("#remarks .pain-light"), StringComparison.Ordinal);
        page = await page.Form("Finish").SendAsync();
        Assert.StartsWith($"Pain: {light} worst {worst}", page.TextOf(".next-time .pain-light"), StringComparison.Ordinal);
        Assert.Equal(worst >= 3, page.TextOf(".next-time").Contains("Tomorrow morning there is one question", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_day_after_a_session_that_hurt_one_tap_says_whether_it_has_settled()
    {
        using var browser = app.NewBrowser();
        var mine = (await browser.StartFreeAsync()).IdOf();
        var id = await app.LogAsync(mine, 1, s => s.Remark(null, 4), "bent-over-barbell-row");
        var home = await (await browser.OpenAsync("/")).Form("Pain").Fill("pain", "3").SendAsync();
        Assert.Equal("/", home.Address.AbsolutePath);
        Assert.Equal(3, (await SavedAsync(id)).PainNextMorning);
        Assert.Contains("Pain: red worst 4 · the morning after 3", home.TextOf("#next-morning"), StringComparison.Ordinal);
        Assert.Equal([PainRegresses.Key], home.TextsOf("#next-morning a[href^='/rules#']"));

        // The next session of the same exercise goes one step back for it.
        var next = await browser.OpenAsync($"/sessions/{mine}");
        Assert.NotNull(next.Document.QuerySelector($"#bent-over-barbell-row .why a[href='/rules#{PainRegresses.Key}']"));
        await (await browser.OpenAsync($"/sessions/{id}")).Form("Remark").Fill("Remarks.PainNextMorning", "1").SendAsync();
        Assert.Contains("Pain reached 4 of 10 last time. The same again", (await browser.OpenAsync($"/sessions/{mine}")).TextOf("#bent-over-barbell-row .why"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(0, 4)]
    [InlineData(2, 4)]
    public async Task No_other_day_and_no_session_that_hurt_less_is_asked_about(int daysAgo, int worst)
    {
        using var browser = app.NewBrowser();
        await app.LogAsync((await browser.StartFreeAsync()).IdOf(), daysAgo, s => s.Remark(null, worst));
        Assert.Empty((await browser.OpenAsync("/")).TextOf("#next-morning"));
    }
}
