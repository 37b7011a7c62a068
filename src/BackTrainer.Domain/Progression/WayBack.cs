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

        var (first, next) = (0, 0);
        for (var i = 1; i < history.Count; i++)
        {
            while (next < below.Count && below[next].At <= history[i - 1].At)
            {
                next++;
            }

            if (next < below.Count && below[next].At < history[i].At && WentDown(exercise, prescription, history.GetRange(0, i), first, context))
            {
                first = i;
            }
        }

        return first;
    }

    /// <summary>After these, of which those from <paramref name="first"/> on count, the easier rung was asked for.</summary>
    private static bool WentDown(Exercise exercise, Prescription prescription, List<Exposure> history, int first, ProgressionContext context)
    {
        var target = Targets.AsIn(history[^1], exercise, prescription, context);
        var fresh = history.GetRange(first, history.Count - first);
        return IsDown(StepBack.ForPainOrForm(target, fresh, context))
            || (first > 0 && IsDown(StepBack.ForEarlyReturn(target, prescription, fresh, context)))
            || IsDown(StepBack.ForMisses(target, prescription, fresh, history, context))
            || IsDown(Stall.For(target, prescription, fresh, history, context));
    }

    private static bool IsDown(NextTarget? target) => target?.Decision == ProgressionDecision.EasierVariation;
}
