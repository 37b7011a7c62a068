using System.Text.Json.Nodes;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Importing;

/// <summary>Sets in the columns of other programs, read back as a file of theirs.</summary>
public sealed class ForeignTableTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData("/export/strong.csv", true)]
    [InlineData("/export/fitnotes.csv", false)]
    public async Task Sets_come_back_as_they_were(string table, bool hasWarmUps)
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var session = await person.BeginAsync(more: """, "title": "Back; and \"more\"" """);
        async Task LogAsync(string fields) => Assert.Equal(201, (await person.SendAsync("PUT", $"/api/sessions/{session}/sets/{Guid.CreateVersion7()}", $$"""{ "revision": 1, {{fields}} }""")).Status);
        await LogAsync("""  "exercise": "bent-over-barbell-row", "kind": "warm-up", "reps": 10, "loadKg": 42.125 """);
        await LogAsync("""  "exercise": "bent-over-barbell-row", "reps": 8, "loadKg": 62.5, "rir": 2, "note": "=1+1, \"wide\"" """);
        await LogAsync("""  "exercise": "machine-assisted-pull-up", "reps": 6, "loadKg": 20, "note": "-2 next time" """);
        await LogAsync("""  "exercise": "front-plank", "holdSeconds": 75 """);
        await LogAsync("""  "exercise": "bent-over-barbell-row", "skipped": true """);

        using var client = app.NewClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", person.Token);
        var file = await client.GetStringAsync(new Uri(table, UriKind.Relative));
        Assert.DoesNotMatch("(^|[,;\"\n])=", file);
        Assert.Contains("-20", file, StringComparison.Ordinal);

        using var other = await ApiPerson.NewAsync(app.Address);
        Assert.Equal(200, (await app.ImportAsync(other, file)).Status);
        var there = Assert.Single(await other.SessionsAsync())!["sets"]!.AsArray();
        var expected = Assert.Single(await person.SessionsAsync())!["sets"]!.AsArray().Where(s => !(bool)s!["skipped"]! && (hasWarmUps || (string?)s["kind"] == "work"));
        Assert.Equal(expected.Select(Facts).Order(), there.Select(Facts).Order());
    }

    private static string Facts(JsonNode? set) => $"{set!["exercise"]} {set["kind"]} {set["reps"]} {set["loadKg"]} {set["holdSeconds"]}";
}
