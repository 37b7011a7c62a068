using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Rules;

/// <summary>Tendons take their time. Source: Our choice, after common practice.</summary>
public sealed class SlowTendonLadders() : ProgressionRule(
    Key,
    "Tendons take their time",
    "Hangs, slow lowering and straight-arm work load tendons, and those adapt over weeks: one rung in three weeks at most.",
    "Our choice, after common practice",
    RuleSeverity.Soft)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "slow-tendon-ladders";

    /// <summary>Days on a rung of such a ladder at least.</summary>
    public const int DaysPerRung = 21;

    private static readonly HashSet<ExerciseId> TendonHeavy =
        [new("eccentric-pull-up"), new("flexed-arm-hang"), new("archer-pull-up"), new("nordic-curl"), new("sliding-leg-curl"), new("parallel-bar-dip")];

    /// <summary>Straight-arm or tendon-heavy: every hang, and a few more.</summary>
    public static bool Applies(Exercise exercise) => exercise.Pattern == MovementPattern.Hang || TendonHeavy.Contains(exercise.Id);
}
