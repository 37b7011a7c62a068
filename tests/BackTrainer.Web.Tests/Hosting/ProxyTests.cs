using System.Net;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Hosting;

public sealed class ProxyTests : IDisposable
{
    private readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    /// <summary>Asks as a proxy would that took a request over TLS from this address.</summary>
    private static async Task<HttpResponseMessage> AskAsync(Uri address, HttpMethod method, string path, string from)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(method, new Uri(address, path));
        request.Headers.Add("X-Forwarded-For", from);
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "evil.example");
        request.Headers.Host = "back.example";
        return await client.SendAsync(request);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.0.0.0/8, 127.0.0.0/8", true)]
    [InlineData("127.0.0.2", false)]
    [InlineData("", false)]
    public async Task Only_a_proxy_that_is_named_says_who_asks_and_that_it_came_over_TLS(string known, bool isTrusted)
    {
        using var program = new ProgramProcess(_data.Path, more: ["--Proxy:Known", known, "--Limits:GuestsPerHour", "1"]);
        var address = await program.AddressAsync();
        using (var page = await AskAsync(address, HttpMethod.Get, "/start", "198.51.100.7"))
        {
            Assert.Equal(isTrusted, page.Headers.Contains("Strict-Transport-Security"));
            var cookies = page.Headers.GetValues("Set-Cookie").ToList();
            Assert.All(cookies, c => Assert.Equal(isTrusted, c.Contains("; secure", StringComparison.OrdinalIgnoreCase)));
            Assert.Contains(cookies, c => c.StartsWith(isTrusted ? "__Host-backtrainer-form=" : "backtrainer-form=", StringComparison.Ordinal) && c.Contains("path=/", StringComparison.Ordinal));
        }

        using (var page = await AskAsync(address, HttpMethod.Get, "/rules", "198.51.100.7"))
        {
            Assert.Contains($"<link rel=\"canonical\" href=\"{(isTrusted ? "https" : "http")}://back.example/rules\"", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using var first = await AskAsync(address, HttpMethod.Post, "/api/guests", "198.51.100.7");
        using var again = await AskAsync(address, HttpMethod.Post, "/api/guests", "198.51.100.7");
        using var other = await AskAsync(address, HttpMethod.Post, "/api/guests", "198.51.100.8");
        Assert.Equal(
            [HttpStatusCode.Created, HttpStatusCode.TooManyRequests, isTrusted ? HttpStatusCode.Created : HttpStatusCode.TooManyRequests],
            new[] { first.StatusCode, again.StatusCode, other.StatusCode });

        // What a client claims before the proxy's own word does not count.
        using var claimed = await AskAsync(address, HttpMethod.Post, "/api/guests", "203.0.113.9, 198.51.100.7");
        Assert.Equal(HttpStatusCode.TooManyRequests, claimed.StatusCode);
    }

    [Fact]
    public async Task A_form_that_came_over_TLS_is_sent_back_and_taken()
    {
        using var program = new ProgramProcess(_data.Path, more: ["--Proxy:Known", "127.0.0.1"]);
        var address = await program.AddressAsync();
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        using var page = await client.GetAsync(new Uri("/settings", UriKind.Relative));
        var cookie = Assert.Single(page.Headers.GetValues("Set-Cookie"), c => c.StartsWith("__Host-backtrainer-form=", StringComparison.Ordinal)).Split(';')[0];
        var html = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync());
        using var form = new FormUrlEncodedContent([new("theme", "dark"), new("__RequestVerificationToken", html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/settings", UriKind.Relative)) { Content = form };
        request.Headers.Add("Cookie", cookie);
        using var answer = await client.SendAsync(request);
        Assert.InRange((int)answer.StatusCode, 200, 302);
    }

    [Theory]
    [InlineData("proxy.example")]
    [InlineData("10.0.0.0/99")]
    public async Task What_is_neither_an_address_nor_a_network_stops_the_start(string known)
    {
        using var program = new ProgramProcess(_data.Path, more: ["--Proxy:Known", known]);
        var (code, _, error) = await program.EndAsync();
        Assert.Equal(1, code);
        Assert.Contains("The setting Proxy:Known is", error, StringComparison.Ordinal);
    }
}
