using System.Text;
using System.Text.Json.Nodes;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Api;

public sealed class SyncApiTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static string Put(string path, string body) => $$"""{ "method": "PUT", "path": "{{path}}", "body": {{body}} }""";

    private static string Batch(params IEnumerable<string> operations) => $$"""{ "operations": [{{string.Join(',', operations)}}] }""";

    private static string Begun(DateTime at, string more = "") => $$"""{ "startedAt": "{{at:O}}", "revision": 1 {{more}} }""";

    [Fact]
    public async Task A_batch_is_answered_in_order_and_what_is_refused_does_not_stop_the_rest()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var (session, set) = ($"/api/sessions/{Guid.CreateVersion7()}", Guid.CreateVersion7());
        var answer = await person.SendAsync("POST", "/api/sync", Batch(
            Put($"{session}/sets/{set}", ApiPerson.Row(1, 8)),
            Put(session, Begun(DateTime.UtcNow)),
            Put($"{session}/sets/{set}", ApiPerson.Row(1, 8)),
            Put($"{session}/sets/{set}", ApiPerson.Row(1, 8)),
            Put($"{session}/sets/{set}", ApiPerson.Row(1, 9)),
            Put($"{session}/sets/{set}", ApiPerson.Row(2, -1)),
            Put($"{session}/sets/{set}", ApiPerson.Row(99_999, 8)),
            Put($"{session}/sets/{Guid.CreateVersion7()}", "null"),
            Put($"{session}/sets/{Guid.CreateVersion7()}", "\"a set\""),
            Put("/api/plans", "{}"),
            Put($"{session}/sets/one", ApiPerson.Row(1, 8)),
            $$"""{ "method": "POST", "path": "{{session}}" }""",
            "{ }",
            $$"""{ "method": "DELETE", "path": "{{session}}/sets/{{set}}", "revision": 1 }""",
            $$"""{ "method": "DELETE", "path": "{{session}}/sets/{{set}}", "revision": 0 }""",
            $$"""{ "method": "DELETE", "path": "{{session}}/sets/{{set}}" }""",
            $$"""{ "method": "DELETE", "path": "/api/sessions/{{Guid.CreateVersion7()}}" }"""));
        Assert.Equal(200, answer.Status);
        Assert.Equal(
            "404 refused, 200 applied, 200 applied, 200 unchanged, 200 stale, 400 refused, 400 refused, 400 refused, 400 refused, 404 refused, 404 refused, 405 refused, 404 refused, 200 stale, 400 refused, 200 applied, 404 refused",
            string.Join(", ", answer.Json!["results"]!.AsArray().Select(r => $"{r!["status"]} {r["outcome"]}")));
        Assert.Equal("reps", Assert.Single(answer.Json["results"]![5]!["body"]!["errors"]!.AsObject()).Key);
        Assert.Equal("revision", Assert.Single(answer.Json["results"]![6]!["body"]!["errors"]!.AsObject()).Key);
        Assert.Equal(8, (int)answer.Json["results"]![4]!["body"]!["reps"]!);
        var there = (await person.SendAsync("GET", session)).Json!;
        Assert.Empty(there["sets"]!.AsArray());
        Assert.Equal(2, (int)Assert.Single(there["removedSets"]!.AsArray())!["revision"]!);
        Assert.Empty((await person.SendAsync("POST", "/api/sync", Batch())).Json!["results"]!.AsArray());
    }

    [Fact]
    public async Task Several_sessions_in_turn_are_each_changed_on_what_came_before()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var (a, b, set) = ($"/api/sessions/{Guid.CreateVersion7()}", $"/api/sessions/{Guid.CreateVersion7()}", Guid.CreateVersion7());
        var answer = await person.SendAsync("POST", "/api/sync", Batch([
            Put(a, Begun(DateTime.UtcNow)), Put(b, Begun(DateTime.UtcNow)),
            .. Enumerable.Range(1, 6).SelectMany(r => new[] { Put($"{a}/sets/{set}", ApiPerson.Row(r, r)), Put($"{b}/sets/{set}", ApiPerson.Row(r, 2 * r)) }),
            $$"""{ "method": "DELETE", "path": "{{b}}" }""", Put(b, Begun(DateTime.UtcNow))]));
        Assert.All(answer.Json!["results"]!.AsArray().Take(15), r => Assert.Equal("applied", (string?)r!["outcome"]));
        Assert.Equal("session-deleted", (string?)answer.Json["results"]![15]!["body"]!["type"]);
        Assert.Equal(6, (int)Assert.Single((await person.SendAsync("GET", a)).Json!["sets"]!.AsArray())!["reps"]!);
    }

    [Fact]
    public async Task A_queue_from_a_clock_a_year_wrong_gets_the_times_at_which_it_happened()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        foreach (var off in new[] { TimeSpan.FromDays(365), TimeSpan.FromDays(-365) })
        {
            var (session, set) = ($"/api/sessions/{Guid.CreateVersion7()}", Guid.CreateVersion7());
            var wrong = DateTime.UtcNow + off;
            var answer = await person.SendAsync("POST", "/api/sync", $$"""
                { "sentAt": "{{wrong:O}}", "operations": [
                    {{Put(session, Begun(wrong.AddHours(-1), $$""", "finishedAt": "{{wrong.AddMinutes(-1):O}}" """))}},
                    {{Put($"{session}/sets/{set}", ApiPerson.Row(1, 8, $$""", "doneAt": "{{wrong.AddMinutes(-30):O}}" """))}}] }
                """);
            Assert.InRange((double)answer.Json!["clockOffSeconds"]!, -off.TotalSeconds - 60, -off.TotalSeconds + 60);
            var there = (await person.SendAsync("GET", session)).Json!;
            Assert.InRange((DateTime)there["startedAt"]!, DateTime.UtcNow.AddMinutes(-65), DateTime.UtcNow.AddMinutes(-55));
            Assert.InRange((DateTime)there["sets"]![0]!["doneAt"]!, DateTime.UtcNow.AddMinutes(-35), DateTime.UtcNow.AddMinutes(-25));
            Assert.Equal(TimeSpan.FromMinutes(59), (DateTime)there["finishedAt"]! - (DateTime)there["startedAt"]!);
        }

        // A day's difference may be right, and is left alone.
        var near = await person.SendAsync("POST", "/api/sync", $$"""{ "sentAt": "{{DateTime.UtcNow.AddHours(-23):O}}", "operations": [] }""");
        Assert.Null((long?)near.Json!["clockOffSeconds"]);
    }

    [Fact]
    public async Task What_cannot_be_of_a_session_is_put_right_and_told_so_that_the_queue_goes_on()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var session = $"/api/sessions/{Guid.CreateVersion7()}";
        var put = Put(session, Begun(new(2099, 1, 1, 0, 0, 0, DateTimeKind.Utc), $$""", "finishedAt": "1970-01-01T00:00:00Z", "planId": "{{Guid.CreateVersion7()}}" """));
        var answer = (await person.SendAsync("POST", "/api/sync", Batch(put, put))).Json!["results"]!;
        Assert.Equal(["startedAt", "finishedAt", "planId"], answer[0]!["body"]!["adjusted"]!.AsArray().Select(a => (string?)a));
        Assert.InRange((DateTime)answer[0]!["body"]!["startedAt"]!, DateTime.UtcNow.AddMinutes(-5), DateTime.UtcNow);
        Assert.Equal((200, answer[0]!["body"]!["startedAt"]!.ToJsonString()), ((int)answer[1]!["status"]!, answer[1]!["body"]!["startedAt"]!.ToJsonString()));
    }

    [Fact]
    public async Task At_most_500_operations_and_a_megabyte_go_at_once_and_more_are_413_with_nothing_stored()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var session = await person.BeginAsync();
        string Many(int count) => Batch(Enumerable.Range(0, count).Select(_ => $$"""{ "method": "DELETE", "path": "/api/sessions/{{session}}/sets/{{Guid.CreateVersion7()}}", "revision": 1 }"""));
        Assert.Equal(200, (await person.SendAsync("POST", "/api/sync", Many(500))).Status);
        var many = await person.SendAsync("POST", "/api/sync", Many(501));
        Assert.Equal((413, 413), (many.Status, (int)many.Json!["status"]!));
        Assert.Equal(413, (await person.SendAsync("POST", "/api/sync", Batch(Enumerable.Repeat("{}", 100_000)))).Status);
        Assert.Equal(413, (await person.SendAsync("POST", "/api/sync", Many(10_000))).Status);
        Assert.Equal(413, (await person.SendAsync("POST", "/api/sync", Batch() + new string(' ', 1024 * 1024))).Status);
        Assert.Equal(500, (await person.SendAsync("GET", $"/api/sessions/{session}")).Json!["removedSets"]!.AsArray().Count);
    }

    public static TheoryData<string> Broken => new(
        "", "null", "[]", "7", "{", "{}", """{ "operations": null }""", """{ "operations": {} }""", """{ "operations": [null] }""", """{ "operations": [7] }""", """{ "operations": [{ "method": 7 }] }""",
        """{ "operations": [], "sentAt": "yesterday" }""", """{ "operations": [{ "revision": "one" }] }""", $$"""{ "operations": [{ "body": {{new string('[', 10_000)}}{{new string(']', 10_000)}} }] }""",
        string.Concat(Enumerable.Repeat("{\"operations\":[", 10_000)), "{ \"operations\": [\0] }", """{ "operations": [{ "path": "\ud800" }] }""");

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_batch_that_is_none_is_400(string body)
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var answer = await person.SendAsync("POST", "/api/sync", body);
        Assert.Equal(400, answer.Status);
        Assert.NotEmpty(answer.Errors);
    }

    [Theory]
    [InlineData("exercise", "\"flying-carpet\"")]
    [InlineData("exercise", "null")]
    [InlineData("exercise", "\"a\\u0000b\"")]
    [InlineData("kind", "\"half\"")]
    [InlineData("order", "0")]
    [InlineData("order", "201")]
    [InlineData("reps", "-1")]
    [InlineData("reps", "null")]
    [InlineData("reps", "1e99")]
    [InlineData("loadKg", "-1")]
    [InlineData("loadKg", "1001")]
    [InlineData("loadKg", "\"heavy\"")]
    [InlineData("rir", "99")]
    [InlineData("form", "6")]
    [InlineData("note", "\"a\\u0000b\"")]
    [InlineData("note", "\"\\ud800\"")]
    [InlineData("doneAt", "\"soon\"")]
    [InlineData("revision", "0")]
    [InlineData("revision", "null")]
    [InlineData("revision", "1000001")]
    [InlineData("revision", "10001")]
    [InlineData("revision", "99999999999")]
    [InlineData("skipped", "true")]
    [InlineData("skipped", "\"yes\"")]
    public async Task A_wrong_value_of_a_set_is_told_by_its_field_alone_and_in_a_batch_and_nothing_is_stored(string field, string json)
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var session = await person.BeginAsync();
        var path = $"/api/sessions/{session}/sets/{Guid.CreateVersion7()}";
        var body = $"{{ {string.Join(", ", new Dictionary<string, string>(StringComparer.Ordinal) { ["exercise"] = "\"bent-over-barbell-row\"", ["reps"] = "8", ["revision"] = "1", [field] = json }.Select(f => $"\"{f.Key}\": {f.Value}"))} }}";
        var alone = await person.SendAsync("PUT", path, body);
        Assert.Equal((400, field), (alone.Status, Assert.Single(alone.Errors)));
        var batch = await person.SendAsync("POST", "/api/sync", Batch(Put(path, body)));
        Assert.Equal(200, batch.Status);
        Assert.Equal(field, Assert.Single(batch.Json!["results"]![0]!["body"]!["errors"]!.AsObject()).Key);
        Assert.Empty((await person.SendAsync("GET", $"/api/sessions/{session}")).Json!["sets"]!.AsArray());
    }

    [Theory]
    [InlineData("front-plank", "holdSeconds")]
    [InlineData("farmer-carry", "distanceMeters")]
    public async Task A_set_says_what_its_exercise_counts(string exercise, string field)
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var path = $"/api/sessions/{await person.BeginAsync()}/sets/{Guid.CreateVersion7()}";
        Assert.Equal([field], (await person.SendAsync("PUT", path, $$"""{ "exercise": "{{exercise}}", "reps": 8, "revision": 1 }""")).Errors);
        Assert.Equal(201, (await person.SendAsync("PUT", path, $$"""{ "exercise": "{{exercise}}", "{{field}}": 30, "revision": 1 }""")).Status);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_400()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        using var client = app.NewClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", person.Token);
        using var content = new ByteArrayContent([.. Encoding.UTF8.GetBytes("{ \"operations\": [{ \"path\": \""), 0xFF, 0xFE, .. Encoding.UTF8.GetBytes("\" }] }")]);
        content.Headers.ContentType = new("application/json");
        using var answer = await client.PostAsync(new Uri("/api/sync", UriKind.Relative), content);
        Assert.Equal(400, (int)answer.StatusCode);
        Assert.NotEmpty(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]!.AsObject());
    }
}
