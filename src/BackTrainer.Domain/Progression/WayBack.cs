using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Domain.Progression;

/// <summary>
/// Back up after a step down: what went wrong before it was answered by the easier rung, so misses, stalls and poor form
/// count anew from the first session back.
/// </summary>
internal static class WayBack
{
    /// <summary>The first of these exposures that counts; 0 where no step down was taken among them.</summary>
    public static int First(Exercise exercise, Prescription prescription, List<Exposure> history, ProgressionContext context)
    {
        if (history.Count < 2 || context.Easier(exercise) is not { } easier || context.History.Of(easier.Id) is not { Count: > 0 } below)
        {
            return 0;
        }

        var next = below.Count - 1;
        for (var i = history.Count - 1; i > 0; i--)
        {
            while (next >= 0 && below[next].At >= history[i].At)
            {
                next--;
            }

            if (next >= 0 && below[next].At > history[i - 1].At && WentDown(exercise, prescription, history.GetRange(0, i), context))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>After these the easier rung was asked for.</summary>
    private static bool WentDown(Exercise exercise, Prescription prescription, List<Exposure> history, ProgressionContext context)
    {
        var target = Targets.AsIn(history[^1], exercise, prescription, context);
        var first = First(exercise, prescription, history, context);
        var fresh = history.GetRange(first, history.Count - first);
        return IsDown(StepBack.ForPainOrForm(target, fresh, context))
            || (first > 0 && IsDown(StepBack.ForEarlyReturn(target, prescription, fresh, context)))
            || IsDown(StepBack.ForMisses(target, prescription, fresh, history, context))
            || IsDown(Stall.For(target, prescription, fresh, history, context));
    }

    private static bool IsDown(NextTarget? target) => target?.Decision == ProgressionDecision.EasierVariation;
}
