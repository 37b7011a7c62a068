using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

public sealed class SessionTimeTests(RunningApp app) : IClassFixture<RunningApp>
{
    private async Task<TrainingSession?> SavedAsync(BrowserPage page)
    {
        await using var db = app.OpenDb();
        return await db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == page.IdOf());
    }

    [Theory]
    [InlineData("Remarks.Minutes", "3600")]
    [InlineData("Remarks.Minutes", "721")]
    [InlineData("Remarks.Minutes", "0")]
    [InlineData("Remarks.Minutes", "long")]
    [InlineData("Remarks.Day", "2999-01-01")]
    [InlineData("Remarks.Day", "1800-01-01")]
    [InlineData("Remarks.Day", "yesterday")]
    [InlineData("Remarks.Time", "25:00")]
    public async Task A_time_that_cannot_be_is_told_beside_its_field_and_nothing_is_saved(string field, string typed)
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync();
        var before = (await SavedAsync(page))!.StartedAt;
        page = await page.Form("When").Fill("Remarks.Minutes", "60").Fill(field, typed).SendAsync();
        Assert.NotEmpty(page.ErrorBeside(field));
        Assert.Equal(typed, page.Form("When")[field]);
        var saved = (await SavedAsync(page))!;
        Assert.Equal((before, (DateTime?)null), (saved.StartedAt, saved.FinishedAt));
    }

    [Fact]
    public async Task Tomorrow_is_refused_and_a_day_in_the_past_is_kept()
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync();
        var tomorrow = await page.Form("When").Fill("Remarks.Day", $"{RunningApp.Today.AddDays(1):yyyy-MM-dd}").SendAsync();
        Assert.NotEmpty(tomorrow.ErrorBeside("Remarks.Day"));
        var past = RunningApp.Today.AddDays(-3);
        page = await page.Form("When").Fill("Remarks.Day", $"{past:yyyy-MM-dd}").Fill("Remarks.Time", "18:30").Fill("Remarks.Minutes", "45").SendAsync();
        Assert.Contains($"{past:dddd d MMMM yyyy}, 18:30 · 45 min", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_time_that_has_not_come_yet_is_refused()
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync();
        var soon = DateTime.Now.AddMinutes(5);
        page = await page.Form("When").Fill("Remarks.Day", $"{soon:yyyy-MM-dd}").Fill("Remarks.Time", $"{soon:HH:mm}").SendAsync();
        Assert.NotEmpty(page.ErrorBeside("Remarks.Day") + page.ErrorBeside("Remarks.Time"));
    }
}
