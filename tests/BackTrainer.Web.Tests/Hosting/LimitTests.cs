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

    [Fact]
    public async Task A_body_that_does_not_come_is_given_up()
    {
        using var program = new ProgramProcess(_data.Path);
        var address = await program.AddressAsync();
        Assert.StartsWith("HTTP/1.1 4", await RawAsync(address, $"POST /api/plans/preview HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{{"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_connections_than_there_may_be_are_closed_and_those_there_are_go_on()
    {
        using var program = new ProgramProcess(_data.Path, more: ["--Limits:Connections", "10"]);
        var address = await program.AddressAsync();
        var clients = new List<TcpClient>();
        try
        {
            for (var n = 0; n < 10; n++)
            {
                clients.Add(new TcpClient());
                await clients[n].ConnectAsync(address.Host, address.Port);
                Assert.StartsWith("HTTP/1.1 200", await AskAsync(clients[n], address), StringComparison.Ordinal);
            }

            using var more = new TcpClient();
            await more.ConnectAsync(address.Host, address.Port);
            Assert.Equal("", await AskAsync(more, address));
            Assert.StartsWith("HTTP/1.1 200", await AskAsync(clients[0], address), StringComparison.Ordinal);
        }
        finally
        {
            clients.ForEach(c => c.Dispose());
        }
    }

    /// <summary>The answer to its last chunk, so that nothing of it is taken for the next one; what came, or nothing, where the connection is closed.</summary>
    private static async Task<string> AskAsync(TcpClient client, Uri address)
    {
        var answer = new StringBuilder();
        try
        {
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET /health/live HTTP/1.1\r\nHost: {address.Authority}\r\n\r\n"));
            var part = new byte[2000];
            while (!answer.ToString().EndsWith("\r\n0\r\n\r\n", StringComparison.Ordinal) && await client.GetStream().ReadAsync(part) is > 0 and var read)
            {
                answer.Append(Encoding.ASCII.GetString(part, 0, read));
            }
        }
        catch (IOException)
        {
            // Closed.
        }

        return answer.ToString();
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
