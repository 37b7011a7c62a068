using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// How many repetitions, seconds or metres a set of an exercise has for a goal: 8 to 12 RM for novices and 1 to 12 with
/// weight on the heavy end for the trained (ACSM 2009), load at least 80 % for strength (ACSM 2026), 10-second holds in
/// McGill's three. Exact ranges are an engineering choice.
/// </summary>
public static class Dose
{
    /// <summary>Seconds of a hold of McGill's three; more repetitions come before longer holds.</summary>
    public const int McGillHoldSeconds = 10;

    private static readonly HashSet<ExerciseId> McGillThree =
        [new("mcgill-curl-up"), new("side-plank"), new("side-plank-knees"), new("bird-dog")];

    /// <summary>One of curl-up, side bridge and bird dog.</summary>
    public static bool IsMcGillThree(ExerciseId id) => McGillThree.Contains(id);

    /// <summary>The longest hold that is worth its while, in seconds; from there the harder neighbour is next.</summary>
    public static int LongestHold(Exercise exercise) =>
        IsMcGillThree(exercise.Id) ? McGillHoldSeconds
        : exercise.Pattern == MovementPattern.VerticalPull ? 15
        : exercise.Pattern == MovementPattern.Hang ? 30
        : 60;

    /// <summary>A prescription of <paramref name="sets"/> sets for this goal and level.</summary>
    public static Prescription Prescribe(
        ExerciseTraits traits, TrainingGoal goal, TrainingLevel level, int sets, int rir, int restSeconds, int warmUpSets)
    {
        var exercise = traits.Exercise;
        var (reps, hold, distance) = exercise.Load switch
        {
            LoadKind.Hold => (null, Hold(exercise), (int?)null),
            LoadKind.Carry => (null, null, 30),
            _ => (Reps(traits, goal, level), (int?)null, (int?)null),
        };
        return new Prescription(sets, reps, hold, distance, rir, restSeconds, warmUpSets);
    }

    private static int Hold(Exercise exercise) =>
        IsMcGillThree(exercise.Id) ? McGillHoldSeconds
        : exercise.Pattern == MovementPattern.VerticalPull ? 10
        : 20;

    private static RepRange Reps(ExerciseTraits traits, TrainingGoal goal, TrainingLevel level)
    {
        var exercise = traits.Exercise;
        if (exercise.Pattern.IsMobility() || exercise.Pattern.IsCore() || exercise.Pattern == MovementPattern.SpineExtension
            || exercise.Id == HingeFirst.Drill)
        {
            return new(8, 12);
        }

        if (exercise.Load is LoadKind.Bodyweight or LoadKind.Assisted or LoadKind.BodyweightPlus && exercise.Pattern == MovementPattern.VerticalPull)
        {
            return goal == TrainingGoal.Strength ? new(3, 6) : new(3, 8);
        }

        if (exercise.Load is LoadKind.Bodyweight or LoadKind.Reps)
        {
            return traits.IsMultiJoint && exercise.Load == LoadKind.Bodyweight ? new(6, 12) : new(8, 15);
        }

        if (!traits.IsMultiJoint)
        {
            return goal == TrainingGoal.Muscle ? new(12, 20) : new(10, 15);
        }

        return goal switch
        {
            TrainingGoal.Strength when exercise.Load == LoadKind.External && level != TrainingLevel.Novice => new(3, 6),
            TrainingGoal.Strength => new(5, 8),
            TrainingGoal.Muscle => new(6, 12),
            _ => new(8, 12),
        };
    }
}
