using System.Net;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Accounts;

public sealed class TokensTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static async Task<BrowserPage> MakeAsync(Browser browser, string name, string scope) =>
        await (await browser.OpenAsync("/settings/tokens")).Form().Fill("Name", name).Fill("Scope", scope).SendAsync();

    [Fact]
    public async Task A_token_is_shown_once_does_what_it_may_and_is_good_until_it_is_revoked()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        await browser.MakeAccountAsync(app);
        var made = await MakeAsync(browser, "Watch", "read");
        using var program = ApiPerson.Unknown(app.Address);
        program.Token = made.TextOf("code.secret");
        Assert.Equal($"{plan.IdOf()}", (string?)(await program.SendAsync("GET", "/api/plans")).Json![0]!["id"]);
        Assert.Equal(403, (await program.SendAsync("DELETE", $"/api/plans/{plan.IdOf()}")).Status);
        var list = await browser.OpenAsync("/settings/tokens");
        Assert.DoesNotContain(program.Token, list.Html, StringComparison.Ordinal);
        Assert.Contains("Watch, reads, used last on", list.Text, StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.DoesNotContain(program.Token, (await db.PersonalTokens.ToListAsync()).Select(t => t.Hash));
        await list.Form("Revoke").SendAsync();
        Assert.Equal(401, (await program.SendAsync("GET", "/api/plans")).Status);
        program.Token = (await MakeAsync(browser, "Sync", "write")).TextOf("code.secret");
        Assert.Equal(204, (await program.SendAsync("DELETE", $"/api/plans/{plan.IdOf()}")).Status);
    }

    [Fact]
    public async Task A_name_and_a_scope_are_asked_for_and_nobody_revokes_anothers()
    {
        using var browser = app.NewBrowser();
        var refused = await MakeAsync(browser, " ", "everything");
        Assert.Equal(2, refused.FieldErrors.Count);
        Assert.Empty((await browser.OpenAsync("/settings/tokens")).Forms("Revoke"));
        var mine = await MakeAsync(browser, "<b>Mine</b>", "write");
        Assert.Contains("&lt;b&gt;Mine", mine.Html, StringComparison.Ordinal);
        using var stranger = app.NewBrowser();
        var token = (await stranger.OpenAsync("/settings/tokens")).Form()["__RequestVerificationToken"]!;
        var form = (await browser.OpenAsync("/settings/tokens")).Form("Revoke").Fill("__RequestVerificationToken", token);
        Assert.Equal(HttpStatusCode.NotFound, (await form.SendFromAsync(stranger)).Status);
    }
}
