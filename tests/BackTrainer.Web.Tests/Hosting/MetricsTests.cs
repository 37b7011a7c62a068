using System.Net;
using System.Net.Sockets;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Hosting;

public sealed class MetricsTests : IDisposable
{
    private readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task What_was_done_is_counted_at_an_address_of_its_own_and_says_nothing_of_who_did_it()
    {
        var metrics = $"http://127.0.0.1:{FreePort()}";
        using var program = new ProgramProcess(_data.Path, more: ["--Metrics:Enabled", "true", "--Metrics:Address", metrics]);
        var address = await program.AddressAsync();
        using var person = await ApiPerson.NewAsync(address);
        var session = await person.BeginAsync();
        for (var reps = 1; reps <= 3; reps++)
        {
            Assert.Equal(201, (await person.EnterAsync(session, Guid.CreateVersion7(), 1, reps)).Status);
        }

        var set = Guid.CreateVersion7();
        await person.SendAsync("POST", "/api/sync", $$"""
            { "operations": [ { "method": "PUT", "path": "/api/sessions/{{session}}/sets/{{set}}", "body": {{ApiPerson.Row(1, 8)}} },
                              { "method": "PUT", "path": "/api/sessions/{{session}}/sets/{{set}}", "body": {{ApiPerson.Row(1, 8)}} },
                              { "method": "PUT", "path": "/api/sessions/{{session}}/sets/{{Guid.CreateVersion7()}}", "body": { "revision": 1 } } ] }
            """);
        Assert.Equal(200, (await person.SendAsync("POST", "/api/plans/preview", PlanRequests.Example().ToJsonString())).Status);
        Assert.Equal(422, (await person.SendAsync("POST", "/api/plans/preview", PlanRequests.With("screen.age", "15").ToJsonString())).Status);
        Assert.Equal(404, (await person.SendAsync("GET", $"/api/plans/{Guid.CreateVersion7()}")).Status);

        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(metrics + "/metrics"));
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n');
        Assert.Contains("backtrainer_sets_saved_total 4", lines);
        Assert.Contains("backtrainer_plans_built_total{outcome=\"found\"} 1", lines);
        Assert.Contains("backtrainer_plans_built_total{outcome=\"refused\"} 1", lines);
        Assert.Contains("backtrainer_sync_answers_total{outcome=\"applied\"} 1", lines);
        Assert.Contains("backtrainer_sync_answers_total{outcome=\"unchanged\"} 1", lines);
        Assert.Contains("backtrainer_sync_answers_total{outcome=\"refused\"} 1", lines);
        Assert.Contains("backtrainer_requests_total{method=\"PUT\",status=\"201\"} 4", lines);
        Assert.Contains("backtrainer_requests_total{method=\"GET\",status=\"404\"} 1", lines);
        Assert.Contains("# TYPE backtrainer_request_seconds histogram", lines);
        Assert.Contains("backtrainer_request_seconds_bucket{le=\"+Inf\"} 9", lines);
        Assert.DoesNotContain(lines, l => l.Contains(session.ToString(), StringComparison.Ordinal));

        // The site itself never shows it.
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri(address, "/metrics"))).StatusCode);
    }

    [Fact]
    public async Task Nothing_is_shown_unless_it_is_asked_for()
    {
        using var program = new ProgramProcess(_data.Path);
        using var client = new HttpClient();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri(await program.AddressAsync(), "/metrics"))).StatusCode);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
