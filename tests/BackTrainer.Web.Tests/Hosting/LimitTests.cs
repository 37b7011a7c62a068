using System.Net;
using System.Net.Sockets;
using System.Text;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Hosting;

public sealed class LimitTests : IDisposable
{
    private readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Whoever_has_many_plans_searched_for_in_a_minute_is_asked_to_wait_on_pages_and_in_the_API_alike()
    {
        using var program = new ProgramProcess(_data.Path, more: ["--Limits:SearchesPerMinute", "2"]);
        var address = await program.AddressAsync();
        using var person = await ApiPerson.NewAsync(address);
        var request = PlanRequests.Example().ToJsonString();
        Assert.Equal(200, (await person.SendAsync("POST", "/api/plans/preview", request)).Status);
        using var browser = new Browser(address);
        var form = await browser.PlanFormAsync();
        Assert.Equal(HttpStatusCode.OK, (await form.SendAsync()).Status);
        var refused = await form.SendAsync();
        Assert.Equal((HttpStatusCode.TooManyRequests, "That was a lot at once"), (refused.Status, refused.TextOf("h1")));
        Assert.Equal(429, (await person.SendAsync("POST", "/api/plans/preview", request)).Status);
        Assert.Equal(429, (await person.SendAsync("POST", "/api/plans", request)).Status);

        // Looking at the form is no search.
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/plans/new")).Status);
    }

    [Fact]
    public async Task A_head_that_is_too_large_is_refused_and_the_next_request_is_answered()
    {
        using var program = new ProgramProcess(_data.Path);
        var address = await program.AddressAsync();
        foreach (var (headers, status) in new[]
        {
            ($"X-Long: {new string('a', RequestLimits.MaxHeadBytes)}\r\n", 431),
            (string.Concat(Enumerable.Range(0, RequestLimits.MaxHeaders + 1).Select(n => $"X-{n}: 1\r\n")), 431),
            ("", 200),
        })
        {
            Assert.StartsWith($"HTTP/1.1 {status}", await RawAsync(address, $"GET /health/live HTTP/1.1\r\nHost: {address.Authority}\r\n{headers}Connection: close\r\n\r\n"), StringComparison.Ordinal);
        }

        Assert.StartsWith("HTTP/1.1 414", await RawAsync(address, $"GET /{new string('a', 9000)} HTTP/1.1\r\nHost: {address.Authority}\r\n\r\n"), StringComparison.Ordinal);
    }

    private static async Task<string> RawAsync(Uri address, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadLineAsync() ?? "";
    }
}
