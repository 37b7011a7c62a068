using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
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

    /// <summary>The most repetitions that are aimed for: a few above the range, or as many as the gate to the harder neighbour asks for.</summary>
    public static int MostReps(Exercise exercise, RepRange reps) =>
        Math.Min(RepRange.Most, Math.Max(reps.Max + WiderBy, exercise.Gate?.Reps ?? 0));

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
        target = target with
        {
            Load = Targets.LoadOf(exercise, last),
            Evidence = Targets.Evidence([last]),
            HoldSeconds = HoldNow(exercise, prescription, last),
            AimReps = RepsNow(prescription, last),
        };

        // A step back comes before a hold: neither pain nor poor form keeps a load that is too heavy.
        var missed = StepBack.ForMisses(target, prescription, history, context);
        var compromised = StepBack.ForPainOrForm(target, logged, context);
        return IfLower(compromised) ?? IfLower(missed)
            ?? compromised
            ?? StepUp.Earned(target, prescription, history, context)
            ?? missed
            ?? Climb(target, prescription, last);
    }

    private static NextTarget? IfLower(NextTarget? target) =>
        target?.Decision is ProgressionDecision.ReduceLoad or ProgressionDecision.EasierVariation ? target : null;

    private static string Starting(Exercise exercise, Prescription prescription) => exercise switch
    {
        { IsTimed: true } => $"First time: hold {prescription.HoldSeconds} seconds with clean form, and stop before you shake.",
        { TakesLoad: true } => $"First time: choose a load that lets you do {(prescription.Reps is { } r ? r.Min : prescription.DistanceMeters)} "
            + $"{(prescription.Reps is null ? "metres" : "reps")} and still have {prescription.Rir} left. Lighter is fine; it will rise from there.",
        _ => $"First time: start at {prescription.Reps?.Min} clean reps and leave {prescription.Rir} in reserve.",
    };

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

    private static int? RepsNow(Prescription prescription, Exposure last) =>
        prescription.Reps is { } reps ? Math.Clamp(last.Sets.Min(s => s.Reps) ?? reps.Min, reps.Min, reps.Max) : null;

    /// <summary>The hold of the weakest set: not below the plan, nor longer than is worth its while.</summary>
    private static int? HoldNow(Exercise exercise, Prescription prescription, Exposure last) =>
        prescription.HoldSeconds is { } planned
            ? Math.Clamp(last.Sets.Min(s => s.HoldSeconds) ?? planned, planned, Math.Max(planned, Dose.LongestHold(exercise)))
            : null;
}
