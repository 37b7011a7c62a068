using BackTrainer.Browser.Tests.Pages;
using BackTrainer.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackTrainer.Browser.Tests.Offline;

/// <summary>Somebody leaves a device while sets wait on it that were not sent.</summary>
[Collection(InTheHouse.Name)]
public sealed class LeavingTests(House house)
{
    private static Task<int> WaitingAsync(IPage page) => page.EvaluateAsync<int>(Device.ReadOutbox);

    /// <summary>One set is sent, and one waits. Answers the address of the account, and that of the session.</summary>
    private async Task<(string Email, string Session)> LogAsync(Person person)
    {
        var email = await new AccountPages(person.Page).MakeAsync(house);
        var session = await (await PlanFormPage.BuildAsync(person.Page)).StartTodayAsync();
        await session.LogNextAsync();
        await Expect(session.Saved).ToHaveTextAsync("Saved");
        var path = new Uri(person.Page.Url).AbsolutePath;
        await person.Context.RouteAsync("**/api/sync", route => route.AbortAsync("internetdisconnected"));
        await session.LogNextAsync();
        await person.Page.UntilAsync($"async () => (await ({Device.ReadOutbox})()) > 0");
        return (email, path);
    }

    [SkippableFact]
    public async Task Signing_out_tells_of_what_waits_and_it_is_sent_when_its_owner_signs_in_again_and_by_nobody_else()
    {
        await using var person = await house.ComesAsync(Screen.Phone);
        var page = person.Page;
        var (email, path) = await LogAsync(person);
        await page.GotoAsync("/account/sign-out");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(page.Locator("#unsent")).ToContainTextAsync("could not be sent");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(page.GetByText("You are signed out")).ToBeVisibleAsync();
        var waits = await WaitingAsync(page);
        Assert.NotEqual(0, waits);

        // Somebody else on this device sends and sees nothing of it.
        await person.Context.UnrouteAllAsync();
        await PlanFormPage.BuildAsync(page);
        Assert.Equal(waits, await WaitingAsync(page));
        Assert.Equal(404, (await page.GotoAsync(path))!.Status);

        await new AccountPages(page).SignInAsync(email);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "You are signed in" })).ToBeVisibleAsync();
        await page.UntilAsync("() => document.documentElement.dataset.carried === 'true'");
        await page.GotoAsync(path);
        await page.UntilAsync($"async () => (await ({Device.ReadOutbox})()) === 0");
        await page.GotoAsync(path);
        Assert.Equal(2, (await new SessionPage(page).CountAsync()).Done);
    }

    [SkippableFact]
    public async Task Erasing_everything_erases_what_waits_on_the_device_too()
    {
        await using var person = await house.ComesAsync(Screen.Phone);
        var page = person.Page;
        var (_, path) = await LogAsync(person);
        await page.GotoAsync("/settings/erase");
        await page.Locator("input[name=Typed]").FillAsync("erase everything");
        await page.Locator("input[name=Current]").FillAsync(AccountPages.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Erase everything now" }).ClickAsync();
        await page.WaitForURLAsync("**/account");
        await page.UntilAsync("async () => (await indexedDB.databases()).length === 0");

        // With the network back, nothing of it comes to life again.
        await person.Context.UnrouteAllAsync();
        Assert.Equal(404, (await page.GotoAsync(path))!.Status);
        await page.GotoAsync("/sessions");
        await Expect(page.Locator("a.card")).ToHaveCountAsync(0);
    }
}
