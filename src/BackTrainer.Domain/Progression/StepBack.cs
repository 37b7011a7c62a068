using BackTrainer.Domain.Exercises;
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

    /// <summary>Below the range with this load: once or twice the same again, then less.</summary>
    public static NextTarget? ForMisses(NextTarget target, Prescription prescription, List<Exposure> history, ProgressionContext context)
    {
        var least = prescription.Reps?.Min ?? prescription.HoldSeconds / 2;
        var misses = 0;
        while (misses < StallCheckFirst.Exposures && misses < history.Count && IsMiss(history[^(misses + 1)]))
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
            _ => Stall.Respond(
                target, history.GetRange(history.Count - misses, misses), history, context, $"Sets fell below {least} {StallCheckFirst.Exposures} times in a row"),
        };

        bool IsMiss(Exposure exposure) =>
            Targets.LoadOf(target.Exercise, exposure) == target.Load && Targets.Weakest(exposure, prescription) < least;
    }

    /// <summary>A tenth less load, or one rung down, or fewer repetitions.</summary>
    public static NextTarget Lower(NextTarget target, IReadOnlyList<Exposure> because, ProgressionContext context, string why, string rule) =>
        LessLoad(target, because, context, why, rule) ?? OneRungDown(target, because, context, why, rule) ?? Bottom(target, because, why, rule);

    /// <summary>One rung down, or a tenth less load, or fewer repetitions.</summary>
    public static NextTarget Regress(NextTarget target, IReadOnlyList<Exposure> because, ProgressionContext context, string why, string rule) =>
        OneRungDown(target, because, context, why, rule) ?? LessLoad(target, because, context, why, rule) ?? Bottom(target, because, why, rule);

    private static NextTarget? LessLoad(NextTarget target, IReadOnlyList<Exposure> because, ProgressionContext context, string why, string rule)
    {
        if (!target.Exercise.TakesLoad || target.Exercise.Load == LoadKind.Assisted || target.Load is not { IsNone: false } load)
        {
            return null;
        }

        var less = context.Weights.Floor(target.Exercise, context.Request.Level, new Load((int)(load.Grams * (1 - StallCheckFirst.Reset))));
        return less >= load ? null : target with
        {
            Decision = ProgressionDecision.ReduceLoad,
            Load = less,
            AimReps = target.Reps?.Min,
            Why = why,
            Rules = [rule],
            Evidence = Targets.Evidence(because),
        };
    }

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
