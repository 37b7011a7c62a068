using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Planning;

/// <summary>What comes of adding an exercise on one training day of a plan.</summary>
/// <param name="Day">The day of the week.</param>
/// <param name="From">The first date on which it would be done, or null where every such day is behind.</param>
/// <param name="There">It stands on this day already.</param>
/// <param name="Tried">What it does, or null where it stands there already or every such day is behind.</param>
public sealed record Addition(DayOfWeek Day, DateOnly? From, bool There, TriedEdit? Tried)
{
    /// <summary>This day can be chosen.</summary>
    public bool Fits => Tried?.Standing == EditStanding.Fits;

    /// <summary>Working sets in a build week; 0 where nothing was tried.</summary>
    public int Sets => (Tried?.Edit as AddExercise)?.Sets ?? 0;
}

/// <summary>Where an exercise could be added to a plan.</summary>
public static class Additions
{
    /// <summary>
    /// Every training day of the plan, the best first: days that can be chosen, by how little new advice they miss, then by
    /// how near the block stays to all advice, then by time. Where the usual sets would break a hard rule, one is tried.
    /// </summary>
    /// <param name="plan">The plan, which stays as it is.</param>
    /// <param name="exercise">What is to be added.</param>
    /// <param name="begun">Dates of the plan whose session was begun; they and what lies before today are left alone.</param>
    /// <param name="library">For looking exercises up.</param>
    /// <param name="today">The day of now.</param>
    public static IReadOnlyList<Addition> Of(
        WeeklyPlan plan, ExerciseId exercise, IReadOnlyCollection<DateOnly> begun, ExerciseLibrary library, DateOnly today) =>
        [.. plan.Weeks.SelectMany(w => w.Days).Select(d => d.Day).Distinct()
            .Select(day => On(day, plan, exercise, begun, library, today))
            .OrderByDescending(a => a.Fits)
            .ThenBy(a => a.Tried?.Advises.Count ?? int.MaxValue)
            .ThenBy(a => a.Tried?.Strain ?? 0)
            .ThenBy(a => a.Tried?.MinutesAfter ?? 0)
            .ThenBy(a => WeekDays.Index(a.Day))];

    private static Addition On(
        DayOfWeek day, WeeklyPlan plan, ExerciseId exercise, IReadOnlyCollection<DateOnly> begun, ExerciseLibrary library, DateOnly today)
    {
        if (plan.FirstWeekAhead(day, today, begun) is not { } week)
        {
            return new(day, null, There: false, null);
        }

        var from = plan.DateOf(plan.Weeks[week - 1], day);
        if (plan.Weeks.Skip(week - 1).Any(w => w.On(day)?.Find(exercise) is not null))
        {
            return new(day, from, There: true, null);
        }

        var usual = plan.Try(new AddExercise(exercise, day, week), library, today);
        var one = usual.Standing == EditStanding.BreaksRules ? plan.Try(new AddExercise(exercise, day, week, 1), library, today) : usual;
        return new(day, from, There: false, one.Standing == EditStanding.Fits ? one : usual);
    }
}
