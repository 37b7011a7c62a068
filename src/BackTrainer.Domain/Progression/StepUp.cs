using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Domain.Progression;

/// <summary>What follows at the top of the range: more load, more repetitions, a longer hold or carry, or the harder neighbour.</summary>
internal static partial class StepUp
{
    /// <summary>The step that was earned at the top of the range, or null.</summary>
    public static NextTarget? Earned(NextTarget target, Prescription prescription, List<Exposure> history, ProgressionContext context)
    {
        var exercise = target.Exercise;
        var hasLoad = exercise.TakesLoad && target.Load is { } known && (!known.IsNone || exercise.Load is LoadKind.Assisted or LoadKind.BodyweightPlus);
        var back = Comeback.On(context.History.Days, context.Today);
        var regains = hasLoad && Before(target, prescription, history) > target.Load;
        var confirm = regains || (!exercise.Pattern.IsMultiJoint() && hasLoad) ? EarnedIncrease.ConfirmSingleJoint : EarnedIncrease.Confirm;
        var atTop = AtTop(target, prescription, history, back);
        if (atTop.Count == 0)
        {
            return null;
        }

        if (atTop.Count < confirm)
        {
            return target with
            {
                Why = $"All sets reached {Top(target)} last time. Once more, and the next step is yours.",
                Rules = [EarnedIncrease.Key],
            };
        }

        if (!FormEarns(history))
        {
            return target with
            {
                Why = $"All sets reached {Top(target)}. Form decides now: rate it {FormEarnsLoad.Mean:0} or better and the next step comes.",
                Rules = [FormEarnsLoad.Key],
            };
        }

        target = target with { Evidence = Targets.Evidence(atTop.GetRange(0, Math.Min(confirm, atTop.Count))), AimReps = Achieved(exercise, prescription, history[^1]), Spare = Reserve.Spare(history[^1], prescription) };
        var earned = $"All sets reached {Top(target)} {(confirm == 1 ? "last time" : "twice in a row")}";
        var harder = exercise.Gate is null ? null : context.Harder(exercise);
        var rung = harder is not null && exercise.Gate is { } gate && atTop.Count >= EarnedIncrease.Confirm
            && atTop.TrueForAll(e => Reaches(e, gate, prescription) && !(e.PainWorst > OneRung.MostPain))
                ? TooSoonForTendons(target, context, harder) ?? NextRung(target, harder, context, earned) : null;
        return prescription.HoldSeconds is not null ? LongerHold(target, rung, earned)
            : hasLoad && exercise.Load == LoadKind.Carry && LongerCarry(target, prescription, earned) is { } longer ? longer
            : hasLoad && target.Load is { } load ? NextLoad(target, prescription, history, load, context, earned, rung, harder)
            : rung ?? TowardsGate(target, prescription, history[^1], harder, earned)
                ?? MoreReps(target, prescription, earned, "There is no harder neighbour within reach, so repetitions go up.");
    }

    /// <summary>The latest exposures in a row that reached the top, newest first, two at most. One with sets left out, but none short, is passed over.</summary>
    private static List<Exposure> AtTop(NextTarget target, Prescription prescription, List<Exposure> history, Comeback? back)
    {
        var atTop = new List<Exposure>(EarnedIncrease.Confirm);
        for (var i = history.Count - 1; i >= 0 && atTop.Count < EarnedIncrease.Confirm && IsAtTop(history[i], target, prescription); i--)
        {
            if (history[i].Sets.Count >= (back?.Sets(prescription.Sets, history[i].Date) ?? prescription.Sets))
            {
                atTop.Add(history[i]);
            }
        }

        return atTop;
    }

    /// <summary>Tendons want three weeks on a rung that was reached by a step up; null where they have had them.</summary>
    private static NextTarget? TooSoonForTendons(NextTarget target, ProgressionContext context, Exercise harder)
    {
        if (!SlowTendonLadders.Applies(target.Exercise) && !SlowTendonLadders.Applies(harder))
        {
            return null;
        }

        var since = context.History.Of(target.Exercise.Id)[0].Date;
        var climbed = context.Library.EasierThan(target.Exercise).Any(e => context.History.Of(e.Id) is [var first, ..] && first.Date < since);
        var days = context.Today.DayNumber - since.DayNumber;
        return climbed && days < SlowTendonLadders.DaysPerRung
            ? target with
            {
                Why = $"The gate to {harder.Name.ToLowerInvariant()} is passed. Tendons take their time: {Words.Count(SlowTendonLadders.DaysPerRung - days, "day")} more on this rung.",
                Rules = [SlowTendonLadders.Key, OneRung.Key],
            }
            : null;
    }

    /// <summary>A tenth further, until it is long enough; null where it is.</summary>
    private static NextTarget? LongerCarry(NextTarget target, Prescription prescription, string earned)
    {
        var most = DoubleProgression.MostMeters(target.Exercise, prescription.DistanceMeters ?? 0);
        return target.DistanceMeters is { } way && way < most
            ? target with
            {
                Decision = ProgressionDecision.IncreaseDistance,
                DistanceMeters = Math.Min(most, way + Math.Max(1, (int)(way * DoubleProgression.DistanceStep))),
                Why = $"{earned}, so carry it a tenth further; at {most} metres the load goes up.",
                Rules = [EarnedIncrease.Key, OneLever.Key],
            }
            : null;
    }

    /// <summary>As many sets as the gate asks for reached it, or all of them where the plan has fewer.</summary>
    private static bool Reaches(Exposure exposure, LadderGate gate, Prescription prescription) =>
        exposure.Sets.Count(s => Targets.Amount(s, prescription) >= gate.Amount) >= Math.Min(gate.Sets, prescription.Sets);

    /// <summary>A harder neighbour waits, but its gate is not passed yet: up to it, and once more at it.</summary>
    private static NextTarget? TowardsGate(NextTarget target, Prescription prescription, Exposure last, Exercise? harder, string earned)
    {
        if (harder is null || target.Exercise.Gate is not { } gate)
        {
            return null;
        }

        var name = harder.Name.ToLowerInvariant();
        return Reaches(last, gate, prescription)
            ? target with { Why = $"{earned}, and {gate} last time. Once more, and {name} is next.", Rules = [OneRung.Key] }
            : MoreReps(target, prescription, earned, $"The way to {name} opens at {gate} in two sessions, so repetitions go up.") with { Rules = [EarnedIncrease.Key, OneRung.Key] };
    }

    private static NextTarget NextRung(NextTarget target, Exercise harder, ProgressionContext context, string earned)
    {
        var prescription = context.PrescribeFor(harder, new Prescription(
            target.Sets, target.Reps, target.HoldSeconds, target.DistanceMeters, target.Rir, 0, 0));
        return Targets.Of(harder, prescription, context) with
        {
            Decision = ProgressionDecision.HarderVariation,
            Why = $"{earned}, so move up one rung to {harder.Name.ToLowerInvariant()}.",
            Rules = [OneRung.Key, FormEarnsLoad.Key],
            Evidence = target.Evidence,
            From = target.Exercise,
        };
    }

    private static NextTarget MoreReps(NextTarget target, Prescription prescription, string earned, string because) =>
        prescription.Reps is not { } reps || target.AimReps >= DoubleProgression.MostReps(target.Exercise, reps)
            ? target with { Why = $"{earned}. Keep it there with clean form; that is a fine place to be." }
            : MoreReps(target, $"{earned}. {because}", DoubleProgression.MostReps(target.Exercise, reps));

    private static NextTarget MoreReps(NextTarget target, string why, int most) => target with
    {
        Decision = ProgressionDecision.IncreaseReps,
        AimReps = Math.Min(target.AimReps!.Value + target.Spare, most),
        Why = why,
        Rules = [EarnedIncrease.Key, LoadableStep.Key],
    };

    private static NextTarget LongerHold(NextTarget target, NextTarget? rung, string earned)
    {
        var longest = Dose.LongestHold(target.Exercise);
        return target.HoldSeconds is { } hold && hold < longest && Math.Min(DoubleProgression.HoldStep, Math.Max(1, hold / 2)) is var step
            ? target with
            {
                Decision = ProgressionDecision.IncreaseHold,
                HoldSeconds = Math.Min(longest, hold + step),
                Why = $"{earned}, so hold {Words.Count(step, "second")} longer.",
                Rules = [EarnedIncrease.Key],
            }
            : rung ?? target with { Why = $"{earned}. {longest} seconds is long enough here; keep it clean." };
    }

    /// <summary>Every set that was done reached the top of the range, or the hold of last time, with the reserve kept, without pain and at this load.</summary>
    private static bool IsAtTop(Exposure exposure, NextTarget target, Prescription prescription)
    {
        if (exposure.Light != PainLight.Green || Targets.LoadOf(target.Exercise, exposure) != target.Load || Reserve.FellShort(exposure, prescription.Rir))
        {
            return false;
        }

        var top = prescription.Reps?.Max ?? target.HoldSeconds ?? target.DistanceMeters;
        for (var i = 0; i < exposure.Sets.Count; i++)
        {
            if (!(Targets.Amount(exposure.Sets[i], prescription) >= top))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Form that was rated in the last two exposures is good enough. Where nobody rates it, it stands against nothing.</summary>
    private static bool FormEarns(List<Exposure> history)
    {
        var (sum, count) = (0, 0);
        for (var i = Math.Max(0, history.Count - 2); i < history.Count; i++)
        {
            foreach (var set in history[i].Sets)
            {
                if (set.Form is { } form)
                {
                    if (form < FormEarnsLoad.Least)
                    {
                        return false;
                    }

                    sum += form;
                    count++;
                }
            }
        }

        return count == 0 || sum >= FormEarnsLoad.Mean * count;
    }

    /// <summary>What most sets reached, above the range too, as far as repetitions are let rise there.</summary>
    private static int? Achieved(Exercise exercise, Prescription prescription, Exposure last) =>
        prescription.Reps is { } reps
            ? Math.Clamp(Targets.Middle(last, prescription) ?? reps.Max, reps.Max, DoubleProgression.MostRepsAlone(exercise, reps))
            : null;

    private static string Top(NextTarget target) =>
        target.Reps is { } reps ? Words.Count(reps.Max, "rep")
        : target.HoldSeconds is { } seconds ? $"{seconds} seconds"
        : $"{target.DistanceMeters} metres";
}
