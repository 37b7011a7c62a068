using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>
/// First repetitions, then load: at the top of the range in every set, and that twice for lifts of many joints, the load
/// rises by the smallest loadable step, never by more than a tenth (ACSM 2009, 2-for-2). Where the body is the load,
/// repetitions or seconds go up to the gate, and behind it stands the harder neighbour. Pain and poor form hold or lower, never raise.
/// </summary>
public static class DoubleProgression
{
    /// <summary>Seconds that a hold grows by; one of less than twice that by half of itself.</summary>
    public const int HoldStep = 5;

    /// <summary>The share that a carry gets longer by before it gets heavier.</summary>
    public const double DistanceStep = 0.10;

    /// <summary>How much longer than planned a carry gets, as a share, where no gate says so. Our choice.</summary>
    public const double LongerCarry = 0.20;

    /// <summary>The most repetitions that are aimed for: a few above the range, or as many as the gate to the harder neighbour asks for.</summary>
    public static int MostReps(Exercise exercise, RepRange reps) =>
        Math.Min(RepRange.Most, Math.Max(reps.Max + LoadableStep.WiderBy, exercise.Gate?.Reps ?? 0));

    /// <summary>The most repetitions that are aimed for where neither a heavier load nor a harder neighbour is within reach.</summary>
    public static int MostRepsAlone(Exercise exercise, RepRange reps) =>
        exercise.Load == LoadKind.External && exercise.SpinalLoad != SpinalLoad.High ? Math.Max(MostReps(exercise, reps), LoadableStep.MostReps) : MostReps(exercise, reps);

    /// <summary>The longest carry that is aimed for before the load rises.</summary>
    public static int MostMeters(Exercise exercise, int planned) =>
        Math.Min(Prescription.LongestCarry, Math.Max((int)Math.Ceiling(planned * (1 + LongerCarry)), exercise.Gate?.Meters ?? 0));

    /// <summary>The decision for <paramref name="exercise"/> from its own history.</summary>
    public static NextTarget Decide(Exercise exercise, Prescription prescription, ProgressionContext context)
    {
        var logged = context.History.Of(exercise.Id);
        var window = LogWindow.On(logged, exercise, prescription);
        var history = window.Usable;
        if (history.Count == 0)
        {
            var start = Targets.Of(exercise, prescription, context);
            return Doubting(window, start with { Decision = ProgressionDecision.Start, Why = Starting(exercise, prescription, logged.Count > 0) });
        }

        // A session without numbers says nothing of strength, but its pain and its form count.
        var (last, planned) = (history[^1], prescription);
        prescription = LowestRung.Within(exercise, planned, history, context);
        var target = Targets.AsIn(last, exercise, prescription, context);
        var first = WayBack.First(exercise, prescription, history, context);
        var fresh = first == 0 ? history : history.GetRange(first, history.Count - first);

        // A step back comes before a hold: neither pain nor poor form keeps a load that is too heavy.
        var missed = (first > 0 ? StepBack.ForEarlyReturn(target, prescription, fresh, context) : null)
            ?? LowestRung.Answer(target, planned, prescription, history)
            ?? StepBack.ForMisses(target, prescription, fresh, history, context);
        var compromised = StepBack.ForPainOrForm(target, first == 0 ? logged : [.. logged.SkipWhile(e => e.At < fresh[0].At)], context);
        var stalled = missed is null ? Steering.TooHeavy(target, prescription, history, context) ?? Stall.For(target, prescription, fresh, history, context) : missed;
        return Doubting(window, IfLower(compromised) ?? IfLower(stalled)
            ?? (compromised is not null && missed is not null ? NotAbove(compromised, missed) : compromised)
            ?? stalled
            ?? StepUp.Earned(target, prescription, history, context)
            ?? Climb(target, prescription, history, context));
    }

    private static NextTarget NotAbove(NextTarget target, NextTarget most) => target with
    {
        AimReps = target.AimReps > most.AimReps ? most.AimReps : target.AimReps,
        HoldSeconds = target.HoldSeconds > most.HoldSeconds ? most.HoldSeconds : target.HoldSeconds,
    };

    private static NextTarget? IfLower(NextTarget? target) =>
        target?.Decision is ProgressionDecision.ReduceLoad or ProgressionDecision.EasierVariation or ProgressionDecision.Deload ? target : null;

    private static NextTarget Doubting(LogWindow window, NextTarget target) => window.Doubted is { } odd
        ? target with { Besides = [.. target.Besides, $"{odd.Load} on {odd.Date.DayMonth()} looks like pounds among kilograms, so it does not count until you mend it or lift it again."] }
        : target;

    private static string Starting(Exercise exercise, Prescription prescription, bool otherNumbers) => (otherNumbers
        ? $"Your log has no {(prescription.Reps is not null ? "reps" : prescription.HoldSeconds is not null ? "seconds" : "metres")} of this exercise, so it counts as the first time: "
        : "First time: ") + exercise switch
        {
            { IsTimed: true } => $"hold {prescription.HoldSeconds} seconds with clean form, and stop before you shake.",
            { TakesLoad: true } => $"choose a load that lets you do {(prescription.Reps is { } r ? r.Min : prescription.DistanceMeters)} "
                + $"{(prescription.Reps is null ? "metres" : "reps")} and still have {prescription.Rir} left. Lighter is fine; it will rise from there.",
            _ => $"start at {prescription.Reps?.Min} clean reps and leave {prescription.Rir} in reserve.",
        };

    /// <summary>
    /// Within the range: one more repetition than the weakest set, as long as the reserve was kept, and a few more where
    /// more was left. A session with sets left out is neither success nor failure: the last whole
    /// one leads, unless the short one went worse.
    /// </summary>
    private static NextTarget Climb(NextTarget target, Prescription prescription, List<Exposure> history, ProgressionContext context)
    {
        var last = history[^1];
        if (prescription.Reps is not { } reps)
        {
            return target with { Why = "The same again: every set to its full length, and the next step is near." };
        }

        if (Reserve.FellShort(last, prescription.Rir))
        {
            return target with
            {
                Why = $"{(target.Load is { IsNone: false } l ? $"Hold {l}" : "The same again")}: last time most sets had less in reserve than the {prescription.Rir} that you aim for.",
                Rules = [EarnedIncrease.Key],
            };
        }

        var whole = LastWhole(target, prescription, history);
        var least = whole >= 0 ? Targets.Weakest(history[whole], prescription) ?? reps.Min : 0;
        if (whole < 0 || Targets.Weakest(last, prescription) < least)
        {
            return target with
            {
                Why = $"Last time {last.SummaryFor(target.Exercise.Load)}. First all {prescription.Sets} sets, then more reps.",
                Rules = [EarnedIncrease.Key, OneLever.Key],
            };
        }

        var more = Math.Max(least + Reserve.Spare(history[whole], prescription), (Targets.Middle(history[whole], prescription) ?? 0) + 1);
        var aim = Math.Max(target.AimReps ?? reps.Min, Math.Clamp(more, reps.Min, Targets.MostReps(target.Exercise, reps, target.Load, context)));
        return aim > least
            ? target with
            {
                Decision = ProgressionDecision.IncreaseReps,
                AimReps = aim,
                Why = $"Last time {last.SummaryFor(target.Exercise.Load)}. Now {aim} in each set; at {reps.Max} in all of them the next step comes.",
                Rules = [EarnedIncrease.Key],
            }
            : target with { AimReps = aim, Why = $"Last time {last.SummaryFor(target.Exercise.Load)}. All {prescription.Sets} sets at {reps.Max} earn the next step.", Rules = [EarnedIncrease.Key] };
    }

    /// <summary>The latest exposure with all sets at this load, or -1.</summary>
    private static int LastWhole(NextTarget target, Prescription prescription, List<Exposure> history)
    {
        for (var i = history.Count - 1; i >= 0 && Targets.LoadOf(target.Exercise, history[i]) == target.Load; i--)
        {
            if (history[i].Sets.Count(s => s.Reps is not null) >= prescription.Sets)
            {
                return i;
            }
        }

        return -1;
    }
}
