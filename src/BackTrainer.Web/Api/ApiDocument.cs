using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;

namespace BackTrainer.Web.Api;

/// <summary>The OpenAPI document: what the routes say of themselves, and with it an example of each body and answer, and how one says who one is.</summary>
internal static class ApiDocument
{
    private const string Token = "token", Json = "application/json", Problem = "application/problem+json", Form = "multipart/form-data";

    public static void Add(IServiceCollection services) => services.AddOpenApi(document =>
    {
        document.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        document.AddOperationTransformer((operation, context, _) =>
        {
            Show(operation);
            if (operation.Responses?.ContainsKey($"{StatusCodes.Status401Unauthorized}") == true)
            {
                operation.Security = [new() { [new OpenApiSecuritySchemeReference(Token, context.Document)] = [] }];
            }

            return Task.CompletedTask;
        });
        document.AddSchemaTransformer((schema, context, _) =>
        {
            schema.Required?.ExceptWith(context.JsonTypeInfo.Properties.Where(IsLeftOutWhereNull).Select(p => p.Name));

            // Numbers in quotes are read as well, but neither answered nor promised.
            if (schema.Type is { } type && (type.HasFlag(JsonSchemaType.Integer) || type.HasFlag(JsonSchemaType.Number)))
            {
                (schema.Type, schema.Pattern) = (type & ~JsonSchemaType.String, null);
            }

            return Task.CompletedTask;
        });
        document.AddDocumentTransformer((all, _, _) =>
        {
            all.Info ??= new();
            all.Info.Title = "BackTrainer";
            all.Info.Description = "Exercises, plans, sessions and sets. A request of the wrong shape is answered with 400 and its faults by field, and one that the training rules refuse with 422.";
            var parts = all.Components ??= new();
            var schemes = parts.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
            schemes[Token] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "The token of a guest, or one that was made on the page of tokens. Browsers have a cookie instead." };
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var sent in all.Paths.Values.SelectMany(p => p.Operations ?? []).SelectMany(o => o.Value.RequestBody?.Content?.Values ?? []))
            {
                Loosen(sent.Schema, all, seen);
            }

            return Task.CompletedTask;
        });
    });

    private static bool IsLeftOutWhereNull(JsonPropertyInfo property) =>
        property.AttributeProvider?.GetCustomAttributes(typeof(JsonIgnoreAttribute), inherit: true) is [JsonIgnoreAttribute { Condition: JsonIgnoreCondition.WhenWritingNull }];

    /// <summary>What may be null in a body that is sent may as well be missing.</summary>
    private static void Loosen(IOpenApiSchema? schema, OpenApiDocument all, HashSet<string> seen)
    {
        if (schema is OpenApiSchemaReference { Reference.Id: { } name })
        {
            if (seen.Add(name))
            {
                Loosen(all.Components!.Schemas![name], all, seen);
            }

            return;
        }

        if (schema is null)
        {
            return;
        }

        schema.Required?.ExceptWith((schema.Properties ?? new Dictionary<string, IOpenApiSchema>()).Where(p => CanBeNull(p.Value)).Select(p => p.Key).ToList());
        foreach (var inner in (schema.Properties?.Values ?? []).Concat(schema.OneOf ?? []).Append(schema.Items).Append(schema.AdditionalProperties))
        {
            Loosen(inner, all, seen);
        }
    }

    private static bool CanBeNull(IOpenApiSchema schema) => schema is not OpenApiSchemaReference
        && (schema.OneOf is { Count: > 0 } either ? either.Any(CanBeNull) : schema.Type is null || schema.Type.Value.HasFlag(JsonSchemaType.Null));

    private static void Show(OpenApiOperation operation)
    {
        using var file = typeof(ApiDocument).Assembly.GetManifestResourceStream($"example:{operation.OperationId}");
        var example = file is null ? null : JsonNode.Parse(file);
        foreach (var (type, content) in operation.RequestBody?.Content ?? new Dictionary<string, OpenApiMediaType>())
        {
            content.Example = example?["body"]?.DeepClone();
            if (type == Form)
            {
                content.Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Required = new HashSet<string>(StringComparer.Ordinal) { "file" },
                    Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal) { ["file"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } },
                };
            }
        }

        foreach (var (status, answer) in operation.Responses ?? [])
        {
            if (answer.Content?.TryGetValue(Json, out var good) == true)
            {
                good.Example = example?["answer"]?.DeepClone();
            }
            else if (answer.Content?.TryGetValue(Problem, out var bad) == true)
            {
                bad.Example = ProblemOf(int.Parse(status, System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    private static JsonObject ProblemOf(int status)
    {
        var problem = new JsonObject { ["type"] = "about:blank", ["title"] = ReasonPhrases.GetReasonPhrase(status), ["status"] = status };
        if (status == StatusCodes.Status400BadRequest)
        {
            problem["errors"] = new JsonObject { ["revision"] = new JsonArray("From 1 to 1000000000.") };
        }

        return problem;
    }
}
