using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>One step of the way ahead: an exercise with a load, and the amounts that are asked for on it.</summary>
/// <param name="Exercise">The rung.</param>
/// <param name="Load">The load, or null where there is none.</param>
/// <param name="Least">The fewest repetitions, seconds or metres of a set.</param>
/// <param name="Most">The most of them.</param>
public sealed record AheadStep(Exercise Exercise, Load? Load, int Least, int Most);

/// <summary>
/// How high targets stand against each other: first the rung of the ladder, then the load (or less help), then repetitions,
/// seconds or metres. A rung or a load is a whole step; amounts lie between one step and the next, because on the way from one
/// to the other they come first.
/// </summary>
public sealed class AheadScale
{
    /// <summary>The scale for all of these targets.</summary>
    public AheadScale(IEnumerable<NextTarget> targets, ExerciseLibrary library)
    {
        var all = targets.ToList();
        var exercises = all.Select(t => t.Exercise).Distinct().ToList();
        var rungs = exercises.ToDictionary(e => e, e => exercises.Count(other => other != e && LeadsTo(other, e, library, [])));
        Steps = [.. all.GroupBy(t => (t.Exercise, LoadOf(t)))
            .Select(g => new AheadStep(g.Key.Exercise, g.Key.Item2, g.Min(AmountOf), g.Max(AmountOf)))
            .OrderBy(s => rungs[s.Exercise]).ThenBy(s => s.Exercise.Id)
            .ThenBy(s => s.Exercise.Load == LoadKind.Assisted ? -(s.Load?.Grams ?? 0) : s.Load?.Grams ?? 0)];
        Highest = all.Select(HeightOf).DefaultIfEmpty(0).Max();
    }

    /// <summary>Where the highest target stands; 0 where all are the same.</summary>
    public double Highest { get; }

    /// <summary>Every step that is asked for, the lowest first.</summary>
    public IReadOnlyList<AheadStep> Steps { get; }

    /// <summary>Where a target stands: from 0 up to below the number of steps.</summary>
    /// <exception cref="InvalidOperationException">It is none of the targets that the scale was made for.</exception>
    public double HeightOf(NextTarget target)
    {
        for (var i = 0; i < Steps.Count; i++)
        {
            var step = Steps[i];
            if (step.Exercise == target.Exercise && step.Load == LoadOf(target))
            {
                return i + ((AmountOf(target) - step.Least) / (step.Most - step.Least + 1.0));
            }
        }

        throw new InvalidOperationException("The target is not on the scale.");
    }

    /// <summary>Repetitions, seconds or metres that a target asks for in a set.</summary>
    public static int AmountOf(NextTarget target) => target.AimReps ?? target.HoldSeconds ?? target.DistanceMeters ?? 0;

    private static Load? LoadOf(NextTarget target) => target.Exercise.TakesLoad ? target.Load : null;

    private static bool LeadsTo(Exercise from, Exercise to, ExerciseLibrary library, HashSet<ExerciseId> seen) =>
        seen.Add(from.Id) && library.HarderThan(from).Any(h => h == to || LeadsTo(h, to, library, seen));
}
