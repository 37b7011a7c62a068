using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>What stays as it is while the rest of a plan is built anew.</summary>
/// <param name="weeks">The weeks as they were.</param>
/// <param name="places">The places that stay.</param>
internal sealed class KeptPlaces(IReadOnlyList<PlanWeek> weeks, IReadOnlySet<KeptPlace> places)
{
    /// <summary>Nothing stays.</summary>
    public static KeptPlaces None { get; } = new([], new HashSet<KeptPlace>());

    /// <summary>What stays in this place in this week, or null.</summary>
    public PlannedExercise? Find(int week, DayOfWeek day, ExerciseId exercise) =>
        week <= weeks.Count && places.Contains(new(day, exercise)) ? weeks[week - 1].On(day)?.Find(exercise) : null;

    /// <summary>What stays on a day of a week, in its order.</summary>
    public IEnumerable<PlannedExercise> On(int week, DayOfWeek day) =>
        weeks.Count < week ? [] : weeks[week - 1].On(day)?.Exercises.Where(e => places.Contains(new(day, e.Exercise))) ?? [];

    /// <summary>A kept exercise as the rules count it.</summary>
    public static CheckedExercise Checked(ExerciseTraits traits, Prescription prescription) =>
        new(traits, prescription.Sets, prescription.RestSeconds, prescription.Rir, prescription.WarmUpSets) { IsKept = true };
}
