using BackTrainer.Browser.Tests.Pages;
using BackTrainer.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackTrainer.Browser.Tests;

/// <summary>Accounts in a real browser.</summary>
[Collection(InTheHouse.Name)]
public sealed class AccountTests(House house)
{
    [SkippableFact]
    public async Task What_two_browsers_logged_without_an_account_is_in_it_once()
    {
        await using var first = await house.ComesAsync(Screen.Phone);
        var session = await (await PlanFormPage.BuildAsync(first.Page)).StartTodayAsync();
        await session.LogNextAsync();
        await Expect(session.Saved).ToHaveTextAsync("Saved");
        var logged = new Uri(first.Page.Url).AbsolutePath;
        var email = await new AccountPages(first.Page).MakeAsync(house);

        await using var second = await house.ComesAsync(Screen.Phone);
        var other = await (await PlanFormPage.BuildAsync(second.Page)).StartTodayAsync();
        await other.LogNextAsync();
        await Expect(other.Saved).ToHaveTextAsync("Saved");
        var too = new Uri(second.Page.Url).AbsolutePath;

        // What could not be sent before comes along as well.
        await second.Context.RouteAsync("**/api/sync", route => route.AbortAsync("internetdisconnected"));
        await other.LogNextAsync();
        await new AccountPages(second.Page).SignInAsync(email);
        await Expect(second.Page.GetByRole(AriaRole.Heading, new() { Name = "You are signed in" })).ToBeVisibleAsync();
        await second.Page.UntilAsync("() => document.documentElement.dataset.carried === 'true'");
        var sent = second.Page.WaitForResponseAsync(r => r.Url.EndsWith("/api/sync", StringComparison.Ordinal) && r.Ok);
        await second.Context.UnrouteAllAsync();
        await second.Page.GetByRole(AriaRole.Link, new() { Name = "Go on" }).ClickAsync();
        await sent;
        await second.Page.GotoAsync(too);
        Assert.Equal(2, (await new SessionPage(second.Page).CountAsync()).Done);

        foreach (var (path, done) in new[] { (logged, 1), (too, 2) })
        {
            await first.Page.GotoAsync(path);
            Assert.Equal(done, (await new SessionPage(first.Page).CountAsync()).Done);
        }

        await first.Page.GotoAsync("/plans");
        await Expect(first.Page.Locator("a.card")).ToHaveCountAsync(2);
        await first.Page.GotoAsync("/sessions");
        await Expect(first.Page.Locator("a.card")).ToHaveCountAsync(2);
    }

    [SkippableFact]
    public async Task A_passkey_is_made_opens_the_account_alone_and_can_be_taken_back()
    {
        await using var person = await house.ComesAsync(Screen.Phone, address: house.NamedAddress);
        var page = person.Page;
        var devtools = await person.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
            },
        });
        var email = await new AccountPages(page).MakeAsync(house);
        await page.GotoAsync("/account/passkeys");
        await page.GetByLabel("Your password").FillAsync("not the right one at all");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a passkey" }).ClickAsync();
        await Expect(page.Locator("[data-passkey-words]")).ToHaveTextAsync("That is not your password of now.");
        await page.GetByLabel("Your password").FillAsync(AccountPages.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a passkey" }).ClickAsync();
        await Expect(page.GetByText("made on")).ToBeVisibleAsync();

        await page.GotoAsync("/account/sign-out");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(page.GetByText("You are signed out")).ToBeVisibleAsync();
        await page.GotoAsync("/account/sign-in?back=%2Faccount");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Expect(page.GetByText($"You are signed in as {email}")).ToBeVisibleAsync();

        await page.GotoAsync("/account/passkeys");
        await page.GetByRole(AriaRole.Button, new() { Name = "Take it back" }).ClickAsync();
        await Expect(page.GetByText("made on")).ToHaveCountAsync(0);
        await page.GotoAsync("/account/sign-out");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(page.GetByText("You are signed out")).ToBeVisibleAsync();
        await page.GotoAsync("/account/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Expect(page.GetByText("That passkey did not open an account")).ToBeVisibleAsync();
    }
}
