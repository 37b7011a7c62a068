using System.Text.Json.Nodes;
using BackTrainer.Domain.Rules;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Api;

public sealed class PreviewTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly string[] OfAnExercise =
        ["exercise", "sets", "reps", "holdSeconds", "distanceMeters", "rir", "restSeconds", "warmUpSets", "superset", "why"];

    private static readonly string[] Kinds = ["build", "deload"], Statuses = ["met", "advice", "cannot-be-met"], Severities = ["hard", "soft"];

    [Fact]
    public async Task The_example_gives_a_plan_of_the_promised_shape_and_nothing_is_saved()
    {
        using var client = app.NewClient();
        var (status, kind, plan) = await client.PreviewAsync(PlanRequests.Example().ToJsonString());
        Assert.Equal((200, "application/json"), (status, kind));
        var weeks = plan["weeks"]!.AsArray();
        Assert.Equal(Enumerable.Range(1, 6), weeks.Select(w => (int)w!["number"]!));
        Assert.All(weeks, w => Assert.Contains((string)w!["kind"]!, Kinds));
        var days = weeks.SelectMany(w => w!["days"]!.AsArray()).ToList();
        Assert.Equal(["monday", "wednesday", "friday"], days.Take(3).Select(d => (string)d!["day"]!));
        Assert.All(days, d => Assert.InRange((int)d!["minutes"]!, 8, 60));
        foreach (var exercise in days.SelectMany(d => d!["exercises"]!.AsArray()))
        {
            Assert.Equal(OfAnExercise, exercise!.AsObject().Select(p => p.Key));
            Assert.Single(new[] { exercise["reps"], exercise["holdSeconds"], exercise["distanceMeters"] }, v => v is not null);
            Assert.NotEmpty((string)exercise["why"]!);
        }

        Assert.All(weeks, w => Assert.Equal(
            ["back", "chest", "shoulders", "quads", "posterior", "core"], w!["volume"]!["groups"]!.AsObject().Select(p => p.Key)));
        Assert.All(weeks, w => Assert.Equal(23, w!["volume"]!["muscles"]!.AsObject().Count));
        Assert.Equal(AdviceShown.Text, (string?)plan["advice"]);
        await using var db = app.OpenDb();
        Assert.Empty(await db.Plans.ToListAsync());
    }

    [Fact]
    public async Task Every_rule_has_a_finding_for_every_week_and_none_is_broken()
    {
        using var client = app.NewClient();
        var (_, _, plan) = await client.PreviewAsync(PlanRequests.Example().ToJsonString());
        var findings = plan["findings"]!.AsArray();
        var there = findings.Select(f => ((string)f!["rule"]!, (int)f["week"]!)).ToHashSet();
        Assert.Equal(PlanRules.All.Count * 6, findings.Count);
        Assert.All(PlanRules.All, r => Assert.All(Enumerable.Range(1, 6), w => Assert.Contains((r.Id, w), there)));
        Assert.All(findings, f =>
        {
            Assert.Contains((string)f!["status"]!, Statuses);
            Assert.Contains((string)f["severity"]!, Severities);
            Assert.NotEmpty((string)f["message"]!);
            Assert.NotEmpty((string)f["source"]!);
        });
    }

    [Theory]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("-2147483648")]
    public async Task A_seed_gives_a_plan_and_the_same_seed_the_same_one(string seed)
    {
        using var client = app.NewClient();
        var request = PlanRequests.With("seed", seed).ToJsonString();
        var (status, _, plan) = await client.PreviewAsync(request);
        Assert.Equal(200, status);
        Assert.Equal(plan.ToJsonString(), (await client.PreviewAsync(request)).Json.ToJsonString());
        if (seed == "0")
        {
            Assert.Equal(plan.ToJsonString(), (await client.PreviewAsync(PlanRequests.Example().ToJsonString())).Json.ToJsonString());
        }
    }

    [Theory]
    [InlineData("screen.age", "17", "adults-only")]
    [InlineData("screen.redFlags", """["saddle-numbness"]""", "red-flags")]
    [InlineData("screen.conditionsUncontrolled", "true", "professional-clearance")]
    [InlineData("screen.completedOn", "\"2020-01-01\"", "screening-current")]
    [InlineData("screen.unwell", "true", "defer-when-unwell")]
    [InlineData("screen", "null", "screening-current")]
    public async Task What_comes_before_training_is_422_with_its_rule(string path, string json, string rule)
    {
        using var client = app.NewClient();
        var (status, kind, problem) = await client.PreviewAsync(PlanRequests.With(path, json).ToJsonString());
        Assert.Equal((422, "application/problem+json", "screen-says-no"), (status, kind, (string?)problem["type"]));
        Assert.Contains(problem["blockedBy"]!.AsArray(), b => (string)b!["rule"]! == rule && ((string)b["message"]!).Length > 0);
        Assert.All(problem["blockedBy"]!.AsArray().SelectMany(b => b!["mend"]!.AsArray()), m => Assert.Equal(("see-a-professional", true), ((string)m!["change"]!, m["value"] is null)));
    }

    [Theory]
    [InlineData("""["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]""", 60, "rest-days", "remove-day")]
    [InlineData("""["monday","friday"]""", 15, "session-length", "set-minutes")]
    [InlineData("""["monday","friday"]""", 15, "session-length", "allow-pattern")]
    public async Task A_plan_that_is_not_possible_is_422_and_each_mend_alone_gives_a_plan(string days, int minutes, string rule, string change)
    {
        using var client = app.NewClient();
        var request = PlanRequests.With("days", days);
        (request["minutesPerSession"], request["level"], request["equipment"]) = (minutes, "intermediate", new JsonArray());
        request["blockedPatterns"] = new JsonArray("hip-extension");
        var (status, _, problem) = await client.PreviewAsync(request.ToJsonString());
        Assert.Equal((422, "plan-not-possible"), (status, (string?)problem["type"]));
        Assert.Contains(problem["blockedBy"]!.AsArray(), b => (string)b!["rule"]! == rule);
        Assert.Contains(problem["blockedBy"]![0]!["mend"]!.AsArray(), m => (string)m!["change"]! == change);
        foreach (var mend in problem["blockedBy"]!.AsArray().SelectMany(b => b!["mend"]!.AsArray()).DistinctBy(m => m!.ToJsonString()))
        {
            var mended = Mend(request.DeepClone().AsObject(), (string)mend!["change"]!, (string)mend["value"]!);
            Assert.Equal((mend.ToJsonString(), 200), (mend.ToJsonString(), (await client.PreviewAsync(mended.ToJsonString())).Status));
        }
    }

    private static JsonObject Mend(JsonObject request, string change, string value)
    {
        void Take(string list) => request[list]!.AsArray().Remove(request[list]!.AsArray().First(v => (string)v! == value));
        switch (change)
        {
            case "remove-day": Take("days"); break;
            case "add-day": request["days"]!.AsArray().Add(value); break;
            case "set-minutes": request["minutesPerSession"] = int.Parse(value); break;
            case "add-equipment": request["equipment"]!.AsArray().Add(value); break;
            case "allow-pattern": Take("blockedPatterns"); break;
            case "allow-exercise": Take("excludedExercises"); break;
            default: throw new InvalidOperationException($"'{change}' is not a promised change.");
        }

        return request;
    }
}
