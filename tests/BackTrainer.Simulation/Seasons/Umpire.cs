using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using BackTrainer.Simulation.Plans;
using BackTrainer.Simulation.Policies;

namespace BackTrainer.Simulation.Seasons;

/// <summary>
/// Judges orders by the text of the training rules alone. It shares no code with the engine that it judges, and its numbers
/// are written out again on purpose.
/// </summary>
internal sealed class Umpire(ExerciseLibrary library, TrainingLevel level)
{
    /// <summary>The hard rules that an order breaks, given all that was known when it was made.</summary>
    public IEnumerable<HardRule> Broken(Order order, Slot slot, int day, Diary diary)
    {
        var today = Programme.Start.AddDays(day);
        var morning = diary.CheckIns[^1];
        if (order.Sets == 0)
        {
            yield break;
        }

        var log = diary.History.Of(order.Exercise.Id);
        if (order.Load is { } load && order.Exercise.TakesLoad && load.Grams % StepOf(order.Exercise).Grams != 0 || order.Aim > Math.Max(order.Top + 5, 30) && !order.Exercise.IsTimed)
        {
            yield return HardRule.LoadableTargets;
        }

        if (morning.PainNow >= 3 && (order.Exercise.SpinalLoad == SpinalLoad.High || order.Rir < 3))
        {
            yield return HardRule.PainLimits;
        }

        if (order.Exercise.SpinalLoad == SpinalLoad.High && order.Rir < 2)
        {
            yield return HardRule.HeavySpineReserve;
        }

        if (morning.Readiness <= 2 && order.Sets > Math.Max(1, Math.Round(slot.Prescription.Sets * 0.6, MidpointRounding.AwayFromZero)))
        {
            yield return HardRule.LowReadiness;
        }

        if (order.Sets > MostSetsAfterABreak(slot.Prescription.Sets, diary.History.Days, today))
        {
            yield return HardRule.ReturnRamp;
        }

        foreach (var rule in log.Count == 0 ? OfFirst(order, slot, diary) : OfRise(order, slot, log, diary, today))
        {
            yield return rule;
        }
    }

    /// <summary>Nothing was logged of this exercise: no load can be known, and it stands one rung away at most.</summary>
    private IEnumerable<HardRule> OfFirst(Order order, Slot slot, Diary diary)
    {
        if (order.Load is { IsNone: false })
        {
            yield return HardRule.EarnedIncrease;
        }

        if (order.Exercise != slot.Exercise && !Neighbours(slot.Exercise, diary).Contains(order.Exercise.Id))
        {
            yield return HardRule.OneRung;
        }
    }

    private static IEnumerable<HardRule> OfRise(Order order, Slot slot, IReadOnlyList<Exposure> log, Diary diary, DateOnly today)
    {
        var last = log[^1];
        var before = diary.LastOrder(order.Exercise.Id)!;
        var weakest = last.Sets.Min(Amount);
        var loadUp = order.Load > last.Load;
        var amountUp = !(order.Load < last.Load) && order.Aim > Math.Max(before.Aim, weakest);
        if (!loadUp && !amountUp)
        {
            yield break;
        }

        if (loadUp && order.Load!.Value.Grams > last.Load!.Value.Grams * 1.1)
        {
            yield return HardRule.IncreaseLimit;
        }

        if (loadUp && !IsEarned(order, slot, log))
        {
            yield return HardRule.EarnedIncrease;
        }

        if (loadUp && (order.Aim > before.Aim || order.Sets > slot.Prescription.Sets))
        {
            yield return HardRule.OneLever;
        }

        if (IsCompromised(diary.CheckIns, today) || order.IsEasy || last.PainWorst >= 3 || last.PainNextMorning >= 3)
        {
            yield return HardRule.NoProgressWhenCompromised;
        }

        var forms = log.Skip(log.Count - 2).SelectMany(e => e.Sets).Select(s => s.Form ?? 5).ToList();
        if (loadUp ? forms.Average() < 4 || forms.Min() < 3 : last.Sets.Any(s => s.Form <= 2))
        {
            yield return HardRule.Form;
        }
    }

    /// <summary>Two sessions at this load with every set at the top; one where the load was lifted before.</summary>
    private static bool IsEarned(Order order, Slot slot, IReadOnlyList<Exposure> log)
    {
        var had = log.Any(e => e.Load >= order.Load);
        for (var i = 1; i <= (had ? 1 : 2); i++)
        {
            if (i > log.Count || log[^i].Load != log[^1].Load || !log[^i].Sets.All(s => Amount(s) >= order.Top) || FellShort(log[^i].Sets, slot.Prescription.Rir))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// More than half of the sets that may be judged (twelve repetitions at most with those to leave) said more than one repetition
    /// less than planned: people feel one less than they have.
    /// </summary>
    private static bool FellShort(IReadOnlyList<LoggedSet> sets, int rir)
    {
        var judged = sets.Where(s => s.Reps + rir <= 12 && s.Rir is not null).ToList();
        return judged.Count(s => s.Rir < rir - 1) * 2 > judged.Count;
    }

    private static bool IsCompromised(IReadOnlyList<CheckIn> mornings, DateOnly today)
    {
        var now = mornings[^1];
        return now.Unwell || now.PainNow >= 3 || now.Readiness <= 2 || now.SleepHours < 6
            || mornings.Count(m => m.Date > today.AddDays(-4) && m.SleepHours < 6.5) >= 3;
    }

    private static double MostSetsAfterABreak(int planned, IReadOnlyList<TrainedDay> days, DateOnly today)
    {
        var next = today;
        for (var i = days.Count - 1; i >= 0; i--)
        {
            if (next.DayNumber - days[i].Date.DayNumber >= 14)
            {
                var week = (today.DayNumber - next.DayNumber) / 7;
                double[] shares = [0.5, 0.7, 0.8, 0.9];
                return week < shares.Length ? Math.Max(1, Math.Floor((planned * shares[week]) + 1e-9)) : planned;
            }

            next = days[i].Date;
        }

        return planned;
    }

    private static int Amount(LoggedSet set) => set.Reps ?? set.HoldSeconds ?? 0;

    private Load StepOf(Exercise exercise) => LoadStep.For(exercise, level);

    /// <summary>One edge from the planned exercise, or from one that was done in its place.</summary>
    private HashSet<ExerciseId> Neighbours(Exercise planned, Diary diary) =>
        [.. diary.History.Exercises.Append(planned.Id).Select(id => library[id]).Where(e => e.Pattern == planned.Pattern).SelectMany(e => e.Easier.Concat(e.Harder))];
}
