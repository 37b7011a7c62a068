using System.Text.Json;
using FluentValidation;
using Microsoft.AspNetCore.Http.Metadata;

namespace BackTrainer.Web.Api;

/// <summary>Reads a JSON body and checks its shape: every fault is told by its field.</summary>
internal static class RequestBody
{
    /// <summary>How bodies are read: as they are promised, and not deeper than any of them goes.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { MaxDepth = 16 };

    private const string NotJson = "This is not JSON of the expected shape.";

    /// <summary>The body, or the problem to answer with.</summary>
    public static async Task<(T? Body, IResult? Problem)> ReadAsync<T>(HttpContext context, IValidator<T> validator)
        where T : class
    {
        T? body;
        try
        {
            body = await JsonSerializer.DeserializeAsync<T>(context.Request.Body, Options, context.RequestAborted);
        }
        catch (JsonException fault)
        {
            return (null, Invalid(Field(fault.Path), NotJson));
        }
        catch (BadHttpRequestException fault)
        {
            return (null, fault.StatusCode == StatusCodes.Status413PayloadTooLarge ? TooLarge(context) : Invalid("body", "The body could not be read."));
        }

        if (body is null)
        {
            return (null, Invalid("body", "The body is empty."));
        }

        return Check(body, validator) is { } faults ? (null, Results.ValidationProblem(faults)) : (body, null);
    }

    /// <summary>Reads a body that came inside another one; its faults by their fields, or none.</summary>
    public static (T? Body, IDictionary<string, string[]>? Faults) Read<T>(JsonElement json, IValidator<T> validator)
        where T : class
    {
        try
        {
            var body = json.Deserialize<T>(Options);
            return body is null ? (null, Fault("body", "The body is empty.")) : (body, Check(body, validator));
        }
        catch (JsonException fault)
        {
            return (null, Fault(Field(fault.Path), NotJson));
        }
    }

    private static Dictionary<string, string[]>? Check<T>(T body, IValidator<T> validator) => validator.Validate(body) is { IsValid: false } result
        ? result.Errors.GroupBy(e => Camel(e.PropertyName)).ToDictionary(g => g.Key, g => g.Select(e => e.ErrorMessage).Distinct().ToArray())
        : null;

    /// <summary>The problem of an answer without a body. A body of another kind is of the wrong shape like any other.</summary>
    public static IResult Problem(HttpContext context) =>
        context.Response.StatusCode switch
        {
            StatusCodes.Status413PayloadTooLarge => TooLarge(context),
            StatusCodes.Status415UnsupportedMediaType => Invalid("body", "Send JSON, and name it application/json."),
            var status => Results.Problem(statusCode: status),
        };

    private static IResult TooLarge(HttpContext context)
    {
        var most = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? BackTrainerApp.MaxRequestBytes;
        return Results.Problem(statusCode: StatusCodes.Status413PayloadTooLarge, detail: $"A body may have at most {most / 1024} KiB.");
    }

    /// <summary>One field is wrong.</summary>
    public static IResult Invalid(string field, string message) => Results.ValidationProblem(Fault(field, message));

    private static Dictionary<string, string[]> Fault(string field, string message) => new(StringComparer.Ordinal) { [field] = [message] };

    private static string Field(string? path) => path is null or "$" or "" ? "body" : path.TrimStart('$').TrimStart('.');

    private static string Camel(string path) =>
        string.Join('.', path.Split('.').Select(part => part.Length == 0 ? part : char.ToLowerInvariant(part[0]) + part[1..]));
}
