using System.Net.Http.Headers;
using System.Text;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Api;

public sealed class BadBodyTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData("level", "\"olympian\"")]
    [InlineData("level", "\"Novice\"")]
    [InlineData("level", "null")]
    [InlineData("goal", "\"beach\"")]
    [InlineData("days", "[]")]
    [InlineData("days", "null")]
    [InlineData("days", """["monday","someday"]""", "days[1]")]
    [InlineData("days", """["monday",null]""", "days[1]")]
    [InlineData("days", """["monday","monday","monday","monday","monday","monday","monday","monday"]""")]
    [InlineData("minutesPerSession", "14")]
    [InlineData("minutesPerSession", "121")]
    [InlineData("minutesPerSession", "null")]
    [InlineData("minutesPerSession", "60.5")]
    [InlineData("minutesPerSession", "1e99")]
    [InlineData("minutesPerSession", "2147483648")]
    [InlineData("minutesPerSession", "-99999999999999999999")]
    [InlineData("minutesPerSession", "\"an hour\"")]
    [InlineData("minutesPerSession", "[]")]
    [InlineData("minutesPerSession", "true")]
    [InlineData("weeks", "0")]
    [InlineData("weeks", "13")]
    [InlineData("weeks", "300")]
    [InlineData("weeks", "{}")]
    [InlineData("seed", "\"lucky\"")]
    [InlineData("seed", "1.5")]
    [InlineData("seed", "99999999999")]
    [InlineData("startsOn", "\"soon\"")]
    [InlineData("startsOn", "\"9999-12-31\"")]
    [InlineData("startsOn", "\"0001-01-01\"")]
    [InlineData("startsOn", "20261122")]
    [InlineData("equipment", "null")]
    [InlineData("equipment", """["anvil"]""", "equipment[0]")]
    [InlineData("equipment", "[null]", "equipment[0]")]
    [InlineData("equipment", "\"barbell\"")]
    [InlineData("blockedPatterns", """["flying"]""", "blockedPatterns[0]")]
    [InlineData("excludedExercises", """["flying-carpet"]""", "excludedExercises[0]")]
    [InlineData("excludedExercises", "[null]", "excludedExercises[0]")]
    [InlineData("masteredExercises", """["<b>"]""", "masteredExercises[0]")]
    [InlineData("screen", "[]")]
    [InlineData("screen.age", "-3")]
    [InlineData("screen.age", "null")]
    [InlineData("screen.age", "121")]
    [InlineData("screen.completedOn", "null")]
    [InlineData("screen.conditions", """["hiccups"]""", "screen.conditions[0]")]
    [InlineData("screen.redFlags", """["green"]""", "screen.redFlags[0]")]
    [InlineData("screen.redFlags", "[null]", "screen.redFlags[0]")]
    [InlineData("screen.clearedByProfessionalOn", "\"2999-01-01\"")]
    [InlineData("screen.pregnant", "\"maybe\"")]
    [InlineData("screen.pregnant", "null")]
    [InlineData("back", "7")]
    [InlineData("back.painNow", "11")]
    [InlineData("back.painNow", "-1")]
    [InlineData("back.lowBackPain", "\"sometimes\"")]
    [InlineData("back.sorensenSeconds", "601")]
    public async Task A_wrong_value_is_400_by_its_field(string path, string json, string? field = null)
    {
        using var client = app.NewClient();
        var (status, kind, problem) = await client.PreviewAsync(PlanRequests.With(path, json).ToJsonString());
        Assert.Equal((400, "application/problem+json"), (status, kind));
        var error = Assert.Single(problem["errors"]!.AsObject());
        Assert.Equal(field ?? path, error.Key);
        Assert.NotEmpty((string)error.Value![0]!);
    }

    public static TheoryData<string> Broken => new(
        "", " ", "null", "[]", "[1]", "7", "\"text\"", "{", "{\"level\":", "{\"level\":\"novice\"", "NaN", "{\"minutesPerSession\":NaN}", "hello", "<xml/>", "level=novice",
        "{\"level\":\"novice\"} {}", "{'level':'novice'}", new string('[', 5000), string.Concat(Enumerable.Repeat("{\"screen\":", 5000)), "{\"level\":\"\\ud800\"}", "\u0000", "{}");

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_body_that_is_not_a_request_is_400_whatever_it_calls_itself(string body)
    {
        using var client = app.NewClient();
        foreach (var kind in new[] { "application/json", "text/plain", "application/x-www-form-urlencoded" })
        {
            var (status, problemKind, problem) = await client.PreviewAsync(body, kind);
            Assert.Equal((400, "application/problem+json"), (status, problemKind));
            Assert.NotEmpty(problem["errors"]!.AsObject());
            Assert.DoesNotContain("System.", problem.ToJsonString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_request_that_does_not_call_itself_JSON_is_400()
    {
        using var client = app.NewClient();
        Assert.Equal(400, (await client.PreviewAsync(PlanRequests.Example().ToJsonString(), "text/plain")).Status);
    }

    [Fact]
    public async Task A_truncated_body_and_bytes_that_are_no_text_are_400()
    {
        using var client = app.NewClient();
        var whole = PlanRequests.Example().ToJsonString();
        for (var length = 0; length < whole.Length; length += 37)
        {
            Assert.Equal(400, (await client.PreviewAsync(whole[..length])).Status);
        }

        using var content = new ByteArrayContent([0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x3A, 0x31, 0x7D]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var answer = await client.PostAsync(new Uri("/api/plans/preview", UriKind.Relative), content);
        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_of_300_KB_is_413_with_its_length_named_or_not(bool chunked)
    {
        using var client = app.NewClient();
        var body = PlanRequests.Example().ToJsonString() + new string(' ', 300 * 1024);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/plans/preview", UriKind.Relative))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = chunked;
        using var answer = await client.SendAsync(request);
        Assert.Equal((413, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task A_body_of_many_megabytes_hears_its_413_every_time()
    {
        using var client = app.NewClient();
        for (var i = 0; i < 20; i++)
        {
            using var answer = await client.PostAsync(new Uri("/api/sync", UriKind.Relative), new ByteArrayContent(new byte[8 * 1024 * 1024]));
            Assert.Equal(413, (int)answer.StatusCode);
            Assert.Contains("at most 1024 KiB", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("excludedExercises", 10_000)]
    [InlineData("masteredExercises", 10_000)]
    [InlineData("blockedPatterns", 10_000)]
    [InlineData("equipment", 10_000)]
    [InlineData("days", 10_000)]
    public async Task Ten_thousand_entries_are_400_in_one_sentence(string list, int count)
    {
        using var client = app.NewClient();
        var (status, _, problem) = await client.PreviewAsync(PlanRequests.With(list, $"[{string.Join(',', Enumerable.Repeat("\"pull-up\"", count))}]").ToJsonString());
        Assert.Equal(400, status);
        Assert.Single(Assert.Single(problem["errors"]!.AsObject(), e => e.Key == list).Value!.AsArray());
    }

    [Theory]
    [InlineData("""["barbell"]""", """["horizontal-pull","vertical-pull"]""")]
    [InlineData("[]", """["horizontal-pull","vertical-pull","horizontal-push","vertical-push"]""")]
    [InlineData("[]", """["horizontal-pull","vertical-pull","horizontal-push","vertical-push","squat","lunge","hinge","hip-extension","anti-extension","anti-rotation","anti-lateral-flexion","trunk-flexion","spine-extension","knee-flexion","knee-extension","carry","scapular","scapular-elevation","shoulder-abduction","elbow-flexion","elbow-extension","calf","hang","mobility-spine","mobility-hip","mobility-shoulder","mobility-ankle"]""")]
    public async Task What_contradicts_itself_is_a_plan_that_says_what_cannot_be_met_or_422_that_says_what_is_wrong(string equipment, string blocked)
    {
        using var client = app.NewClient();
        var request = PlanRequests.With("equipment", equipment);
        request["blockedPatterns"] = System.Text.Json.Nodes.JsonNode.Parse(blocked);
        var (status, _, answer) = await client.PreviewAsync(request.ToJsonString());
        if (status == 200)
        {
            Assert.Contains(answer["findings"]!.AsArray(), f => (string)f!["rule"]! == "whole-body" && (string)f["status"]! == "cannot-be-met");
        }
        else
        {
            Assert.Equal((422, "plan-not-possible"), (status, (string?)answer["type"]));
            Assert.NotEmpty((string)answer["blockedBy"]![0]!["message"]!);
        }
    }

    [Fact]
    public async Task Lists_that_are_too_long_are_400_and_unknown_fields_are_passed_over()
    {
        using var client = app.NewClient();
        var many = $"[{string.Join(',', Enumerable.Repeat("\"pull-up\"", 501))}]";
        Assert.Equal(400, (await client.PreviewAsync(PlanRequests.With("excludedExercises", many).ToJsonString())).Status);
        Assert.Equal(400, (await client.PreviewAsync(PlanRequests.With("screen.redFlags", $"[{string.Join(',', Enumerable.Repeat("\"night-pain\"", 60))}]").ToJsonString())).Status);
        Assert.Equal(200, (await client.PreviewAsync(PlanRequests.With("favouriteColour", "\"blue\"").ToJsonString())).Status);
    }
}
