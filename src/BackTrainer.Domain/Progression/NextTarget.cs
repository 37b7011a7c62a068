using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>What is done next time with an exercise.</summary>
public enum ProgressionDecision
{
    Start,
    IncreaseLoad,
    IncreaseReps,
    IncreaseHold,
    IncreaseDistance,
    HarderVariation,
    Hold,
    ReduceLoad,
    EasierVariation,
    Deload,
    Easy,
    Stop,
}

/// <summary>A set that a decision rests on.</summary>
/// <param name="In">The session's share of the exercise.</param>
/// <param name="Logged">The set as it was logged.</param>
public sealed record Evidence(Exposure In, LoggedSet Logged)
{
    /// <summary>The day of it.</summary>
    public DateOnly Date => In.Date;

    /// <summary>Its number in that session.</summary>
    public int Set => Logged.Order;

    /// <inheritdoc/>
    public override string ToString() => $"{Date:yyyy-MM-dd} set {Set}";
}

/// <summary>The target of the next session for one exercise, with its reasons. It is worked out when it is read and never stored.</summary>
public sealed record NextTarget
{
    /// <summary>What changes.</summary>
    public required ProgressionDecision Decision { get; init; }

    /// <summary>The exercise to do: the planned one, or a neighbour on its ladder.</summary>
    public required Exercise Exercise { get; init; }

    /// <summary>Working sets; 0 where it is better not to train.</summary>
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

    /// <summary>What else changes today, a sentence each: sleep, readiness, pain, a break, a lighter week that is due.</summary>
    public IReadOnlyList<string> Besides { get; init; } = [];

    /// <summary>Every sentence.</summary>
    public IEnumerable<string> Sentences => Besides.Prepend(Why);

    /// <summary>Something goes up: load, repetitions, time, distance or variation.</summary>
    public bool IsRise => Decision is ProgressionDecision.IncreaseLoad or ProgressionDecision.IncreaseReps or ProgressionDecision.IncreaseHold
        or ProgressionDecision.IncreaseDistance or ProgressionDecision.HarderVariation;

    /// <summary>The rung to stay on where a step up the ladder may not be taken; null where that is <see cref="Exercise"/>.</summary>
    internal Exercise? From { get; init; }

    /// <summary>Repetitions that may be added at once where the way goes on by repetitions.</summary>
    internal int Spare { get; init; } = 1;

    /// <summary>Ids of the rules that spoke.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>The sets that the decision rests on.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>One set in words: "9 × 60 kg", "20 s".</summary>
    public string Aim
    {
        get
        {
            if (Decision == ProgressionDecision.Stop)
            {
                return "rest";
            }

            var work = AimReps is { } reps ? $"{reps}" : HoldSeconds is { } seconds ? $"{seconds} s" : $"{DistanceMeters} m";
            return Load is { IsNone: false } load ? LoadWords.With(work, load, Exercise.Load) : AimReps is { } count ? Words.Count(count, "rep") : work;
        }
    }

    /// <summary>The same with one more sentence and the rule that it comes from.</summary>
    internal NextTarget And(string rule, string sentence) => this with { Besides = [.. Besides, sentence], Rules = Rules.Contains(rule) ? Rules : [.. Rules, rule] };
}
