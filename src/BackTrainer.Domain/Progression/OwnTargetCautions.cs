using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>What is said beside a target that someone chose themselves. It stops nobody.</summary>
public static class OwnTargetCautions
{
    private static readonly HashSet<string> Limits =
        [PainLimits.Key, PainRegresses.Key, DeferWhenUnwell.Key, NoProgressWhenCompromised.Key, ReturnRamp.Key, PoorFormHolds.Key, DeloadWeek.Key, GentleStart.Key];

    /// <summary>
    /// A sentence for each hard limit that spoke in our target, and for what the own one goes over: a tenth more than the last
    /// load, and the reserve that is kept where the spine works hardest or where it is no day for a limit.
    /// </summary>
    /// <param name="own">What was chosen.</param>
    /// <param name="ours">Our target for the same.</param>
    /// <param name="last">The load of the last time, or null.</param>
    public static IReadOnlyList<string> Of(NextTarget own, NextTarget ours, Load? last)
    {
        var said = new List<string>();
        if (ours.Decision == ProgressionDecision.Stop || ours.Rules.Any(Limits.Contains))
        {
            said.AddRange(ours.Sentences);
        }

        if (own.Exercise.Load is LoadKind.External or LoadKind.Carry && own.Load is { } load && last is { IsNone: false } before
            && load.Grams > IncreaseLimit.MostAfter(before))
        {
            said.Add($"{load} is more than a tenth above the {before} of last time, which is the most that we add at once.");
        }

        if (own.Rir < ours.Rir && (ours.Rules.Contains(NoMaxTest.Key) || own.Exercise.SpinalLoad == SpinalLoad.High))
        {
            said.Add($"We would keep {ours.Rir} in reserve here.");
        }

        return said;
    }
}
