using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>What a decision about the next session may look at.</summary>
/// <param name="Library">For the ladder.</param>
/// <param name="History">Everything logged before the session.</param>
/// <param name="Request">The plan's request: level, goal, and what is allowed.</param>
/// <param name="Kind">The kind of week that the session stands in.</param>
/// <param name="Today">The day of the session.</param>
public sealed record ProgressionContext(
    ExerciseLibrary Library, TrainingHistory History, PlanRequest Request, WeekKind Kind, DateOnly Today)
{
    /// <summary>Check-ins of today and the days before, in any order; empty where nobody asked. Those of other days than are looked at change nothing.</summary>
    public IReadOnlyList<CheckIn> CheckIns { get; init; } = [];

    /// <summary>Body mass, or null where it was not said.</summary>
    public Load? BodyMass { get; init; }

    /// <summary>What can be loaded.</summary>
    public OwnWeights Weights { get; init; } = OwnWeights.Any;

    /// <summary>Trunk holds that were tested, or null.</summary>
    public TrunkEndurance? Endurance { get; init; }

    /// <summary>This exercise, or the whole session, is meant to be easy today: nothing goes up, and there is less of it.</summary>
    public bool IsEasy { get; init; }

    /// <summary>The plan itself already eases this day after a pause, so that its sets are not cut a second time.</summary>
    public bool IsEased { get; init; }

    /// <summary>Fewer sets with more in reserve: easy today, or a lighter week.</summary>
    internal bool IsLight => IsEasy || Kind == WeekKind.Deload;

    /// <summary>A lighter week that is due is taken at once; otherwise it is offered in words and the target stays.</summary>
    public bool TakesDueDeloads { get; init; }

    /// <summary>The step in load of an exercise.</summary>
    public Load StepOf(Exercise exercise) => Weights.StepOf(exercise, Request.Level);

    /// <summary>The next rung up that this person may be given, or null. The rung below it counts as mastered: its gate stands in between.</summary>
    public Exercise? Harder(Exercise exercise)
    {
        foreach (var harder in Library.HarderThan(exercise))
        {
            if (harder.Pattern == exercise.Pattern && MayReach(harder, exercise))
            {
                return harder;
            }
        }

        return null;
    }

    /// <summary>The next rung down that this person may be given: of the highest level, and of those the one named first. Or null.</summary>
    public Exercise? Easier(Exercise exercise)
    {
        Exercise? best = null;
        foreach (var easier in Library.EasierThan(exercise))
        {
            best = easier.Pattern == exercise.Pattern && !(easier.Level <= best?.Level) && AllowedExercises.IsAllowed(easier, Request) ? easier : best;
        }

        return best;
    }

    /// <summary>The same prescription for another rung, with the repetitions that suit it.</summary>
    public Prescription PrescribeFor(Exercise other, Prescription planned)
    {
        var traits = new ExerciseTraits(other);
        var rest = Math.Max(planned.RestSeconds, SetRest.For(traits));
        return Dose.Prescribe(traits, Request.Goal, Request.Level, planned.Sets, planned.Rir, rest, WarmUp.RampSetsFor(traits));
    }

    private bool MayReach(Exercise harder, Exercise from)
    {
        if (Request.Level == TrainingLevel.Novice && HingeFirst.BeyondTheKettlebell(harder) && !Request.MasteredExercises.Contains(HingeFirst.Drill)
            && !HasDrilledTheHinge())
        {
            return false;
        }

        return AllowedExercises.IsAllowed(harder, Request)
            || AllowedExercises.IsAllowed(harder, Request with { MasteredExercises = new HashSet<ExerciseId>(Request.MasteredExercises) { from.Id } });
    }

    /// <summary>The hinge drill was done at its gate at least once, and not with poor form.</summary>
    private bool HasDrilledTheHinge()
    {
        var least = Library.Find(HingeFirst.Drill)?.Gate?.Amount ?? 0;
        foreach (var exposure in History.Of(HingeFirst.Drill))
        {
            if (exposure.Sets.All(s => s.Reps >= least && !(s.Form < FormEarnsLoad.Least)))
            {
                return true;
            }
        }

        return false;
    }
}
