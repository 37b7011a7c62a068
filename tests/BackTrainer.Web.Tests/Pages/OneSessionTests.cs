using System.Net;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

public sealed class OneSessionTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_planned_day_that_is_begun_in_several_tabs_at_once_is_one_session()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var tabs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => browser.OpenTodayAsync()));
        var query = tabs[0].Address.Query;
        tabs[3] = await browser.OpenAsync($"/sessions/{Guid.CreateVersion7()}{query}");

        var sessions = await Task.WhenAll(tabs.Select(t => t.Forms("Set").First().SendAsync()));

        Assert.Single(sessions.Select(s => s.Address.AbsolutePath).Distinct());
        await using var db = app.OpenDb();
        Assert.Equal(1, await db.Sessions.CountAsync(s => s.PlanId == plan.IdOf()));
    }

    [Fact]
    public async Task The_first_entry_twice_is_one_session_with_one_set()
    {
        using var browser = app.NewBrowser();
        await browser.MakePlanAsync();
        var draft = await browser.OpenTodayAsync();
        await using (var db = app.OpenDb())
        {
            Assert.False(await db.Sessions.AnyAsync(s => s.Id == draft.IdOf()));
        }

        var form = draft.Forms("Set").First(f => f["Entry.Kind"] == "work");
        var sessions = await Task.WhenAll(form.SendAsync(), form.SendAsync());
        Assert.Equal(sessions[0].Address, sessions[1].Address);
        await using var after = app.OpenDb();
        Assert.Single((await after.Sessions.AsNoTracking().SingleAsync(s => s.Id == draft.IdOf())).Sets);
    }

    [Fact]
    public async Task A_day_whose_session_was_deleted_can_be_begun_again()
    {
        using var browser = app.NewBrowser();
        var first = await browser.StartTodayAsync();
        var plan = await PlanOfAsync(first.IdOf());
        await first.Form("Delete").SendAsync();
        var again = await browser.BeginTodayAsync();
        Assert.NotEqual(first.Address, again.Address);
        Assert.Equal(TrainingSession.IdFor(plan, RunningApp.Today), first.IdOf());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?free=yes")]
    [InlineData("?plan=nothing&day=2026-11-28")]
    [InlineData("?plan=0193A000-0000-7000-8000-000000000001&day=2026-11-28")]
    [InlineData("?free=true&like=0193A000-0000-7000-8000-000000000001")]
    public async Task What_names_no_session_that_could_begin_is_not_there(string query)
    {
        using var browser = app.NewBrowser();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/sessions/{Guid.CreateVersion7()}{query}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/sessions/{Guid.Empty}?free=true")).Status);
    }

    [Fact]
    public async Task Where_somebody_else_has_a_session_one_of_ones_own_begins()
    {
        using var browser = app.NewBrowser();
        var session = await browser.StartFreeAsync();
        using var stranger = app.NewBrowser();
        var own = await stranger.OpenAsync($"/sessions/{session.IdOf()}?free=true");
        Assert.Equal(HttpStatusCode.OK, (await own.Form("Add").Fill("exercise", "nordic-curl").SendAsync()).Status);
        Assert.NotNull((await stranger.OpenAsync($"/sessions/{session.IdOf()}")).Document.GetElementById("nordic-curl"));
        Assert.Null((await browser.OpenAsync($"/sessions/{session.IdOf()}")).Document.GetElementById("nordic-curl"));
    }

    private async Task<Guid> PlanOfAsync(Guid session)
    {
        await using var db = app.OpenDb();
        return (await db.Sessions.AsNoTracking().SingleAsync(s => s.Id == session)).PlanId!.Value;
    }
}
