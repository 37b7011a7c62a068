namespace BackTrainer.Domain.Planning;

/// <content>On which day what is done: weeks in their order, later by what was paused, and single sessions that were shifted or dropped.</content>
public sealed partial class WeeklyPlan
{
    /// <summary>Days away, in their order.</summary>
    public IReadOnlyList<PlanPause> Pauses { get; private set; } = [];

    /// <summary>Missed sessions that were put on a later day or let go.</summary>
    public IReadOnlyList<SessionShift> Shifts { get; private set; } = [];

    /// <summary>The last day of the block. A pause without an end counts as none: nobody knows yet.</summary>
    public DateOnly EndsOn => Later(StartsOn.AddDays((7 * Weeks.Count) - 1));

    /// <summary>The block has ended. It never does while it is paused.</summary>
    public bool IsOver(DateOnly today) => EndsOn < today && PauseOn(today) is null;

    /// <summary>The pause that <paramref name="date"/> is in, or null.</summary>
    public PlanPause? PauseOn(DateOnly date) => Pauses.FirstOrDefault(p => p.Has(date));

    /// <summary>The easier week after a long pause that <paramref name="date"/> is in, or null.</summary>
    public EasyReturn? ReturnOn(DateOnly date) =>
        PauseOn(date) is null ? Pauses.LastOrDefault(p => p.Back <= date) is { } last ? EasyReturn.After(last, date) : null : null;

    /// <summary>The week that <paramref name="date"/> falls in, or null before and after the block and in a pause.</summary>
    public PlanWeek? WeekOn(DateOnly date)
    {
        if (PauseOn(date) is not null)
        {
            return null;
        }

        var days = date.DayNumber - StartsOn.DayNumber - (7 * Pauses.Where(p => p.Back <= date).Sum(p => p.WeeksLater));
        return days < 0 || days / 7 >= Weeks.Count ? null : Weeks[days / 7];
    }

    /// <summary>
    /// What is planned on <paramref name="date"/>, with what was shifted to it, and less after a long pause; null on a rest
    /// day, in a pause, where it was shifted away or dropped, and outside the block.
    /// </summary>
    public PlannedDay? On(DateOnly date)
    {
        var meant = Shifts.FirstOrDefault(s => s.To == date)?.From ?? date;
        return WeekOn(date) is not { } week || week.On(meant.DayOfWeek) is not { } day || (meant == date && Shifts.Any(s => s.From == date))
            ? null
            : AsDone(day, week, date);
    }

    /// <summary>A week as it is done: shifted sessions on their days, dropped ones left out, and less where the way back from a pause eases it.</summary>
    public PlanWeek AsDone(PlanWeek week) => week with
    {
        Days = [.. week.Days
            .Select(d => (Day: d, Planned: DateOf(week, d.Day)))
            .Select(d => (d.Day, Done: Shifts.FirstOrDefault(s => s.From == d.Planned) is { } shift ? shift.To : d.Planned))
            .Where(d => d.Done is not null)
            .Select(d => AsDone(d.Day, week, d.Done!.Value))
            .OrderBy(d => WeekDays.Index(d.Day))],
    };

    /// <summary>A day of this week is done with less than is written, on the way back from a pause.</summary>
    public bool IsEased(PlanWeek week) => week.Days
        .Select(d => DateOf(week, d.Day))
        .Select(planned => Shifts.FirstOrDefault(s => s.From == planned) is { } shift ? shift.To : planned)
        .Any(done => done is { } date && ReturnOn(date) is not null);

    /// <summary>The first of the seven days of a week of this block; of one that a pause has torn, of its later part.</summary>
    public DateOnly FirstDayOf(PlanWeek week) => Later(StartsOn.AddDays((7 * week.Number) - 1)).AddDays(-6);

    /// <summary>The first of the seven days around <paramref name="date"/>, counted from the first day of the block.</summary>
    public DateOnly FirstDayAround(DateOnly date) => date.AddDays(-(((date.DayNumber - StartsOn.DayNumber) % 7 + 7) % 7));

    /// <summary>The date of a day of the week in a week of this block.</summary>
    public DateOnly DateOf(PlanWeek week, DayOfWeek day)
    {
        var first = StartsOn.AddDays(7 * (week.Number - 1));
        return Later(first.AddDays(((int)day - (int)first.DayOfWeek + 7) % 7));
    }

    /// <summary>
    /// The first week from which this day of the week can still change: neither past nor begun nor taken by a missed session,
    /// there and in every week after it. Null where there is none.
    /// </summary>
    /// <param name="day">The day of the week.</param>
    /// <param name="today">The day of now; today is ahead until its session is begun.</param>
    /// <param name="begun">Dates of this plan whose session was begun.</param>
    public int? FirstWeekAhead(DayOfWeek day, DateOnly today, IReadOnlyCollection<DateOnly> begun)
    {
        var behind = Weeks.Where(w => !IsOpen(DateOf(w, day), today, begun)).Select(w => w.Number).DefaultIfEmpty(0).Max();
        return behind < Weeks.Count ? behind + 1 : null;
    }

    /// <summary>No training day of this week is past or begun, and no missed session was put on one.</summary>
    /// <param name="week">A week of this block.</param>
    /// <param name="today">The day of now; today is ahead until its session is begun.</param>
    /// <param name="begun">Dates of this plan whose session was begun.</param>
    public bool IsAhead(PlanWeek week, DateOnly today, IReadOnlyCollection<DateOnly> begun) => week.Days.All(d => IsOpen(DateOf(week, d.Day), today, begun));

    /// <summary>The next planned day on or after <paramref name="date"/>, or null when the block is over or paused without an end.</summary>
    public DateOnly? NextTrainingDay(DateOnly date)
    {
        for (var day = date < StartsOn ? StartsOn : date; day <= EndsOn; day = day.AddDays(1))
        {
            if (On(day) is not null)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Planned days of these seven that are behind, neither begun nor shifted nor dropped, oldest first.</summary>
    public IReadOnlyList<DateOnly> Missed(DateOnly today, IReadOnlyCollection<DateOnly> begun)
    {
        var first = FirstDayAround(today);
        return [.. Enumerable.Range(0, today.DayNumber - first.DayNumber).Select(first.AddDays).Where(d => On(d) is not null && !begun.Contains(d))];
    }

    /// <summary>The first planned day of a stretch of two weeks or more up to now in which nothing was begun, or null: it looks like a pause that nobody entered.</summary>
    public DateOnly? AwaySince(DateOnly today, IReadOnlyCollection<DateOnly> begun)
    {
        var last = begun.Where(d => d <= today).Append(StartsOn.AddDays(-1)).Concat(Pauses.Where(p => p.Back <= today).Select(p => p.Back!.Value.AddDays(-1))).Max();
        return NextTrainingDay(last.AddDays(1)) is { } first && first.AddDays(EasyReturn.MinDaysOff) <= today && PauseOn(today) is null ? first : null;
    }

    /// <summary>Neither past nor begun, and no missed session was put there.</summary>
    private bool IsOpen(DateOnly date, DateOnly today, IReadOnlyCollection<DateOnly> begun) =>
        date >= today && !begun.Contains(date) && !Shifts.Any(s => s.To == date);

    /// <summary>The day on which something that was meant for <paramref name="planned"/> is done.</summary>
    private DateOnly Later(DateOnly planned) =>
        Pauses.Aggregate(planned, (date, pause) => date >= pause.From ? date.AddDays(7 * pause.WeeksLater) : date);

    private PlannedDay AsDone(PlannedDay day, PlanWeek week, DateOnly date)
    {
        var done = ReturnOn(date)?.Of(day, week.Kind) ?? day;
        return done.Day == date.DayOfWeek ? done : done with { Day = date.DayOfWeek };
    }
}
