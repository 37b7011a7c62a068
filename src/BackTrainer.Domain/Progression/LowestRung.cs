using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>
/// Where no load can come off and no easier rung stands below, what is left is to ask for less of the same: after three
/// sessions in a row that fell short, what was done is the bottom of the range until the planned one is reached again.
/// </summary>
internal static class LowestRung
{
    /// <summary>Neither less load nor an easier rung is there.</summary>
    public static bool IsAt(Exercise exercise, Load? load, ProgressionContext context) =>
        StepBack.LessOf(exercise, load, context) is null && context.Easier(exercise) is null;

    /// <summary>The prescription with its bottom where it can be reached.</summary>
    public static Prescription Within(Exercise exercise, Prescription prescription, List<Exposure> history, ProgressionContext context)
    {
        if (Short(exercise, prescription, history) < StallCheckFirst.Exposures || !IsAt(exercise, Targets.LoadOf(exercise, history[^1]), context))
        {
            return prescription;
        }

        var least = int.MaxValue;
        for (var i = history.Count - StallCheckFirst.Exposures; i < history.Count; i++)
        {
            least = Math.Min(least, Math.Max(1, Targets.Weakest(history[i], prescription) ?? 1));
        }

        return new(
            prescription.Sets, prescription.Reps is { } reps ? new RepRange(least, reps.Max) : null, prescription.HoldSeconds is null ? null : least,
            prescription.DistanceMeters is null ? null : least, prescription.Rir, prescription.RestSeconds, prescription.WarmUpSets);
    }

    /// <summary>The third session in a row that fell short of what is planned: from now on, what was done. Null otherwise.</summary>
    public static NextTarget? Answer(NextTarget target, Prescription planned, Prescription within, List<Exposure> history)
    {
        if (within == planned || Short(target.Exercise, planned, history) != StallCheckFirst.Exposures)
        {
            return null;
        }

        return target with
        {
            AimReps = within.Reps?.Min,
            HoldSeconds = within.HoldSeconds,
            DistanceMeters = within.DistanceMeters,
            Why = $"Sets fell short of {Bottom(planned)} {StallCheckFirst.Exposures} times in a row, and nothing easier stands below: "
                + "what you reached is the aim now, and it rises from there. Look at sleep, rests and form too.",
            Rules = [StallCheckFirst.Key],
            Evidence = Targets.Evidence(history.GetRange(history.Count - StallCheckFirst.Exposures, StallCheckFirst.Exposures)),
        };
    }

    /// <summary>A stall with nothing easier below: fewer sets of the least, and the climb begins anew.</summary>
    public static NextTarget Lighter(NextTarget target, IReadOnlyList<Exposure> because, string said) => target with
    {
        Decision = ProgressionDecision.Deload,
        Sets = DayLimits.Share(target.Sets, DeloadWeek.MaxShare),
        Rir = Math.Max(target.Rir, DeloadWeek.MinRir),
        AimReps = target.Reps?.Min,
        HoldSeconds = target.HoldSeconds is { } hold ? Math.Max(1, hold - DoubleProgression.HoldStep) : null,
        Why = $"{said}: fewer sets and more in reserve, then climb again.",
        Rules = [StallCheckFirst.Key, DeloadWeek.Key],
        Evidence = Targets.Evidence(because),
    };

    private static string Bottom(Prescription planned) =>
        planned.Reps is { } reps ? Words.Count(reps.Min, "rep") : planned.HoldSeconds is { } seconds ? $"{seconds} seconds" : $"{planned.DistanceMeters} metres";

    /// <summary>The latest exposures in a row with this load whose weakest set is below the bottom of the range.</summary>
    private static int Short(Exercise exercise, Prescription prescription, List<Exposure> history)
    {
        var least = prescription.Reps?.Min ?? prescription.HoldSeconds ?? prescription.DistanceMeters;
        var count = 0;
        while (count < history.Count && Targets.Weakest(history[^(count + 1)], prescription) < least
            && Targets.LoadOf(exercise, history[^(count + 1)]) == Targets.LoadOf(exercise, history[^1]))
        {
            count++;
        }

        return count;
    }
}
