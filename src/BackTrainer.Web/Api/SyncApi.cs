using System.Text.Json;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Pages.Sessions;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BackTrainer.Web.Api;

/// <summary>Changes to a log that were made without a network, many at once and in order.</summary>
internal static class SyncApi
{
    /// <summary>The most operations of one batch.</summary>
    public const int MostOperations = 500;

    /// <summary>The largest batch, in bytes.</summary>
    public const int MostBytes = 1024 * 1024;

    public static void Map(IEndpointRouteBuilder own) =>
        own.MapPost("/api/sync", SyncAsync).WithName("Sync")
            .WithSummary($"A batch of at most {MostOperations} changes to sessions and sets, in order, each answered on its own; all that are made are on the disk when it is answered.")
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes))
            .Accepts<SyncBody>("application/json").Produces<SyncAnswer>()
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    private static async Task<IResult> SyncAsync(HttpContext context, LogDesk log, Guest guest, OwnLibrary own, PersonClock clock, TrainingMeter meter)
    {
        var (body, problem) = await RequestBody.ReadAsync(context, new SyncValidator());
        if (problem is not null)
        {
            return problem;
        }

        if (body!.Operations!.Count > MostOperations)
        {
            return Results.Problem(statusCode: StatusCodes.Status413PayloadTooLarge, detail: $"A batch has at most {MostOperations} operations.");
        }

        var off = ClockOff(Instants.Utc(body.SentAt), clock.Utc());
        var read = body.Operations.Select(o => Read(o!, own.Library, off)).ToList();
        var answers = new Queue<OperationAnswer>(
            await log.DoAsync(guest.Id!.Value, read.Select(r => r.Operation).OfType<LogOperation>(), OperationAnswer.Of, context.RequestAborted));
        var results = read.Select(r => r.Problem is { } fault ? OperationAnswer.Refused(fault) : answers.Dequeue()).ToList();
        results.ForEach(r => meter.Synced(r.Outcome));
        return Results.Ok(new SyncAnswer(
            results,
            off == TimeSpan.Zero ? null : (long)off.TotalSeconds));
    }

    /// <summary>How much the clock of whoever sent this is behind, where it is more than differing days explain.</summary>
    private static TimeSpan ClockOff(DateTime? sentAt, DateTime now) =>
        sentAt is { } sent && (now - sent).Duration() > TimeSpan.FromHours(TrainingSession.MostHoursAhead) ? now - sent : TimeSpan.Zero;

    private static (LogOperation? Operation, ProblemDetails? Problem) Read(SyncOperationBody asked, ExerciseLibrary library, TimeSpan clockOff)
    {
        var parts = (asked.Path ?? "").Split('/');
        var (session, set) = (Guid.Empty, Guid.Empty);
        var exercise = default(ExerciseId);
        var isKept = parts is [_, _, _, _, "kept", var name] && ExerciseId.TryParse(name, null, out exercise) && library.Find(exercise) is not null;
        var isKnown = parts is ["", "api", "sessions", var first, ..] && Guid.TryParseExact(first, "D", out session)
            && (parts.Length == 4 || isKept || (parts is [_, _, _, _, "sets", var second] && Guid.TryParseExact(second, "D", out set)));
        if (!isKnown)
        {
            return (null, LogProblems.Of(StatusCodes.Status404NotFound, null, "A path such as /api/sessions/{id}, /api/sessions/{id}/sets/{setId} or /api/sessions/{id}/kept/{exercise}."));
        }

        return (asked.Method, parts.Length) switch
        {
            ("PUT", _) when isKept => Put(asked.Body, KeptPutValidator.Instance, b => new PutKept(session, exercise, b.Note, b.RestSeconds)),
            (_, _) when isKept => (null, LogProblems.Of(StatusCodes.Status405MethodNotAllowed, null, "PUT.")),
            ("DELETE", 4) => (new DeleteSession(session), null),
            ("DELETE", _) when asked.Revision is null or (>= 1 and <= Revisions.Most) => (new DeleteSet(session, set, asked.Revision), null),
            ("DELETE", _) => (null, LogProblems.Fields("revision", $"From 1 to {Revisions.Most}.")),
            ("PUT", 4) => Put(asked.Body, SessionPutValidator.Instance, b => b.ToOperation(session, isStrict: false, clockOff)),
            ("PUT", _) => Put(asked.Body, SetPutValidator.For(library), b => b.ToOperation(session, set, clockOff)),
            _ => (null, LogProblems.Of(StatusCodes.Status405MethodNotAllowed, null, "PUT or DELETE.")),
        };
    }

    private static (LogOperation? Operation, ProblemDetails? Problem) Put<T>(JsonElement? sent, IValidator<T> validator, Func<T, LogOperation> read)
        where T : class
    {
        if (sent is not { } json)
        {
            return (null, LogProblems.Fields("body", "The body is empty."));
        }

        var (body, faults) = RequestBody.Read(json, validator);
        return faults is null ? (read(body!), null) : (null, LogProblems.Fields(faults));
    }
}

/// <summary>A batch as it is sent.</summary>
/// <param name="Operations">What is asked, in order.</param>
/// <param name="SentAt">Now, by the clock that the times in the batch are from. One that is more than a day wrong is put right by it.</param>
internal sealed record SyncBody(IReadOnlyList<SyncOperationBody?>? Operations, DateTime? SentAt);

/// <summary>One operation of a batch.</summary>
/// <param name="Method">PUT or DELETE.</param>
/// <param name="Path">The path that it would have alone.</param>
/// <param name="Body">The body that it would have alone.</param>
/// <param name="Revision">The revision of a DELETE, or null for the next one.</param>
internal sealed record SyncOperationBody(string? Method, string? Path, JsonElement? Body, int? Revision);

/// <summary>What came of a batch.</summary>
/// <param name="Results">Each operation answered, in the same order.</param>
/// <param name="ClockOffSeconds">How much the sender's clock was behind, where its times were put right by that; else null.</param>
internal sealed record SyncAnswer(IReadOnlyList<OperationAnswer> Results, long? ClockOffSeconds);

/// <summary>The shape of a batch; each operation is checked on its own.</summary>
internal sealed class SyncValidator : AbstractValidator<SyncBody>
{
    public SyncValidator()
    {
        RuleFor(b => b.Operations).NotNull().WithMessage("Send a list of operations.");
        RuleForEach(b => b.Operations).NotNull().WithMessage("An operation has a method and a path.").When(b => b.Operations?.Count <= SyncApi.MostOperations);
    }
}
