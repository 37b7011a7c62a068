using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>The parts that targets have in common.</summary>
internal static class Targets
{
    /// <summary>The prescription as it stands, with the load of last time.</summary>
    public static NextTarget Of(Exercise exercise, Prescription prescription, ProgressionContext context) => new()
    {
        Decision = ProgressionDecision.Hold,
        Exercise = exercise,
        Sets = prescription.Sets,
        Reps = prescription.Reps,
        AimReps = prescription.Reps?.Min,
        HoldSeconds = prescription.HoldSeconds,
        DistanceMeters = prescription.DistanceMeters,
        Load = context.History.Of(exercise.Id) is [.., var last] ? LoadOf(exercise, last) : null,
        Rir = prescription.Rir,
        Why = "",
    };

    /// <summary>The load that all sets reached: the least of them, or the most help.</summary>
    public static Load? LoadOf(Exercise exercise, Exposure exposure) =>
        exercise.Load == LoadKind.Assisted ? exposure.Sets.Where(s => s.Load is not null).Select(s => s.Load).Max() : exposure.Load;

    /// <summary>Every set of these exposures.</summary>
    public static IReadOnlyList<Evidence> Evidence(IEnumerable<Exposure> exposures) =>
        [.. exposures.SelectMany(e => e.Sets.Select(s => new Evidence(e.Date, s.Order)))];
}
