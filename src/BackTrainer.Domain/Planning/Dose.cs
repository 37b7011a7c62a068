using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// How many repetitions, seconds or metres a set has for a person: what the exercise's own file says for the goal, less heavy
/// for novices (ACSM 2009).
/// </summary>
public static class Dose
{
    /// <summary>Seconds of a hold of McGill's three; more repetitions come before longer holds.</summary>
    public const int McGillHoldSeconds = 10;

    /// <summary>The longest hold where no harder neighbour waits, in seconds. An engineering choice.</summary>
    public const int LongestFreeHold = 60;

    /// <summary>The heaviest that a novice lifts, whatever the goal. An engineering choice.</summary>
    public static readonly RepRange NoviceHeaviest = new(5, 8);

    private static readonly HashSet<ExerciseId> McGillThree =
        [new("mcgill-curl-up"), new("side-plank"), new("side-plank-knees"), new("bird-dog")];

    /// <summary>One of curl-up, side bridge and bird dog.</summary>
    public static bool IsMcGillThree(ExerciseId id) => McGillThree.Contains(id);

    /// <summary>The longest hold that is worth its while, in seconds: where a harder neighbour waits, the one that leads there.</summary>
    public static int LongestHold(Exercise exercise) => exercise.Gate?.HoldSeconds ?? LongestFreeHold;

    /// <summary>A prescription of <paramref name="sets"/> sets for this goal and level.</summary>
    public static Prescription Prescribe(
        ExerciseTraits traits, TrainingGoal goal, TrainingLevel level, int sets, int rir, int restSeconds, int warmUpSets)
    {
        var amount = traits.Exercise.Dose.For(goal);
        return new Prescription(
            sets, amount.Reps is { } reps ? ForLevel(reps, traits.Exercise, level) : null, amount.HoldSeconds, amount.Meters, rir, restSeconds, warmUpSets);
    }

    /// <summary>Novices leave the heaviest loads alone until the movement is theirs.</summary>
    private static RepRange ForLevel(RepRange reps, Exercise exercise, TrainingLevel level) =>
        level == TrainingLevel.Novice && exercise.Load == LoadKind.External && reps.Min < NoviceHeaviest.Min ? NoviceHeaviest : reps;
}
