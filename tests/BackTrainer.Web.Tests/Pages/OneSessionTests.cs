using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

public sealed class OneSessionTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_planned_day_that_is_started_in_several_tabs_at_once_is_one_session()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var tabs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => browser.OpenAsync("/start")));
        Assert.Single(tabs.Select(t => t.Form()["sessionId"]).Distinct());

        var sessions = await Task.WhenAll(tabs.Select(t => t.Form().SendAsync()));

        Assert.Single(sessions.Select(s => s.Address.AbsolutePath).Distinct());
        await using var db = app.OpenDb();
        Assert.Equal(1, await db.Sessions.CountAsync(s => s.PlanId == plan.IdOf()));
    }

    [Fact]
    public async Task A_free_session_that_is_started_twice_with_one_button_is_one_session()
    {
        using var browser = app.NewBrowser();
        var start = await browser.OpenAsync("/start");
        var sessions = await Task.WhenAll(start.Forms().Last().SendAsync(), start.Forms().Last().SendAsync());
        Assert.Equal(sessions[0].Address, sessions[1].Address);
    }

    [Fact]
    public async Task A_day_whose_session_was_deleted_can_be_started_again()
    {
        using var browser = app.NewBrowser();
        var first = await browser.StartTodayAsync();
        var open = await browser.OpenAsync("/start");
        await first.Form("Delete").SendAsync();
        var again = await (await browser.OpenAsync("/start")).Form().SendAsync();
        Assert.StartsWith("/sessions/", again.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.NotEqual(first.Address, again.Address);
        Assert.Equal(TrainingSession.IdFor(await PlanOfAsync(again.IdOf()), RunningApp.Today), first.IdOf());
        Assert.NotEqual(first.Address, (await open.Forms().Last().Fill("sessionId", $"{first.IdOf()}").SendAsync()).Address);
    }

    private async Task<Guid> PlanOfAsync(Guid session)
    {
        await using var db = app.OpenDb();
        return (await db.Sessions.AsNoTracking().SingleAsync(s => s.Id == session)).PlanId!.Value;
    }
}
