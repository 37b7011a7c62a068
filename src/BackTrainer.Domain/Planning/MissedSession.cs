using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>A day to which a missed session could go.</summary>
/// <param name="Date">Today or later in the same week of the block, with nothing planned.</param>
/// <param name="Breaks">Hard rules that the week would newly break.</param>
public sealed record LaterDay(DateOnly Date, IReadOnlyList<Finding> Breaks)
{
    /// <summary>It can go there.</summary>
    public bool Fits => Breaks.Count == 0;
}

/// <summary>A planned session that nobody began, and what can be done about it: do it later in its week, or let it go.</summary>
/// <param name="Date">The day on which it was planned.</param>
/// <param name="Days">Days to which it could go, in their order.</param>
public sealed record MissedSession(DateOnly Date, IReadOnlyList<LaterDay> Days)
{
    /// <summary>The missed sessions of this week, oldest first.</summary>
    /// <param name="plan">The plan, which stays as it is.</param>
    /// <param name="begun">Dates of the plan whose session was begun.</param>
    /// <param name="library">For looking exercises up.</param>
    /// <param name="today">The day of now.</param>
    public static IReadOnlyList<MissedSession> Of(WeeklyPlan plan, IReadOnlyCollection<DateOnly> begun, ExerciseLibrary library, DateOnly today)
    {
        var missed = plan.Missed(today, begun);
        if (missed.Count == 0)
        {
            return [];
        }

        var last = plan.FirstDayAround(today).AddDays(6);
        var free = Enumerable.Range(0, last.DayNumber - today.DayNumber + 1).Select(today.AddDays).Where(d => plan.On(d) is null && !begun.Contains(d)).ToList();
        var allowed = new AllowedExercises(plan.Request, library);

        // One session on another day once is no change of the plan, so a lighter week keeps its days all the same.
        IEnumerable<Finding> Broken(IReadOnlyList<PlanWeek> weeks, PlanWeek week) =>
            PlanRules.Judge(WeekCheck.OfAll(weeks, plan.Request, allowed, today, AdviceShown.Text)[week.Number - 1]).Where(f => f.Status == FindingStatus.Broken && f.Rule != new DeloadWeek().Id);

        return [.. missed.Select(date =>
        {
            var week = plan.WeekOn(date)!;
            var asDone = plan.Weeks.Select(w => w.Number == week.Number ? plan.AsDone(week) : w).ToList();
            var before = Broken(asDone, week).Select(f => f.Rule).ToHashSet(StringComparer.Ordinal);
            return new MissedSession(date, [.. free.Where(d => plan.WeekOn(d) == week)
                .Select(d => new LaterDay(d, [.. Broken(Moved(asDone, week, date.DayOfWeek, d.DayOfWeek), week).Where(f => !before.Contains(f.Rule))]))]);
        })];
    }

    private static IReadOnlyList<PlanWeek> Moved(IReadOnlyList<PlanWeek> weeks, PlanWeek week, DayOfWeek from, DayOfWeek to) =>
        [.. weeks.Select(w => w.Number == week.Number
            ? w with { Days = [.. w.Days.Select(d => d.Day == from ? d with { Day = to } : d).OrderBy(d => WeekDays.Index(d.Day))] }
            : w)];
}
