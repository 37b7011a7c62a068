using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>What follows at the top of the range: more load, more repetitions, a longer hold or the harder neighbour.</summary>
internal static class StepUp
{
    /// <summary>The step that was earned at the top of the range, or null.</summary>
    public static NextTarget? Earned(NextTarget target, Prescription prescription, IReadOnlyList<Exposure> history, ProgressionContext context)
    {
        var exercise = target.Exercise;
        var hasLoad = exercise.TakesLoad && target.Load is { } known && (!known.IsNone || exercise.Load is LoadKind.Assisted or LoadKind.BodyweightPlus);
        var confirm = exercise.Pattern.IsMultiJoint() || !hasLoad ? DoubleProgression.Confirm : 1;
        var atTop = history.Reverse().TakeWhile(e => IsAtTop(e, target, prescription)).Take(DoubleProgression.Confirm).ToList();
        if (atTop.Count == 0)
        {
            return null;
        }

        if (atTop.Count < confirm)
        {
            return target with
            {
                Why = $"All sets reached {Top(target)} last time. Once more, and the next step is yours.",
                Rules = ["earned-increase"],
            };
        }

        if (!FormEarns(history))
        {
            return target with
            {
                Why = $"All sets reached {Top(target)}. Form decides now: rate it {DoubleProgression.GoodForm:0} or better and the next step comes.",
                Rules = ["form-earns-load"],
            };
        }

        target = target with { Evidence = Targets.Evidence(atTop.Take(confirm)), AimReps = Achieved(exercise, prescription, history[^1]) };
        var earned = $"All sets reached {Top(target)} {(confirm == 1 ? "last time" : "twice in a row")}";
        var harder = context.Harder(exercise);
        var rung = harder is not null && exercise.Gate is { } gate && atTop.Count >= DoubleProgression.Confirm
            && atTop.TrueForAll(e => Reaches(e, gate, prescription)) ? NextRung(target, harder, context, earned) : null;
        return prescription.HoldSeconds is not null ? LongerHold(target, rung, earned)
            : hasLoad && target.Load is { } load ? NextLoad(target, prescription, load, context, earned, rung)
            : rung ?? TowardsGate(target, prescription, history[^1], harder, earned)
                ?? MoreReps(target, prescription, earned, "There is no harder neighbour within reach, so repetitions go up.");
    }

    /// <summary>As many sets as the gate asks for reached it, or all of them where the plan has fewer.</summary>
    private static bool Reaches(Exposure exposure, LadderGate gate, Prescription prescription) =>
        exposure.Sets.Count(s => NextTargets.Amount(s, prescription) >= gate.Amount) >= Math.Min(gate.Sets, prescription.Sets);

    /// <summary>A harder neighbour waits, but its gate is not passed yet: up to it, and once more at it.</summary>
    private static NextTarget? TowardsGate(NextTarget target, Prescription prescription, Exposure last, Exercise? harder, string earned)
    {
        if (harder is null || target.Exercise.Gate is not { } gate)
        {
            return null;
        }

        var name = harder.Name.ToLowerInvariant();
        return Reaches(last, gate, prescription)
            ? target with { Why = $"{earned}, and {gate} last time. Once more, and {name} is next.", Rules = ["one-rung"] }
            : MoreReps(target, prescription, earned, $"The way to {name} opens at {gate} in two sessions, so repetitions go up.") with { Rules = ["earned-increase", "one-rung"] };
    }

    private static NextTarget NextLoad(NextTarget target, Prescription prescription, Load load, ProgressionContext context, string earned, NextTarget? rung)
    {
        var step = LoadStep.For(target.Exercise, context.Request.Level);
        if (target.Exercise.Load == LoadKind.Assisted)
        {
            if (rung is not null && load <= Load.FromKilograms(LadderGate.MostHelpKilograms))
            {
                return rung;
            }

            // Up to the next whole step, so that never more than one step of help goes at once.
            var less = new Load(Math.Max(0, load.Grams - 1)).RoundDownTo(step);
            return load.IsNone
                ? MoreReps(target, prescription, earned, "No help is left to take off, so repetitions go up.")
                : target with
                {
                    Decision = ProgressionDecision.IncreaseLoad,
                    Load = less,
                    AimReps = prescription.Reps?.Min,
                    Why = $"{earned}, so go down to {(less.IsNone ? "no help" : $"{less} of help")} and start again at {prescription.Reps?.Min}.",
                    Rules = ["earned-increase", "loadable-step"],
                };
        }

        if (target.Exercise.Load != LoadKind.BodyweightPlus && step.Grams > DoubleProgression.MaxIncrease * load.Grams)
        {
            return prescription.Reps is { } range && target.AimReps < DoubleProgression.MostReps(target.Exercise, range)
                ? MoreReps(target, prescription, earned, $"The next load would be {step} more, over a tenth of {load}, so repetitions go up first.")
                : rung
                    ?? target with
                    {
                        Why = $"{earned}, but the smallest step of {step} is over a tenth of {load}. A smaller plate or a slower tempo is the way on.",
                        Rules = ["loadable-step", "increase-limit"],
                    };
        }

        if (load.Grams + step.Grams > Load.MaxKilograms * 1000)
        {
            return target with { Why = $"{earned}, at the most that can be entered. Well done." };
        }

        return target with
        {
            Decision = ProgressionDecision.IncreaseLoad,
            Load = new Load(load.Grams + step.Grams).RoundDownTo(step),
            AimReps = prescription.Reps?.Min,
            Why = $"{earned} at {load}, so go up to {new Load(load.Grams + step.Grams).RoundDownTo(step)}{(prescription.Reps is { } r ? $" and start again at {r.Min}" : "")}.",
            Rules = ["earned-increase", "increase-limit", "loadable-step"],
        };
    }

    private static NextTarget NextRung(NextTarget target, Exercise harder, ProgressionContext context, string earned)
    {
        var prescription = context.PrescribeFor(harder, new Prescription(
            target.Sets, target.Reps, target.HoldSeconds, target.DistanceMeters, target.Rir, 0, 0));
        return Targets.Of(harder, prescription, context) with
        {
            Decision = ProgressionDecision.HarderVariation,
            Why = $"{earned}, so move up one rung to {harder.Name.ToLowerInvariant()}.",
            Rules = ["one-rung", "form-earns-load"],
            Evidence = target.Evidence,
        };
    }

    private static NextTarget MoreReps(NextTarget target, Prescription prescription, string earned, string because) =>
        prescription.Reps is not { } reps || target.AimReps >= DoubleProgression.MostReps(target.Exercise, reps)
            ? target with { Why = $"{earned}. Keep it there with clean form; that is a fine place to be." }
            : target with
            {
                Decision = ProgressionDecision.IncreaseReps,
                AimReps = (target.AimReps ?? reps.Max) + 1,
                Why = $"{earned}. {because}",
                Rules = ["earned-increase", "loadable-step"],
            };

    private static NextTarget LongerHold(NextTarget target, NextTarget? rung, string earned)
    {
        var longest = Dose.LongestHold(target.Exercise);
        return target.HoldSeconds < longest
            ? target with
            {
                Decision = ProgressionDecision.IncreaseHold,
                HoldSeconds = Math.Min(longest, (target.HoldSeconds ?? 0) + DoubleProgression.HoldStep),
                Why = $"{earned}, so hold {DoubleProgression.HoldStep} seconds longer.",
                Rules = ["earned-increase"],
            }
            : rung ?? target with { Why = $"{earned}. {longest} seconds is long enough here; keep it clean." };
    }

    /// <summary>Every prescribed set reached the top of the range, or the hold of last time, with the reserve kept, without pain and at this load.</summary>
    private static bool IsAtTop(Exposure exposure, NextTarget target, Prescription prescription) =>
        exposure.Sets.Count >= prescription.Sets
        && Targets.LoadOf(target.Exercise, exposure) == target.Load
        && !(exposure.PainWorst >= BackState.AmberPain)
        && exposure.Sets.All(s =>
            NextTargets.Amount(s, prescription) >= (prescription.Reps?.Max ?? target.HoldSeconds ?? prescription.DistanceMeters)
            && (s.Rir is null || s.Rir >= prescription.Rir));

    private static bool FormEarns(IReadOnlyList<Exposure> history)
    {
        var ratings = history.TakeLast(2).SelectMany(e => e.Sets).Select(s => s.Form).OfType<int>().ToList();
        return ratings.Count == 0 || (ratings.Average() >= DoubleProgression.GoodForm && ratings.Min() >= DoubleProgression.LeastForm);
    }

    /// <summary>What the weakest set reached, above the range too, as far as repetitions are let rise there.</summary>
    private static int? Achieved(Exercise exercise, Prescription prescription, Exposure last) =>
        prescription.Reps is { } reps
            ? Math.Clamp(last.Sets.Min(s => s.Reps) ?? reps.Max, reps.Max, DoubleProgression.MostReps(exercise, reps))
            : null;

    private static string Top(NextTarget target) =>
        target.Reps is { } reps ? Words.Count(reps.Max, "rep")
        : target.HoldSeconds is { } seconds ? $"{seconds} seconds"
        : $"{target.DistanceMeters} metres";
}
