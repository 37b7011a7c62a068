using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>
/// What steers a load beside the repetitions, from intermediate on: the reserve that was logged (about 4 % for each repetition,
/// after Helms 2018), and in strength blocks the share of a maximum that is estimated once a block. Both lower a load that is too heavy and say how
/// large an earned step is; neither raises what was not earned.
/// </summary>
internal static class Steering
{
    /// <summary>The most repetitions, done and in reserve together, of a set that steers (Halperin 2022).</summary>
    public const int MostReps = 12;

    /// <summary>The share of the load that one repetition in reserve is worth (Helms 2018).</summary>
    public const decimal SharePerRep = 0.04m;

    /// <summary>Short of the reserve by so many lowers the load at once; by half of it, twice in a row does.</summary>
    public const double ShortAtOnce = 2;

    /// <summary>Less load where the reserve was not there, or where the repetitions do not fit the maximum; null otherwise.</summary>
    public static NextTarget? TooHeavy(NextTarget target, Prescription prescription, List<Exposure> history, ProgressionContext context)
    {
        if (!NoviceSchemes.MaySteer(context.Request.Level) || target.Exercise.Load != LoadKind.External || target.Load is not { IsNone: false } load)
        {
            return null;
        }

        var last = Surplus(history[^1], prescription.Rir) + Reserve.UnderPredicted;
        var before = history.Count > 1 && Targets.LoadOf(target.Exercise, history[^2]) == load ? Surplus(history[^2], prescription.Rir) + Reserve.UnderPredicted : null;
        if (last <= -ShortAtOnce || (last <= -ShortAtOnce / 2 && before <= -ShortAtOnce / 2))
        {
            var share = Math.Min(IncreaseLimit.Most, SharePerRep * (decimal)-last.Value);
            return Less(
                target, context, new Load((int)(load.Grams * (1 - share))),
                $"Your sets had less in reserve than the {prescription.Rir} that you aim for", [EarnedIncrease.Key, LoadableTargets.Key]);
        }

        // What is asked must fit the strength of today, not that of the start of the block: this can only lower.
        if (!GoesByPercentage(target.Exercise, prescription, context) || MaximumOn(context.Today, history, history.Count) is not { } max
            || target.AimReps is not { } aimed || prescription.Reps is not { } range)
        {
            return null;
        }

        var reps = Math.Min(aimed, range.Max);
        var percent = 100 * (double)load.Kilograms / max;
        return percent is >= RepsAtPercent.Least and <= RepsAtPercent.Most
            && reps + prescription.Rir > RepsAtPercent.Mean(percent) + (RepsMatchIntensity.Spread * RepsAtPercent.Sd(percent))
            && IntensityChart.Percent(reps, prescription.Rir) is { } fitting
                ? Less(
                    target, context, new Load((int)(10 * fitting * max)),
                    $"At {percent:0} % of your estimated maximum, {reps} reps with {prescription.Rir} in reserve are too many", [RepsMatchIntensity.Key, E1rmEvidence.Key])
                : null;
    }

    /// <summary>The load that an earned step may go up to: one step, or more where the reserve or the maximum says so; never over the limit.</summary>
    public static Load Reach(NextTarget target, Prescription prescription, List<Exposure> history, Load load, Load step, ProgressionContext context)
    {
        var most = load.Grams + (int)(IncreaseLimit.Most * load.Grams);
        var reach = load.Grams + step.Grams;
        if (NoviceSchemes.MaySteer(context.Request.Level) && target.Exercise.Load == LoadKind.External)
        {
            var surplus = history.Count > 1 ? Min(Surplus(history[^1], prescription.Rir), Surplus(history[^2], prescription.Rir)) : null;
            reach = surplus >= 1 ? Math.Max(reach, load.Grams + (int)(SharePerRep * (decimal)surplus.Value * load.Grams)) : reach;
            if (prescription.Reps is { } reps && OfTheBlock(target.Exercise, prescription, context) is { } max
                && IntensityChart.Percent(reps.Min, prescription.Rir) is { } percent)
            {
                reach = Math.Max(reach, (int)(10 * percent * max));
            }
        }

        return new(Math.Min(Load.MaxKilograms * 1000, Math.Min(reach, Math.Max(most, load.Grams + step.Grams))));
    }

    /// <summary>
    /// The estimated maximum in kilograms that the percentages of a strength block go by; null elsewhere and where the evidence is
    /// thin. It is estimated once a block (training rules 1.3): from what was logged before the first day of the block, or, where
    /// that does not tell, from the first sessions of the block that do.
    /// </summary>
    public static double? OfTheBlock(Exercise exercise, Prescription prescription, ProgressionContext context)
    {
        if (!GoesByPercentage(exercise, prescription, context))
        {
            return null;
        }

        var logged = context.History.Of(exercise.Id);
        var known = logged.Count;
        while (known > 0 && logged[known - 1].Date >= context.Request.StartsOn)
        {
            known--;
        }

        var estimate = Until(known, context.Request.StartsOn < context.Today ? context.Request.StartsOn : context.Today);
        while (estimate is null && known < logged.Count)
        {
            known++;
            estimate = Until(known, logged[known - 1].Date);
        }

        return estimate;

        double? Until(int count, DateOnly day)
        {
            var window = LogWindow.On(logged, exercise, prescription, count).Usable;
            return MaximumOn(day, window, window.Count);
        }
    }

    /// <summary>Percentages steer: strength blocks from intermediate on, with barbells and the like.</summary>
    private static bool GoesByPercentage(Exercise exercise, Prescription prescription, ProgressionContext context) =>
        context.Request.Goal == TrainingGoal.Strength && NoviceSchemes.MaySteer(context.Request.Level) && exercise.Load == LoadKind.External
        && exercise.Pattern.IsMultiJoint() && prescription.Reps is not null;

    private static double? MaximumOn(DateOnly day, List<Exposure> history, int count) => OneRepMax.Of(SetsOf(history, count), day)?.Kilograms;

    /// <summary>The sets of the first exposures that may tell a maximum.</summary>
    public static IEnumerable<StrengthSet> SetsOf(IReadOnlyList<Exposure> history, int count)
    {
        for (var i = 0; i < count; i++)
        {
            foreach (var set in history[i].Sets)
            {
                if (set is { Load: { } load, Reps: { } reps })
                {
                    yield return new(history[i].Date, load, reps, set.Rir);
                }
            }
        }
    }

    /// <summary>Mean repetitions in reserve above the target; null unless every set has a number that can be trusted.</summary>
    private static double? Surplus(Exposure exposure, int rir)
    {
        var sum = 0;
        for (var i = 0; i < exposure.Sets.Count; i++)
        {
            if (exposure.Sets[i] is not { Reps: { } reps, Rir: { } left } || left > OneRepMax.MostRir || reps + left > MostReps)
            {
                return null;
            }

            sum += left - rir;
        }

        return (double)sum / exposure.Sets.Count;
    }

    private static double? Min(double? one, double? other) => one is null || other is null ? null : Math.Min(one.Value, other.Value);

    private static NextTarget? Less(NextTarget target, ProgressionContext context, Load wanted, string because, string[] rules)
    {
        // Never more than a tenth at once, down as up.
        var least = new Load((int)(target.Load!.Value.Grams * (1 - StallCheckFirst.Reset)));
        var less = context.Weights.Floor(target.Exercise, context.Request.Level, wanted > least ? wanted : least);
        return less >= target.Load || less.IsNone ? null : target with
        {
            Decision = ProgressionDecision.ReduceLoad,
            Load = less,
            AimReps = target is { Reps: { } range, AimReps: { } done } ? SameStrength.Reps(range, done, target.Load.Value, less) : target.AimReps,
            Why = $"{because}, so go down to {less}.",
            Rules = rules,
        };
    }
}
