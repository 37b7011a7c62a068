using System.Net;
using System.Net.Sockets;
using System.Text;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Hosting;

public sealed class StopTests : IDisposable
{
    private readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Told_to_stop_it_says_that_it_is_not_ready_finishes_what_is_under_way_and_ends_with_0()
    {
        using var program = new ProgramProcess(_data.Path, more: ["--Stop:NoticeSeconds", "4"]);
        var address = await program.AddressAsync();
        using var person = await ApiPerson.NewAsync(address);
        var (session, set) = (await person.BeginAsync(), Guid.CreateVersion7());
        var body = ApiPerson.Row(1, 8);
        using var slow = await SlowAsync(address, $"PUT /api/sessions/{session}/sets/{set}", person.Token!, body.Length, body[..10]);
        program.Terminate();

        using var client = new HttpClient { BaseAddress = address };
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await UntilNotReadyAsync(client));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/health/live", UriKind.Relative))).StatusCode);
        Assert.Equal(201, (await person.EnterAsync(session, Guid.CreateVersion7(), 1, 8)).Status);

        // Half of the body was there before; the rest comes while it stops.
        await slow.GetStream().WriteAsync(Encoding.ASCII.GetBytes(body[10..]));
        using var reader = new StreamReader(slow.GetStream());
        Assert.Equal("HTTP/1.1 201 Created", await reader.ReadLineAsync());
        Assert.Equal(0, await program.ExitCodeAsync());
        await using var db = TestDatabase.Open(_data.Path);
        Assert.Equal(2, (await db.Sessions.AsNoTracking().SingleAsync(s => s.Id == session)).Sets.Count);
    }

    [Fact]
    public async Task A_request_that_never_ends_holds_it_up_for_a_bounded_time_only()
    {
        using var program = new ProgramProcess(_data.Path, more: ["--Stop:NoticeSeconds", "0", "--Stop:Seconds", "1"]);
        var address = await program.AddressAsync();
        using var person = await ApiPerson.NewAsync(address);
        using var never = await SlowAsync(address, $"PUT /api/sessions/{Guid.CreateVersion7()}", person.Token!, 1000, "{");
        program.Terminate();
        Assert.Equal(0, await program.ExitCodeAsync());
    }

    private static async Task<HttpStatusCode> UntilNotReadyAsync(HttpClient client)
    {
        while (true)
        {
            using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                return answer.StatusCode;
            }
        }
    }

    /// <summary>Sends the head of a request and the beginning of its body.</summary>
    private static async Task<TcpClient> SlowAsync(Uri address, string request, string token, int length, string beginning)
    {
        var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"{request} HTTP/1.1\r\nHost: {address.Authority}\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{beginning}"));
        return client;
    }
}
