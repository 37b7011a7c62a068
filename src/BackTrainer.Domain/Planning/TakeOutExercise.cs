using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Planning;

/// <summary>Takes an exercise out of a day. The last one of a day stays: a session without exercises is none.</summary>
/// <param name="Exercise">What is taken out.</param>
public sealed record TakeOutExercise(ExerciseId Exercise, DayOfWeek Day, int FromWeek) : DayEdit(Day, FromWeek)
{
    /// <inheritdoc/>
    protected internal override (string Ask, string Done, string What) Phrase(ExerciseLibrary library) =>
        ("Take", "Took", $"{library[Exercise].Name} out of {Day}");

    /// <inheritdoc/>
    protected override PlannedDay? Change(PlannedDay day, BlockPlace place) =>
        day.Find(Exercise) is { } there && day.Exercises.Count > 1 ? LighterWeek.Fit(day.Replace(there), place) : null;
}
