namespace BackTrainer.Domain.Exercises;

/// <summary>What sets an alternative apart. Each is a fact about the two exercises and nothing else.</summary>
public enum Difference
{
    LessSpinalLoad,
    NoEquipment,
    OtherEquipment,
    OneSideAtATime,
    BothSidesAtOnce,
    Easier,
    Held,
    Harder,
    OtherWay,
}

/// <summary>Another exercise that could stand in for one.</summary>
/// <param name="Exercise">The other exercise.</param>
/// <param name="Differences">What sets it apart, what matters most first; at least one, and at most two.</param>
/// <param name="Reason">The same in words, with what stays alike: "Same horizontal pull, chest supported: less load on the lower back".</param>
public sealed record Alternative(Exercise Exercise, IReadOnlyList<Difference> Differences, string Reason);

/// <summary>
/// Exercises that could stand in for one another: the same pattern, or a neighbouring one for the same muscle. Which
/// patterns are neighbours and what weighs how much is an engineering choice.
/// </summary>
public static class Alternatives
{
    /// <summary>The most that are named.</summary>
    public const int Most = 5;

    /// <summary>The most that are named for the same reason first.</summary>
    public const int MostForOneReason = 2;

    private const int MostDifferences = 2;

    private static readonly MovementPattern[][] Neighbours =
    [
        [MovementPattern.HorizontalPull, MovementPattern.VerticalPull, MovementPattern.Scapular],
        [MovementPattern.Hinge, MovementPattern.HipExtension, MovementPattern.SpineExtension, MovementPattern.KneeFlexion],
        [MovementPattern.Squat, MovementPattern.Lunge, MovementPattern.KneeExtension],
        [MovementPattern.HorizontalPush, MovementPattern.VerticalPush, MovementPattern.ElbowExtension],
        [MovementPattern.VerticalPush, MovementPattern.ShoulderAbduction],
        [MovementPattern.Scapular, MovementPattern.ScapularElevation, MovementPattern.ShoulderAbduction],
        [MovementPattern.AntiExtension, MovementPattern.AntiRotation, MovementPattern.AntiLateralFlexion, MovementPattern.TrunkFlexion],
        [MovementPattern.Carry, MovementPattern.AntiLateralFlexion, MovementPattern.ScapularElevation],
        [MovementPattern.Hang, MovementPattern.VerticalPull],
        [MovementPattern.MobilitySpine, MovementPattern.MobilityHip, MovementPattern.MobilityShoulder],
    ];

    /// <summary>What could stand in for <paramref name="exercise"/>, the best first. The same question has the same answer.</summary>
    public static IReadOnlyList<Alternative> Of(Exercise exercise, ExerciseLibrary library)
    {
        var others = AllOf(exercise, library).ToList();
        var chosen = new List<Alternative>();

        // Best first, but each reason once before any comes twice.
        for (var turn = 1; turn <= MostForOneReason; turn++)
        {
            foreach (var other in others.Where(o => !chosen.Contains(o)))
            {
                if (chosen.Count < Most && chosen.Count(c => c.Differences[0] == other.Differences[0]) < turn)
                {
                    chosen.Add(other);
                }
            }
        }

        return [.. chosen.OrderBy(others.IndexOf)];
    }

    /// <summary>Every exercise that could stand in for <paramref name="exercise"/>, the most alike first.</summary>
    public static IEnumerable<Alternative> AllOf(Exercise exercise, ExerciseLibrary library) => library.Exercises
        .Where(e => e.Id != exercise.Id && IsAkin(exercise, e))
        .OrderByDescending(e => Likeness(exercise, e)).ThenBy(e => e.Id)
        .Select(e => AlternativeWords.Of(exercise, e, [.. Between(exercise, e).Take(MostDifferences)]));

    /// <summary>Every difference that holds between two exercises, what matters most first.</summary>
    public static IEnumerable<Difference> Between(Exercise exercise, Exercise other)
    {
        var any = false;
        foreach (var (difference, holds) in new[]
        {
            (Difference.LessSpinalLoad, other.SpinalLoad < exercise.SpinalLoad),
            (Difference.NoEquipment, NeedsNothing(other) && !NeedsNothing(exercise)),
            (Difference.OtherEquipment, !NeedsNothing(other) && PieceOf(other, exercise) is not null && PieceOf(exercise, other) is not null),
            (Difference.OneSideAtATime, other.Laterality == Laterality.Unilateral && exercise.Laterality == Laterality.Bilateral),
            (Difference.Easier, other.Level < exercise.Level),
            (Difference.BothSidesAtOnce, other.Laterality == Laterality.Bilateral && exercise.Laterality == Laterality.Unilateral),
            (Difference.Held, other.IsTimed && !exercise.IsTimed),
            (Difference.Harder, other.Level > exercise.Level),
        })
        {
            if (holds)
            {
                any = true;
                yield return difference;
            }
        }

        if (!any)
        {
            yield return Difference.OtherWay;
        }
    }

    /// <summary>The piece that the first option of <paramref name="exercise"/> stands on and that no option of <paramref name="other"/> has, or null.</summary>
    internal static Equipment? PieceOf(Exercise exercise, Exercise other) =>
        exercise.EquipmentOptions is [[var piece, ..], ..] && !other.EquipmentOptions.Any(o => o.Contains(piece)) ? piece : null;

    /// <summary>Both work the same muscles most.</summary>
    internal static bool HaveSameMuscles(Exercise exercise, Exercise other) => exercise.PrimaryMuscles.ToHashSet().SetEquals(other.PrimaryMuscles);

    private static bool NeedsNothing(Exercise exercise) => exercise.EquipmentOptions.Any(o => o.Count == 0);

    private static bool IsAkin(Exercise exercise, Exercise other) =>
        other.Pattern == exercise.Pattern
        || (other.IsMobility == exercise.IsMobility
            && other.PrimaryMuscles[0] == exercise.PrimaryMuscles[0]
            && Neighbours.Any(n => n.Contains(exercise.Pattern) && n.Contains(other.Pattern)));

    private static double Likeness(Exercise exercise, Exercise other)
    {
        var shared = exercise.PrimaryMuscles.Intersect(other.PrimaryMuscles).Count();
        var all = exercise.PrimaryMuscles.Union(other.PrimaryMuscles).Count();

        // The neighbours on the ladder stand there already.
        var onLadder = exercise.Easier.Contains(other.Id) || exercise.Harder.Contains(other.Id);
        return (other.Pattern == exercise.Pattern ? 3 : 0)
            + (3.0 * shared / all)
            + (other.SpinalLoad <= exercise.SpinalLoad ? 1 : 0)
            + (other.Load == exercise.Load ? 1 : 0)
            - Math.Abs(other.Level - exercise.Level)
            - (onLadder ? 1 : 0);
    }
}
