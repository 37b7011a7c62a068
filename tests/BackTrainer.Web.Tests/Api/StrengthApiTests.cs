using System.Text;
using System.Text.Json.Nodes;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Api;

public sealed class StrengthApiTests(RunningApp app) : IClassFixture<RunningApp>
{
    private async Task<(int Status, JsonNode Json)> SendAsync(string path, string? body = null)
    {
        using var client = app.NewClient();
        using var content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = content is null ? await client.GetAsync(new Uri(path, UriKind.Relative)) : await client.PostAsync(new Uri(path, UriKind.Relative), content);
        return ((int)answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    [Fact]
    public async Task A_set_of_five_tells_a_maximum_by_seven_formulas_with_a_band()
    {
        var (status, json) = await SendAsync("/api/strength/one-rep-max", """{ "loadKg": 100, "reps": 5, "rir": 0 }""");
        Assert.Equal(200, status);
        Assert.Equal(["epley", "brzycki", "lombardi", "mayhew", "wathan", "oconner", "lander"], json["formulas"]!.AsObject().Select(p => p.Key));
        Assert.Equal((116.667, 112.5), ((double)json["formulas"]!["epley"]!, (double)json["formulas"]!["brzycki"]!));
        Assert.True((double)json["lowKg"]! < (double)json["estimateKg"]! && (double)json["estimateKg"]! < (double)json["highKg"]!);
    }

    [Theory]
    [InlineData("""{ "loadKg": 100, "reps": 11, "rir": 0 }""")]
    [InlineData("""{ "loadKg": 100, "reps": 8, "rir": 3 }""")]
    [InlineData("""{ "loadKg": 100, "reps": 3, "rir": 5 }""")]
    public async Task Weak_evidence_is_422(string body) =>
        Assert.Equal((422, "evidence-too-weak"), (await SendAsync("/api/strength/one-rep-max", body)) is var (status, json) ? (status, (string?)json["type"]) : default);

    [Theory]
    [InlineData("/api/strength/one-rep-max", """{ "loadKg": 0, "reps": 5 }""", "loadKg")]
    [InlineData("/api/strength/one-rep-max", """{ "loadKg": -5, "reps": 5 }""", "loadKg")]
    [InlineData("/api/strength/one-rep-max", """{ "loadKg": 1001, "reps": 5 }""", "loadKg")]
    [InlineData("/api/strength/one-rep-max", """{ "reps": 5 }""", "loadKg")]
    [InlineData("/api/strength/one-rep-max", """{ "loadKg": 100, "reps": 0 }""", "reps")]
    [InlineData("/api/strength/one-rep-max", """{ "loadKg": 100, "reps": 10000 }""", "reps")]
    [InlineData("/api/strength/one-rep-max", """{ "loadKg": 100, "reps": 5, "rir": 30 }""", "rir")]
    [InlineData("/api/strength/one-rep-max", """{ "loadKg": 100, "reps": 5.5 }""", "reps")]
    [InlineData("/api/strength/one-rep-max", """{ "loadKg": "a lot", "reps": 5 }""", "loadKg")]
    [InlineData("/api/strength/one-rep-max", "[", "body")]
    [InlineData("/api/strength/plates", """{ "targetKg": -1, "barKg": 20, "platesKg": [] }""", "targetKg")]
    [InlineData("/api/strength/plates", """{ "targetKg": 100, "barKg": -20, "platesKg": [] }""", "barKg")]
    [InlineData("/api/strength/plates", """{ "targetKg": 100, "barKg": 20 }""", "platesKg")]
    [InlineData("/api/strength/plates", """{ "targetKg": 100, "barKg": 20, "platesKg": [ null ] }""", "platesKg[0]")]
    [InlineData("/api/strength/plates", """{ "targetKg": 100, "barKg": 20, "platesKg": [ { "kg": 0, "count": 2 } ] }""", "platesKg[0].kg")]
    [InlineData("/api/strength/plates", """{ "targetKg": 100, "barKg": 20, "platesKg": [ { "kg": 20, "count": -2 } ] }""", "platesKg[0].count")]
    [InlineData("/api/strength/plates", """{ "targetKg": 100, "barKg": 20, "platesKg": [ { "kg": 20, "count": 1000000 } ] }""", "platesKg[0].count")]
    public async Task What_cannot_be_is_400_with_its_field(string path, string body, string field)
    {
        var (status, json) = await SendAsync(path, body);
        Assert.Equal(400, status);
        Assert.Contains(field, json["errors"]!.AsObject().Select(p => p.Key));
    }

    [Theory]
    [InlineData("80", 9.75, 2.51)]
    [InlineData("60", 19.53, 4.37)]
    [InlineData("100", 1, 1.44)]
    public async Task Reps_at_a_percentage_come_from_the_table(string percent, double mean, double sd)
    {
        var (status, json) = await SendAsync($"/api/strength/reps-at/{percent}");
        Assert.Equal((200, mean, sd), (status, (double)json["mean"]!, (double)json["sd"]!));
    }

    [Theory]
    [InlineData("59.9")]
    [InlineData("100.1")]
    [InlineData("many")]
    [InlineData("NaN")]
    [InlineData("1e2")]
    [InlineData("-80")]
    public async Task A_percentage_outside_the_table_is_400(string percent)
    {
        var (status, json) = await SendAsync($"/api/strength/reps-at/{percent}");
        Assert.Equal(400, status);
        Assert.NotNull(json["errors"]!["percent"]);
    }

    [Fact]
    public async Task Plates_make_the_heaviest_weight_not_above_the_target()
    {
        var (status, json) = await SendAsync("/api/strength/plates", """{ "targetKg": 102.5, "barKg": 20, "platesKg": [ { "kg": 25, "count": 2 } ] }""");
        Assert.Equal(200, status);
        Assert.Equal("""{"perSideKg":[25],"achievedKg":70,"exact":false}""", json.ToJsonString());
        var (_, exact) = await SendAsync("/api/strength/plates", """{ "targetKg": 60, "barKg": 20, "platesKg": [ { "kg": 15, "count": 2 }, { "kg": 10, "count": 4 } ] }""");
        Assert.Equal("""{"perSideKg":[10,10],"achievedKg":60,"exact":true}""", exact.ToJsonString());
    }

    [Fact]
    public async Task A_bar_above_the_target_is_422() =>
        Assert.Equal(422, (await SendAsync("/api/strength/plates", """{ "targetKg": 15, "barKg": 20, "platesKg": [] }""")).Status);
}
