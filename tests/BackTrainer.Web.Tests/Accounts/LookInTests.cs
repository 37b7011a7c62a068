using System.Net;
using BackTrainer.Domain.People;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Accounts;

public sealed class LookInTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static async Task<string> MakeAsync(Browser browser)
    {
        var made = await (await browser.OpenAsync("/settings/look-in")).Form().Fill("Name", "Kim").Fill("Weeks", "4").SendAsync();
        return new Uri(made.TextOf("code.secret")).PathAndQuery;
    }

    [Fact]
    public async Task A_coach_sees_plan_adherence_pain_and_load_and_never_the_address()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync(startedDaysAgo: 7);
        var email = await browser.MakeAccountAsync(app);
        await app.LogAsync(plan.IdOf(), 1, s => s.Remark("Private words", 4));
        var link = await MakeAsync(browser);
        using var coach = app.NewBrowser();
        var look = await coach.OpenAsync(link);
        Assert.Equal(HttpStatusCode.OK, look.Status);
        Assert.Contains(plan.TextOf("h1"), look.TextOf("section[aria-labelledby=plan]"), StringComparison.Ordinal);
        Assert.NotEmpty(look.Document.QuerySelectorAll(".week .day"));
        Assert.Contains("720 kg", look.TextOf("section[aria-labelledby=weeks]"), StringComparison.Ordinal);
        Assert.Contains("4 of 10", look.TextOf("section[aria-labelledby=pain]"), StringComparison.Ordinal);
        Assert.DoesNotContain(email, look.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Private words", look.Html, StringComparison.Ordinal);
        Assert.Empty(look.Document.QuerySelectorAll("main form"));
        Assert.Empty(look.Document.QuerySelectorAll($"a[href*='{plan.IdOf()}']"));
        Assert.Contains("noindex", look.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Equal("no-referrer", look.Document.QuerySelector("meta[name=referrer]")!.GetAttribute("content"));
        Assert.StartsWith("no-store", look.Headers["Cache-Control"], StringComparison.Ordinal);

        // To look is not to be: nothing else opens, and nothing can be sent.
        Assert.Equal(HttpStatusCode.NotFound, (await coach.OpenAsync(plan.Address.AbsolutePath)).Status);
        Assert.DoesNotContain("Kim", (await coach.OpenAsync("/settings/look-in")).Text, StringComparison.Ordinal);
        Assert.Contains("opened last", (await browser.OpenAsync("/settings/look-in")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_is_taken_back_over_or_wrong_is_not_there()
    {
        using var browser = app.NewBrowser();
        await browser.MakePlanAsync();
        var link = await MakeAsync(browser);
        using var coach = app.NewBrowser();
        Assert.Equal(HttpStatusCode.OK, (await coach.OpenAsync(link)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await coach.OpenAsync($"{link[..^4]}0000")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await coach.OpenAsync("/look")).Status);
        await (await browser.OpenAsync("/settings/look-in")).Form("Revoke").SendAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await coach.OpenAsync(link)).Status);
        var over = await MakeAsync(browser);
        await using var db = app.OpenDb();
        var past = DateTime.UtcNow.AddSeconds(-1);
        var hash = PersonalToken.HashOf(over[(over.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        Assert.Equal(1, await db.LookIns.Where(l => l.Hash == hash).ExecuteUpdateAsync(l => l.SetProperty(x => x.EndsAt, past)));
        Assert.Equal(HttpStatusCode.NotFound, (await coach.OpenAsync(over)).Status);
    }
}
