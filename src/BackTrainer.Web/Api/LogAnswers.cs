using System.Text.Json.Serialization;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Pages.Sessions;
using Microsoft.AspNetCore.Mvc;

namespace BackTrainer.Web.Api;

/// <summary>A session with its sets, in the spelling of the API.</summary>
internal sealed record LoggedSessionBody(
    Guid Id, DateTime StartedAt, DateTime? FinishedAt, string Title, Guid? PlanId, DateOnly? PlannedDay, bool Easy, int? PainBefore, int? PainWorst,
    int? PainNextMorning, string? Notes, int Revision, IReadOnlyList<LoggedSetBody> Sets, IReadOnlyList<RemovedSetBody> RemovedSets)
{
    /// <summary>Fields that could not be as they were sent and were put right.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Adjusted { get; init; }

    /// <summary>The five-minute version.</summary>
    public bool Minimum { get; init; }

    /// <summary>Since when it is paused, or null.</summary>
    public DateTime? PausedAt { get; init; }

    /// <summary>Seconds of pauses that are over.</summary>
    public int PausedSeconds { get; init; }

    /// <summary>Exercises that are meant to be easy where the session as a whole is not.</summary>
    public IReadOnlyList<string> EasyExercises { get; init; } = [];

    /// <summary>What was changed in the list of exercises.</summary>
    public LayoutBody Layout { get; init; } = new();

    public static LoggedSessionBody Of(TrainingSession s) => new(
        s.Id, s.StartedAt, s.FinishedAt, s.Title, s.PlanId, s.PlannedDay, s.IsEasy, s.PainBefore, s.PainWorst, s.PainNextMorning, s.Notes, s.Revision,
        [.. s.Sets.OrderBy(x => x.DoneAt).ThenBy(x => x.Order).Select(LoggedSetBody.Of)], [.. s.RemovedSets.Select(RemovedSetBody.Of)])
    {
        Minimum = s.IsMinimum,
        PausedAt = s.PausedAt,
        PausedSeconds = s.PausedSeconds,
        EasyExercises = [.. s.EasyExercises.Select(e => e.ToString())],
        Layout = LayoutBody.Of(s.Layout),
    };
}

/// <summary>A set, in the spelling of the API.</summary>
internal sealed record LoggedSetBody(
    Guid Id, string Exercise, string Kind, int Order, int? Reps, decimal? LoadKg, int? HoldSeconds, int? DistanceMeters, int? Rir, int? Form, string? Note,
    bool Skipped, DateTime DoneAt, int Revision)
{
    /// <summary>Fields that could not be as they were sent and were put right.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Adjusted { get; init; }

    public static LoggedSetBody Of(LoggedSet s) => new(
        s.Id, s.Exercise.ToString(), s.Kind.ToKebab(), s.Order, s.Reps, s.Load?.Kilograms, s.HoldSeconds, s.DistanceMeters, s.Rir, s.Form, s.Note,
        s.IsSkipped, s.DoneAt, s.Revision);
}

/// <summary>A set that was taken out.</summary>
internal sealed record RemovedSetBody(Guid Id, int Revision, bool Removed = true)
{
    public static RemovedSetBody Of(RemovedSet s) => new(s.Id, s.Revision);
}

/// <summary>An operation answered: the status, what came of it, and what is there now or the problem.</summary>
internal sealed record OperationAnswer(int Status, string Outcome, object? Body)
{
    /// <summary>The answer in a batch, where everything that is answered with what is there is 200.</summary>
    public static OperationAnswer Of(LogOperation operation, LogAnswer answer)
    {
        if (answer.Outcome is LogOutcome.Applied or LogOutcome.Unchanged or LogOutcome.Stale)
        {
            return new(StatusCodes.Status200OK, answer.Outcome.ToKebab(), There(operation, answer));
        }

        return Refused(Problem(answer));
    }

    /// <summary>It was not made, and why.</summary>
    public static OperationAnswer Refused(ProblemDetails problem) => new(problem.Status!.Value, "refused", problem);

    /// <summary>The answer to a request of its own.</summary>
    public static IResult Result(LogOperation operation, LogAnswer answer) => (operation, answer.Outcome, There(operation, answer)) switch
    {
        (DeleteSession or DeleteSet, LogOutcome.Applied or LogOutcome.Unchanged, _) => Results.NoContent(),
        (PutSession, LogOutcome.Applied, { } body) when answer.IsNew => Results.Created($"/api/sessions/{operation.Session}", body),
        (PutSet put, LogOutcome.Applied, { } body) when answer.IsNew => Results.Created($"/api/sessions/{operation.Session}/sets/{put.Set}", body),
        (_, LogOutcome.Applied or LogOutcome.Unchanged or LogOutcome.Stale, var body) => Results.Ok(body),
        _ => Results.Problem(Problem(answer)),
    };

    private static object? There(LogOperation operation, LogAnswer answer)
    {
        IReadOnlyList<string>? adjusted = answer is { Outcome: LogOutcome.Applied, Faults.Count: > 0 } ? [.. answer.Faults.Keys] : null;
        var set = operation switch
        {
            PutSet put => put.Set,
            DeleteSet delete => delete.Set,
            _ => (Guid?)null,
        };
        return (set, answer) switch
        {
            (null, { Session: { } session }) => LoggedSessionBody.Of(session) with { Adjusted = adjusted },
            (not null, { Set: { } there }) => LoggedSetBody.Of(there) with { Adjusted = adjusted },
            (not null, _) when answer.Session?.RemovedSets.FirstOrDefault(r => r.Id == set) is { } removed => RemovedSetBody.Of(removed),
            _ => null,
        };
    }

    private static ProblemDetails Problem(LogAnswer answer) => answer.Outcome switch
    {
        LogOutcome.TooFarAhead => LogProblems.Fields("revision", $"At most {Revisions.MostAhead} above the revision of what is there."),
        LogOutcome.Full => LogProblems.Of(StatusCodes.Status422UnprocessableEntity, "session-full", $"A session has at most {TrainingSession.MaxSets} sets, and {TrainingSession.MaxRemoved} that were taken out."),
        LogOutcome.Deleted => LogProblems.Of(StatusCodes.Status404NotFound, "session-deleted", "This session was deleted."),
        LogOutcome.Wrong => LogProblems.Fields(answer.Faults!.ToDictionary(f => f.Key, f => (string[])[f.Value])),
        _ => LogProblems.Of(StatusCodes.Status404NotFound, null, "Not Found"),
    };
}

/// <summary>Problems with a log.</summary>
internal static class LogProblems
{
    public static ProblemDetails Of(int status, string? type, string title) => new() { Status = status, Type = type, Title = title };

    public static ProblemDetails Fields(string field, string message) => Fields(new Dictionary<string, string[]>(StringComparer.Ordinal) { [field] = [message] });

    public static ProblemDetails Fields(IDictionary<string, string[]> errors) => new HttpValidationProblemDetails(errors) { Status = StatusCodes.Status400BadRequest };
}
