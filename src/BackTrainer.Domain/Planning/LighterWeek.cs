using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>Makes a week lighter, and keeps a lighter week lighter, and not too light, when a day of it is changed by hand.</summary>
internal static class LighterWeek
{
    /// <summary>All working sets of a week.</summary>
    public static int SetsOf(PlanWeek week) => week.Days.Sum(SetsOf);

    /// <summary>
    /// About half of the sets, spread over the exercises of all days. Only where nearly all of them have a single set must some
    /// go, from the end of the longest days.
    /// </summary>
    /// <param name="sets">The sets of each exercise of each day, which change.</param>
    public static void Halve(IReadOnlyList<int[]> sets)
    {
        var most = (int)Math.Floor(DeloadWeek.MaxShare * sets.Sum(d => d.Sum()));
        var up = false;
        foreach (var day in sets)
        {
            for (var i = 0; i < day.Length; i++)
            {
                up ^= day[i] % 2 == 1;
                day[i] = Math.Max(1, (day[i] / 2) + (day[i] % 2 == 1 && up ? 1 : 0));
            }
        }

        while (sets.Sum(d => d.Sum()) > most && sets.Where(d => d.Sum() > 1).MaxBy(d => d.Sum()) is { } longest)
        {
            var last = Array.LastIndexOf(longest, longest.Max());
            longest[last]--;
        }
    }

    /// <summary>
    /// The changed day with so many sets that its week keeps its share of the build week before, as far as this day alone
    /// can give or take them. In a build week it stays as it is.
    /// </summary>
    public static PlannedDay Fit(PlannedDay changed, BlockPlace place)
    {
        if (!place.IsLighter || place.LastBuild is not { } before)
        {
            return changed;
        }

        var others = place.Week.Days.Where(d => d.Day != changed.Day).Sum(SetsOf);
        var least = (int)Math.Ceiling(DeloadWeek.MinShare * SetsOf(before)) - others;
        var most = (int)Math.Floor(DeloadWeek.MaxShare * SetsOf(before)) - others;
        while (SetsOf(changed) > most && changed.Exercises.Where(e => e.Prescription.Sets > 1).MaxBy(e => e.Prescription.Sets) is { } largest)
        {
            changed = With(changed, largest, -1);
        }

        int Missing(PlannedExercise e) => (before.On(changed.Day)?.Find(e.Exercise)?.Prescription.Sets ?? 0) - e.Prescription.Sets;
        while (SetsOf(changed) < least && changed.Exercises.Where(e => Missing(e) > 0).MaxBy(Missing) is { } smallest)
        {
            changed = With(changed, smallest, 1);
        }

        return changed;
    }

    private static int SetsOf(PlannedDay day) => day.Exercises.Sum(e => e.Prescription.Sets);

    private static PlannedDay With(PlannedDay day, PlannedExercise exercise, int more) =>
        day.Replace(exercise, exercise with { Prescription = exercise.Prescription.WithSets(exercise.Prescription.Sets + more) });
}
