using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Planning;

/// <summary>One week of a plan; days that are not in it are rest days.</summary>
/// <param name="Number">1 for the first week of the block.</param>
/// <param name="Kind">Build or deload.</param>
/// <param name="Days">The training days, Monday first.</param>
public sealed record PlanWeek(int Number, WeekKind Kind, IReadOnlyList<PlannedDay> Days)
{
    /// <summary>The training on <paramref name="day"/>, or null on a rest day.</summary>
    public PlannedDay? On(DayOfWeek day) => Days.FirstOrDefault(d => d.Day == day);
}

/// <summary>One training day.</summary>
/// <param name="Day">The day of the week.</param>
/// <param name="Mobility">Mobility items of the warm-up; they never count as volume.</param>
/// <param name="Exercises">In the order in which they are done.</param>
public sealed record PlannedDay(DayOfWeek Day, IReadOnlyList<ExerciseId> Mobility, IReadOnlyList<PlannedExercise> Exercises)
{
    /// <summary>This exercise in its place on this day, or null where it is not done.</summary>
    public PlannedExercise? Find(ExerciseId exercise) => Exercises.FirstOrDefault(e => e.Exercise == exercise);

    /// <summary>The day with one exercise as it comes instead of how it was; nothing instead takes it out.</summary>
    internal PlannedDay Replace(PlannedExercise was, params IReadOnlyList<PlannedExercise> comes) =>
        this with { Exercises = [.. Exercises.SelectMany(e => ReferenceEquals(e, was) ? comes : [e])] };
}

/// <summary>An exercise in its place in the week.</summary>
/// <param name="Exercise">Which one.</param>
/// <param name="Prescription">How much of it.</param>
/// <param name="Superset">A letter shared by exercises that alternate, or null.</param>
/// <param name="Why">Why it is here, in a sentence.</param>
/// <param name="AddedByHand">Whoever trains put it here; false where the builder chose it.</param>
/// <param name="Kept">It stays where it is when the rest is built anew.</param>
public sealed record PlannedExercise(
    ExerciseId Exercise, Prescription Prescription, string? Superset, string Why, bool AddedByHand = false, bool Kept = false);
