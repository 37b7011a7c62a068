using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Pages.Sessions;
using BackTrainer.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>A plan is deleted between the moment that somebody looks at it and the moment that they write what leans on it.</summary>
public sealed class PlanGoneTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_session_of_a_plan_that_has_gone_since_does_not_begin_and_one_of_a_plan_that_is_there_does()
    {
        using var browser = app.NewBrowser();
        var plan = (await browser.MakePlanAsync()).IdOf();
        await using var scope = app.App.Services.CreateAsyncScope();
        var log = scope.ServiceProvider.GetRequiredService<LogDesk>();
        await using var db = app.OpenDb();
        var owner = db.Plans.Single(p => p.Id == plan).OwnerId;
        var gone = Guid.CreateVersion7();
        Assert.Null(await log.StartAsync(Session(owner, gone), default));

        var there = Session(owner, plan);
        Assert.Equal(there.Id, await log.StartAsync(there, default));
        Assert.Equal([there.Id], db.Sessions.Where(s => s.OwnerId == owner).Select(s => s.Id));
        Assert.True(await db.IsThereAsync(owner, plan, there.Id));
        Assert.False(await db.IsThereAsync(owner, gone, null));
        Assert.False(await db.IsThereAsync(owner, null, gone));
        Assert.False(await db.IsThereAsync(Guid.CreateVersion7(), plan, null));
    }

    private static TrainingSession Session(Guid owner, Guid plan) => new(Guid.CreateVersion7(), owner, "Monday", DateTime.UtcNow, plan, RunningApp.Today);
}
