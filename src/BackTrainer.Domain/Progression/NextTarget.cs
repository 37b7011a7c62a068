using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>What is done next time with an exercise.</summary>
public enum ProgressionDecision
{
    Start,
    IncreaseLoad,
    IncreaseReps,
    IncreaseHold,
    HarderVariation,
    Hold,
    ReduceLoad,
    EasierVariation,
    Deload,
}

/// <summary>A set that a decision rests on.</summary>
/// <param name="Date">The day of it.</param>
/// <param name="Set">Its number in that session.</param>
public sealed record Evidence(DateOnly Date, int Set);

/// <summary>The target of the next session for one exercise, with its reasons. It is worked out when it is read and never stored.</summary>
public sealed record NextTarget
{
    /// <summary>What changes.</summary>
    public required ProgressionDecision Decision { get; init; }

    /// <summary>The exercise to do: the planned one, or a neighbour on its ladder.</summary>
    public required Exercise Exercise { get; init; }

    /// <summary>Working sets.</summary>
    public required int Sets { get; init; }

    /// <summary>The range of repetitions, or null for holds and carries.</summary>
    public RepRange? Reps { get; init; }

    /// <summary>Repetitions to aim for in every set this time, or null for holds and carries.</summary>
    public int? AimReps { get; init; }

    /// <summary>Seconds to hold, or null.</summary>
    public int? HoldSeconds { get; init; }

    /// <summary>Metres to carry, or null.</summary>
    public int? DistanceMeters { get; init; }

    /// <summary>The load, or null where it is not known yet or there is none.</summary>
    public Load? Load { get; init; }

    /// <summary>Repetitions to leave in reserve.</summary>
    public required int Rir { get; init; }

    /// <summary>Why, in a sentence or two.</summary>
    public required string Why { get; init; }

    /// <summary>Ids of the rules that spoke.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>The sets that the decision rests on.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>One set in words: "9 × 60 kg", "20 s".</summary>
    public string Aim
    {
        get
        {
            var work = AimReps is { } reps ? $"{reps}" : HoldSeconds is { } seconds ? $"{seconds} s" : $"{DistanceMeters} m";
            return Load is { IsNone: false } load ? $"{work} × {load}" : AimReps is { } count ? Words.Count(count, "rep") : work;
        }
    }
}
