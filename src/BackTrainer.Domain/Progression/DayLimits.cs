using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>What the day changes in a target: it can hold or lower, and never raises.</summary>
internal static class DayLimits
{
    /// <summary>A share of some sets, to the nearest whole one and never fewer than one.</summary>
    public static int Share(int sets, double share) => Math.Max(1, (int)Math.Round(sets * share, MidpointRounding.AwayFromZero));

    /// <summary>Better not to train today: ill, or in strong pain. Null otherwise.</summary>
    public static NextTarget? Rest(Exercise exercise, Prescription prescription, ProgressionContext context)
    {
        if (Readiness.IsUnwell(context.CheckIns, context.Today))
        {
            return Stop("You are unwell today. Rest until you feel well again; what you have built stays.", [DeferWhenUnwell.Key, NoProgressWhenCompromised.Key]);
        }

        return Readiness.Pain(context.CheckIns, context.Today) >= BackState.RedPain
            ? Stop(
                $"Your pain is {Readiness.Pain(context.CheckIns, context.Today)} of {BackState.WorstPain} today. Leave this out; gentle walking is fine, and talk to a professional if it does not ease.",
                [PainLimits.Key, NoProgressWhenCompromised.Key])
            : null;

        NextTarget Stop(string why, string[] rules) => Targets.Of(exercise, prescription, context) with
        {
            Decision = ProgressionDecision.Stop,
            Sets = 0,
            Why = why,
            Rules = rules,
        };
    }

    /// <summary>The target as the day allows it.</summary>
    public static NextTarget Apply(NextTarget target, Exercise planned, Prescription prescription, ProgressionContext context)
    {
        target = ForPain(target, planned, prescription, context);
        if (target.Decision == ProgressionDecision.Stop)
        {
            return target;
        }

        target = AfterABreak(target, planned, prescription, context);
        target = ForSleepAndReadiness(target, planned, prescription, context);
        target = ForDueDeload(target, planned, prescription, context);
        target = ForTheWeek(target, context);
        target = GentleFirstWeeks.Limit(target, planned, prescription, context);
        target = ForTheWeakSide(target, context);
        return WithReserve(target, context);
    }

    /// <summary>With pain of 3 to 5, nothing that asks much of the spine, more in reserve, and nothing goes up.</summary>
    private static NextTarget ForPain(NextTarget target, Exercise planned, Prescription prescription, ProgressionContext context)
    {
        if (Readiness.Pain(context.CheckIns, context.Today) is not { } pain || pain < BackState.AmberPain)
        {
            return target;
        }

        target = Held(target, planned, prescription, context);
        if (target.Exercise.SpinalLoad == SpinalLoad.High)
        {
            target = Gentler(target, prescription, context) is { } gentler
                ? gentler with { Why = $"Your pain is {pain} of {BackState.WorstPain}, so today something that asks less of the spine.", Rules = [PainLimits.Key] }
                : target with
                {
                    Decision = ProgressionDecision.Stop,
                    Sets = 0,
                    Why = $"Your pain is {pain} of {BackState.WorstPain}, and this asks much of the spine. Leave it out today.",
                    Rules = [PainLimits.Key],
                };
        }

        return target.Decision == ProgressionDecision.Stop ? target
            : (target with { Rir = Math.Max(target.Rir, PainLimits.MinRir) })
                .And(PainLimits.Key, $"With pain of {pain}, keep {Math.Max(target.Rir, PainLimits.MinRir)} in reserve, and nothing goes up.");
    }

    private static NextTarget? Gentler(NextTarget target, Prescription prescription, ProgressionContext context)
    {
        var easier = context.Easier(target.Exercise);
        while (easier is { SpinalLoad: SpinalLoad.High })
        {
            easier = context.Easier(easier);
        }

        return easier is null ? null : Targets.Of(easier, context.PrescribeFor(easier, prescription), context) with { Decision = ProgressionDecision.EasierVariation };
    }

    /// <summary>After two weeks or more away: fewer sets, less load, and sets come back before anything else rises.</summary>
    private static NextTarget AfterABreak(NextTarget target, Exercise planned, Prescription prescription, ProgressionContext context)
    {
        if (Comeback.On(context.History.Days, context.Today) is not { } back)
        {
            return target;
        }

        var logged = context.History.Of((target.From ?? target.Exercise).Id);
        var isFirst = logged.Count == 0 || logged[^1].Date < back.Since;
        var sets = context.IsEased ? target.Sets : Math.Min(target.Sets, back.Sets(prescription.Sets, context.Today));
        if (isFirst || (context.IsEased ? back.Week(logged[^1].Date) < back.Week(context.Today) : back.Sets(prescription.Sets, logged[^1].Date) < sets))
        {
            target = Held(target, planned, prescription, context);
        }

        if (isFirst && target is { Load: { IsNone: false } last, Exercise: { TakesLoad: true, Load: not LoadKind.Assisted } } && target.Decision != ProgressionDecision.Start
            && context.History.Of(target.Exercise.Id) is { Count: > 0 } own)
        {
            var first = Comeback.FirstLoad(target, last, own, context);
            target = first < last ? target with { Decision = ProgressionDecision.ReduceLoad, Load = first, AimReps = target.Reps?.Max } : target;
        }

        return (target with { Sets = sets }).And(
            ReturnRamp.Key,
            isFirst
                ? "You are back after two weeks or more: fewer sets and a light start, and in the fifth week you are where you were."
                : $"Week {back.Week(context.Today)} back after a break: {Words.Count(sets, "set")} for now.");
    }

    /// <summary>Short sleep and low readiness often come from the same night, so the stricter of the two counts and they do not add up.</summary>
    private static NextTarget ForSleepAndReadiness(NextTarget target, Exercise planned, Prescription prescription, ProgressionContext context)
    {
        var (sets, rir) = (target.Sets, target.Rir);
        if (Sleep.Limits(context.CheckIns, context.Today))
        {
            target = Less(Math.Min(sets, Math.Max(SleepTarget.LeastSets, sets - 1)), 1)
                .And(SleepTarget.Key, "Short sleep: one set less, one more in reserve, and nothing goes up today.")
                .Because(NoProgressWhenCompromised.Key);
        }

        if (Readiness.IsLow(context.CheckIns, context.Today))
        {
            target = Less(Share(sets, LowReadiness.Share), LowReadiness.MoreRir)
                .And(LowReadiness.Key, Readiness.IsLow(context.CheckIns, context.Today.AddDays(-1))
                    ? "Low readiness two days in a row: a rest or mobility day would do you good. If you train, fewer sets and two more in reserve."
                    : "Low readiness: fewer sets and two more in reserve.")
                .Because(NoProgressWhenCompromised.Key);
        }

        if (Readiness.VerySore(context.CheckIns, context.Today, target.Exercise.PrimaryMuscles) is { } sore)
        {
            target = Less(Share(sets, LowReadiness.SoreShare), 0)
                .And(LowReadiness.Key, $"{sore.Title()} very sore: half of the sets today, or something else in its place.");
        }

        return target;

        NextTarget Less(int most, int moreInReserve)
        {
            var held = Held(target, planned, prescription, context);
            return held with { Sets = Math.Min(target.Sets, most), Rir = Math.Max(target.Rir, MoreInReserve(rir, moreInReserve)) };
        }
    }

    /// <summary>A lighter week that is due is offered, or taken where that was asked for.</summary>
    private static NextTarget ForDueDeload(NextTarget target, Exercise planned, Prescription prescription, ProgressionContext context)
    {
        if (context.IsLight || !DeloadWeeks.IsDue(context.History.Days, context.Request.Level, context.Today))
        {
            return target;
        }

        var said = $"{DeloadWeeks.InARow(context.History.Days, context.Today)} weeks in a row: a lighter week is due.";
        return (context.TakesDueDeloads ? NextTargets.Lighten(Held(target, planned, prescription, context), context) : target).And(DeloadDue.Key, said);
    }

    private static NextTarget ForTheWeek(NextTarget target, ProgressionContext context)
    {
        if (context.IsLight || target.Decision is ProgressionDecision.Start or ProgressionDecision.Deload
            || Comeback.On(context.History.Days, context.Today) is not null)
        {
            return target;
        }

        var most = Tonnage.MostSets(target, context);
        return most >= target.Sets ? target
            : (target with { Sets = most }).And(TonnageRise.Key, $"{Words.Count(most, "set")} for now, so that the week does not jump beyond the one before.");
    }

    private static NextTarget ForTheWeakSide(NextTarget target, ProgressionContext context) =>
        context.Endurance?.WeakIn(target.Exercise.Pattern) is { } weak && !target.IsRise && target.Sets is > 0 and < Prescription.MostSets
            && target.Decision is ProgressionDecision.Hold or ProgressionDecision.Start && !target.Rules.Contains(NoProgressWhenCompromised.Key)
            && target.Besides.Count == 0 && !context.IsLight
            ? (target with { Sets = target.Sets + 1 }).And(EnduranceImbalance.Key, $"One set more for {weak}: the holds that you tested differ.")
            : target;

    /// <summary>Two in reserve where the spine works hardest, and no test of the maximum where that is not for now.</summary>
    private static NextTarget WithReserve(NextTarget target, ProgressionContext context)
    {
        if (target.Exercise.SpinalLoad == SpinalLoad.High && target.Rir < HeavySpineReserve.MinRir)
        {
            target = (target with { Rir = HeavySpineReserve.MinRir })
                .And(HeavySpineReserve.Key, $"This asks much of the spine, so keep {HeavySpineReserve.MinRir} in reserve.");
        }

        return target.AimReps + target.Rir <= NoMaxTest.MostReps && IsNoDayForAMaximum(context)
            ? (target with { Rir = NoMaxTest.MinRir }).And(NoMaxTest.Key, $"No test of your limit for now: stop with {NoMaxTest.MinRir} in reserve.")
            : target;
    }

    private static bool IsNoDayForAMaximum(ProgressionContext context) =>
        context.Request.Level == TrainingLevel.Novice || context.Request.Back.HasHistory || Sleep.Limits(context.CheckIns, context.Today)
        || context.History.Days is not [var first, ..] || context.Today.DayNumber - first.Date.DayNumber < 7 * NoMaxTest.LeastWeeks;

    /// <summary>A rise becomes the same again as last time; anything else stays.</summary>
    public static NextTarget Held(NextTarget target, Exercise planned, Prescription prescription, ProgressionContext context)
    {
        if (!target.IsRise)
        {
            return target;
        }

        var here = target.From ?? target.Exercise;
        var own = here == planned ? prescription : context.PrescribeFor(here, prescription);
        var held = Targets.AsLastTime(here, own, context);
        return held with
        {
            Why = $"{(held.Load is { IsNone: false } load ? $"Hold {load}" : "The same again")}: a step up is earned or near, and today is not the day for it.",
            Rules = [NoProgressWhenCompromised.Key],
            Evidence = target.Evidence,
            Besides = target.Besides,
        };
    }

    private static int MoreInReserve(int rir, int more) => Math.Min(RepsInReserve.Most, rir + more);

    private static NextTarget Because(this NextTarget target, string rule) =>
        target.Rules.Contains(rule) ? target : target with { Rules = [.. target.Rules, rule] };
}
