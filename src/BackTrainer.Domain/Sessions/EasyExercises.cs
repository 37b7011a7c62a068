using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Sessions;

/// <summary>Exercises of a session that are meant to be easy where it is not as a whole; the same ones are the same in any order.</summary>
/// <param name="Ids">The exercises.</param>
public sealed record EasyExercises(IReadOnlyList<ExerciseId> Ids)
{
    /// <inheritdoc/>
    public bool Equals(EasyExercises? other) => other is not null && Ids.ToHashSet().SetEquals(other.Ids);

    /// <inheritdoc/>
    public override int GetHashCode() => Ids.Distinct().Count();
}
