using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>An exercise as the rules count it: what is looked up very often, worked out once.</summary>
public sealed class ExerciseTraits
{
    /// <summary>The traits of <paramref name="exercise"/>.</summary>
    public ExerciseTraits(Exercise exercise)
        : this(exercise, Unnumbered)
    {
    }

    internal ExerciseTraits(Exercise exercise, int number)
    {
        Exercise = exercise;
        Number = number;
        Mark = Draws.Mark(exercise.Id.ToString());
        Primary = [.. exercise.PrimaryMuscles.Distinct().Select(m => (int)m)];
        Secondary = [.. exercise.SecondaryMuscles.Except(exercise.PrimaryMuscles).Select(m => (int)m)];
        _primaryMask = Primary.Aggregate(0u, (mask, m) => mask | (1u << m));
        GroupShare = [.. Muscles.Groups.Select(g =>
            Muscles.Of(g).Any(exercise.PrimaryMuscles.Contains) ? 1.0
            : Muscles.Of(g).Any(exercise.SecondaryMuscles.Contains) ? 0.5
            : 0.0)];
        Groups = [.. Muscles.Groups.Where(g => GroupShare[(int)g] > 0).Select(g => (int)g)];
        IsHeavyHinge = exercise is { Pattern: MovementPattern.Hinge, SpinalLoad: SpinalLoad.High };
        IsHeavyRow = exercise is { Pattern: MovementPattern.HorizontalPull, SpinalLoad: SpinalLoad.High };
        IsMultiJoint = exercise.Pattern.IsMultiJoint() && !exercise.IsTimed;
        NeedsShortRest = exercise.Pattern.IsCore() || exercise.IsTimed || exercise.Pattern == MovementPattern.SpineExtension && exercise.Load == LoadKind.Reps;
        IsPull = exercise.Pattern.IsPull();
        IsPush = exercise.Pattern.IsPush();
        IsMcGillThree = Dose.IsMcGillThree(exercise.Id);
        IsHingeDrill = exercise.Id == HingeFirst.Drill;
        IsLoadedHinge = HingeFirst.BeyondTheKettlebell(exercise);
        WorkSeconds = SessionLength.Seconds(exercise, 1, 0);
        SpinalPoints = SpinalBudget.PointsOf(exercise.SpinalLoad);
        Rest = SetRest.For(this);
        Place = SessionOrder.Place(this);
    }

    private const int Unnumbered = -1;

    private readonly uint _primaryMask;

    /// <summary>The exercise itself.</summary>
    public Exercise Exercise { get; }

    /// <summary>Its place in the counts of the <see cref="AllowedExercises"/> that it comes from; below 0 where it comes from none.</summary>
    internal int Number { get; }

    /// <summary>What it is ranked by where one exercise of many is drawn.</summary>
    internal ulong Mark { get; }

    /// <summary>It comes from an <see cref="AllowedExercises"/>.</summary>
    internal bool IsNumbered => Number != Unnumbered;

    /// <summary>A row or an overhead pull.</summary>
    public bool IsPull { get; }

    /// <summary>A press, level or overhead.</summary>
    public bool IsPush { get; }

    /// <summary>One of curl-up, side bridge and bird dog.</summary>
    public bool IsMcGillThree { get; }

    /// <summary>The drill that a novice learns the hinge by.</summary>
    public bool IsHingeDrill { get; }

    /// <summary>A loaded hinge beyond the kettlebell deadlift, which a novice learns the hinge for.</summary>
    public bool IsLoadedHinge { get; }

    /// <summary>Seconds that one working set takes, without rest.</summary>
    public int WorkSeconds { get; }

    /// <summary>Points of <see cref="SpinalBudget"/> for one working set.</summary>
    public int SpinalPoints { get; }

    /// <summary>The rest that <see cref="SetRest"/> advises at least, in seconds.</summary>
    public int Rest { get; }

    /// <summary>Where it stands in a session: see <see cref="SessionOrder.Place"/>.</summary>
    public int Place { get; }

    /// <summary>Primary muscles, as indexes.</summary>
    public int[] Primary { get; }

    /// <summary>Secondary muscles that are not primary, as indexes.</summary>
    public int[] Secondary { get; }

    /// <summary>What one working set counts for each muscle group: 1, 0.5 or 0.</summary>
    public double[] GroupShare { get; }

    /// <summary>The muscle groups that it counts for, as indexes.</summary>
    public int[] Groups { get; }

    /// <summary>A hinge of high spinal load, which wants days between.</summary>
    public bool IsHeavyHinge { get; }

    /// <summary>A row of high spinal load, which the lower back holds up.</summary>
    public bool IsHeavyRow { get; }

    /// <summary>Several joints against a load: wants a long rest and an early place.</summary>
    public bool IsMultiJoint { get; }

    /// <summary>Core work and holds: half a minute of rest is enough.</summary>
    public bool NeedsShortRest { get; }

    /// <summary>The same pattern, or a primary muscle in common.</summary>
    public bool IsOfAKindWith(ExerciseTraits other) =>
        Exercise.Pattern == other.Exercise.Pattern || (_primaryMask & other._primaryMask) != 0;
}
