namespace BackTrainer.Domain.Progress;

/// <summary>What a day was, or will be.</summary>
public enum DayMark
{
    /// <summary>Nothing was planned and nothing done.</summary>
    Rest,

    /// <summary>There was a session.</summary>
    Done,

    /// <summary>There was a session that was planned for another day.</summary>
    DoneInstead,

    /// <summary>A session is planned, today or later.</summary>
    Planned,

    /// <summary>The session of this day was put on another day.</summary>
    Moved,

    /// <summary>A session was planned and not done.</summary>
    LeftOut,

    /// <summary>In a pause.</summary>
    Away,
}

/// <summary>A session as the calendar sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Date">The day of it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="PlannedDay">The day of the plan that it fulfils, or null.</param>
public sealed record CalendarSession(Guid Id, DateOnly Date, string Title, DateOnly? PlannedDay);

/// <summary>A day of the calendar.</summary>
/// <param name="Date">The day.</param>
/// <param name="Mark">What it was, or will be.</param>
/// <param name="Sessions">Its sessions.</param>
public sealed record CalendarDay(DateOnly Date, DayMark Mark, IReadOnlyList<CalendarSession> Sessions);

/// <summary>Days with what was planned and done on them.</summary>
public static class TrainingCalendar
{
    /// <summary>Every day from one to another, both included.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <param name="sessions">Sessions, in any order.</param>
    /// <param name="plans">Plans, in any order: of those that run on a day, the newest says what was planned.</param>
    /// <param name="today">The day of now.</param>
    public static IReadOnlyList<CalendarDay> Of(
        DateOnly first, DateOnly last, IEnumerable<CalendarSession> sessions, IReadOnlyCollection<PlanDays> plans, DateOnly today)
    {
        var all = sessions.ToList();
        var byDay = all.ToLookup(s => s.Date);
        var fulfilled = all.Where(s => s.PlannedDay is not null).Select(s => s.PlannedDay!.Value).ToHashSet();
        PlanDays[] newestFirst = [.. plans.OrderByDescending(p => p.CreatedAt)];
        var days = new List<CalendarDay>();
        for (var date = first; date <= last; date = date.AddDays(1))
        {
            CalendarSession[] there = [.. byDay[date]];
            days.Add(new(date, there.Length > 0 ? MarkOf(there, date) : MarkOf(newestFirst, fulfilled, date, today), there));
        }

        return days;
    }

    private static DayMark MarkOf(CalendarSession[] there, DateOnly date) =>
        Array.TrueForAll(there, s => s.PlannedDay is { } planned && planned != date) ? DayMark.DoneInstead : DayMark.Done;

    private static DayMark MarkOf(PlanDays[] plans, HashSet<DateOnly> fulfilled, DateOnly date, DateOnly today)
    {
        var plan = Array.Find(plans, p => p.RunsOn(date));
        return plan is null ? DayMark.Rest
            : plan.IsAway(date) ? DayMark.Away
            : fulfilled.Contains(date) || plan.IsMoved(date) ? DayMark.Moved
            : !plan.HasSession(date) ? DayMark.Rest
            : date >= today ? DayMark.Planned
            : DayMark.LeftOut;
    }
}
