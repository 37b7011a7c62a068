using System.Text.Json.Nodes;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Api;

public sealed class PlansApiTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_plan_is_saved_listed_read_and_deleted()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        Assert.Empty((await person.SendAsync("GET", "/api/plans")).Json!.AsArray());
        var request = PlanRequests.Example().ToJsonString();
        var saved = await person.SendAsync("POST", "/api/plans", request);
        Assert.Equal(201, saved.Status);
        var path = saved.Headers.Location!.ToString();
        Assert.Equal($"/api/plans/{saved.Json!["id"]}", path);
        var preview = (await person.SendAsync("POST", "/api/plans/preview", request)).Json!;
        foreach (var part in new[] { "weeks", "findings", "advice" })
        {
            Assert.Equal(preview[part]!.ToJsonString(), saved.Json[part]!.ToJsonString());
        }

        var read = await person.SendAsync("GET", path);
        Assert.True(JsonNode.DeepEquals(saved.Json["weeks"], read.Json!["weeks"]));
        Assert.Equal(((string?)saved.Json["title"], $"{RunningApp.Today.AddDays(1):yyyy-MM-dd}", false), ((string?)read.Json["title"], (string?)read.Json["startsOn"], (bool)read.Json["archived"]!));
        var listed = Assert.Single((await person.SendAsync("GET", "/api/plans")).Json!.AsArray())!;
        Assert.Equal(((string?)read.Json["id"], 6), ((string?)listed["id"], (int)listed["weeks"]!));
        Assert.Equal(204, (await person.SendAsync("DELETE", path)).Status);
        Assert.Equal(404, (await person.SendAsync("DELETE", path)).Status);
        Assert.Equal(404, (await person.SendAsync("GET", path)).Status);
    }

    [Fact]
    public async Task A_request_that_gives_no_plan_saves_none()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        Assert.Equal(400, (await person.SendAsync("POST", "/api/plans", PlanRequests.With("level", "\"olympian\"").ToJsonString())).Status);
        var refused = await person.SendAsync("POST", "/api/plans", PlanRequests.With("screen.redFlags", "[\"night-pain\"]").ToJsonString());
        Assert.Equal((422, "screen-says-no"), (refused.Status, (string?)refused.Json!["type"]));
        Assert.Empty((await person.SendAsync("GET", "/api/plans")).Json!.AsArray());
    }

    [Theory]
    [InlineData("/api/guests", "post", "201", "429")]
    [InlineData("/api/plans", "post", "201", "400", "401", "403", "422", "503")]
    [InlineData("/api/plans", "get", "200", "401")]
    [InlineData("/api/plans/{id}", "get", "200", "404")]
    [InlineData("/api/plans/{id}", "delete", "204", "404")]
    [InlineData("/api/sessions", "get", "200", "400", "401")]
    [InlineData("/api/sessions/{id}", "get", "200", "304", "404")]
    [InlineData("/api/sessions/{id}", "put", "200", "201", "400", "404")]
    [InlineData("/api/sessions/{id}", "delete", "204", "404")]
    [InlineData("/api/sessions/{id}/sets/{setId}", "put", "200", "201", "400", "404", "422")]
    [InlineData("/api/sessions/{id}/sets/{setId}", "delete", "200", "204", "404")]
    [InlineData("/api/sync", "post", "200", "400", "401", "413", "503")]
    public async Task The_OpenAPI_document_tells_each_call_and_its_answers(string path, string method, params string[] statuses)
    {
        using var anyone = ApiPerson.Unknown(app.Address);
        var call = (await anyone.SendAsync("GET", "/openapi/v1.json")).Json!["paths"]![path]![method]!;
        Assert.NotEmpty((string)call["summary"]!);
        Assert.All(statuses, s => Assert.NotNull(call["responses"]![s]));
        Assert.Equal(method is "put" || path is "/api/sync" || (path, method) is ("/api/plans", "post"), call["requestBody"] is not null);
    }
}
