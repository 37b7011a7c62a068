using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>An exercise that could stand in for another one in a plan, and what the rules say of that.</summary>
/// <param name="Alternative">The exercise and what sets it apart.</param>
/// <param name="Tried">What the swap does.</param>
public sealed record Swap(Alternative Alternative, TriedEdit Tried)
{
    /// <summary>It can be made.</summary>
    public bool Fits => Tried.Standing == EditStanding.Fits;
}

/// <summary>What could stand in for an exercise of a plan.</summary>
public static class Swaps
{
    /// <summary>The most that are named.</summary>
    public const int Most = 8;

    /// <summary>
    /// Exercises that this person may be given, the best first: swaps that can be made, by how little new advice they miss,
    /// then by how near the block stays to all advice, then by likeness.
    /// </summary>
    /// <param name="plan">The plan, which stays as it is.</param>
    /// <param name="exercise">What is to go.</param>
    /// <param name="day">The day of the week that it stands on.</param>
    /// <param name="fromWeek">The first week that would change.</param>
    /// <param name="library">For looking exercises up.</param>
    /// <param name="today">The day of now.</param>
    public static IReadOnlyList<Swap> Of(WeeklyPlan plan, ExerciseId exercise, DayOfWeek day, int fromWeek, ExerciseLibrary library, DateOnly today)
    {
        var now = new PlanNow(plan, library, today);
        return [.. Alternatives.AllOf(library[exercise], library)
            .Where(a => !a.Exercise.IsRetired && AllowedExercises.IsAllowed(a.Exercise, plan.Request))
            .Select(a => new Swap(a, now.Try(new SwapExercise(exercise, a.Exercise.Id, day, fromWeek))))
            .Where(s => s.Tried.Standing != EditStanding.ChangesNothing)
            .OrderByDescending(s => s.Fits)
            .ThenBy(s => s.Tried.Breaks.Count)
            .ThenBy(s => s.Tried.Advises.Count)
            .ThenBy(s => Math.Round(s.Tried.Strain, 3))
            .Take(Most)];
    }
}
