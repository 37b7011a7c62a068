using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <content>More load, or less help.</content>
internal static partial class StepUp
{
    private static NextTarget NextLoad(
        NextTarget target, Prescription prescription, List<Exposure> history, Load load, ProgressionContext context, string earned, NextTarget? rung, Exercise? harder)
    {
        var exercise = target.Exercise;
        var step = context.StepOf(exercise);
        if (exercise.Load == LoadKind.Assisted)
        {
            return LessHelp(target, prescription, load, step, context, earned, rung);
        }

        if (load.Grams + step.Grams > Load.MaxKilograms * 1000)
        {
            return target with { Why = $"{earned}, at the most that can be entered. Well done." };
        }

        // Of all that moves, body and load, a tenth at most.
        var bodyMass = context.BodyMass ?? Load.FromKilograms(IncreaseLimit.UnknownBodyMass);
        var moved = exercise.Load == LoadKind.BodyweightPlus ? load.Grams + (bodyMass.Grams * (BodyShare.Of(exercise.Id) ?? 1)) : load.Grams;
        var most = IncreaseLimit.MostAfter(load, moved);
        if (context.Weights.Next(exercise, context.Request.Level, load) is not { } next)
        {
            return WithoutMoreLoad(
                target, prescription, rung, harder, $"{earned}. You have nothing heavier, so repetitions go up.",
                $"{earned}, and you have nothing heavier. A slower tempo is the way on.", [LoadableStep.Key]);
        }

        if (next.Grams > most || (context.Weights.ListFor(exercise) is null && load.Grams + step.Grams > most))
        {
            return WithoutMoreLoad(
                target, prescription, rung, harder, $"{earned}. The next load would be {new Load(Math.Max(step.Grams, next.Grams - load.Grams))} more, over a tenth of {load}, so repetitions go up first.",
                $"{earned}, but the smallest step of {step} is over a tenth of {load}. A smaller plate or a slower tempo is the way on.", [LoadableStep.Key, IncreaseLimit.Key]);
        }

        var wanted = Before(target, prescription, history) is { } before && before > load
            ? new Load((int)Math.Min(before.Grams, most))
            : Steering.Reach(target, prescription, history, load, step, context);
        var reach = context.Weights.Floor(exercise, context.Request.Level, wanted);
        next = reach > next && reach.Grams <= most ? reach : next;
        int? aim = prescription.Reps is { } top ? SameStrength.Reps(top, top.Max, load, next) : null;
        return target with
        {
            Decision = ProgressionDecision.IncreaseLoad,
            Load = next,
            AimReps = aim,
            DistanceMeters = prescription.DistanceMeters,
            Why = $"{earned} at {load}, so go up to {next}{(aim is null ? "" : $" and go on from {aim}")}.",
            Rules = [EarnedIncrease.Key, IncreaseLimit.Key, LoadableStep.Key],
        };
    }

    /// <summary>
    /// No heavier load is within reach: a few repetitions above the range, then the harder neighbour; where there is none,
    /// repetitions go on.
    /// </summary>
    private static NextTarget WithoutMoreLoad(NextTarget target, Prescription prescription, NextTarget? rung, Exercise? harder, string more, string stuck, string[] rules)
    {
        var most = prescription.Reps is not { } reps ? 0
            : harder is null ? DoubleProgression.MostRepsAlone(target.Exercise, reps) : DoubleProgression.MostReps(target.Exercise, reps);
        return target.AimReps < most ? MoreReps(target, more, most) : rung ?? target with { Why = stuck, Rules = rules };
    }

    /// <summary>The heaviest load of the last exposures that was lifted within the range, or null: what was there before a break or a step back comes back sooner.</summary>
    private static Load? Before(NextTarget target, Prescription prescription, List<Exposure> history)
    {
        Load? most = null;
        for (var i = 0; target.Exercise.Load != LoadKind.Assisted && i < history.Count; i++)
        {
            most = Targets.LoadOf(target.Exercise, history[i]) is { } load && !(load <= most)
                && Targets.Weakest(history[i], prescription) >= (prescription.Reps?.Min ?? prescription.DistanceMeters) ? load : most;
        }

        return most;
    }

    /// <summary>Down to the next whole step of help, so that never more than one step goes at once.</summary>
    private static NextTarget LessHelp(
        NextTarget target, Prescription prescription, Load help, Load step, ProgressionContext context, string earned, NextTarget? rung)
    {
        var little = context.BodyMass is { } mass ? new Load((int)(mass.Grams * LadderGate.MostHelpShare)) : Load.FromKilograms(LadderGate.MostHelpKilograms);
        if (rung is not null && help <= little)
        {
            return rung;
        }

        if (help.IsNone)
        {
            return MoreReps(target, prescription, earned, "No help is left to take off, so repetitions go up.");
        }

        var less = help.Below(step, context.Weights.Unit);
        if (context.BodyMass is { } body && body > help && help.Grams - less.Grams > IncreaseLimit.Most * (body.Grams - help.Grams)
            && target.AimReps < DoubleProgression.MostReps(target.Exercise, prescription.Reps!))
        {
            return MoreReps(target, prescription, earned, $"{new Load(help.Grams - less.Grams)} less help would be over a tenth of what you lift, so repetitions go up first.");
        }

        return target with
        {
            Decision = ProgressionDecision.IncreaseLoad,
            Load = less,
            AimReps = prescription.Reps?.Min,
            Why = $"{earned}, so go down to {(less.IsNone ? "no help" : $"{less} of help")} and start again at {prescription.Reps?.Min}.",
            Rules = [EarnedIncrease.Key, LoadableStep.Key],
        };
    }
}
