using System.Globalization;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Sessions;

/// <summary>A set that prepares, or one that counts.</summary>
public enum SetKind
{
    WarmUp,
    Work,
}

/// <summary>What was done in a set, as it was entered. Null means that it was not said.</summary>
public sealed record SetResult
{
    /// <summary>The worst and the best form rating.</summary>
    public const int WorstForm = 1, BestForm = 5;

    /// <summary>The longest note, in characters.</summary>
    public const int MaxNoteLength = 500;

    /// <summary>A result that keeps to the limits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public SetResult(
        int? reps = null, Load? load = null, int? holdSeconds = null, int? distanceMeters = null, int? rir = null, int? form = null, string? note = null)
    {
        ThrowUnless(reps, 0, RepRange.Most, nameof(reps));
        ThrowUnless(holdSeconds, 0, Prescription.LongestHold, nameof(holdSeconds));
        ThrowUnless(distanceMeters, 0, Prescription.LongestCarry, nameof(distanceMeters));
        ThrowUnless(rir, RepsInReserve.Least, RepsInReserve.Most, nameof(rir));
        ThrowUnless(form, WorstForm, BestForm, nameof(form));
        ThrowUnless(note?.Length, 0, MaxNoteLength, nameof(note));
        (Reps, Load, HoldSeconds, DistanceMeters, Rir, Form, Note) = (reps, load, holdSeconds, distanceMeters, rir, form, note);
    }

    /// <summary>Repetitions, 0 for a failed try.</summary>
    public int? Reps { get; }

    /// <summary>What was lifted, added, or (assisted) taken off.</summary>
    public Load? Load { get; }

    /// <summary>Seconds held.</summary>
    public int? HoldSeconds { get; }

    /// <summary>Metres carried.</summary>
    public int? DistanceMeters { get; }

    /// <summary>Repetitions in reserve.</summary>
    public int? Rir { get; }

    /// <summary>1 (poor) to 5 (clean).</summary>
    public int? Form { get; }

    /// <summary>Anything worth remembering.</summary>
    public string? Note { get; }

    /// <summary>The same with no white space around the note, and no note where that leaves nothing.</summary>
    internal SetResult Trimmed() => new(Reps, Load, HoldSeconds, DistanceMeters, Rir, Form, string.IsNullOrWhiteSpace(Note) ? null : Note.Trim());

    /// <summary>"8 × 60 kg", "20 s", "30 m with 24 kg", "no numbers".</summary>
    public override string ToString() => InWords(LoadKind.External);

    /// <summary>The same for an exercise whose load means this: "8 with 20 kg help".</summary>
    public string InWords(LoadKind kind)
    {
        var work = Reps is { } reps ? $"{reps}"
            : HoldSeconds is { } seconds ? $"{seconds} s"
            : DistanceMeters is { } meters ? $"{meters} m"
            : "";
        var load = Load is { IsNone: false } l ? l.InWords(kind) : "";
        return (work, load) switch
        {
            ("", "") => "no numbers",
            ("", _) => load,
            (_, "") => Reps is not null ? Words.Count(Reps.Value, "rep") : work,
            _ => LoadWords.With(work, Load!.Value, kind),
        };
    }

    private static void ThrowUnless(int? value, int min, int max, string name)
    {
        if (value is { } number)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(number, min, name);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(number, max, name);
        }
    }
}

/// <summary>A set of a session: done with a result, or skipped.</summary>
public sealed class LoggedSet
{
    private LoggedSet()
    {
    }

    internal LoggedSet(Guid id, ExerciseId exercise, SetKind kind, int order, SetResult? result, DateTime doneAt, int revision = 1)
    {
        Id = id;
        Change(exercise, kind, order, result, doneAt, revision);
    }

    /// <summary>The id of a planned set: the same on every device, so that the set entered on two of them is one set.</summary>
    /// <param name="session">The session's id.</param>
    /// <param name="exercise">What is done.</param>
    /// <param name="kind">Warm-up or work.</param>
    /// <param name="order">1 for the first set of this exercise and kind.</param>
    public static Guid IdFor(Guid session, ExerciseId exercise, SetKind kind, int order) =>
        NamedId.Of(session, string.Create(CultureInfo.InvariantCulture, $"{exercise} {kind.ToKebab()} {order}"));

    /// <summary>A working set that is known by its numbers alone, as in a log that somebody sends.</summary>
    /// <param name="exercise">What was done.</param>
    /// <param name="order">1 for the first.</param>
    /// <param name="result">What was done.</param>
    public static LoggedSet Work(ExerciseId exercise, int order, SetResult result) =>
        new(default, exercise, SetKind.Work, order, result, default);

    /// <summary>A UUID that may come from the client: <see cref="IdFor"/> where it is planned, else any.</summary>
    public Guid Id { get; private set; }

    /// <summary>What was done.</summary>
    public ExerciseId Exercise { get; private set; }

    /// <summary>Warm-up or work.</summary>
    public SetKind Kind { get; private set; }

    /// <summary>1 for the first set of this exercise and kind in the session.</summary>
    public int Order { get; private set; }

    /// <summary>Repetitions, or null.</summary>
    public int? Reps { get; private set; }

    /// <summary>The load, or null where none was said.</summary>
    public Load? Load { get; private set; }

    /// <summary>Seconds held, or null.</summary>
    public int? HoldSeconds { get; private set; }

    /// <summary>Metres carried, or null.</summary>
    public int? DistanceMeters { get; private set; }

    /// <summary>Repetitions in reserve, or null.</summary>
    public int? Rir { get; private set; }

    /// <summary>Form 1 to 5, or null.</summary>
    public int? Form { get; private set; }

    /// <summary>A note, or null.</summary>
    public string? Note { get; private set; }

    /// <summary>Left out on purpose: neither success nor failure.</summary>
    public bool IsSkipped { get; private set; }

    /// <summary>When it was entered, in UTC.</summary>
    public DateTime DoneAt { get; private set; }

    /// <summary>Counts the changes, from 1, on whichever device they were made.</summary>
    public int Revision { get; private set; }

    /// <summary>It counts as evidence: a working set that was done.</summary>
    public bool IsWork => Kind == SetKind.Work && !IsSkipped;

    /// <summary>The numbers together.</summary>
    public SetResult Result => new(Reps, Load, HoldSeconds, DistanceMeters, Rir, Form, Note);

    /// <summary>It says the same; when and in which place it was done is no part of that.</summary>
    internal bool Says(ExerciseId exercise, SetKind kind, SetResult? result) =>
        Exercise == exercise && Kind == kind && IsSkipped == result is null && Result == (result?.Trimmed() ?? new());

    internal void Change(ExerciseId exercise, SetKind kind, int order, SetResult? result, DateTime doneAt, int revision)
    {
        (Exercise, Kind, Order, DoneAt, Revision) = (exercise, kind, order, doneAt, revision);
        IsSkipped = result is null;
        result = result?.Trimmed();
        (Reps, Load, HoldSeconds) = (result?.Reps, result?.Load, result?.HoldSeconds);
        (DistanceMeters, Rir, Form, Note) = (result?.DistanceMeters, result?.Rir, result?.Form, result?.Note);
    }
}
