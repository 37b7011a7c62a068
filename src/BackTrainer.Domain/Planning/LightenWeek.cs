using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// Makes one week of the block a lighter one (rule deload-week): the same days and exercises, about half of the sets, more in
/// reserve. Source: Bell 2023 and 2024.
/// </summary>
/// <param name="Day">The first training day of that week.</param>
/// <param name="FromWeek">The number of the week.</param>
public sealed record LightenWeek(DayOfWeek Day, int FromWeek) : PlanEdit(Day, FromWeek)
{
    /// <summary>The edit for a week that builds and of which no day is behind or begun; null for any other.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="week">The number of the week.</param>
    /// <param name="today">The day of now; today is ahead until its session is begun.</param>
    /// <param name="begun">Dates of the plan whose session was begun.</param>
    public static LightenWeek? Of(WeeklyPlan plan, int week, DateOnly today, IReadOnlyCollection<DateOnly> begun) =>
        week >= 1 && week <= plan.Weeks.Count && plan.Weeks[week - 1] is { Kind: WeekKind.Build, Days: [var first, ..] } there && plan.IsAhead(there, today, begun)
            ? new(first.Day, week) { LastWeek = week }
            : null;

    /// <inheritdoc/>
    protected internal override (string Ask, string Done, string What) Phrase(ExerciseLibrary library) => ("Make", "Made", $"week {FromWeek} a lighter one");

    /// <inheritdoc/>
    protected override PlanWeek Change(BlockPlace place)
    {
        if (place.IsLighter)
        {
            return place.Week;
        }

        var sets = place.Week.Days.Select(d => d.Exercises.Select(e => e.Prescription.Sets).ToArray()).ToList();
        LighterWeek.Halve(sets);
        var lighter = place with { Week = place.Week with { Kind = WeekKind.Deload, Days = [.. place.Week.Days.Zip(sets, (day, fewer) => Lighter(day, fewer, place))] } };
        for (var i = 0; i < lighter.Week.Days.Count; i++)
        {
            // Its share is of the build week before it, which may have had more or fewer sets.
            var day = LighterWeek.Fit(lighter.Week.Days[i], lighter);
            lighter = lighter with { Week = lighter.Week with { Days = [.. lighter.Week.Days.Select((d, at) => at == i ? day : d)] } };
        }

        return lighter.Week;
    }

    private static PlannedDay Lighter(PlannedDay day, int[] sets, BlockPlace place)
    {
        var exercises = day.Exercises.Zip(sets).Where(e => e.Second > 0).Select(e => e.First with { Prescription = Lighter(e.First.Prescription, e.Second) });
        return SupersetPartners.Whole(day with { Exercises = [.. exercises] }, place);
    }

    private static Prescription Lighter(Prescription p, int sets) => new(
        sets, p.Reps, p.HoldSeconds, p.DistanceMeters, Math.Min(RepsInReserve.Most, Math.Max(p.Rir + 1, DeloadWeek.MinRir)), p.RestSeconds, p.WarmUpSets);
}
