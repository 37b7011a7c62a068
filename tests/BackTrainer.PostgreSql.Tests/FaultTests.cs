using System.Net;
using BackTrainer.Data;
using BackTrainer.Web.Tests.Durability;
using BackTrainer.Web.Tests.Support;
using Npgsql;

namespace BackTrainer.Web.Tests.PostgreSql;

/// <summary>Connections that drop, a server that is away or takes nothing: gone through where it passes, else said, and nothing half stored.</summary>
public sealed class FaultTests(RunningApp app) : IClassFixture<RunningApp>
{
    private string Database => TestDatabase.NameOf(app.Folder);

    [Fact]
    public async Task Connections_that_drop_again_and_again_lose_nothing_and_nobody_sees_them()
    {
        var people = new List<LoggingClient>();
        for (var i = 0; i < 4; i++)
        {
            people.Add(new LoggingClient(await ApiPerson.NewAsync(app.Address), Random.Shared.Next()));
        }

        var logging = Task.WhenAll(people.Select(async p =>
        {
            for (var i = 0; i < 25; i++)
            {
                await p.StepAsync();
            }
        }));
        for (var cut = 0; cut < 12 && !logging.IsCompleted; cut++)
        {
            var before = people.Sum(p => p.Acknowledged);
            while (people.Sum(p => p.Acknowledged) < before + 5 && !logging.IsCompleted)
            {
                await Task.Yield();
            }

            PostgreSqlServer.OfThisRun.CutConnections(Database);
        }

        await logging;
        foreach (var person in people)
        {
            Assert.Empty(person.Faults);
            Assert.Empty(await person.WrongAsync());
            person.Dispose();
        }
    }

    [Fact]
    public async Task A_database_that_can_only_be_read_takes_nothing_says_so_and_takes_it_later()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        using var browser = app.NewBrowser();
        var session = await person.BeginAsync();
        var form = (await browser.StartFreeAsync()).SetForm(1).Fill("Entry.Reps", "8").Fill("Entry.Load", "60");
        var set = Guid.CreateVersion7();
        PostgreSqlServer.OfThisRun.Run($"ALTER DATABASE \"{Database}\" SET default_transaction_read_only = on");
        PostgreSqlServer.OfThisRun.CutConnections(Database);
        try
        {
            var refused = await person.EnterAsync(session, set, 1, 8);
            Assert.Equal((503, "The database of the server can only be read for now. Nothing was saved. Please keep what you have and try again."), (refused.Status, (string?)refused.Json!["detail"]));
            Assert.Equal(TimeSpan.FromSeconds(10), refused.Headers.RetryAfter?.Delta);
            var page = await form.SendAsync();
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "Not saved"), (page.Status, page.TextOf("h1")));
            Assert.Empty((await person.SendAsync("GET", $"/api/sessions/{session}")).Json!["sets"]!.AsArray());
        }
        finally
        {
            PostgreSqlServer.OfThisRun.Run($"ALTER DATABASE \"{Database}\" RESET default_transaction_read_only");
            PostgreSqlServer.OfThisRun.CutConnections(Database);
        }

        Assert.Equal(201, (await person.EnterAsync(session, set, 1, 8)).Status);
        Assert.Equal(HttpStatusCode.OK, (await form.SendAsync()).Status);
    }

    [Fact]
    public async Task A_server_that_is_away_is_503_until_it_is_back()
    {
        using var folder = new TempFolder();
        using var cable = new Cable(PostgreSqlServer.OfThisRun.Port);
        _ = TestDatabase.Arguments(folder.Path);
        using var program = new ProgramProcess(folder.Path, more: ["--Database:ConnectionString", PostgreSqlServer.OfThisRun.To(TestDatabase.NameOf(folder.Path), cable.Port, pooling: true)]);
        var address = await program.AddressAsync();
        using var person = await ApiPerson.NewAsync(address);
        var session = await person.BeginAsync();
        var set = Guid.CreateVersion7();
        using var client = new HttpClient { BaseAddress = address };

        cable.PullOut();
        var refused = await person.EnterAsync(session, set, 1, 8);
        Assert.Equal((503, "The server cannot reach its database for now. Nothing was saved. Please keep what you have and try again."), (refused.Status, (string?)refused.Json!["detail"]));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/health/live", UriKind.Relative))).StatusCode);

        cable.PutIn();
        Assert.Equal(201, (await person.EnterAsync(session, set, 1, 8)).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData("53100", "The disk of the server is full.")]
    [InlineData("25006", "The database of the server can only be read for now.")]
    [InlineData("40001", "The server has too much to write for now.")]
    [InlineData("40P01", "The server has too much to write for now.")]
    [InlineData("53300", "The server has too much to write for now.")]
    [InlineData("57P01", "The server cannot reach its database for now.")]
    [InlineData("57P03", "The server cannot reach its database for now.")]
    [InlineData("08006", "The server cannot reach its database for now.")]
    [InlineData("23505", null)]
    [InlineData("42P01", null)]
    public void What_the_server_says_is_said_in_a_sentence_or_is_our_mistake(string state, string? sentence) =>
        Assert.Equal(sentence, DatabaseFaults.WhyNothingIsTaken(new InvalidOperationException("", new PostgresException("", "ERROR", "ERROR", state))));
}
