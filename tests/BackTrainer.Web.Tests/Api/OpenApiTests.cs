using System.Text.Json.Nodes;
using BackTrainer.Web.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BackTrainer.Web.Tests.Api;

/// <summary>The OpenAPI document leaves nothing out: what is sent, what is answered, an example of each, and what may go wrong.</summary>
public sealed class OpenApiTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly string[] WithoutContent = ["204", "304"];

    private async Task<JsonNode> DocumentAsync()
    {
        using var client = app.NewClient();
        return JsonNode.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;
    }

    private static IEnumerable<(string Name, JsonObject Operation)> Operations(JsonNode document) => document["paths"]!.AsObject()
        .SelectMany(path => path.Value!.AsObject().Select(verb => ($"{verb.Key.ToUpperInvariant()} {path.Key}", verb.Value!.AsObject())));

    [Fact]
    public async Task Every_route_of_the_api_is_in_it()
    {
        var document = await DocumentAsync();
        Assert.StartsWith("3.1", (string?)document["openapi"], StringComparison.Ordinal);
        var told = Operations(document).Select(o => (string?)o.Operation["operationId"]).ToHashSet();
        var routes = app.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText is { } path && (path.StartsWith("/api/", StringComparison.Ordinal) || path.StartsWith("/export/", StringComparison.Ordinal) || path.StartsWith("/calendar/", StringComparison.Ordinal)));
        Assert.All(routes, r => Assert.Contains(r.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName, told));
    }

    [Fact]
    public async Task Each_route_says_what_is_sent_what_is_answered_and_what_may_go_wrong()
    {
        var document = await DocumentAsync();
        Assert.All(Operations(document), each =>
        {
            var (name, operation) = each;
            Assert.True(operation["summary"] is not null, $"{name} has no summary");
            var answers = operation["responses"]!.AsObject();
            Assert.True(answers.Any(a => a.Key[0] == '2'), $"{name} has no answer that is good");
            Assert.True(answers.Any(a => a.Key[0] is '4' or '5'), $"{name} has no answer that is bad");
            foreach (var (status, answer) in answers.Where(a => !WithoutContent.Contains(a.Key)))
            {
                Check(document, $"{name}, {status}", answer!);
            }

            if (operation["requestBody"] is { } body)
            {
                Check(document, $"{name}, body", body);
            }
        });
    }

    /// <summary>It has a schema; where it is JSON also an example, of which the schema knows every property.</summary>
    private static void Check(JsonNode document, string name, JsonNode holder)
    {
        var content = holder["content"]?.AsObject();
        Assert.True(content is { Count: > 0 }, $"{name} has no content");
        foreach (var (type, kind) in content)
        {
            Assert.True(kind!["schema"] is JsonObject, $"{name} has no schema for {type}");
            if (type.EndsWith("json", StringComparison.Ordinal))
            {
                Assert.True(kind["example"] is not null, $"{name} has no example");
                Fits(document, name, kind["schema"]!, kind["example"]!);
            }
        }
    }

    private static void Fits(JsonNode document, string name, JsonNode schema, JsonNode? example)
    {
        while (schema["$ref"] is { } link)
        {
            schema = document["components"]!["schemas"]![((string)link!).Split('/')[^1]]!;
        }

        if (schema["oneOf"] is JsonArray either)
        {
            schema = either.First(s => (string?)s!["type"] != "null")!;
            Fits(document, name, schema, example);
        }
        else if (example is JsonArray list && schema["items"] is { } items)
        {
            Assert.All(list, each => Fits(document, name, items, each));
        }
        else if (example is JsonObject thing && schema["properties"] is JsonObject known)
        {
            Assert.All(schema["required"]?.AsArray() ?? [], r => Assert.True(thing.ContainsKey((string)r!), $"{name}: the example lacks {r}"));
            Assert.All(thing.Where(_ => schema["additionalProperties"] is null), p => Assert.True(known.ContainsKey(p.Key), $"{name}: the schema does not know {p.Key}"));
            Assert.All(thing.Where(p => known.ContainsKey(p.Key)), p => Fits(document, $"{name}.{p.Key}", known[p.Key]!, p.Value));
        }
    }
}
