using System.Text.Json.Nodes;
using BackTrainer.Data;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Accounts;

public sealed class ExportTests(RunningApp app) : IClassFixture<RunningApp>
{
    /// <summary>Where each kind of row stands in the document.</summary>
    private static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["WeeklyPlan"] = "plans",
        ["TrainingSession"] = "sessions",
        ["DeletedSession"] = "deletedSessions",
        ["MorningCheck"] = "checkIns",
        ["TrunkTest"] = "trunkTests",
        ["OwnTarget"] = "ownTargets",
        ["PersonalExercise"] = "ownExercises",
        ["OwnExercise"] = "exercises",
        ["DeclinedOffer"] = "declinedOffers",
        ["PersonalToken"] = "tokens",
        ["Person"] = "profile",
        ["SignIn"] = "devices",
        ["LookIn"] = "lookIns",
    };

    private async Task<Guid> FillAsync(Guid session)
    {
        await using var db = app.OpenDb();
        var owner = (await db.Sessions.AsNoTracking().SingleAsync(s => s.Id == session)).OwnerId;
        db.AddRange(OwnedSamples.Of(owner).Where(row => row is not Domain.People.Person));
        await db.SaveChangesAsync();
        return owner;
    }

    [Fact]
    public async Task Every_kind_of_row_is_in_the_document_and_no_secret_is()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        await FillAsync(await person.BeginAsync());
        var answer = await person.SendAsync("GET", "/api/export");
        Assert.Equal((200, 1), (answer.Status, (int)answer.Json!["version"]!));
        await using var db = app.OpenDb();
        foreach (var kind in OwnedRows.Of(db.Model).Where(k => k.ClrType.Name is not ("SignIn" or "TrainingImport" or "OwnerTurn")))
        {
            var part = answer.Json![Places[kind.ClrType.Name]];
            Assert.True(part is JsonObject or JsonArray { Count: > 0 }, $"{kind.ClrType.Name} is missing.");
        }

        var hash = (await db.PersonalTokens.Select(t => t.Hash).ToListAsync())[0];
        Assert.DoesNotContain(hash, answer.Json!.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(person.Token!, answer.Json!.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cross-site", 403)]
    [InlineData("same-site", 403)]
    [InlineData("same-origin", 200)]
    [InlineData("none", 200)]
    [InlineData(null, 200)]
    public async Task Another_site_begins_no_export(string? from, int status)
    {
        using var browser = app.NewBrowser();
        await browser.MakePlanAsync();
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = browser.Cookies }) { BaseAddress = app.Address };
        foreach (var path in new[] { "/api/export", "/export/sets.csv", "/export/strong.csv", "/export/calendar.ics" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            if (from is not null)
            {
                request.Headers.Add("Sec-Fetch-Site", from);
            }

            using var answer = await client.SendAsync(request);
            Assert.Equal((path, status), (path, (int)answer.StatusCode));
        }
    }

    [Fact]
    public async Task A_plan_and_a_session_come_out_as_they_are()
    {
        using var browser = app.NewBrowser();
        var plan = await browser.MakePlanAsync();
        var session = await app.LogAsync(plan.IdOf(), 1, s => s.Remark("=1+1, \"quoted\"", 2));
        var json = JsonNode.Parse((await browser.OpenAsync("/api/export")).Html)!;
        Assert.Equal($"{plan.IdOf()}", (string?)json["plans"]![0]!["id"]);
        Assert.NotEmpty(json["plans"]![0]!["weeks"]![0]!["days"]!.AsArray());
        Assert.Equal("novice", (string?)json["plans"]![0]!["request"]!["level"]);
        var logged = json["sessions"]!.AsArray().Single(s => (string?)s!["id"] == $"{session}")!;
        Assert.Equal(3, logged["sets"]!.AsArray().Count);
    }

    [Fact]
    public async Task Sets_come_as_a_table_of_the_owner_alone()
    {
        using var stranger = await ApiPerson.NewAsync(app.Address);
        await stranger.EnterAsync(await stranger.BeginAsync(), Guid.CreateVersion7(), 1, 99);
        using var person = await ApiPerson.NewAsync(app.Address);
        var session = await person.BeginAsync();
        await person.EnterAsync(session, Guid.CreateVersion7(), 1, 8, """, "note": "=HYPERLINK(\"x\"), wide" """);
        using var client = app.NewClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", person.Token);
        var lines = (await client.GetStringAsync(new Uri("/export/sets.csv", UriKind.Relative))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Exports.SetTable.Head, lines[0]);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith($"{session},", lines[1], StringComparison.Ordinal);
        Assert.Contains(",work,1,8,60,,,,,no,\"'=HYPERLINK(\"\"x\"\"), wide\",", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_that_is_read_in_several_turns_is_whole_and_in_order()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var owner = await FillAsync(await person.BeginAsync());
        await using (var db = app.OpenDb())
        {
            // Ten at each instant: turns end among sessions that began together.
            db.Sessions.AddRange(Enumerable.Range(0, (2 * Exports.SetTable.AtOnce) + 5).Select(n =>
                new Domain.Sessions.TrainingSession(Guid.NewGuid(), owner, $"{n}", new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(n / 10))));
            await db.SaveChangesAsync();
        }

        await using var after = app.OpenDb();
        var expected = await after.Sessions.Where(s => s.OwnerId == owner).OrderBy(s => s.StartedAt).ThenBy(s => s.Id).Select(s => s.Id.ToString()).ToListAsync();
        var exported = (await person.SendAsync("GET", "/api/export")).Json!["sessions"]!.AsArray().Select(s => (string)s!["id"]!);
        Assert.Equal(expected, exported, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Nobody_takes_anything_along_without_being_someone()
    {
        using var unknown = ApiPerson.Unknown(app.Address);
        Assert.Equal(401, (await unknown.SendAsync("GET", "/api/export")).Status);
        Assert.Equal(401, (await unknown.SendAsync("GET", "/export/sets.csv")).Status);
    }
}
