using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>What someone wants to do of an exercise in a session.</summary>
public sealed record WantedTarget
{
    /// <summary>The longest reason, in characters.</summary>
    public const int MaxReasonLength = 200;

    /// <summary>A target that keeps to the limits of <see cref="Prescription"/>.</summary>
    /// <param name="sets">Working sets, 1 to <see cref="Prescription.MostSets"/>.</param>
    /// <param name="each">Repetitions (one number), seconds or metres of each set.</param>
    /// <param name="load">The load, or null where there is none.</param>
    /// <param name="rir">Repetitions to leave in reserve.</param>
    /// <param name="reason">Why, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range, or the reason is too long.</exception>
    public WantedTarget(int sets, SetAmount each, Load? load, int rir, string? reason)
    {
        _ = new Prescription(sets, each.Reps, each.HoldSeconds, each.Meters, rir, 0, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(reason?.Length ?? 0, MaxReasonLength, nameof(reason));
        (Sets, Reps, HoldSeconds, DistanceMeters, Load, Rir) = (sets, each.Reps?.Min, each.HoldSeconds, each.Meters, load, rir);
        Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
    }

    /// <summary>Working sets.</summary>
    public int Sets { get; }

    /// <summary>Repetitions of each set, or null.</summary>
    public int? Reps { get; }

    /// <summary>Seconds of each hold, or null.</summary>
    public int? HoldSeconds { get; }

    /// <summary>Metres of each carry, or null.</summary>
    public int? DistanceMeters { get; }

    /// <summary>The load, or null where there is none.</summary>
    public Load? Load { get; }

    /// <summary>Repetitions to leave in reserve.</summary>
    public int Rir { get; }

    /// <summary>Why, or null.</summary>
    public string? Reason { get; }
}

/// <summary>Where a target counts: on a day of a plan, whether its session has begun or not, or in one session without such a day.</summary>
/// <param name="Plan">The plan; null without one, and for a day whose plan was deleted.</param>
/// <param name="Day">The planned day, or null.</param>
/// <param name="Session">The session, or null where a day says it.</param>
public readonly record struct TargetPlace(Guid? Plan, DateOnly? Day, Guid? Session)
{
    /// <summary>The place of a session's targets.</summary>
    public static TargetPlace Of(Sessions.TrainingSession session) =>
        session.PlannedDay is { } day ? new(session.PlanId, day, null) : new(null, null, session.Id);
}

/// <summary>
/// A target that someone chose over ours, for one exercise in one place. It is kept and shown as theirs, with ours beside it. It
/// is no evidence: the next target goes by what is lifted. What pain and other hard limits say stays in words beside it; how much
/// is on the bar is the person's own choice.
/// </summary>
public sealed class OwnTarget
{
    private OwnTarget()
    {
    }

    /// <summary>Keeps what someone wants.</summary>
    /// <param name="id">A version 7 UUID.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="place">Where it counts.</param>
    /// <param name="exercise">The exercise that is done; where the ladder moves to another one, this does not follow.</param>
    /// <param name="wanted">What is wanted.</param>
    /// <param name="now">Now, in UTC.</param>
    public OwnTarget(Guid id, Guid owner, TargetPlace place, ExerciseId exercise, WantedTarget wanted, DateTime now)
    {
        (Id, OwnerId, PlanId, PlannedDay, SessionId, Exercise) = (id, owner, place.Plan, place.Day, place.Session, exercise);
        Change(wanted, now);
    }

    /// <summary>A version 7 UUID.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>The plan of the day, or null.</summary>
    public Guid? PlanId { get; private set; }

    /// <summary>The planned day, or null.</summary>
    public DateOnly? PlannedDay { get; private set; }

    /// <summary>The session, or null.</summary>
    public Guid? SessionId { get; private set; }

    /// <summary>The exercise that is done.</summary>
    public ExerciseId Exercise { get; private set; }

    /// <summary>Working sets.</summary>
    public int Sets { get; private set; }

    /// <summary>Repetitions of each set, or null.</summary>
    public int? Reps { get; private set; }

    /// <summary>Seconds of each hold, or null.</summary>
    public int? HoldSeconds { get; private set; }

    /// <summary>Metres of each carry, or null.</summary>
    public int? DistanceMeters { get; private set; }

    /// <summary>The load, or null where there is none.</summary>
    public Load? Load { get; private set; }

    /// <summary>Repetitions to leave in reserve.</summary>
    public int Rir { get; private set; }

    /// <summary>Why, or null.</summary>
    public string? Reason { get; private set; }

    /// <summary>When it was said last, in UTC.</summary>
    public DateTime SetAt { get; private set; }

    /// <summary>Wants something else.</summary>
    public void Change(WantedTarget wanted, DateTime now)
    {
        (Sets, Reps, HoldSeconds, DistanceMeters) = (wanted.Sets, wanted.Reps, wanted.HoldSeconds, wanted.DistanceMeters);
        (Load, Rir, Reason, SetAt) = (wanted.Load, wanted.Rir, wanted.Reason, now);
    }

    /// <summary>Wants what another one says, where that was said later.</summary>
    public void TakeNewer(OwnTarget other)
    {
        if (other.SetAt > SetAt)
        {
            (Sets, Reps, HoldSeconds, DistanceMeters) = (other.Sets, other.Reps, other.HoldSeconds, other.DistanceMeters);
            (Load, Rir, Reason, SetAt) = (other.Load, other.Rir, other.Reason, other.SetAt);
        }
    }

    /// <summary>The target to train by: this one in place of ours. It decides nothing, so it counts as neither up nor down.</summary>
    public NextTarget Over(NextTarget ours) => ours with
    {
        Decision = ProgressionDecision.Hold,
        Sets = Sets,
        AimReps = Reps,
        HoldSeconds = HoldSeconds,
        DistanceMeters = DistanceMeters,
        Load = Load,
        Rir = Rir,
        Why = Reason is null ? "You chose this target yourself." : $"You chose this target yourself: {Reason}",
        Besides = [],
        Rules = [],
        Evidence = [],
    };
}
