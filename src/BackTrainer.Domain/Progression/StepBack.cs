using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>When nothing goes up, or something goes down: pain, poor form, and sets that fell short.</summary>
internal static class StepBack
{
    /// <summary>Pain and poor form: hold, or go one step back.</summary>
    public static NextTarget? ForPainOrForm(NextTarget target, IReadOnlyList<Exposure> history, ProgressionContext context)
    {
        var last = history[^1];
        if (last.PainWorst >= BackState.RedPain)
        {
            return Lower(target, history, context, $"Pain reached {last.PainWorst} of 10 last time, so this goes one step back.", "pain-regresses");
        }

        if (IsPoor(last))
        {
            return history.Count > 1 && IsPoor(history[^2])
                ? Lower(target, history, context, "Form was poor twice in a row, so this goes one step back.", "poor-form-holds")
                : target with { Why = "Form slipped last time. The same again, cleaner, earns the next step.", Rules = ["poor-form-holds"] };
        }

        return last.PainWorst >= BackState.AmberPain
            ? target with
            {
                Why = $"Pain reached {last.PainWorst} of 10 last time. The same again until it is below {BackState.AmberPain}.",
                Rules = ["no-progress-when-compromised"],
            }
            : null;
    }

    private static bool IsPoor(Exposure exposure) => exposure.Sets.Any(s => s.Form <= DoubleProgression.PoorForm);

    /// <summary>Below the range with this load: once or twice the same again, then less.</summary>
    public static NextTarget? ForMisses(NextTarget target, Prescription prescription, IReadOnlyList<Exposure> history, ProgressionContext context)
    {
        var least = prescription.Reps?.Min ?? prescription.HoldSeconds / 2;
        var misses = history.Reverse()
            .TakeWhile(e => Targets.LoadOf(target.Exercise, e) == target.Load && e.Sets.Any(s => NextTargets.Amount(s, prescription) < least))
            .Take(DoubleProgression.MissesBeforeReset).ToList();
        if (misses.Count == 0)
        {
            return null;
        }

        return misses.Count < DoubleProgression.MissesBeforeReset
            ? target with
            {
                AimReps = prescription.Reps?.Min,
                Why = $"A set fell below {least} last time. The same again: look at sleep, rest between sets and form first.",
                Rules = ["stall-check-first"],
            }
            : Lower(target, misses, context, $"Sets fell below {least} three times in a row, so take a step back and climb again.", "stall-check-first");
    }

    /// <summary>A tenth less load, or one rung down, or fewer repetitions.</summary>
    private static NextTarget Lower(NextTarget target, IReadOnlyList<Exposure> because, ProgressionContext context, string why, string rule)
    {
        target = target with { Evidence = Targets.Evidence(because.TakeLast(DoubleProgression.MissesBeforeReset)), Why = why, Rules = [rule] };
        if (target.Exercise.TakesLoad && target.Exercise.Load != LoadKind.Assisted && target.Load is { IsNone: false } load)
        {
            var step = LoadStep.For(target.Exercise, context.Request.Level);
            var less = new Load((int)(load.Grams * (1 - DoubleProgression.Reset))).RoundDownTo(step);
            return target with { Decision = ProgressionDecision.ReduceLoad, Load = less, AimReps = target.Reps?.Min };
        }

        if (context.Easier(target.Exercise) is { } easier)
        {
            var prescription = context.PrescribeFor(easier, new Prescription(
                target.Sets, target.Reps, target.HoldSeconds, target.DistanceMeters, target.Rir, 0, 0));
            return Targets.Of(easier, prescription, context) with
            {
                Decision = ProgressionDecision.EasierVariation,
                Why = why,
                Rules = [rule],
                Evidence = target.Evidence,
            };
        }

        return target with { AimReps = target.Reps?.Min };
    }
}
