using System.Text;
using System.Text.Json.Nodes;
using BackTrainer.Domain.Rules;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Api;

public sealed class ProgressionApiTests(RunningApp app) : IClassFixture<RunningApp>
{
    /// <summary>The body of the promise, with two full sessions at the top.</summary>
    private static JsonObject Body() => JsonNode.Parse("""
        { "exercise": "bent-over-barbell-row", "level": "intermediate", "bodyMassKg": 80, "stepKg": 2.5, "phase": "build", "today": "2026-11-08",
          "prescription": { "sets": 3, "reps": { "min": 6, "max": 10 }, "holdSeconds": null, "rir": 2 },
          "history": [ { "date": "2026-11-02", "easy": false, "painWorst": 1, "painNextMorning": 0, "sets": [
                           { "kind": "warm-up", "reps": 8, "loadKg": 30 },
                           { "kind": "work", "reps": 10, "loadKg": 60, "holdSeconds": null, "rir": 2, "form": 4 },
                           { "kind": "work", "reps": 10, "loadKg": 60, "rir": 2, "form": 4 }, { "kind": "work", "reps": 10, "loadKg": 60, "rir": 2, "form": 4 } ] },
                       { "date": "2026-11-05", "easy": false, "painWorst": 1, "painNextMorning": 0, "sets": [
                           { "kind": "work", "reps": 10, "loadKg": 60, "rir": 2, "form": 4 },
                           { "kind": "work", "reps": 10, "loadKg": 60, "rir": 2, "form": 4 }, { "kind": "work", "reps": 10, "loadKg": 60, "rir": null, "form": null } ] } ],
          "readiness": { "date": "2026-11-08", "sleepHours": 7.5, "readiness": 4, "soreness": { "lats": 2 }, "painNow": 0, "unwell": false } }
        """)!.AsObject();

    /// <summary>The example with one place changed: "history[1].painWorst".</summary>
    private static JsonObject With(string path, string json)
    {
        var body = Body();
        JsonNode at = body;
        var parts = path.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        foreach (var part in parts[..^1])
        {
            at = part[0] == '[' ? at[int.Parse(part[1..^1])]! : at[part]!;
        }

        var last = parts[^1];
        if (last[0] == '[')
        {
            at[int.Parse(last[1..^1])] = JsonNode.Parse(json);
        }
        else
        {
            at[last] = JsonNode.Parse(json);
        }

        return body;
    }

    private async Task<(int Status, JsonNode Json)> SendAsync(JsonNode body)
    {
        using var client = app.NewClient();
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("/api/progression/next", UriKind.Relative), content);
        return ((int)answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    [Fact]
    public async Task Two_sessions_at_the_top_earn_a_step_with_its_reasons()
    {
        var (status, target) = await SendAsync(Body());
        Assert.Equal(200, status);
        Assert.Equal(("increase-load", "bent-over-barbell-row", 3, 62.5, 2), ((string)target["decision"]!, (string)target["exercise"]!, (int)target["sets"]!, (double)target["loadKg"]!, (int)target["rir"]!));
        Assert.Equal("""{"min":6,"max":10}""", target["reps"]!.ToJsonString());
        Assert.Null(target["holdSeconds"]);
        Assert.Contains("earned-increase", target["rules"]!.AsArray().Select(r => (string)r!));
        Assert.NotEmpty(target["why"]!.AsArray());
        Assert.Equal(6, target["evidence"]!.AsArray().Count);
        Assert.Equal("""{"date":"2026-11-05","set":1}""", target["evidence"]![0]!.ToJsonString());
    }

    [Theory]
    [InlineData("history[1].painWorst", "6", "easier-variation", "pain-regresses")]
    [InlineData("history[1].painWorst", "3", "hold", "no-progress-when-compromised")]
    [InlineData("history[1].painNextMorning", "3", "hold", "no-progress-when-compromised")]
    [InlineData("history[1].sets[0].form", "2", "hold", "poor-form-holds")]
    [InlineData("history[1].sets[0].reps", "9", "increase-reps", "earned-increase")]
    [InlineData("readiness.sleepHours", "5.9", "hold", "sleep-target")]
    [InlineData("readiness.sleepHours", "6", "increase-load", "earned-increase")]
    [InlineData("readiness.readiness", "2", "hold", "low-readiness")]
    [InlineData("readiness.readiness", "3", "increase-load", "earned-increase")]
    [InlineData("readiness.soreness", """{ "lats": 4 }""", "hold", "low-readiness")]
    [InlineData("readiness.painNow", "2", "increase-load", "earned-increase")]
    [InlineData("readiness.painNow", "3", "easier-variation", "pain-limits")]
    [InlineData("readiness.painNow", "6", "stop", "pain-limits")]
    [InlineData("readiness.unwell", "true", "stop", "no-progress-when-compromised")]
    [InlineData("phase", "\"deload\"", "deload", "deload-week")]
    [InlineData("history", "[]", "start", null)]
    [InlineData("stepKg", "7", "increase-reps", "loadable-step")]
    [InlineData("today", "\"2026-11-20\"", "reduce-load", "return-ramp")]
    public async Task What_happened_decides(string path, string json, string decision, string? rule)
    {
        var body = With(path, json);
        if (path == "today")
        {
            body["readiness"] = null;
        }

        var (status, target) = await SendAsync(body);
        Assert.Equal((200, decision), (status, (string?)target["decision"] ?? target.ToJsonString()));
        var rules = target["rules"]!.AsArray().Select(r => (string)r!).ToList();
        Assert.True(rule is null || rules.Contains(rule), string.Join(", ", rules));
        Assert.All(rules, id => Assert.Contains(ProgressionRules.All.Concat(PlanRules.All), r => r.Id == id));
    }

    [Theory]
    [InlineData("exercise", "\"flying-carpet\"", "exercise")]
    [InlineData("exercise", "null", "exercise")]
    [InlineData("level", "\"olympian\"", "level")]
    [InlineData("phase", "\"rest\"", "phase")]
    [InlineData("bodyMassKg", "-80", "bodyMassKg")]
    [InlineData("bodyMassKg", "80000", "bodyMassKg")]
    [InlineData("stepKg", "0", "stepKg")]
    [InlineData("today", "\"1989-12-31\"", "today")]
    [InlineData("today", "\"9999-12-31\"", "today")]
    [InlineData("prescription", "null", "prescription")]
    [InlineData("prescription.sets", "0", "prescription.sets")]
    [InlineData("prescription.rir", "30", "prescription.rir")]
    [InlineData("prescription.reps", """{ "min": 10, "max": 6 }""", "prescription.reps.max")]
    [InlineData("prescription.reps", """{ "min": 10 }""", "prescription.reps.max")]
    [InlineData("prescription.reps", "null", "prescription.reps")]
    [InlineData("history", "null", "history")]
    [InlineData("history[0]", "null", "history[0]")]
    [InlineData("history[0].date", "\"2026-11-09\"", "history[0].date")]
    [InlineData("history[0].date", "\"1989-12-31\"", "history[0].date")]
    [InlineData("history[0].date", "\"yesterday\"", "history[0].date")]
    [InlineData("history[0].painWorst", "11", "history[0].painWorst")]
    [InlineData("history[0].sets", "null", "history[0].sets")]
    [InlineData("history[0].sets[1].reps", "-1", "history[0].sets[1].reps")]
    [InlineData("history[0].sets[1].reps", "10000", "history[0].sets[1].reps")]
    [InlineData("history[0].sets[1].rir", "30", "history[0].sets[1].rir")]
    [InlineData("history[0].sets[1].form", "6", "history[0].sets[1].form")]
    [InlineData("history[0].sets[1].loadKg", "-60", "history[0].sets[1].loadKg")]
    [InlineData("history[0].sets[1].loadKg", "1001", "history[0].sets[1].loadKg")]
    [InlineData("history[0].sets[1].kind", "\"drop\"", "history[0].sets[1].kind")]
    [InlineData("readiness.sleepHours", "30", "readiness.sleepHours")]
    [InlineData("readiness.readiness", "0", "readiness.readiness")]
    [InlineData("readiness.painNow", "-1", "readiness.painNow")]
    [InlineData("readiness.soreness", """{ "wings": 3 }""", "readiness.soreness")]
    [InlineData("readiness.soreness", """{ "lats": 9 }""", "readiness.soreness")]
    [InlineData("readiness.date", "\"2026-11-09\"", "readiness.date")]
    public async Task What_cannot_be_is_400_with_its_field(string path, string json, string field)
    {
        var (status, problem) = await SendAsync(With(path, json));
        Assert.Equal((400, true), (status, problem["errors"]?.AsObject().ContainsKey(field) ?? false));
    }

    [Fact]
    public async Task A_check_in_of_another_day_does_not_count_and_is_told()
    {
        var body = With("readiness.date", "\"2026-11-07\"");
        body["readiness"]!["sleepHours"] = 3;
        var (_, target) = await SendAsync(body);
        Assert.Equal("increase-load", (string?)target["decision"]);
        Assert.Contains(target["why"]!.AsArray(), w => ((string)w!).Contains("does not count", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pounds_among_kilograms_are_doubted_and_told()
    {
        var body = Body();
        foreach (var set in body["history"]![1]!["sets"]!.AsArray())
        {
            set!["loadKg"] = 132;
        }

        var (_, target) = await SendAsync(body);
        Assert.Equal(("hold", 60.0), ((string)target["decision"]!, (double)target["loadKg"]!));
        Assert.Contains(target["why"]!.AsArray(), w => ((string)w!).Contains("looks like pounds", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Easy_sessions_and_the_order_of_the_log_change_nothing()
    {
        var body = Body();
        var (_, before) = await SendAsync(body);
        var history = body["history"]!.AsArray();
        var first = history[0]!;
        history.RemoveAt(0);
        history.Add(first);
        history.Add(JsonNode.Parse("""{ "date": "2026-11-07", "easy": true, "painWorst": 0, "sets": [ { "kind": "work", "reps": 5, "loadKg": 20 } ] }"""));
        var (_, after) = await SendAsync(body);
        Assert.Equal(before.ToJsonString(), after.ToJsonString());
    }
}
