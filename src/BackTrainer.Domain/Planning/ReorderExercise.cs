using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Planning;

/// <summary>Puts an exercise directly before or after another one of the same day; a week without one of them stays as it is.</summary>
/// <param name="Exercise">What changes its place.</param>
/// <param name="Beside">What it comes to stand beside.</param>
/// <param name="Before">Before it; else after it.</param>
public sealed record ReorderExercise(ExerciseId Exercise, ExerciseId Beside, bool Before, DayOfWeek Day, int FromWeek) : DayEdit(Day, FromWeek)
{
    /// <inheritdoc/>
    protected internal override (string Ask, string Done, string What) Phrase(ExerciseLibrary library) =>
        ("Put", "Put", $"{library[Exercise].Name} {(Before ? "before" : "after")} {library[Beside].Name} on {Day}");

    /// <inheritdoc/>
    protected override PlannedDay? Change(PlannedDay day, BlockPlace place)
    {
        if (Exercise == Beside || day.Find(Exercise) is not { } moved || day.Find(Beside) is not { } beside)
        {
            return null;
        }

        var after = day.Replace(moved).Replace(beside, Before ? [moved, beside] : [beside, moved]);
        return after.Exercises.SequenceEqual(day.Exercises) ? null : after;
    }
}
