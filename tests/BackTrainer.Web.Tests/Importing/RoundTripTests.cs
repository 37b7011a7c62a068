using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Importing;

/// <summary>Everything of somebody, taken along to a program that knows nothing of them.</summary>
public sealed class RoundTripTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task An_export_brought_in_elsewhere_is_the_same_byte_for_byte_when_exported_again()
    {
        using var browser = app.NewBrowser();
        var export = await FillAsync(browser);
        await using var elsewhere = new Elsewhere();
        await elsewhere.InitializeAsync();
        using var other = elsewhere.App.NewBrowser();
        var look = await other.UploadAsync(export, "backtrainer.json");
        Assert.DoesNotContain("cannot be used", look.Text, StringComparison.Ordinal);
        var done = await look.Form().Fill("bring", "true").SendAsync();
        while (done.Document.QuerySelector("#import-progress") is not null)
        {
            done = await other.OpenAsync(done.Address.AbsolutePath);
        }

        Assert.Contains("Brought in", done.Text, StringComparison.Ordinal);
        Assert.Equal(export, (await other.OpenAsync("/api/export")).Html);

        // A second time nothing is new; taken out again nothing is left.
        Assert.Contains("There is nothing new in it.", (await other.UploadAsync(export, "again.json")).Text, StringComparison.Ordinal);
        await done.Form("Undo").SendAsync();
        var after = System.Text.Json.Nodes.JsonNode.Parse((await other.OpenAsync("/api/export")).Html)!;
        Assert.All(after.AsObject().Where(p => p.Value is System.Text.Json.Nodes.JsonArray), p => Assert.Empty(p.Value!.AsArray()));
    }

    private async Task<string> FillAsync(Browser browser)
    {
        var plan = (await browser.MakePlanAsync(startedDaysAgo: 9)).IdOf();
        await app.LogAsync(plan, 3, s =>
        {
            s.Remark("=1+1, \"quoted\"\nÜber", 2);
            s.SayPainBefore(1);
            s.SayPainNextMorning(0);
            s.Remove(s.Sets[0].Id);
            s.Enter(Guid.CreateVersion7(), new("bent-over-barbell-row"), SetKind.WarmUp, 1, new SetResult(10, Domain.Strength.Load.FromKilograms(42.125m), rir: 4, form: 5, note: "slow"), s.StartedAt);
            s.Enter(Guid.CreateVersion7(), new("side-plank"), SetKind.Work, 1, new SetResult(holdSeconds: 30), s.StartedAt);
            s.Enter(Guid.CreateVersion7(), new("side-plank"), SetKind.Work, 2, null, s.StartedAt);
            s.MakeEasy([new("side-plank")]);
            s.Swap(new("pull-up"), new("chin-up"));
        });
        await app.LogAsync(plan, 2, s => s.MakeMinimum());
        var begun = await browser.BeginTodayAsync();
        await begun.SetForm(1).SendAsync();
        await using var db = app.OpenDb();
        var kept = await db.Plans.SingleAsync(p => p.Id == plan);
        var owner = kept.OwnerId;
        kept.Rename("Strong; back, 2026");
        kept.Pause(RunningApp.Today.AddDays(7), RunningApp.Today.AddDays(21), [RunningApp.Today]);
        var advice = kept.Judge(app.Library, RunningApp.Today).FirstOrDefault(f => f.Status == Domain.Rules.FindingStatus.Advice)?.Rule;
        Assert.True(advice is null || kept.Ignore(advice, "My coach says so", app.Library, RunningApp.Today));
        db.AddRange(OwnedSamples.Of(owner).Where(row => row is not (Domain.Sessions.TrainingImport or Domain.People.PersonalToken or Domain.People.LookIn or WeeklyPlan)
            && !(row is Domain.People.Person && db.People.Any(p => p.OwnerId == owner))));
        await db.SaveChangesAsync();
        return (await browser.OpenAsync("/api/export")).Html;
    }

    /// <summary>Another program with a database of its own.</summary>
    private sealed class Elsewhere : IAsyncDisposable
    {
        public RunningApp App { get; } = new();

        public Task InitializeAsync() => App.InitializeAsync();

        public async ValueTask DisposeAsync() => await App.DisposeAsync();
    }
}
