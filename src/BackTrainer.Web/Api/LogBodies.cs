using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Pages.Sessions;

namespace BackTrainer.Web.Api;

/// <summary>What is said of a session, as it is sent.</summary>
internal sealed record SessionPutBody
{
    /// <summary>What a session is called that nobody named.</summary>
    public const string DefaultTitle = "Free session";

    public DateTime? StartedAt { get; init; }

    public DateTime? FinishedAt { get; init; }

    public string? Title { get; init; }

    public Guid? PlanId { get; init; }

    public DateOnly? PlannedDay { get; init; }

    public bool Easy { get; init; }

    /// <summary>Exercises that are meant to be easy where the session as a whole is not; missing for as they are.</summary>
    public IReadOnlyList<string?>? EasyExercises { get; init; }

    /// <summary>The five-minute version; missing for as it is.</summary>
    public bool? Minimum { get; init; }

    /// <summary>Since when it is paused, or null; counts where <see cref="PausedSeconds"/> is said.</summary>
    public DateTime? PausedAt { get; init; }

    /// <summary>Seconds of the pauses that are over; missing for pauses as they are.</summary>
    public int? PausedSeconds { get; init; }

    /// <summary>What was changed in the list of exercises; missing for as it is.</summary>
    public LayoutBody? Layout { get; init; }

    public int? PainBefore { get; init; }

    public int? PainWorst { get; init; }

    public int? PainNextMorning { get; init; }

    public string? Notes { get; init; }

    public int? Revision { get; init; }

    /// <summary>The operation that this asks for. It was checked before.</summary>
    public PutSession ToOperation(Guid session, bool isStrict, TimeSpan clockOff = default) => new(
        session,
        new SessionFields
        {
            StartedAt = Instants.Utc(StartedAt, clockOff)!.Value,
            FinishedAt = Instants.Utc(FinishedAt, clockOff),
            Title = string.IsNullOrWhiteSpace(Title) ? DefaultTitle : Title.Trim(),
            PlanId = PlanId,
            PlannedDay = PlannedDay,
            IsEasy = Easy,
            EasyExercises = EasyExercises is null ? null : new(LayoutBody.Ids(EasyExercises)!),
            IsMinimum = Minimum,
            Pauses = PausedSeconds is { } seconds ? new(Instants.Utc(PausedAt, clockOff), seconds) : null,
            Layout = Layout?.ToLayout(),
            PainBefore = PainBefore,
            PainWorst = PainWorst,
            PainNextMorning = PainNextMorning,
            Notes = Notes,
        },
        Revision!.Value,
        isStrict);
}

/// <summary>What is kept of an exercise, as it is sent.</summary>
/// <param name="Note">What to remember next time; blank or missing for nothing.</param>
/// <param name="RestSeconds">Seconds of rest after each set; 0 for no timer, missing for what is planned.</param>
internal sealed record KeptPutBody(string? Note, int? RestSeconds);

/// <summary>A set as it is sent.</summary>
internal sealed record SetPutBody : ISetNumbers
{
    public string? Exercise { get; init; }

    public string? Kind { get; init; }

    public int? Order { get; init; }

    public int? Reps { get; init; }

    public decimal? LoadKg { get; init; }

    public int? HoldSeconds { get; init; }

    public int? DistanceMeters { get; init; }

    public int? Rir { get; init; }

    public int? Form { get; init; }

    public string? Note { get; init; }

    /// <summary>Left out on purpose; then there are no numbers.</summary>
    public bool Skipped { get; init; }

    public DateTime? DoneAt { get; init; }

    public int? Revision { get; init; }

    /// <summary>The operation that this asks for. It was checked before.</summary>
    public PutSet ToOperation(Guid session, Guid set, TimeSpan clockOff = default) => new(
        session,
        set,
        new ExerciseId(Exercise!),
        Kind is null ? SetKind.Work : Kebab.Parse<SetKind>(Kind),
        Order,
        Skipped ? null : new SetResult(Reps, LoadKg is { } kg ? Load.FromKilograms(kg) : null, HoldSeconds, DistanceMeters, Rir, Form, Note),
        Instants.Utc(DoneAt, clockOff),
        Revision!.Value);
}

/// <summary>Instants as clients send them.</summary>
internal static class Instants
{
    /// <summary>The instant in UTC, on a clock that is right; one without a zone is in UTC already.</summary>
    /// <param name="sent">The instant as it was sent.</param>
    /// <param name="clockOff">How much the clock that it is from is behind.</param>
    public static DateTime? Utc(DateTime? sent, TimeSpan clockOff = default)
    {
        if (sent is not { } at)
        {
            return null;
        }

        var utc = at.Kind == DateTimeKind.Local ? at.ToUniversalTime() : at;
        return new DateTime(Math.Clamp(utc.Ticks + clockOff.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), DateTimeKind.Utc).ToMicroseconds();
    }
}
