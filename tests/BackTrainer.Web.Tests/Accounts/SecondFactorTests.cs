using System.Net;
using BackTrainer.Web.Accounts;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Accounts;

public sealed class SecondFactorTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static string CodeOf(string key, int stepsAhead = 0) =>
        OneTimeCodes.CodeOf(key.Replace(" ", "", StringComparison.Ordinal), (DateTimeOffset.UtcNow.ToUnixTimeSeconds() / OneTimeCodes.StepSeconds) + stepsAhead);

    /// <summary>Turns codes on: the key of the phone, the code that did it, and the recovery codes.</summary>
    private static async Task<(string Key, string Used, IReadOnlyList<string> Recovery)> TurnOnAsync(Browser browser)
    {
        var begun = await (await browser.OpenAsync("/account/codes")).Form("Begin").Fill("Current", AccountJourneys.Password).SendAsync();
        Assert.NotNull(begun.Document.QuerySelector("svg.qr path"));
        var key = begun.TextOf("code.secret");
        var wrong = await begun.Form("Confirm").Fill("Code", "000000").SendAsync();
        Assert.StartsWith("That is not the code of now", wrong.ErrorBeside("Code"), StringComparison.Ordinal);
        Assert.Equal(key, wrong.TextOf("code.secret"));
        var used = CodeOf(key);
        var on = await wrong.Form("Confirm").Fill("Code", used).SendAsync();
        var recovery = on.TextsOf(".secret code");
        Assert.Equal(Web.Pages.Account.CodesModel.RecoveryCodes, recovery.Distinct().Count());
        return (key, used, recovery);
    }

    [Fact]
    public void Codes_are_those_of_RFC_6238()
    {
        // Appendix B, SHA-1, the last six of eight digits; the key is "12345678901234567890".
        const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        Assert.Equal("287082", OneTimeCodes.CodeOf(Key, 59 / 30));
        Assert.Equal("081804", OneTimeCodes.CodeOf(Key, 1111111109 / 30));
        Assert.Equal("005924", OneTimeCodes.CodeOf(Key, 1234567890 / 30));
        Assert.Equal("353130", OneTimeCodes.CodeOf(Key, 20000000000 / 30));
    }

    [Fact]
    public async Task With_codes_a_password_alone_opens_nothing_and_no_code_counts_twice()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var email = await browser.MakeAccountAsync(app);
        var (key, used, _) = await TurnOnAsync(browser);
        using var phone = app.NewBrowser();
        var asked = await phone.SignInAsync(email);
        Assert.Equal("/account/code", asked.Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, (await phone.OpenAsync(plan.Address.AbsolutePath)).Status);
        Assert.NotEqual("", (await asked.Form().Fill("Code", used).SendAsync()).ErrorBeside("Code"));
        var next = CodeOf(key, 1);
        Assert.Equal("/", (await asked.Form().Fill("Code", next).SendAsync()).Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, (await phone.OpenAsync(plan.Address.AbsolutePath)).Status);
        using var third = app.NewBrowser();
        var again = await (await third.SignInAsync(email)).Form().Fill("Code", next).SendAsync();
        Assert.StartsWith("That code is not right, or was used before", again.ErrorBeside("Code"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recovery_code_opens_once_and_stands_nowhere_in_the_database()
    {
        using var browser = app.NewBrowser();
        var email = await browser.MakeAccountAsync(app);
        var (_, _, recovery) = await TurnOnAsync(browser);
        Assert.DoesNotContain(recovery[0], (await browser.OpenAsync("/account/codes")).Html, StringComparison.Ordinal);
        await using var db = app.OpenDb();
        var kept = await db.Set<Microsoft.AspNetCore.Identity.IdentityUserToken<Guid>>().Select(t => t.Value).ToListAsync();
        Assert.DoesNotContain(kept, value => recovery.Any(code => value!.Contains(code, StringComparison.Ordinal)));
        using var phone = app.NewBrowser();
        Assert.Equal("/", (await (await phone.SignInAsync(email)).Form().Fill("Code", $" {recovery[0].ToUpperInvariant()} ").SendAsync()).Address.AbsolutePath);
        using var third = app.NewBrowser();
        var asked = await third.SignInAsync(email);
        Assert.NotEqual("", (await asked.Form().Fill("Code", recovery[0]).SendAsync()).ErrorBeside("Code"));
        Assert.Contains("9 recovery codes left", (await browser.OpenAsync("/account/codes")).Text, StringComparison.Ordinal);

        // New ones take the place of all the old ones.
        await (await browser.OpenAsync("/account/codes")).Form().Fill("Current", AccountJourneys.Password).SendToAsync("Recovery");
        Assert.NotEqual("", (await asked.Form().Fill("Code", recovery[1]).SendAsync()).ErrorBeside("Code"));
    }

    [Fact]
    public async Task Codes_are_turned_off_with_the_password_only()
    {
        using var browser = app.NewBrowser();
        var email = await browser.MakeAccountAsync(app);
        await TurnOnAsync(browser);
        var form = (await browser.OpenAsync("/account/codes")).Form().Fill("Current", "not the right one at all");
        Assert.Equal("That is not your password of now.", (await form.SendToAsync("Off")).ErrorBeside("Current"));
        await form.Fill("Current", AccountJourneys.Password).SendToAsync("Off");
        using var phone = app.NewBrowser();
        Assert.Equal("/", (await phone.SignInAsync(email)).Address.AbsolutePath);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("nonsense")]
    [InlineData("""{"id":"AA","rawId":"AA","type":"public-key","response":{"clientDataJSON":"AA","authenticatorData":"AA","signature":"AA"},"clientExtensionResults":{}}""")]
    public async Task What_is_no_passkey_opens_nothing_and_breaks_nothing(string credential)
    {
        using var browser = app.NewBrowser();
        var form = (await browser.OpenAsync("/account/sign-in")).Form("Passkey");
        Assert.Contains("did not open", (await form.Fill("credential", credential).SendAsync()).TextOf(".error"), StringComparison.Ordinal);
        await browser.PostAsync("/account/sign-in?handler=Options", form.Fields);
        Assert.Contains("did not open", (await form.SendAsync()).TextOf(".error"), StringComparison.Ordinal);
    }
}
