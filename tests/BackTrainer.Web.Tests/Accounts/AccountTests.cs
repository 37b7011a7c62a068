using System.Net;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Accounts;

public sealed class AccountTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_guest_who_makes_an_account_keeps_who_they_are_and_what_they_have()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var email = await browser.MakeAccountAsync(app);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(plan.Address.AbsolutePath)).Status);
        using var phone = app.NewBrowser();
        Assert.Equal("/", (await phone.SignInAsync(email)).Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, (await phone.OpenAsync(plan.Address.AbsolutePath)).Status);
        await using var db = app.OpenDb();
        var owner = (await db.Plans.AsNoTracking().SingleAsync(p => p.Id == plan.IdOf())).OwnerId;
        Assert.Equal(email, (await db.Accounts.AsNoTracking().SingleAsync(a => a.Id == owner)).Email);
    }

    [Fact]
    public async Task A_browser_that_was_the_guest_before_the_account_is_nobody_until_it_signs_in()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var email = AccountJourneys.NewEmail();
        await browser.AskForAccountAsync(email);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(plan.Address.AbsolutePath)).Status);

        // The link is opened on a phone: there the password is asked.
        using var phone = app.NewBrowser();
        var asked = await (await phone.OpenAsync(await app.LinkForAsync(email))).Form().SendAsync();
        Assert.Equal("/account/sign-in", asked.Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, (await phone.OpenAsync(plan.Address.AbsolutePath)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(plan.Address.AbsolutePath)).Status);
        await browser.SignInAsync(email);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(plan.Address.AbsolutePath)).Status);
    }

    [Fact]
    public async Task Nobody_learns_from_an_answer_whether_an_address_has_an_account()
    {
        using var owner = app.NewBrowser();
        var email = await owner.MakeAccountAsync(app);
        var before = (await app.LinksForAsync(email)).Count;
        using var known = app.NewBrowser();
        using var unknown = app.NewBrowser();
        var stranger = AccountJourneys.NewEmail();
        Same(await known.AskForAccountAsync(email), await unknown.AskForAccountAsync(stranger));
        Assert.EndsWith("/account/sign-in", (await app.LinksForAsync(email))[before], StringComparison.Ordinal);
        Same(await ForgotAsync(known, email), await ForgotAsync(unknown, AccountJourneys.NewEmail()));
        const string Other = "another long password here";
        var (wrong, nobody, unconfirmed) = (await known.SignInAsync(email, Other), await unknown.SignInAsync(AccountJourneys.NewEmail(), Other), await unknown.SignInAsync(stranger));
        Assert.Equal(wrong.TextOf(".error"), nobody.TextOf(".error"));
        Assert.Equal(wrong.TextOf(".error"), unconfirmed.TextOf(".error"));
        Assert.Equal(HttpStatusCode.OK, wrong.Status);

        // What was asked with somebody's address changes nothing for them.
        Assert.Equal("/", (await known.SignInAsync(email)).Address.AbsolutePath);

        static void Same(BrowserPage one, BrowserPage other) =>
            Assert.Equal((one.Status, one.Address.PathAndQuery, one.Text), (other.Status, other.Address.PathAndQuery, other.Text));
    }

    [Theory]
    [InlineData("fourteen chars", "At least 15 characters")]
    [InlineData("passwordpassword", "among the first that are tried")]
    [InlineData("123456789012345678", "among the first that are tried")]
    [InlineData("qwertyuiopasdfghjkl", "among the first that are tried")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaa", "among the first that are tried")]
    public async Task A_password_that_is_short_or_common_is_refused_beside_its_field(string password, string why)
    {
        using var browser = app.NewBrowser();
        var email = AccountJourneys.NewEmail();
        var refused = await browser.AskForAccountAsync(email, password);
        Assert.Contains(why, refused.ErrorBeside("Password"), StringComparison.Ordinal);
        Assert.Equal(email, refused.Form()["Email"]);
        Assert.DoesNotContain(password, refused.Html, StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.False(await db.Accounts.AnyAsync(a => a.Email == email));
    }

    [Theory]
    [InlineData("")]
    [InlineData("anna")]
    [InlineData("anna@")]
    [InlineData("Anna <anna@example.org>")]
    [InlineData("anna@example.org\r\nBcc: eve@example.org")]
    public async Task What_is_no_address_is_refused_beside_its_field(string email)
    {
        using var browser = app.NewBrowser();
        Assert.StartsWith("An e-mail address", (await browser.AskForAccountAsync(email)).ErrorBeside("Email"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_confirm_is_good_once_and_for_nobody_else()
    {
        using var browser = app.NewBrowser();
        var email = AccountJourneys.NewEmail();
        await browser.AskForAccountAsync(email);
        var link = await app.LinkForAsync(email);

        // Mail programs open links by themselves; that alone confirms nothing.
        var open = await browser.OpenAsync(link);
        await using var db = app.OpenDb();
        Assert.False((await db.Accounts.AsNoTracking().SingleAsync(a => a.Email == email)).EmailConfirmed);
        var forged = await (await browser.OpenAsync($"{link[..^8]}AAAAAAAA")).Form().SendAsync();
        Assert.Contains("not good any more", forged.TextOf(".error"), StringComparison.Ordinal);
        Assert.Equal("/account", (await open.Form().SendAsync()).Address.AbsolutePath);
        using var later = app.NewBrowser();
        Assert.Contains("not good any more", (await (await later.OpenAsync(link)).Form().SendAsync()).TextOf(".error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forgotten_password_is_chosen_anew_by_link_and_every_device_is_signed_out()
    {
        using var browser = app.NewBrowser();
        var email = await browser.MakeAccountAsync(app);
        using var other = app.NewBrowser();
        await ForgotAsync(other, email);
        var link = await app.LinkForAsync(email);
        var page = await other.OpenAsync(link);
        Assert.Contains("At least 15", (await page.Form().Fill("Password", "short").SendAsync()).ErrorBeside("Password"), StringComparison.Ordinal);
        const string Next = "harbour violin cactus moon";
        Assert.Equal("/account/sign-in", (await page.Form().Fill("Password", Next).SendAsync()).Address.AbsolutePath);
        Assert.Contains("You need no account", (await browser.OpenAsync("/account")).TextOf(".lead"), StringComparison.Ordinal);
        Assert.Equal("/account/sign-in", (await other.SignInAsync(email)).Address.AbsolutePath);
        Assert.Equal("/", (await other.SignInAsync(email, Next)).Address.AbsolutePath);
        using var late = app.NewBrowser();
        Assert.Contains("not good any more", (await (await late.OpenAsync(link)).Form().Fill("Password", "yet another long one here").SendAsync()).TextOf(".error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_password_signs_out_every_other_device_and_needs_the_old_one()
    {
        using var here = app.NewBrowser();
        var email = await here.MakeAccountAsync(app);
        using var there = app.NewBrowser();
        await there.SignInAsync(email);
        const string Next = "harbour violin cactus moon";
        var form = (await here.OpenAsync("/account/password")).Form().Fill("Password", Next);
        Assert.Equal("That is not your password of now.", (await form.Fill("Current", "not the right one at all").SendAsync()).ErrorBeside("Current"));
        Assert.Contains("Your password is changed", (await form.Fill("Current", AccountJourneys.Password).SendAsync()).Text, StringComparison.Ordinal);
        Assert.Equal(email, (await here.OpenAsync("/account")).TextOf("main .lead strong"));
        Assert.Equal("", (await there.OpenAsync("/account")).TextOf("main .lead strong"));
    }

    [Fact]
    public async Task A_cookie_of_before_is_good_for_nothing_once_the_password_was_given_again()
    {
        using var browser = app.NewBrowser();
        var email = await browser.MakeAccountAsync(app);
        using var taken = Copy(browser);
        Assert.Equal(email, (await taken.OpenAsync("/account")).TextOf("main .lead strong"));
        var form = (await browser.OpenAsync("/account/password")).Form();
        await browser.PostAsync("/account/sign-in", [new("Email", email), new("Password", AccountJourneys.Password), new("__RequestVerificationToken", form["__RequestVerificationToken"]!)]);
        Assert.Equal("", (await taken.OpenAsync("/account")).TextOf("main .lead strong"));
        Assert.Single((await browser.OpenAsync("/account")).Document.QuerySelectorAll("section[aria-labelledby=devices] li"));
        using var later = Copy(browser);
        await (await browser.OpenAsync("/account/password")).Form().Fill("Password", "harbour violin cactus moon").Fill("Current", AccountJourneys.Password).SendAsync();
        Assert.Equal("", (await later.OpenAsync("/account")).TextOf("main .lead strong"));
        Assert.Equal(email, (await browser.OpenAsync("/account")).TextOf("main .lead strong"));
    }

    [Theory]
    [InlineData("/account/codes", "Begin")]
    [InlineData("/account/address", null)]
    public async Task Whoever_proves_it_for_another_change_goes_on_with_a_new_cookie_on_the_same_pages(string path, string? handler)
    {
        using var browser = app.NewBrowser();
        var email = await browser.MakeAccountAsync(app);
        using var taken = Copy(browser);
        BrowserForm Form(BrowserPage page) => (handler is null ? page.Form() : page.Form(handler)).Fill("Current", "not the right one at all");
        var form = Form(await browser.OpenAsync(path));
        form = handler is null ? form.Fill("Email", AccountJourneys.NewEmail()) : form;
        Assert.Equal("That is not your password of now.", (await form.SendAsync()).ErrorBeside("Current"));
        Assert.Equal(email, (await taken.OpenAsync("/account")).TextOf("main .lead strong"));
        var page = await form.Fill("Current", AccountJourneys.Password).SendAsync();
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("", (await taken.OpenAsync("/account")).TextOf("main .lead strong"));
        Assert.Equal(email, (await browser.OpenAsync("/account")).TextOf("main .lead strong"));
        Assert.Single((await browser.OpenAsync("/account")).Document.QuerySelectorAll("section[aria-labelledby=devices] li"));
    }

    private Browser Copy(Browser browser)
    {
        var copy = app.NewBrowser();
        copy.Cookies.Add(browser.Cookies.GetAllCookies());
        return copy;
    }

    [Fact]
    public async Task Another_address_counts_once_its_link_was_opened()
    {
        using var browser = app.NewBrowser();
        var email = await browser.MakeAccountAsync(app);
        var next = AccountJourneys.NewEmail();
        await (await browser.OpenAsync("/account/address")).Form().Fill("Email", next).Fill("Current", AccountJourneys.Password).SendAsync();
        Assert.Equal(email, (await browser.OpenAsync("/account")).TextOf("main .lead strong"));
        var changed = await (await browser.OpenAsync(await app.LinkForAsync(next))).Form().SendAsync();
        Assert.Equal(next, changed.TextOf("main .lead strong"));
        using var phone = app.NewBrowser();
        Assert.Equal("/account/sign-in", (await phone.SignInAsync(email)).Address.AbsolutePath);
        Assert.Equal("/", (await phone.SignInAsync(next)).Address.AbsolutePath);
    }

    [Fact]
    public async Task Devices_are_listed_by_name_and_each_can_be_ended_from_another()
    {
        using var here = app.NewBrowser();
        var email = await here.MakeAccountAsync(app);
        using var there = app.NewBrowser();
        await there.SignInAsync(email);
        using var third = app.NewBrowser();
        await third.SignInAsync(email);
        var list = await here.OpenAsync("/account");
        Assert.Equal(3, list.Document.QuerySelectorAll("section[aria-labelledby=devices] li").Length);
        var ended = await list.Forms("End").First().SendAsync();
        Assert.Equal(2, ended.Document.QuerySelectorAll("section[aria-labelledby=devices] li").Length);
        var left = new[] { await there.OpenAsync("/account"), await third.OpenAsync("/account") }.Count(p => p.TextOf("main .lead strong") == email);
        Assert.Equal(1, left);
        await ended.Form("EndOthers").SendAsync();
        Assert.All([await there.OpenAsync("/account"), await third.OpenAsync("/account")], p => Assert.Equal("", p.TextOf("main .lead strong")));
        Assert.Equal(email, (await here.OpenAsync("/account")).TextOf("main .lead strong"));

        // Nobody ends somebody else's.
        using var stranger = app.NewBrowser();
        await stranger.MakeAccountAsync(app);
        await there.SignInAsync(email);
        var mine = (await here.OpenAsync("/account")).Forms("End").First();
        var token = (await stranger.OpenAsync("/account/password")).Form()["__RequestVerificationToken"]!;
        Assert.Equal(HttpStatusCode.NotFound, (await mine.Fill("__RequestVerificationToken", token).SendFromAsync(stranger)).Status);
    }

    [Fact]
    public async Task Signing_out_leaves_nothing_of_the_account_on_the_device()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var email = await browser.MakeAccountAsync(app);
        var cookies = browser.Cookies.GetAllCookies().ToDictionary(c => c.Name, c => c.Value);
        Assert.Contains("You are signed out", (await browser.SignOutAsync()).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(plan.Address.AbsolutePath)).Status);
        Assert.DoesNotContain(browser.Cookies.GetAllCookies(), c => c.Name is "backtrainer-guest" or "backtrainer-account");

        // Somebody who kept the cookie has nothing of it.
        using var thief = app.NewBrowser();
        thief.Cookies.Add(new Cookie("backtrainer-account", cookies["backtrainer-account"], "/", app.Address.Host));
        Assert.Equal(HttpStatusCode.NotFound, (await thief.OpenAsync(plan.Address.AbsolutePath)).Status);
        await browser.SignInAsync(email);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(plan.Address.AbsolutePath)).Status);
        using var other = app.NewBrowser();
        await other.SignInAsync(email);
        await browser.SignOutAsync(everywhere: true);
        Assert.Equal("", (await other.OpenAsync("/account")).TextOf("main .lead strong"));
    }

    [Theory]
    [InlineData("/plans", "/plans")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/\\evil.example", "/")]
    public async Task Signing_in_goes_on_within_the_site_and_nowhere_else(string back, string to)
    {
        using var maker = app.NewBrowser();
        var email = await maker.MakeAccountAsync(app);
        using var browser = app.NewBrowser();
        var form = (await browser.OpenAsync($"/account/sign-in?back={Uri.EscapeDataString(back)}")).Form();
        var page = await form.Fill("Email", email).Fill("Password", AccountJourneys.Password).SendAsync();
        Assert.Equal((app.Address.Authority, to), (page.Address.Authority, page.Address.AbsolutePath));
    }

    [Fact]
    public async Task Too_many_attempts_about_one_address_are_turned_away_and_other_addresses_are_not()
    {
        using var owner = app.NewBrowser();
        var email = await owner.MakeAccountAsync(app);
        using var browser = app.NewBrowser();
        for (var i = 0; i < Web.Accounts.Attempts.MostOfAddress; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.SignInAsync(email, $"wrong password number {i}")).Status);
        }

        var refused = await browser.SignInAsync(email);
        Assert.Equal((HttpStatusCode.TooManyRequests, Web.Accounts.Attempts.TooMany), (refused.Status, refused.TextOf(".error")));
        Assert.Equal(HttpStatusCode.OK, (await browser.SignInAsync(AccountJourneys.NewEmail(), "wrong password at all")).Status);
        await using var db = app.OpenDb();
        Assert.True((await db.Accounts.AsNoTracking().SingleAsync(a => a.Email == email)).LockoutEnd > DateTimeOffset.UtcNow);
    }

    [Theory]
    [InlineData("/account/password")]
    [InlineData("/account/address")]
    [InlineData("/account/sign-out")]
    public async Task What_is_for_accounts_asks_a_guest_to_sign_in(string path)
    {
        using var browser = app.NewBrowser();
        await browser.StartFreeAsync();
        var page = await browser.OpenAsync(path);
        Assert.Equal("/account/sign-in", page.Address.AbsolutePath);
        Assert.Contains(Uri.EscapeDataString(path), page.Address.Query, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("no-store,no-cache", page.Headers["Cache-Control"].Replace(" ", "", StringComparison.Ordinal));
    }

    private static async Task<BrowserPage> ForgotAsync(Browser browser, string email) =>
        await (await browser.OpenAsync("/account/forgot")).Form().Fill("Email", email).SendAsync();
}
