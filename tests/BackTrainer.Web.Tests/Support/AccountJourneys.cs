using System.Text.RegularExpressions;

namespace BackTrainer.Web.Tests.Support;

/// <summary>Ways to an account that many tests begin with.</summary>
public static partial class AccountJourneys
{
    /// <summary>A password that is taken.</summary>
    public const string Password = "plum kettle orbit sandal";

    /// <summary>An address that nobody has.</summary>
    public static string NewEmail() => $"anna.{Guid.NewGuid():N}@example.org";

    /// <summary>Asks for an account.</summary>
    public static async Task<BrowserPage> AskForAccountAsync(this Browser browser, string email, string password = Password) =>
        await (await browser.OpenAsync("/account/create")).Form().Fill("Email", email).Fill("Password", password).SendAsync();

    /// <summary>An account that is confirmed, and signed in here.</summary>
    public static async Task<string> MakeAccountAsync(this Browser browser, RunningApp app, string? email = null)
    {
        email ??= NewEmail();
        await browser.AskForAccountAsync(email);
        var page = await (await browser.OpenAsync(await app.LinkForAsync(email))).Form().SendAsync();
        Assert.Equal(email, page.TextOf("main .lead strong"));
        return email;
    }

    /// <summary>Signs in.</summary>
    public static async Task<BrowserPage> SignInAsync(this Browser browser, string email, string password = Password) =>
        await (await browser.OpenAsync("/account/sign-in")).Form().Fill("Email", email).Fill("Password", password).SendAsync();

    /// <summary>Signs out.</summary>
    public static async Task<BrowserPage> SignOutAsync(this Browser browser, bool everywhere = false)
    {
        var form = (await browser.OpenAsync("/account/sign-out")).Form();
        return await (everywhere ? form.Fill("everywhere", "true") : form).SendAsync();
    }

    /// <summary>The latest link that was written to the server's log for an address, as a path.</summary>
    public static async Task<string> LinkForAsync(this RunningApp app, string email) =>
        await app.LinksForAsync(email) is [.., var last] ? last : throw new InvalidOperationException($"There is no link for {email} in the log.");

    /// <summary>All such links.</summary>
    public static async Task<IReadOnlyList<string>> LinksForAsync(this RunningApp app, string email)
    {
        var links = new List<string>();
        foreach (var file in Directory.GetFiles(Path.Combine(app.Folder, "logs")).Order())
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream);
            links.AddRange((await reader.ReadToEndAsync()).Split('\n').Where(line => line.Contains(email, StringComparison.OrdinalIgnoreCase))
                .Select(line => Link().Match(line)).Where(m => m.Success).Select(m => new Uri(m.Value).PathAndQuery));
        }

        return links;
    }

    [GeneratedRegex(@"https?://\S+?(?=""?\s*$)", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
