using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>
/// First repetitions, then load: at the top of the range in every set, and that twice for lifts of many joints, the load
/// rises by the smallest loadable step, never by more than a tenth (ACSM 2009, 2-for-2). Where the body is the load, the
/// next step is the harder neighbour. Pain and poor form hold or lower, never raise.
/// </summary>
public static class DoubleProgression
{
    /// <summary>The largest increase, as a share of the load (ACSM 2009).</summary>
    public const decimal MaxIncrease = 0.10m;

    /// <summary>Exposures at the top that a lift of many joints, or a step up the ladder, asks for.</summary>
    public const int Confirm = 2;

    /// <summary>Exposures below the range in a row after which the load falls.</summary>
    public const int MissesBeforeReset = 3;

    /// <summary>What a reset takes off, as a share of the load.</summary>
    public const decimal Reset = 0.10m;

    /// <summary>Form of this or less holds.</summary>
    public const int PoorForm = 2;

    /// <summary>Form that earns a step: the mean of the last two exposures, and no set below <see cref="LeastForm"/>.</summary>
    public const double GoodForm = 4;

    /// <summary>No set below this form earns a step.</summary>
    public const int LeastForm = 3;

    /// <summary>How far repetitions may rise above the range while the smallest load step would be too large.</summary>
    public const int WiderBy = 5;

    /// <summary>Seconds that a hold grows by.</summary>
    public const int HoldStep = 5;

    /// <summary>The decision for <paramref name="exercise"/> from its own history.</summary>
    public static NextTarget Decide(Exercise exercise, Prescription prescription, ProgressionContext context)
    {
        var logged = context.History.Of(exercise.Id);
        var history = logged.Where(e => e.Sets.Any(s => NextTargets.Amount(s, prescription) is not null)).ToList();
        var target = Targets.Of(exercise, prescription, context);
        if (history is not [.., var last])
        {
            return target with { Decision = ProgressionDecision.Start, Why = Starting(exercise, prescription) };
        }

        // A session without numbers says nothing of strength, but its pain and its form count.
        target = target with { Load = Targets.LoadOf(exercise, last), Evidence = Targets.Evidence([last]), HoldSeconds = HoldNow(exercise, prescription, last), AimReps = RepsNow(prescription, last) };
        // A step back comes before a hold: neither pain nor poor form keeps a load that is too heavy.
        var missed = Miss(target, prescription, history, context);
        var compromised = Compromised(target, logged, context);
        return StepsBack(compromised) ?? StepsBack(missed)
            ?? compromised
            ?? Advance(target, prescription, history, context)
            ?? missed
            ?? Climb(target, prescription, last);
    }

    private static NextTarget? StepsBack(NextTarget? target) =>
        target?.Decision is ProgressionDecision.ReduceLoad or ProgressionDecision.EasierVariation ? target : null;

    private static string Starting(Exercise exercise, Prescription prescription) => exercise switch
    {
        { IsTimed: true } => $"First time: hold {prescription.HoldSeconds} seconds with clean form, and stop before you shake.",
        { TakesLoad: true } => $"First time: choose a load that lets you do {(prescription.Reps is { } r ? r.Min : prescription.DistanceMeters)} "
            + $"{(prescription.Reps is null ? "metres" : "reps")} and still have {prescription.Rir} left. Lighter is fine; it will rise from there.",
        _ => $"First time: start at {prescription.Reps?.Min} clean reps and leave {prescription.Rir} in reserve.",
    };

    /// <summary>Pain and poor form: hold, or go one step back.</summary>
    private static NextTarget? Compromised(NextTarget target, IReadOnlyList<Exposure> history, ProgressionContext context)
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

    private static bool IsPoor(Exposure exposure) => exposure.Sets.Any(s => s.Form <= PoorForm);

    /// <summary>The step that was earned at the top of the range, or null.</summary>
    private static NextTarget? Advance(NextTarget target, Prescription prescription, IReadOnlyList<Exposure> history, ProgressionContext context)
    {
        var exercise = target.Exercise;
        var hasLoad = exercise.TakesLoad && target.Load is { } known && (!known.IsNone || exercise.Load is LoadKind.Assisted or LoadKind.BodyweightPlus);
        var confirm = exercise.Pattern.IsMultiJoint() || !hasLoad ? Confirm : 1;
        var atTop = history.Reverse().TakeWhile(e => IsAtTop(e, target, prescription)).Take(Confirm).ToList();
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
                Why = $"All sets reached {Top(target)}. Form decides now: rate it {GoodForm:0} or better and the next step comes.",
                Rules = ["form-earns-load"],
            };
        }

        target = target with { Evidence = Targets.Evidence(atTop.Take(confirm)), AimReps = Achieved(prescription, history[^1]) };
        var earned = $"All sets reached {Top(target)} {(confirm == 1 ? "last time" : "twice in a row")}";
        return prescription.HoldSeconds is not null ? LongerHold(target, context, earned)
            : hasLoad && target.Load is { } load ? NextLoad(target, prescription, load, context, earned, atTop.Count >= Confirm)
            : NextRung(target, context, earned) ?? MoreReps(target, prescription, earned, "There is no harder neighbour within reach, so repetitions go up.");
    }

    private static NextTarget NextLoad(NextTarget target, Prescription prescription, Load load, ProgressionContext context, string earned, bool mayClimb)
    {
        var step = LoadStep.For(target.Exercise, context.Request.Level);
        if (target.Exercise.Load == LoadKind.Assisted)
        {
            // Up to the next whole step, so that never more than one step of help goes at once.
            var less = new Load(Math.Max(0, load.Grams - 1)).RoundDownTo(step);
            return load.IsNone
                ? (mayClimb ? NextRung(target, context, earned) : null) ?? MoreReps(target, prescription, earned, "No help is left to take off, so repetitions go up.")
                : target with
                {
                    Decision = ProgressionDecision.IncreaseLoad,
                    Load = less,
                    AimReps = prescription.Reps?.Min,
                    Why = $"{earned}, so go down to {(less.IsNone ? "no help" : $"{less} of help")} and start again at {prescription.Reps?.Min}.",
                    Rules = ["earned-increase", "loadable-step"],
                };
        }

        if (target.Exercise.Load != LoadKind.BodyweightPlus && step.Grams > MaxIncrease * load.Grams)
        {
            return target.AimReps < prescription.Reps?.Max + WiderBy
                ? MoreReps(target, prescription, earned, $"The next load would be {step} more, over a tenth of {load}, so repetitions go up first.")
                : (mayClimb ? NextRung(target, context, earned) : null)
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

    private static NextTarget? NextRung(NextTarget target, ProgressionContext context, string earned)
    {
        if (context.Harder(target.Exercise) is not { } harder)
        {
            return null;
        }

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
        prescription.Reps is not { } reps || target.AimReps >= Math.Min(RepRange.Most, reps.Max + WiderBy)
            ? target with { Why = $"{earned}. Keep it there with clean form; that is a fine place to be." }
            : target with
            {
                Decision = ProgressionDecision.IncreaseReps,
                AimReps = (target.AimReps ?? reps.Max) + 1,
                Why = $"{earned}. {because}",
                Rules = ["earned-increase", "loadable-step"],
            };

    private static NextTarget LongerHold(NextTarget target, ProgressionContext context, string earned)
    {
        var longest = Dose.LongestHold(target.Exercise);
        return target.HoldSeconds < longest
            ? target with
            {
                Decision = ProgressionDecision.IncreaseHold,
                HoldSeconds = Math.Min(longest, (target.HoldSeconds ?? 0) + HoldStep),
                Why = $"{earned}, so hold {HoldStep} seconds longer.",
                Rules = ["earned-increase"],
            }
            : NextRung(target, context, earned)
                ?? target with { Why = $"{earned}. {longest} seconds is long enough here; keep it clean." };
    }

    /// <summary>Below the range with this load: once or twice the same again, then less.</summary>
    private static NextTarget? Miss(NextTarget target, Prescription prescription, IReadOnlyList<Exposure> history, ProgressionContext context)
    {
        var least = prescription.Reps?.Min ?? prescription.HoldSeconds / 2;
        var misses = history.Reverse()
            .TakeWhile(e => Targets.LoadOf(target.Exercise, e) == target.Load && e.Sets.Any(s => NextTargets.Amount(s, prescription) < least))
            .Take(MissesBeforeReset).ToList();
        if (misses.Count == 0)
        {
            return null;
        }

        return misses.Count < MissesBeforeReset
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
        target = target with { Evidence = Targets.Evidence(because.TakeLast(MissesBeforeReset)), Why = why, Rules = [rule] };
        if (target.Exercise.TakesLoad && target.Exercise.Load != LoadKind.Assisted && target.Load is { IsNone: false } load)
        {
            var step = LoadStep.For(target.Exercise, context.Request.Level);
            var less = new Load((int)(load.Grams * (1 - Reset))).RoundDownTo(step);
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

    /// <summary>Within the range: one more repetition than the weakest set, as long as the reserve was kept.</summary>
    private static NextTarget Climb(NextTarget target, Prescription prescription, Exposure last)
    {
        if (prescription.Reps is not { } reps)
        {
            return target with { Why = "The same again: every set to its full length, and the next step is near." };
        }

        var counted = last.Sets.Where(s => s.Reps is not null).ToList();
        if (counted.FirstOrDefault(s => s.Rir < prescription.Rir) is { } hard)
        {
            return target with
            {
                AimReps = Math.Clamp(counted.Min(s => s.Reps!.Value), reps.Min, reps.Max),
                Why = $"{(target.Load is { IsNone: false } l ? $"Hold {l}" : "The same again")}: a set of last time had {Words.Count(hard.Rir!.Value, "rep")} in reserve, and the target is {prescription.Rir}.",
                Rules = ["earned-increase"],
            };
        }

        var least = counted.Min(s => s.Reps!.Value);
        if (counted.Count < prescription.Sets)
        {
            return target with
            {
                Why = $"Last time {last.Summary}. First all {prescription.Sets} sets, then more reps.",
                Rules = ["earned-increase", "one-lever"],
            };
        }

        var aim = Math.Clamp(least + 1, reps.Min, reps.Max);
        return aim > least
            ? target with
            {
                Decision = ProgressionDecision.IncreaseReps,
                AimReps = aim,
                Why = $"Last time {last.Summary}. One more rep in each set; at {reps.Max} in all of them the next step comes.",
                Rules = ["earned-increase"],
            }
            : target with { AimReps = aim, Why = $"Last time {last.Summary}. All {prescription.Sets} sets at {reps.Max} earn the next step.", Rules = ["earned-increase"] };
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
        return ratings.Count == 0 || (ratings.Average() >= GoodForm && ratings.Min() >= LeastForm);
    }

    private static int? RepsNow(Prescription prescription, Exposure last) =>
        prescription.Reps is { } reps ? Math.Clamp(last.Sets.Min(s => s.Reps) ?? reps.Min, reps.Min, reps.Max) : null;

    /// <summary>What the weakest set reached, above the range too, as far as repetitions are let rise there.</summary>
    private static int? Achieved(Prescription prescription, Exposure last) =>
        prescription.Reps is { } reps
            ? Math.Clamp(last.Sets.Min(s => s.Reps) ?? reps.Max, reps.Max, Math.Min(RepRange.Most, reps.Max + WiderBy))
            : null;

    /// <summary>The hold of the weakest set: not below the plan, nor longer than is worth its while.</summary>
    private static int? HoldNow(Exercise exercise, Prescription prescription, Exposure last) =>
        prescription.HoldSeconds is { } planned
            ? Math.Clamp(last.Sets.Min(s => s.HoldSeconds) ?? planned, planned, Math.Max(planned, Dose.LongestHold(exercise)))
            : null;

    private static string Top(NextTarget target) =>
        target.Reps is { } reps ? Words.Count(reps.Max, "rep")
        : target.HoldSeconds is { } seconds ? $"{seconds} seconds"
        : $"{target.DistanceMeters} metres";
}
