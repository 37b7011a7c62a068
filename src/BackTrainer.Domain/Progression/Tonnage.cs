using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Domain.Progression;

/// <summary>All weights lifted in a pattern, week against week (rule tonnage-rise).</summary>
internal static class Tonnage
{
    private const int Week = 7;

    /// <summary>
    /// The most sets of this target that keep the week within its rise; its own sets where nothing stands against them, and
    /// never fewer than one. A week with fewer sessions than this one already has is no measure.
    /// </summary>
    public static int MostSets(NextTarget target, ProgressionContext context)
    {
        if (target.Exercise.Load != LoadKind.External || target.Load is not { IsNone: false } load || target.AimReps is not { } reps)
        {
            return target.Sets;
        }

        double before = 0, now = 0;
        int daysBefore = 0, daysNow = 1;
        foreach (var id in context.History.Exercises)
        {
            if (context.Library.Find(id) is { Load: LoadKind.External } exercise && exercise.Pattern == target.Exercise.Pattern)
            {
                Add(LogWindow.WithoutSlips(context.History.Of(id)), context.Today, ref before, ref now, ref daysBefore, ref daysNow);
            }
        }

        if (before <= 0 || daysBefore < daysNow)
        {
            return target.Sets;
        }

        var rise = context.Request.Back.HasHistory ? TonnageRise.MostWithBackPain : TonnageRise.Most;
        var left = (before * (1 + rise)) - now;
        var sets = (int)Math.Floor((left / (reps * (double)load.Grams)) + 1e-9);
        return Math.Clamp(sets, 1, target.Sets);
    }

    private static void Add(IReadOnlyList<Exposure> logged, DateOnly today, ref double before, ref double now, ref int daysBefore, ref int daysNow)
    {
        for (var i = logged.Count - 1; i >= 0; i--)
        {
            var age = today.DayNumber - logged[i].Date.DayNumber;
            if (age > 2 * Week)
            {
                return;
            }

            double sum = 0;
            foreach (var set in logged[i].Sets)
            {
                sum += (set.Reps ?? 0) * (double)(set.Load?.Grams ?? 0);
            }

            if (age > Week)
            {
                before += sum;
                daysBefore++;
            }
            else if (age > 0)
            {
                now += sum;
                daysNow++;
            }
        }
    }
}
