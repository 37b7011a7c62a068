using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using BackTrainer.Simulation.Plans;
using BackTrainer.Simulation.Seasons;

namespace BackTrainer.Simulation.Policies;

/// <summary>A policy that goes by the last session of the exercise and knows nothing of sleep, pain, form or readiness.</summary>
internal abstract class BlindPolicy(TrainingLevel level) : Policy
{
    /// <summary>The athlete's level.</summary>
    protected TrainingLevel Level => level;

    /// <summary>Seconds that a hold grows by, in each of them.</summary>
    protected const int HoldStep = 5;

    /// <summary>The longest hold that is asked for, in seconds.</summary>
    protected const int LongestHold = 60;

    /// <inheritdoc/>
    public override Order Next(Slot slot, int day, Diary diary)
    {
        var start = Starting(slot);
        return diary.LastOrder(slot.Exercise.Id) is { } last
            ? After(slot, start, last with { Sets = start.Sets, Rir = start.Rir }, diary.History.Of(slot.Exercise.Id), day)
            : start;
    }

    /// <summary>The order after the last one; <paramref name="last"/> has the load that was really taken.</summary>
    protected abstract Order After(Slot slot, Order start, Order last, IReadOnlyList<Exposure> log, int day);

    /// <summary>The first session: the bottom of the range with a load that the athlete chooses.</summary>
    protected static Order Starting(Slot slot)
    {
        var (planned, timed) = (slot.Prescription, slot.Exercise.IsTimed);
        return new(slot.Exercise, planned.Sets, null,
            timed ? planned.HoldSeconds!.Value : planned.Reps!.Min,
            timed ? planned.HoldSeconds!.Value : planned.Reps!.Min,
            timed ? planned.HoldSeconds!.Value : planned.Reps!.Max, planned.Rir);
    }

    /// <summary>One step up, or down by a share.</summary>
    protected Load? Up(Order last) => last.Load is { } load ? OwnWeights.Any.Next(last.Exercise, level, load) ?? load : null;

    protected Load? Down(Order last, double share) =>
        last.Load is { } load ? OwnWeights.Any.Floor(last.Exercise, level, new((int)(load.Grams * (1 - share)))) : null;

    /// <summary>Every set reached the amount.</summary>
    protected static bool All(Exposure exposure, int amount) => exposure.Sets.All(s => (s.Reps ?? s.HoldSeconds) >= amount);

    /// <summary>The last sessions with this load in which some set stayed below the amount.</summary>
    protected static int Misses(IReadOnlyList<Exposure> log, Load? load, int amount)
    {
        var misses = 0;
        while (misses < log.Count && log[^(misses + 1)].Load == load && !All(log[^(misses + 1)], amount))
        {
            misses++;
        }

        return misses;
    }
}
