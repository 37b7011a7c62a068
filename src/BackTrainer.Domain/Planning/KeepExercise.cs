using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Planning;

/// <summary>Locks an exercise in its place, so that it stays when the rest is built anew, or unlocks it.</summary>
/// <param name="Exercise">What is locked or unlocked.</param>
/// <param name="Kept">Locked; else unlocked.</param>
public sealed record KeepExercise(ExerciseId Exercise, bool Kept, DayOfWeek Day, int FromWeek) : DayEdit(Day, FromWeek)
{
    /// <inheritdoc/>
    protected internal override (string Ask, string Done, string What) Phrase(ExerciseLibrary library) =>
        (Kept ? "Lock" : "Unlock", Kept ? "Locked" : "Unlocked", $"{library[Exercise].Name} on {Day}");

    /// <inheritdoc/>
    protected override PlannedDay? Change(PlannedDay day, BlockPlace place) =>
        day.Find(Exercise) is { } there && there.Kept != Kept ? day.Replace(there, there with { Kept = Kept }) : null;
}
