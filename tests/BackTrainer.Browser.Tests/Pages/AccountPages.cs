using System.Text.RegularExpressions;
using BackTrainer.Browser.Tests.Support;
using Microsoft.Playwright;

namespace BackTrainer.Browser.Tests.Pages;

/// <summary>Making an account and signing in to it.</summary>
internal sealed partial class AccountPages(IPage page)
{
    /// <summary>A password that is taken.</summary>
    public const string Password = "plum kettle orbit sandal";

    /// <summary>Makes an account that is confirmed, and is signed in.</summary>
    public async Task<string> MakeAsync(House house)
    {
        var email = $"anna.{Guid.NewGuid():N}@example.org";
        await page.GotoAsync("/account/create");
        await FillAsync(email, "Make an account");
        await page.WaitForURLAsync("**/account/sent*");
        await page.GotoAsync(await LinkAsync(house, email));
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm" }).ClickAsync();
        await page.GetByText($"You are signed in as {email}").WaitForAsync();
        return email;
    }

    /// <summary>Signs in.</summary>
    public async Task SignInAsync(string email)
    {
        await page.GotoAsync("/account/sign-in");
        await FillAsync(email, "Sign in");
        await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
    }

    private async Task FillAsync(string email, string button)
    {
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
    }

    /// <summary>The link that was written to the server's log, as a path: the page may know the server by another name.</summary>
    private static async Task<string> LinkAsync(House house, string email)
    {
        var file = Directory.GetFiles(Path.Combine(house.Folder, "logs")).Order().Last();
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        var line = (await reader.ReadToEndAsync()).Split('\n').Last(l => l.Contains(email, StringComparison.Ordinal));
        return new Uri(Link().Match(line).Value).PathAndQuery;
    }

    [GeneratedRegex(@"https?://[^\s""]+", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
