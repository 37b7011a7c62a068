using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Progression;

/// <summary>
/// What to do next time: a pure function of what was logged. Correct a set and every later target follows.
/// </summary>
public static class NextTargets
{
    /// <summary>After an advance that was too early, days before the next try (rule rung-revert).</summary>
    public const int CooldownDays = 14;

    /// <summary>The next target for a planned exercise. It follows the ladder up as far as the log has gone.</summary>
    public static NextTarget For(Exercise exercise, Prescription prescription, ProgressionContext context)
    {
        if (context.Kind == WeekKind.Deload)
        {
            return Lighter(exercise, prescription, context);
        }

        var target = DoubleProgression.Decide(exercise, prescription, context);
        if (target.Decision == ProgressionDecision.EasierVariation)
        {
            return FromBelow(target, exercise, prescription, context);
        }

        if (target.Decision != ProgressionDecision.HarderVariation || context.History.Of(target.Exercise.Id) is not [.., var latest])
        {
            return target;
        }

        // The step up was taken already: go on from there, unless it came too early.
        var harder = target.Exercise;
        var tried = context.PrescribeFor(harder, prescription);
        var tooEarly = context.History.Of(harder.Id).All(e => FellShort(e, tried));
        if (!tooEarly)
        {
            return For(harder, tried, context);
        }

        return context.Today.DayNumber - latest.Date.DayNumber >= CooldownDays
            ? target
            : Targets.Of(exercise, prescription, context) with
            {
                Decision = ProgressionDecision.EasierVariation,
                AimReps = prescription.Reps?.Max,
                Why = $"{harder.Name} was a step too far on {latest.Date:d MMMM}: most sets fell short. "
                    + $"Stay here for two weeks from that day, then try again.",
                Rules = ["rung-revert"],
                Evidence = Targets.Evidence([latest]),
            };
    }

    /// <summary>The next target for an exercise that was chosen as it is: it stays with it wherever the ladder leads.</summary>
    public static NextTarget Here(Exercise exercise, Prescription prescription, ProgressionContext context)
    {
        var target = For(exercise, prescription, context);
        return target.Exercise == exercise
            ? target
            : Targets.Of(exercise, prescription, context) with
            {
                Why = $"You chose this one. By your log, {target.Exercise.Name.ToLowerInvariant()} is the rung to train.",
                Rules = target.Rules,
                Evidence = target.Evidence,
            };
    }

    /// <summary>Half of the sets or more below the range. Once a rung has held, three misses bring it down, not one bad day.</summary>
    private static bool FellShort(Sessions.Exposure exposure, Prescription tried) =>
        exposure.Sets.Count(s => Amount(s, tried) < (tried.Reps?.Min ?? tried.HoldSeconds)) * 2 >= exposure.Sets.Count;

    /// <summary>Once the step back was taken, the easier rung has targets of its own; at the top of its range the way leads up again.</summary>
    private static NextTarget FromBelow(NextTarget target, Exercise exercise, Prescription prescription, ProgressionContext context)
    {
        var easier = target.Exercise;
        var since = context.History.After(context.History.Of(exercise.Id)[^1].At);
        if (since.Of(easier.Id).Count == 0)
        {
            return target;
        }

        var below = For(easier, context.PrescribeFor(easier, prescription), context with { History = since });
        return below.Decision == ProgressionDecision.HarderVariation || (below.Decision == ProgressionDecision.IncreaseLoad && below.Exercise == easier)
            ? Targets.Of(exercise, prescription, context) with
            {
                Decision = ProgressionDecision.HarderVariation,
                Why = $"{easier.Name} is at the top of its range again, so go back up to {exercise.Name.ToLowerInvariant()}.",
                Rules = ["one-rung", "form-earns-load"],
                Evidence = below.Evidence,
            }
            : below;
    }

    /// <summary>Repetitions, seconds or metres of a set: whatever the prescription counts in. Null where another number was logged.</summary>
    internal static int? Amount(Sessions.LoggedSet set, Prescription prescription) =>
        prescription.Reps is not null ? set.Reps : prescription.HoldSeconds is not null ? set.HoldSeconds : set.DistanceMeters;

    /// <summary>In a lighter week nothing goes up: the rung that the log has reached, with the load of last time, or the step back that is due.</summary>
    private static NextTarget Lighter(Exercise exercise, Prescription prescription, ProgressionContext context)
    {
        var due = For(exercise, prescription, context with { Kind = WeekKind.Build });
        if (due.Decision is ProgressionDecision.ReduceLoad or ProgressionDecision.EasierVariation)
        {
            return due;
        }

        var here = context.History.Of(due.Exercise.Id).Count > 0 ? due.Exercise : exercise;
        var lighter = here == exercise ? prescription : context.PrescribeFor(here, prescription);
        return Targets.Of(here, lighter, context) with
        {
            Decision = ProgressionDecision.Deload,
            Why = $"A lighter week: the load you know, fewer sets, and {prescription.Rir} reps in reserve. Nothing goes up.",
            Rules = ["deload-week", "no-progress-when-compromised"],
        };
    }
}
