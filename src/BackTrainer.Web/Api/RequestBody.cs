using System.Text.Json;
using FluentValidation;

namespace BackTrainer.Web.Api;

/// <summary>Reads a JSON body and checks its shape: every fault is told by its field.</summary>
internal static class RequestBody
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { MaxDepth = 16 };

    /// <summary>The body, or the problem to answer with.</summary>
    public static async Task<(T? Body, IResult? Problem)> ReadAsync<T>(HttpContext context, IValidator<T> validator)
        where T : class
    {
        if (context.Request.ContentLength > BackTrainerApp.MaxRequestBytes)
        {
            return (null, TooLarge());
        }

        T? body;
        try
        {
            body = await JsonSerializer.DeserializeAsync<T>(context.Request.Body, Options, context.RequestAborted);
        }
        catch (JsonException fault)
        {
            return (null, Invalid(Field(fault.Path), "This is not JSON of the expected shape."));
        }
        catch (BadHttpRequestException fault)
        {
            return (null, fault.StatusCode == StatusCodes.Status413PayloadTooLarge ? TooLarge() : Invalid("body", "The body could not be read."));
        }

        if (body is null)
        {
            return (null, Invalid("body", "The body is empty."));
        }

        var result = await validator.ValidateAsync(body, context.RequestAborted);
        return result.IsValid
            ? (body, null)
            : (null, Results.ValidationProblem(result.Errors
                .GroupBy(e => Camel(e.PropertyName))
                .ToDictionary(g => g.Key, g => g.Select(e => e.ErrorMessage).Distinct().ToArray())));
    }

    /// <summary>The problem of an answer without a body. A body of another kind is of the wrong shape like any other.</summary>
    public static IResult Problem(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status415UnsupportedMediaType
            ? Invalid("body", "Send JSON, and name it application/json.")
            : Results.Problem(statusCode: context.Response.StatusCode);

    private static IResult TooLarge() =>
        Results.Problem(statusCode: StatusCodes.Status413PayloadTooLarge, detail: $"A body may have at most {BackTrainerApp.MaxRequestBytes / 1024} KiB.");

    private static IResult Invalid(string field, string message) =>
        Results.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal) { [field] = [message] });

    private static string Field(string? path) => path is null or "$" or "" ? "body" : path.TrimStart('$').TrimStart('.');

    private static string Camel(string path) =>
        string.Join('.', path.Split('.').Select(part => part.Length == 0 ? part : char.ToLowerInvariant(part[0]) + part[1..]));
}
