using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Api;

public sealed class LayoutApiTests(RunningApp app) : IClassFixture<RunningApp>
{
    private async Task<HttpClient> GuestAsync()
    {
        var client = app.NewClient();
        using var made = await client.PostAsync(new Uri("/api/guests", UriKind.Relative), null);
        var token = (await made.Content.ReadFromJsonAsync<JsonObject>())!["token"]!.GetValue<string>();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    private static async Task<(HttpStatusCode Status, JsonObject Body)> PutAsync(HttpClient client, Guid session, int revision, string more)
    {
        var body = JsonNode.Parse($$"""{ "startedAt": "2026-11-20T17:00:00Z", "title": "Back", "revision": {{revision}} {{more}} }""");
        using var answer = await client.PutAsJsonAsync(new Uri($"/api/sessions/{session}", UriKind.Relative), body);
        return (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonObject>())!);
    }

    [Fact]
    public async Task A_layout_is_kept_with_the_fields_and_stays_where_it_is_not_named()
    {
        using var client = await GuestAsync();
        var id = Guid.CreateVersion7();
        const string layout = """, "layout": { "order": ["push-up"], "swaps": [{ "exercise": "band-row", "with": "seal-row" }], "skipped": ["front-plank"], "added": ["push-up"] }""";
        var (status, body) = await PutAsync(client, id, 1, layout);
        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal("seal-row", body["layout"]!["swaps"]![0]!["with"]!.GetValue<string>());

        (_, body) = await PutAsync(client, id, 2, """, "easy": true, "minimum": true""");
        Assert.Equal(("push-up", "front-plank", true), (
            body["layout"]!["added"]![0]!.GetValue<string>(), body["layout"]!["skipped"]![0]!.GetValue<string>(), body["minimum"]!.GetValue<bool>()));

        (_, body) = await PutAsync(client, id, 3, """, "layout": {}""");
        Assert.Empty(body["layout"]!["added"]!.AsArray());
        Assert.False(body["minimum"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("""{ "order": ["push-up", "push-up"] }""")]
    [InlineData("""{ "added": ["<b>"] }""")]
    [InlineData("""{ "skipped": [null] }""")]
    [InlineData("""{ "swaps": [{ "exercise": "push-up" }] }""")]
    [InlineData("""{ "swaps": [null] }""")]
    public async Task A_layout_that_cannot_be_is_told_by_its_field(string layout)
    {
        using var client = await GuestAsync();
        var (status, body) = await PutAsync(client, Guid.CreateVersion7(), 1, $", \"layout\": {layout}");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.NotNull(body["errors"]!["layout"]);
    }

    [Fact]
    public async Task A_list_that_is_too_long_is_told_by_its_field()
    {
        using var client = await GuestAsync();
        var names = string.Join(',', Enumerable.Range(0, 201).Select(i => $"\"e-{i}\""));
        Assert.Equal(HttpStatusCode.BadRequest, (await PutAsync(client, Guid.CreateVersion7(), 1, $", \"layout\": {{ \"order\": [{names}] }}")).Status);
    }
}
