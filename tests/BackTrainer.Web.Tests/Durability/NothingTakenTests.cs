using System.Net;
using BackTrainer.Data;
using BackTrainer.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Durability;

/// <summary>A disk that is full, a file that cannot be written, a database that somebody holds: said, and nothing half stored.</summary>
public sealed class NothingTakenTests(AppOnAFile app) : IClassFixture<AppOnAFile>
{
    private string Database => Path.Combine(app.Folder, "backtrainer.db");

    /// <summary>Says something to the connection that writes.</summary>
    private async Task TellAsync(string pragma)
    {
        await using var db = app.OpenDb();
        await app.Turn.TakeAsync(db, [], () => db.Database.ExecuteSqlRawAsync(pragma));
    }

    /// <summary>Says something to a connection from the pool: the one that came back last, as the one that writes does when something is wrong with it.</summary>
    private async Task TellAnotherAsync(string words)
    {
        await using var connection = new SqliteConnection(TrainingDatabase.ConnectionString(Database));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = words;
        await command.ExecuteScalarAsync();
    }

    /// <summary>SQLite's own limit, which it treats as a full disk: the file may have no page more than it has now.</summary>
    private async Task FillAsync()
    {
        await TellAnotherAsync("VACUUM;");
        await TellAsync("PRAGMA max_page_count = 1;");
    }

    [Fact]
    public async Task A_commit_is_on_the_disk_whatever_the_connection_was_used_for_before()
    {
        await TellAnotherAsync("PRAGMA synchronous = OFF;");
        await using var db = app.OpenDb();
        Assert.Equal(2, (await db.Database.SqlQueryRaw<int>("SELECT synchronous AS Value FROM pragma_synchronous").ToListAsync()).Single());
        Assert.Equal(2, db.Database.SqlQueryRaw<int>("SELECT synchronous AS Value FROM pragma_synchronous").AsEnumerable().Single());
    }

    [Theory]
    [InlineData("full")]
    [InlineData("read only")]
    public async Task A_write_is_refused_with_503_nothing_is_half_stored_and_it_succeeds_later(string fault)
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var session = await person.BeginAsync();
        Assert.Equal(201, (await person.EnterAsync(session, Guid.CreateVersion7(), 1, 8)).Status);
        if (fault == "full")
        {
            await FillAsync();
        }
        else
        {
            await TellAsync("PRAGMA query_only = 1;");
        }

        // A batch so large that it needs pages, all of it or nothing.
        var note = new string('n', 400);
        var operations = string.Join(',', Enumerable.Range(0, 150).Select(_ =>
            $$"""{ "method": "PUT", "path": "/api/sessions/{{session}}/sets/{{Guid.CreateVersion7()}}", "body": {{ApiPerson.Row(1, 8, $", \"note\": \"{note}\"")}} }"""));
        var refused = await person.SendAsync("POST", "/api/sync", $$"""{ "operations": [{{operations}}] }""");
        Assert.Equal(503, refused.Status);
        Assert.Contains(fault == "full" ? "The disk of the server is full." : "can only be read", (string?)refused.Json!["detail"], StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(10), refused.Headers.RetryAfter?.Delta);
        Assert.Single((await person.SendAsync("GET", $"/api/sessions/{session}")).Json!["sets"]!.AsArray());

        await TellAnotherAsync("PRAGMA max_page_count = 1073741823;");
        await TellAnotherAsync("PRAGMA query_only = 0;");
        var taken = await person.SendAsync("POST", "/api/sync", $$"""{ "operations": [{{operations}}] }""");
        Assert.All(taken.Json!["results"]!.AsArray(), r => Assert.Equal("applied", (string?)r!["outcome"]));
        Assert.Equal(151, (await person.SendAsync("GET", $"/api/sessions/{session}")).Json!["sets"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_page_says_that_nothing_was_saved()
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync();
        var form = page.SetForm(1).Fill("Entry.Reps", "8").Fill("Entry.Load", "60");
        await TellAsync("PRAGMA query_only = 1;");
        var refused = await form.SendAsync();
        await TellAnotherAsync("PRAGMA query_only = 0;");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Not saved", "10"), (refused.Status, refused.TextOf("h1"), refused.Headers["Retry-After"]));
        Assert.Contains("Nothing was saved", refused.TextOf(".lead"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await form.SendAsync()).Status);
    }

    [Fact]
    public async Task Whoever_waits_too_long_for_a_turn_is_told_that_nothing_is_taken()
    {
        Assert.Equal("The server has too much to write for now.", DatabaseFaults.WhyNothingIsTaken(new TimeoutException()));
        Assert.Equal("The server has too much to write for now.", DatabaseFaults.WhyNothingIsTaken(new DbUpdateException("", new SqliteException("", 5))));
        Assert.Null(DatabaseFaults.WhyNothingIsTaken(new DbUpdateException("", new SqliteException("", 19))));
        Assert.Null(DatabaseFaults.WhyNothingIsTaken(new InvalidOperationException()));

        // One that gives up waiting leaves the turn to the next.
        using var turn = new WriteTurn();
        await using var db = app.OpenDb();
        await using var other = app.OpenDb();
        using var gaveUp = new CancellationTokenSource();
        await turn.TakeAsync(db, [], async () =>
        {
            var waiting = turn.TakeAsync(other, [], () => Task.FromResult(1), gaveUp.Token);
            await gaveUp.CancelAsync();
            return await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        });
        await Assert.ThrowsAsync<InvalidOperationException>(() => turn.TakeAsync<int>(db, [], () => throw new InvalidOperationException()));
        Assert.Equal(2, await turn.TakeAsync(other, [], () => Task.FromResult(2)));
    }
}
