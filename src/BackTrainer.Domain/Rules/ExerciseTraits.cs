using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>An exercise as the rules count it: what is looked up very often, worked out once.</summary>
public sealed class ExerciseTraits
{
    /// <summary>The traits of <paramref name="exercise"/>.</summary>
    public ExerciseTraits(Exercise exercise)
    {
        Exercise = exercise;
        Primary = [.. exercise.PrimaryMuscles.Distinct().Select(m => (int)m)];
        Secondary = [.. exercise.SecondaryMuscles.Except(exercise.PrimaryMuscles).Select(m => (int)m)];
        GroupShare = [.. Muscles.Groups.Select(g =>
            Muscles.Of(g).Any(exercise.PrimaryMuscles.Contains) ? 1.0
            : Muscles.Of(g).Any(exercise.SecondaryMuscles.Contains) ? 0.5
            : 0.0)];
        IsHeavyHinge = exercise is { Pattern: MovementPattern.Hinge, SpinalLoad: SpinalLoad.High };
        IsMultiJoint = exercise.Pattern.IsMultiJoint() && !exercise.IsTimed;
        NeedsShortRest = exercise.Pattern.IsCore() || exercise.IsTimed || exercise.Pattern == MovementPattern.SpineExtension && exercise.Load == LoadKind.Reps;
    }

    /// <summary>The exercise itself.</summary>
    public Exercise Exercise { get; }

    /// <summary>Primary muscles, as indexes.</summary>
    public int[] Primary { get; }

    /// <summary>Secondary muscles that are not primary, as indexes.</summary>
    public int[] Secondary { get; }

    /// <summary>What one working set counts for each muscle group: 1, 0.5 or 0.</summary>
    public double[] GroupShare { get; }

    /// <summary>A hinge of high spinal load, which wants days between.</summary>
    public bool IsHeavyHinge { get; }

    /// <summary>Several joints against a load: wants a long rest and an early place.</summary>
    public bool IsMultiJoint { get; }

    /// <summary>Core work and holds: half a minute of rest is enough.</summary>
    public bool NeedsShortRest { get; }

    /// <summary>What one working set counts for the muscle with this index: 1, 0.5 or 0.</summary>
    public double ShareOf(Muscle muscle) =>
        Array.IndexOf(Primary, (int)muscle) >= 0 ? 1 : Array.IndexOf(Secondary, (int)muscle) >= 0 ? 0.5 : 0;

    /// <summary>Seconds of one working set with the rest after it.</summary>
    public int SetSeconds(int restSeconds) => SessionLength.Seconds(Exercise, 1, restSeconds);
}
