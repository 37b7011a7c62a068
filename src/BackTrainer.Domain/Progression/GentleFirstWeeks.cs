using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>
/// The first weeks of someone over 45 who is not used to hard effort: more in reserve, and no load above a share of the
/// estimated maximum (rule gentle-start). Where the maximum is not known, the reserve alone keeps them light.
/// </summary>
internal static class GentleFirstWeeks
{
    /// <summary>The target within these limits.</summary>
    public static NextTarget Limit(NextTarget target, Exercise planned, Prescription prescription, ProgressionContext context)
    {
        if (!GentleStart.Applies(context.Request, context.Today))
        {
            return target;
        }

        if (MostOf(target, prescription, context) is { } most && target.Load > most)
        {
            var limit = $"in the first {GentleStart.Weeks} weeks no load is above {100 * GentleStart.MostOfMax:0} % of your estimated maximum";
            target = DayLimits.Held(target, planned, prescription, context);
            target = target.Load > most
                ? target with
                {
                    Decision = ProgressionDecision.ReduceLoad,
                    Load = most,
                    AimReps = target.Reps?.Min,
                    Why = $"Go down to {most}: {limit}.",
                    Rules = [GentleStart.Key],
                }
                : target.And(GentleStart.Key, $"{char.ToUpperInvariant(limit[0])}{limit[1..]}, so {most} is the most for now.");
        }

        return target with { Rir = Math.Max(target.Rir, GentleStart.MinRir) };
    }

    /// <summary>
    /// The heaviest load that is allowed, or null where the maximum is not known. Only sets with a reserve tell it, and the best
    /// session counts: a set without one would count as a set to the limit, and a lighter session after the first says less of
    /// the strength; either would let the load sink with each session.
    /// </summary>
    private static Load? MostOf(NextTarget target, Prescription prescription, ProgressionContext context)
    {
        if (target.Load is not { IsNone: false } || target.Exercise.Load != LoadKind.External)
        {
            return null;
        }

        double? best = null;
        foreach (var exposure in LogWindow.On(context.History.Of(target.Exercise.Id), target.Exercise, prescription).Usable)
        {
            var max = OneRepMax.Of(Steering.SetsOf([exposure], 1).Where(s => s.Rir is not null), exposure.Date)?.Kilograms;
            best = max > best || best is null ? max : best;
        }

        return best is { } kilograms
            && context.Weights.Floor(target.Exercise, context.Request.Level, new Load((int)(1000 * GentleStart.MostOfMax * kilograms))) is { IsNone: false } most
            ? most
            : null;
    }
}
