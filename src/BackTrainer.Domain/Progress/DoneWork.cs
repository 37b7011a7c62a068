using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Domain.Progress;

/// <summary>The working sets of one exercise in one session, easy or not: what counts as work.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Done">What was done.</param>
/// <param name="IsEasy">It was meant to be easy: work all the same, but outside of records and of what tells strength.</param>
public sealed record DoneWork(Exercise Exercise, Exposure Done, bool IsEasy = false)
{
    /// <summary>The day of it.</summary>
    public DateOnly Date => Done.Date;

    /// <summary>Working sets.</summary>
    public int Sets => Done.Sets.Count;

    /// <summary>What one set of an exercise counts for a muscle: 1 where it is primary, a half where it helps, else 0; mobility counts for none.</summary>
    public static double ShareOf(Exercise exercise, Muscle muscle) =>
        exercise.IsMobility ? 0 : exercise.PrimaryMuscles.Contains(muscle) ? 1 : exercise.SecondaryMuscles.Contains(muscle) ? 0.5 : 0;
}
