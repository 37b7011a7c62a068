using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Web.Importing;

/// <summary>A set as a line of another program's table says it.</summary>
internal sealed record ForeignSet
{
    /// <summary>The number of its line.</summary>
    public required int Line { get; init; }

    /// <summary>What tells its session from the others of the file.</summary>
    public required string Session { get; init; }

    /// <summary>When the session began.</summary>
    public required Moment Start { get; init; }

    /// <summary>How long the session lasted, or null.</summary>
    public TimeSpan? Length { get; init; }

    /// <summary>What the session is called, or null.</summary>
    public string? Title { get; init; }

    /// <summary>What was noted of the session, or null.</summary>
    public string? SessionNotes { get; init; }

    /// <summary>The session was meant to be easy.</summary>
    public bool IsEasy { get; init; }

    /// <summary>What the exercise is called there.</summary>
    public required string Exercise { get; init; }

    /// <summary>Warm-up or work.</summary>
    public SetKind Kind { get; init; } = SetKind.Work;

    /// <summary>It was left out.</summary>
    public bool IsSkipped { get; init; }

    /// <summary>Repetitions, or null.</summary>
    public int? Reps { get; init; }

    /// <summary>The weight, less than nothing for help; null where there is none.</summary>
    public decimal? Weight { get; init; }

    /// <summary>The unit of the weight, or null where the file does not say.</summary>
    public WeightUnit? Unit { get; init; }

    /// <summary>Seconds held, or null.</summary>
    public int? Seconds { get; init; }

    /// <summary>Metres carried, or null.</summary>
    public int? Metres { get; init; }

    /// <summary>Repetitions in reserve, or null.</summary>
    public int? Rir { get; init; }

    /// <summary>Form, 1 to 5, or null.</summary>
    public int? Form { get; init; }

    /// <summary>A note, or null.</summary>
    public string? Note { get; init; }

    /// <summary>When it was done, or null where the file does not say.</summary>
    public DateTime? DoneAt { get; init; }
}

/// <summary>A session of another program, with its sets in their order.</summary>
/// <param name="Sets">At least one.</param>
internal sealed record ForeignSession(IReadOnlyList<ForeignSet> Sets)
{
    /// <summary>What its first line says of it.</summary>
    public ForeignSet First => Sets[0];
}
