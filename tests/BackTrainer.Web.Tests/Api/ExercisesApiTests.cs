using System.Text.Json.Nodes;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Api;

public sealed class ExercisesApiTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly string[] Facts =
        ["id", "name", "pattern", "primaryMuscles", "secondaryMuscles", "equipment", "level", "laterality", "load", "spinalLoad", "easier", "harder"];

    private async Task<(int Status, string? Kind, JsonNode Json)> GetAsync(string path)
    {
        using var client = app.NewClient();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    [Fact]
    public async Task The_list_has_every_exercise_with_its_facts_and_no_more()
    {
        var (status, kind, json) = await GetAsync("/api/exercises");
        Assert.Equal((200, "application/json"), (status, kind));
        Assert.Equal(app.Library.Exercises.Count, json.AsArray().Count);
        Assert.All(json.AsArray(), e => Assert.Equal(Facts, e!.AsObject().Select(p => p.Key)));
    }

    [Fact]
    public async Task Values_are_kebab_case_and_alternatives_are_lists_of_lists()
    {
        var (_, _, json) = await GetAsync("/api/exercises/bent-over-barbell-row");
        var exercise = app.Library[new ExerciseId("bent-over-barbell-row")];
        Assert.Equal("horizontal-pull", (string?)json["pattern"]);
        Assert.Equal(exercise.PrimaryMuscles.Select(m => m.ToKebab()), json["primaryMuscles"]!.AsArray().Select(m => (string)m!));
        Assert.Equal(exercise.EquipmentOptions.Select(o => o.Count), json["equipment"]!.AsArray().Select(o => o!.AsArray().Count));
        Assert.Equal(exercise.Steps, json["steps"]!.AsArray().Select(s => (string)s!));
        Assert.All(json["faults"]!.AsArray(), f => Assert.True(((string?)f!["fault"])!.Length > 0 && ((string?)f["fix"])!.Length > 0));
        Assert.All(Facts.Concat(["dose", "stepKg", "gate", "summary", "steps", "cues", "faults", "safety", "benefits", "aliases"]), f => Assert.True(json.AsObject().ContainsKey(f), f));
    }

    [Fact]
    public async Task The_dose_the_step_and_the_gate_are_told_as_the_files_tell_them()
    {
        var (_, _, pullUp) = await GetAsync("/api/exercises/pull-up");
        Assert.Equal([3, 6], pullUp["dose"]!["strength"]!["reps"]!.AsArray().Select(n => (int)n!));
        Assert.Null(pullUp["stepKg"]);
        Assert.Equal((3, 8), ((int)pullUp["gate"]!["sets"]!, (int)pullUp["gate"]!["reps"]!));
        var (_, _, hang) = await GetAsync("/api/exercises/dead-hang");
        Assert.Equal((20, 30), ((int)hang["dose"]!["muscle"]!["holdSeconds"]!, (int)hang["gate"]!["holdSeconds"]!));
        var (_, _, press) = await GetAsync("/api/exercises/standing-overhead-press");
        Assert.Equal(2.5m, (decimal)press["stepKg"]!);
        Assert.Null(press["gate"]);
        Assert.Equal(["reps"], press["dose"]!["muscle"]!.AsObject().Select(p => p.Key));
        Assert.Equal(["sets", "holdSeconds"], hang["gate"]!.AsObject().Select(p => p.Key));
    }

    [Theory]
    [InlineData("pattern=hinge", "pattern", "hinge")]
    [InlineData("level=advanced", "level", "advanced")]
    [InlineData("spinalLoad=high", "spinalLoad", "high")]
    [InlineData("pattern=hinge&level=novice", "level", "novice")]
    public async Task A_filter_keeps_what_fits(string query, string field, string value)
    {
        var (_, _, json) = await GetAsync($"/api/exercises?{query}");
        Assert.NotEmpty(json.AsArray());
        Assert.All(json.AsArray(), e => Assert.Equal(value, (string?)e![field]));
    }

    [Fact]
    public async Task Muscle_equipment_and_text_filter_too_and_an_empty_value_is_no_filter()
    {
        var (_, _, lats) = await GetAsync("/api/exercises?muscle=lats&equipment=pullup-bar&q=chin");
        Assert.NotEmpty(lats.AsArray());
        Assert.All(lats.AsArray(), e => Assert.Contains("lats", e!["primaryMuscles"]!.AsArray().Concat(e["secondaryMuscles"]!.AsArray()).Select(m => (string)m!)));
        var (_, _, none) = await GetAsync("/api/exercises?equipment=none");
        Assert.All(none.AsArray(), e => Assert.Contains(e!["equipment"]!.AsArray(), o => o!.AsArray().Count == 0));
        var (_, _, all) = await GetAsync("/api/exercises?muscle=&q=&level=");
        Assert.Equal(app.Library.Exercises.Count, all.AsArray().Count);
        var (status, _, nothing) = await GetAsync("/api/exercises?q=zzzyx");
        Assert.Equal((200, 0), (status, nothing.AsArray().Count));
    }

    [Fact]
    public async Task What_someone_has_and_a_benefit_filter_too()
    {
        var (_, _, both) = await GetAsync("/api/exercises?have=barbell&have=plate&have=plate");
        Assert.NotEmpty(both.AsArray());
        Assert.All(both.AsArray(), e => Assert.Contains(e!["equipment"]!.AsArray(), o => o!.AsArray().All(p => (string?)p is "barbell" or "plate")));
        var (_, _, floor) = await GetAsync("/api/exercises?kit=floor&have=");
        var (_, _, none) = await GetAsync("/api/exercises?equipment=none");
        Assert.Equal(none.ToJsonString(), floor.ToJsonString());
        var (_, _, posture) = await GetAsync("/api/exercises?benefit=posture");
        Assert.Equal(app.Library.Exercises.Count(e => e.Benefits.Any(b => b.Benefit == Benefit.Posture)), posture.AsArray().Count);
    }

    [Fact]
    public async Task The_search_forgives_a_typo_and_puts_the_name_first()
    {
        var (_, _, found) = await GetAsync("/api/exercises?q=benover%20row");
        Assert.Equal("bent-over-barbell-row", (string?)found[0]!["id"]);
    }

    [Theory]
    [InlineData("muscle")]
    [InlineData("pattern")]
    [InlineData("equipment")]
    [InlineData("level")]
    [InlineData("spinalLoad")]
    [InlineData("benefit")]
    [InlineData("kit")]
    [InlineData("have")]
    public async Task An_unknown_value_is_400_by_its_name(string part)
    {
        var (status, kind, json) = await GetAsync($"/api/exercises?{part}=wings");
        Assert.Equal((400, "application/problem+json"), (status, kind));
        Assert.Contains("'wings' is not one of", (string?)json["errors"]![part]![0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_of_more_than_a_hundred_characters_is_400()
    {
        var (status, _, json) = await GetAsync($"/api/exercises?q={new string('a', 101)}");
        Assert.Equal(400, status);
        Assert.NotNull(json["errors"]!["q"]);
    }

    [Theory]
    [InlineData("/api/exercises/flying-carpet")]
    [InlineData("/api/exercises/PULL-UP")]
    [InlineData("/api/exercises/%20")]
    [InlineData("/api/nowhere")]
    public async Task What_is_not_there_is_a_problem_in_json(string path)
    {
        var (status, kind, json) = await GetAsync(path);
        Assert.Equal((404, "application/problem+json", 404), (status, kind, (int)json["status"]!));
    }

    [Fact]
    public async Task Health_and_the_openapi_document_answer()
    {
        using var client = app.NewClient();
        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health/live", UriKind.Relative)));
        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative)));
        var (status, _, json) = await GetAsync("/openapi/v1.json");
        Assert.Equal(200, status);
        Assert.StartsWith("3.", (string?)json["openapi"], StringComparison.Ordinal);
        Assert.All(["/api/exercises", "/api/exercises/{id}", "/api/plans/preview"], p => Assert.NotNull(json["paths"]![p]));
    }

    [Theory]
    [InlineData("PUT", "/api/plans/preview")]
    [InlineData("DELETE", "/api/exercises")]
    [InlineData("PATCH", "/api/exercises/pull-up")]
    public async Task A_method_that_is_not_offered_is_refused_in_json(string method, string path)
    {
        using var client = app.NewClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        using var answer = await client.SendAsync(request);
        Assert.InRange((int)answer.StatusCode, 404, 405);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }
}
