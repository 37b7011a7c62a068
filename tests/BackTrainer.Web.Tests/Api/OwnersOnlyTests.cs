using BackTrainer.Domain.People;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Api;

/// <summary>Who may see and change what: tokens, cookies, and pages of other sites.</summary>
public sealed class OwnersOnlyTests(RunningApp app) : IClassFixture<RunningApp>
{
    private async Task<PersonalToken> KeptAsync(string secret)
    {
        await using var db = app.OpenDb();
        return await db.PersonalTokens.AsNoTracking().SingleAsync(t => t.Hash == PersonalToken.HashOf(secret));
    }

    [Fact]
    public async Task A_guest_gets_a_token_that_is_shown_once_and_kept_as_a_hash()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        Assert.Matches("^bt_[0-9a-f]{64}$", person.Token);
        var kept = await KeptAsync(person.Token!);
        Assert.Equal((TokenScope.Write, null, null), (kept.Scope, kept.LastUsedAt, kept.RevokedAt));
        var stored = TestDatabase.IsPostgreSql
            ? System.Text.Json.JsonSerializer.Serialize(kept)
            : File.ReadAllBytes(Path.Combine(app.Folder, "backtrainer.db")).Aggregate(new System.Text.StringBuilder(), (s, b) => s.Append((char)b)).ToString();
        Assert.DoesNotContain(person.Token![3..], stored, StringComparison.Ordinal);
        Assert.Equal(200, (await person.SendAsync("GET", "/api/sessions")).Status);
        var used = (await KeptAsync(person.Token)).LastUsedAt;
        Assert.InRange(used!.Value, DateTime.UtcNow.AddMinutes(-5), DateTime.UtcNow);
        await person.BeginAsync();
        Assert.Equal(used, (await KeptAsync(person.Token)).LastUsedAt);
        using var other = await ApiPerson.NewAsync(app.Address);
        Assert.NotEqual(person.Token, other.Token);
        Assert.Empty((await other.SendAsync("GET", "/api/sessions")).Json!.AsArray());
    }

    [Theory]
    [InlineData("GET", "/api/sessions")]
    [InlineData("GET", "/api/plans")]
    [InlineData("PUT", "/api/sessions/0193a000-0000-7000-8000-000000000001")]
    [InlineData("DELETE", "/api/sessions/0193a000-0000-7000-8000-000000000001")]
    [InlineData("POST", "/api/sync")]
    [InlineData("POST", "/api/plans")]
    public async Task Without_a_token_that_is_known_it_is_401(string method, string path)
    {
        foreach (var authorization in new[] { null, "Bearer ", "Bearer bt_unknown", $"Bearer {new string('x', 5000)}", "Basic Ym9iOmJvYg==", "bt_unknown" })
        {
            using var unknown = ApiPerson.Unknown(app.Address);
            var answer = await unknown.SendAsync(method, path, method == "GET" ? null : "{}", authorization is null ? [] : [("Authorization", authorization)]);
            Assert.Equal((401, 401), (answer.Status, (int)answer.Json!["status"]!));
            Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        }
    }

    [Fact]
    public async Task A_token_that_may_read_changes_nothing_and_a_revoked_one_is_unknown()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var session = await person.BeginAsync();
        var reads = PersonalToken.NewSecret();
        await using (var db = app.OpenDb())
        {
            db.PersonalTokens.Add(new((await KeptAsync(person.Token!)).OwnerId, "Reads", TokenScope.Read, reads, DateTime.UtcNow));
            await db.SaveChangesAsync();
        }

        using var reader = ApiPerson.Unknown(app.Address);
        reader.Token = reads;
        Assert.Equal(200, (await reader.SendAsync("GET", $"/api/sessions/{session}")).Status);
        Assert.Equal(403, (await reader.EnterAsync(session, Guid.CreateVersion7(), 1, 8)).Status);
        Assert.Equal(403, (await reader.SendAsync("POST", "/api/sync", """{ "operations": [] }""")).Status);
        await using (var db = app.OpenDb())
        {
            (await db.PersonalTokens.SingleAsync(t => t.Hash == PersonalToken.HashOf(reads))).Revoke(DateTime.UtcNow);
            await db.SaveChangesAsync();
        }

        Assert.Equal(401, (await reader.SendAsync("GET", $"/api/sessions/{session}")).Status);
    }

    [Fact]
    public async Task What_belongs_to_others_is_404_like_what_is_not_there()
    {
        using var owner = await ApiPerson.NewAsync(app.Address);
        using var stranger = await ApiPerson.NewAsync(app.Address);
        var session = await owner.BeginAsync();
        var set = Guid.CreateVersion7();
        await owner.EnterAsync(session, set, 1, 8);
        var plan = (Guid)(await owner.SendAsync("POST", "/api/plans", PlanRequests.Example().ToJsonString())).Json!["id"]!;
        var fields = $$"""{ "startedAt": "{{DateTime.UtcNow:O}}", "revision": 5 }""";
        foreach (var (method, path, body) in new[]
        {
            ("GET", "/api/sessions/{0}", (string?)null), ("DELETE", "/api/sessions/{0}", null),
            ("PUT", $"/api/sessions/{{0}}/sets/{set}", ApiPerson.Row(5, 1)), ("DELETE", $"/api/sessions/{{0}}/sets/{set}", null),
            ("DELETE", $"/api/sessions/{{0}}/sets/{set}?revision=5", null),
        })
        {
            var theirs = await stranger.SendAsync(method, string.Format(null, path, session), body);
            var nobodys = await stranger.SendAsync(method, string.Format(null, path, Guid.CreateVersion7()), body);
            theirs.Json!.AsObject().Remove("traceId");
            nobodys.Json!.AsObject().Remove("traceId");
            Assert.Equal((404, nobodys.Json.ToJsonString()), (theirs.Status, theirs.Json.ToJsonString()));
        }

        Assert.Equal(404, (await stranger.SendAsync("GET", $"/api/plans/{plan}")).Status);
        Assert.Equal(404, (await stranger.SendAsync("DELETE", $"/api/plans/{plan}")).Status);

        // Whoever chooses the id of somebody else's session or set begins one of their own.
        Assert.Equal(201, (await stranger.SendAsync("PUT", $"/api/sessions/{session}", fields)).Status);
        Assert.Equal(201, (await stranger.EnterAsync(session, set, 1, 3)).Status);
        var there = (await owner.SendAsync("GET", $"/api/sessions/{session}")).Json!;
        Assert.Equal((1, 8), ((int)there["revision"]!, (int)there["sets"]![0]!["reps"]!));
        var batch = await stranger.SendAsync("POST", "/api/sync", $$"""{ "operations": [{ "method": "DELETE", "path": "/api/sessions/{{session}}" }] }""");
        Assert.Equal(200, (int)batch.Json!["results"]![0]!["status"]!);
        Assert.Equal(404, (await stranger.SendAsync("GET", $"/api/sessions/{session}")).Status);
        Assert.Equal(200, (await owner.SendAsync("GET", $"/api/sessions/{session}")).Status);
    }

    [Theory]
    [InlineData(201, "Sec-Fetch-Site", "same-origin")]
    [InlineData(201, "Sec-Fetch-Site", "none")]
    [InlineData(201, "Origin", "own")]
    [InlineData(403, "Sec-Fetch-Site", "same-site")]
    [InlineData(403, "Sec-Fetch-Site", "cross-site")]
    [InlineData(403, "Origin", "https://elsewhere.example")]
    [InlineData(403, "Origin", "null")]
    [InlineData(403, "Origin", "not an address")]
    [InlineData(403, "X-Nothing", "said")]
    public async Task A_cookie_changes_something_only_from_a_page_of_ours(int status, string header, string value)
    {
        using var browser = app.NewBrowser();
        await browser.OpenAsync("/start");
        var cookie = browser.Cookies.GetCookieHeader(app.Address);
        using var page = ApiPerson.Unknown(app.Address);
        value = value == "own" ? app.Address.GetLeftPart(UriPartial.Authority) : value;
        var path = $"/api/sessions/{Guid.CreateVersion7()}";
        var answer = await page.SendAsync("PUT", path, $$"""{ "startedAt": "{{DateTime.UtcNow:O}}", "revision": 1 }""", ("Cookie", cookie), (header, value));
        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 201 ? 200 : 404, (await page.SendAsync("GET", path, null, ("Cookie", cookie))).Status);
    }

    [Fact]
    public async Task Guests_are_made_only_so_often_and_then_it_is_429()
    {
        var folder = TempFolder.Make();
        await using (var small = BackTrainerApp.Create(["--urls", "http://127.0.0.1:0", "--Data:Folder", folder, "--Limits:GuestsPerHour", "2"]))
        {
            await small.StartAsync();
            var address = new Uri(small.Urls.First());
            using var first = await ApiPerson.NewAsync(address);
            using var second = await ApiPerson.NewAsync(address);
            var third = await first.SendAsync("POST", "/api/guests");
            Assert.Equal((429, 429), (third.Status, (int)third.Json!["status"]!));
            Assert.InRange(third.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1));
            Assert.Equal(200, (await first.SendAsync("GET", "/api/sessions")).Status);
            await small.StopAsync();
        }

        TempFolder.Delete(folder);
    }
}
