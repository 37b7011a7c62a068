using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Tests.Support;
using Microsoft.AspNetCore.Builder;

namespace BackTrainer.Web.Tests.Accounts;

/// <summary>What whoever hosts this sets up: a mail server, and TLS.</summary>
public sealed class HostedAccountTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private async Task<WebApplication> StartAsync(string address, params string[] settings)
    {
        var app = BackTrainerApp.Create(["--urls", address, "--Data:Folder", _folder.Path, .. settings]);
        await app.StartAsync();
        return app;
    }

    [Fact]
    public async Task With_a_mail_server_links_go_there_to_the_address_of_the_setting_and_not_into_the_log()
    {
        using var office = new PostOffice();
        await using var app = await StartAsync("http://127.0.0.1:0", "--Mail:Host", "127.0.0.1", "--Mail:Port", $"{office.Port}", "--Mail:From", "coach@back.example", "--Mail:Tls", "false", "--Site:Address", "https://back.example");
        using var browser = new Browser(new(app.Urls.First()));
        var email = AccountJourneys.NewEmail();
        await browser.AskForAccountAsync(email);
        var letter = await office.NextAsync();
        Assert.Contains($"To: {email}", letter, StringComparison.Ordinal);
        Assert.Contains("https://back.example/account/confirm?", letter.Replace("=\r\n", "", StringComparison.Ordinal).Replace("=\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        await app.StopAsync();
        Assert.DoesNotContain(email, await File.ReadAllTextAsync(Directory.GetFiles(Path.Combine(_folder.Path, "logs")).Single()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Mail:From", "nobody", "Mail:From")]
    [InlineData("--Site:Address", "", "Site:Address")]
    [InlineData("--Mail:Port", "70000", "Mail:Port")]
    public async Task A_mail_setting_that_is_wrong_is_named(string setting, string value, string named)
    {
        var fault = await Assert.ThrowsAsync<SettingException>(() => StartAsync(
            "http://127.0.0.1:0", "--Mail:Host", "127.0.0.1", "--Mail:From", "coach@back.example", "--Site:Address", "https://back.example", setting, value));
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_TLS_every_cookie_is_guarded_by_its_name_and_over_plain_HTTP_none_is()
    {
        var file = Path.Combine(_folder.Path, "tls.pfx");
        using (var key = RSA.Create(2048))
        {
            var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
            await File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pfx, "test"));
        }

        await using var app = await StartAsync("https://127.0.0.1:0;http://127.0.0.1:0", "--Kestrel:Certificates:Default:Path", file, "--Kestrel:Certificates:Default:Password", "test");
        var secure = new Uri(app.Urls.First(u => u.StartsWith("https", StringComparison.Ordinal)));
        var cookies = new CookieContainer();
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.Subject == "CN=localhost" } }) { BaseAddress = secure };
        await PostThemeAsync(client);
        Assert.Equal(["__Host-backtrainer-form", "__Host-backtrainer-theme"], cookies.GetAllCookies().Select(c => c.Name).Order());
        Assert.All(cookies.GetAllCookies(), c => Assert.True(c.Secure && c.Path == "/"));
        Assert.Contains("data-theme=\"dark\"", await client.GetStringAsync(new Uri("/settings", UriKind.Relative)), StringComparison.Ordinal);

        // A cookie without the guarded name is nobody's.
        using var injected = new HttpRequestMessage(HttpMethod.Get, new Uri(secure, "/settings"));
        injected.Headers.Add("Cookie", "backtrainer-theme=dark");
        using var bare = new HttpClient(new SocketsHttpHandler { UseCookies = false, SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.Subject == "CN=localhost" } });
        using var answer = await bare.SendAsync(injected);
        Assert.DoesNotContain("data-theme=\"dark\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var plain = new CookieContainer();
        using var open = new HttpClient(new SocketsHttpHandler { CookieContainer = plain }) { BaseAddress = new(app.Urls.First(u => u.StartsWith("http:", StringComparison.Ordinal))) };
        await PostThemeAsync(open);
        Assert.Equal(["backtrainer-form", "backtrainer-theme"], plain.GetAllCookies().Select(c => c.Name).Order());
    }

    private static async Task PostThemeAsync(HttpClient client)
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await client.GetStringAsync(new Uri("/settings", UriKind.Relative)));
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([new("theme", "dark"), new("__RequestVerificationToken", token)]);
        using var answer = await client.PostAsync(new Uri("/settings", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
