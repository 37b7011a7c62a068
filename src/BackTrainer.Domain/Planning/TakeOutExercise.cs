using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Planning;

/// <summary>Takes an exercise that was added by hand out of a day again; what the builder chose stays.</summary>
/// <param name="Exercise">What is taken out.</param>
public sealed record TakeOutExercise(ExerciseId Exercise, DayOfWeek Day, int FromWeek) : PlanEdit(Day, FromWeek)
{
    /// <inheritdoc/>
    protected override PlannedDay? Change(PlannedDay day, BlockPlace place) =>
        day.Find(Exercise) is { AddedByHand: true } added ? day with { Exercises = [.. day.Exercises.Where(e => e != added)] } : null;
}
