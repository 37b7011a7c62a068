using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>When nothing goes up, or something goes down: pain, poor form, and sets that fell short.</summary>
internal static class StepBack
{
    /// <summary>Pain and poor form: hold, or go one step back.</summary>
    public static NextTarget? ForPainOrForm(NextTarget target, IReadOnlyList<Exposure> logged, ProgressionContext context)
    {
        var last = logged[^1];
        var light = last.Light;
        if (light == PainLight.Red)
        {
            var why = last.PainWorst >= BackState.RedPain || !(last.PainNextMorning >= BackState.AmberPain)
                ? $"Pain reached {last.PainWorst} of {BackState.WorstPain} last time, so this goes one step back."
                : $"Pain was still {last.PainNextMorning} of {BackState.WorstPain} the morning after, so this goes one step back.";
            return Regress(target, [last], context, why, PainRegresses.Key);
        }

        if (IsPoor(last))
        {
            return logged.Count > 1 && IsPoor(logged[^2])
                ? Lower(target, [logged[^2], last], context, "Form was poor twice in a row, so this goes one step back.", PoorFormHolds.Key)
                : target with { Why = "Form slipped last time. The same again, cleaner, earns the next step.", Rules = [PoorFormHolds.Key] };
        }

        return light == PainLight.Amber
            ? target with
            {
                Why = last.PainWorst >= BackState.AmberPain
                    ? $"Pain reached {last.PainWorst} of {BackState.WorstPain} last time. The same again until it is below {BackState.AmberPain}."
                    : $"Pain was {last.PainNextMorning} of {BackState.WorstPain} the morning after. The same again until it is below {BackState.AmberPain}.",
                Rules = [NoProgressWhenCompromised.Key],
            }
            : null;
    }

    private static bool IsPoor(Exposure exposure)
    {
        for (var i = 0; i < exposure.Sets.Count; i++)
        {
            if (exposure.Sets[i].Form <= PoorFormHolds.Poor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The way back up came too early: every session since fell short in half of its sets or more (rule rung-revert). Null otherwise.</summary>
    public static NextTarget? ForEarlyReturn(NextTarget target, Prescription prescription, List<Exposure> since, ProgressionContext context) =>
        since.TrueForAll(e => FellShort(e, prescription))
            ? OneRungDown(
                target, [since[^1]], context, $"{target.Exercise.Name} came too early on {since[^1].Date.DayMonth()}: most sets fell short. Two weeks here, then back up.", RungRevert.Key)
            : null;

    /// <summary>Half of the sets or more below the range.</summary>
    public static bool FellShort(Exposure exposure, Prescription tried)
    {
        var (least, shorter) = (tried.Reps?.Min ?? tried.HoldSeconds, 0);
        for (var i = 0; i < exposure.Sets.Count; i++)
        {
            shorter += Targets.Amount(exposure.Sets[i], tried) < least ? 1 : 0;
        }

        return shorter >= RungRevert.ShareShort * exposure.Sets.Count;
    }

    /// <summary>Below the range with this load: once or twice the same again, then less.</summary>
    /// <param name="target">The same again.</param>
    /// <param name="prescription">What is prescribed.</param>
    /// <param name="history">The exposures that count, oldest first.</param>
    /// <param name="before">The same with those before a step down: they tell what was answered already.</param>
    /// <param name="context">What is known.</param>
    public static NextTarget? ForMisses(NextTarget target, Prescription prescription, List<Exposure> history, List<Exposure> before, ProgressionContext context)
    {
        var least = prescription.Reps?.Min ?? (prescription.HoldSeconds ?? prescription.DistanceMeters) / 2;
        var misses = 0;
        while (misses < history.Count && IsMiss(history[^(misses + 1)]))
        {
            misses++;
        }

        return misses switch
        {
            0 => null,
            < StallCheckFirst.Exposures => target with
            {
                AimReps = prescription.Reps?.Min,
                Why = $"A set fell below {least} last time. The same again: look at sleep, rest between sets and form first.",
                Rules = [StallCheckFirst.Key],
            },
            _ => Answer(history.GetRange(history.Count - StallCheckFirst.Exposures, StallCheckFirst.Exposures), $"Sets fell below {least} {StallCheckFirst.Exposures} times in a row"),
        };

        // Where fewer sets were asked for already and fell short as well, less load is next.
        NextTarget Answer(List<Exposure> because, string said) => Stall.Respond(target, because, before, context, said) is var due
            && due.Decision == ProgressionDecision.Deload && misses > StallCheckFirst.Exposures
                ? Lower(target, because, context, $"{said}, with fewer sets too, so take a step back and climb again.", StallCheckFirst.Key)
                : due;

        bool IsMiss(Exposure exposure) =>
            Targets.LoadOf(target.Exercise, exposure) == target.Load && Targets.Weakest(exposure, prescription) < least;
    }

    /// <summary>A tenth less load, or one rung down, or fewer repetitions.</summary>
    public static NextTarget Lower(NextTarget target, IReadOnlyList<Exposure> because, ProgressionContext context, string why, string rule) =>
        LessLoad(target, because, context, why, rule) ?? OneRungDown(target, because, context, why, rule) ?? Bottom(target, because, why, rule);

    /// <summary>One rung down, or a tenth less load, or fewer repetitions.</summary>
    public static NextTarget Regress(NextTarget target, IReadOnlyList<Exposure> because, ProgressionContext context, string why, string rule) =>
        OneRungDown(target, because, context, why, rule) ?? LessLoad(target, because, context, why, rule) ?? Bottom(target, because, why, rule);

    /// <summary>A tenth less than a load, as it can be put together; null where nothing can come off.</summary>
    public static Load? LessOf(Exercise exercise, Load? load, ProgressionContext context) =>
        exercise.TakesLoad && exercise.Load != LoadKind.Assisted && load is { IsNone: false } now
            && context.Weights.Floor(exercise, context.Request.Level, new Load((int)(now.Grams * (1 - StallCheckFirst.Reset)))) is var less && less < now
            ? less
            : null;

    private static NextTarget? LessLoad(NextTarget target, IReadOnlyList<Exposure> because, ProgressionContext context, string why, string rule) =>
        LessOf(target.Exercise, target.Load, context) is not { } less ? null : target with
        {
            Decision = ProgressionDecision.ReduceLoad,
            Load = less,
            AimReps = target.Reps?.Min,
            Why = why,
            Rules = [rule],
            Evidence = Targets.Evidence(because),
        };

    private static NextTarget? OneRungDown(NextTarget target, IReadOnlyList<Exposure> because, ProgressionContext context, string why, string rule)
    {
        if (context.Easier(target.Exercise) is not { } easier)
        {
            return null;
        }

        var prescription = context.PrescribeFor(easier, new Prescription(
            target.Sets, target.Reps, target.HoldSeconds, target.DistanceMeters, target.Rir, 0, 0));
        return Targets.Of(easier, prescription, context) with
        {
            Decision = ProgressionDecision.EasierVariation,
            Why = why,
            Rules = [rule],
            Evidence = Targets.Evidence(because),
        };
    }

    private static NextTarget Bottom(NextTarget target, IReadOnlyList<Exposure> because, string why, string rule) =>
        target with { AimReps = target.Reps?.Min, Why = why, Rules = [rule], Evidence = Targets.Evidence(because) };
}
