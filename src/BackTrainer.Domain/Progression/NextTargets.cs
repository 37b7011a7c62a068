using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Progression;

/// <summary>
/// What to do next time: a pure function of what was logged. Correct a set and every later target follows. First the log
/// decides, on the rung of the ladder that it has reached; then the day may hold or lower that.
/// </summary>
public static class NextTargets
{
    /// <summary>Sessions that tell how many sets the weeks before a lighter one had; the last alone may have been short.</summary>
    private const int SessionsBefore = 3;

    /// <summary>The next target for a planned exercise. It follows the ladder up as far as the log has gone.</summary>
    public static NextTarget For(Exercise exercise, Prescription prescription, ProgressionContext context)
    {
        if (exercise.IsRetired)
        {
            return Targets.Of(exercise, prescription, context) with { Why = "This exercise is no longer in the library, so there is no target for it. What you logged stays." };
        }

        return DayLimits.Rest(exercise, prescription, context)
            ?? Loadable(DayLimits.Apply(
                context.IsLight ? Lighter(exercise, prescription, context) : OnTheLadder(exercise, prescription, context),
                exercise, prescription, context), context);
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
                Sets = target.Sets,
                Rir = target.Rir,
                Besides = target.Besides,
                Rules = target.Rules,
                Evidence = target.Evidence,
            };
    }

    /// <summary>The same with fewer sets and more in reserve, as in a lighter week or where it is meant to be easy.</summary>
    internal static NextTarget Lighten(NextTarget target, ProgressionContext context)
    {
        var rir = Math.Max(target.Rir, DeloadWeek.MinRir);
        var easy = context is { IsEasy: true, Kind: WeekKind.Build };
        return target with
        {
            Decision = easy ? ProgressionDecision.Easy : ProgressionDecision.Deload,
            Sets = FewerSets(target, context),
            Rir = rir,
            Why = $"{(easy ? "Easy today" : "A lighter week")}: the load you know, fewer sets, and {rir} reps in reserve. Nothing goes up"
                + (easy ? ", and what you do stays outside progression." : "."),
            Rules = easy ? [NoProgressWhenCompromised.Key] : [DeloadWeek.Key, NoProgressWhenCompromised.Key],
        };
    }

    private static int FewerSets(NextTarget target, ProgressionContext context)
    {
        var logged = context.History.Of(target.Exercise.Id);
        var done = logged.Count == 0 ? target.Sets : logged.Skip(logged.Count - SessionsBefore).Max(e => e.Sets.Count);
        return Math.Min(target.Sets, DayLimits.Share(done, DeloadWeek.MaxShare));
    }

    private static NextTarget OnTheLadder(Exercise exercise, Prescription prescription, ProgressionContext context)
    {
        var target = DoubleProgression.Decide(exercise, prescription, context);
        if (target.Decision == ProgressionDecision.EasierVariation)
        {
            return FromBelow(target, exercise, prescription, context);
        }

        if (target.Decision != ProgressionDecision.HarderVariation || context.History.Of(target.Exercise.Id) is not [.., var latest] tries)
        {
            return target;
        }

        // The step up was taken already: go on from there, unless it came too early. Once a rung has held, three misses bring it down, not one bad day.
        var harder = target.Exercise;
        var tried = context.PrescribeFor(harder, prescription);
        var tooEarly = true;
        for (var i = tries.Count - 1; tooEarly && i >= 0; i--)
        {
            tooEarly = StepBack.FellShort(tries[i], tried);
        }

        if (!tooEarly)
        {
            return OnTheLadder(harder, tried, context);
        }

        return context.Today.DayNumber - latest.Date.DayNumber >= RungRevert.CooldownDays
            ? target
            : Targets.Of(exercise, prescription, context) with
            {
                Decision = ProgressionDecision.EasierVariation,
                AimReps = prescription.Reps?.Max,
                Why = $"{harder.Name} was a step too far on {latest.Date.DayMonth()}: most sets fell short. "
                    + $"Stay here for two weeks from that day, then try again.",
                Rules = [RungRevert.Key],
                Evidence = Targets.Evidence([latest]),
            };
    }

    /// <summary>Once the step back was taken, the easier rung has targets of its own; at the top of its range the way leads up again.</summary>
    private static NextTarget FromBelow(NextTarget target, Exercise exercise, Prescription prescription, ProgressionContext context)
    {
        var easier = target.Exercise;
        var last = context.History.Of(exercise.Id)[^1];
        var since = context.History.After(last.At);
        if (since.Of(easier.Id).Count == 0)
        {
            return target;
        }

        // What fell short before the last try of the harder one still says where the bottom of the range is.
        var own = context.PrescribeFor(easier, prescription);
        own = LowestRung.Within(easier, own, LogWindow.On(context.History.Of(easier.Id), easier, own).Usable, context);
        var below = OnTheLadder(easier, own, context with { History = since });
        if (below.Decision != ProgressionDecision.HarderVariation && (below.Decision != ProgressionDecision.IncreaseLoad || below.Exercise != easier))
        {
            return below;
        }

        if (target.Rules.Contains(RungRevert.Key) && context.Today.DayNumber - last.Date.DayNumber < RungRevert.CooldownDays)
        {
            return target with { AimReps = target.Reps?.Max };
        }

        // What was too heavy before comes back a tenth lighter.
        var back = Targets.Of(exercise, prescription, context);
        return back with
        {
            Decision = ProgressionDecision.HarderVariation,
            Load = Targets.Weakest(last, prescription) < prescription.Reps?.Min ? StepBack.LessOf(exercise, back.Load, context) ?? back.Load : back.Load,
            Why = $"{easier.Name} is at the top of its range again, so go back up to {exercise.Name.ToLowerInvariant()}.",
            Rules = [OneRung.Key, FormEarnsLoad.Key],
            Evidence = below.Evidence,
            From = easier,
        };
    }

    /// <summary>In a lighter week, and where it is meant to be easy, nothing goes up: the rung that the log has reached, with the load of last time, or the step back that is due.</summary>
    private static NextTarget Lighter(Exercise exercise, Prescription prescription, ProgressionContext context)
    {
        var due = OnTheLadder(exercise, prescription, context);
        if (due.Decision is ProgressionDecision.ReduceLoad or ProgressionDecision.EasierVariation)
        {
            return due with { Sets = FewerSets(due, context), Rir = Math.Max(due.Rir, DeloadWeek.MinRir) };
        }

        var here = due.From ?? due.Exercise;
        return Lighten(Targets.Of(here, here == exercise ? prescription : context.PrescribeFor(here, prescription), context) with { Evidence = due.Evidence }, context);
    }

    /// <summary>
    /// Where someone's own weights are known, no target asks for one that cannot be put together. What was lifted below the
    /// lightest of them was lifted with something else, and stays.
    /// </summary>
    private static NextTarget Loadable(NextTarget target, ProgressionContext context)
    {
        if (target.Load is not { IsNone: false } load || context.Weights.ListFor(target.Exercise) is not [var lightest, ..] || load < lightest)
        {
            return target;
        }

        var there = context.Weights.Floor(target.Exercise, context.Request.Level, load);
        return there == load ? target
            : (target with { Load = there }).And(LoadableTargets.Key, $"{load} cannot be put together with what you have, so take {there}.");
    }
}
