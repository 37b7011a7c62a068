using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progress;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Pages.You;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Progress;

/// <summary>What a physiotherapist asks about, on paper: plan, what was done of it, pain against load, trunk holds, notes.</summary>
public sealed class ReportModel(TrainingDb db, ProgressDesk desk, ExerciseLibrary library, Guest guest, PersonClock clock) : PageModel
{
    /// <summary>Weeks that it looks back on, the week of now included.</summary>
    public const int WeeksBack = 12;

    private const int MostTests = 4;
    private const int MostNotes = 16;

    /// <summary>There is something to tell.</summary>
    public bool HasAnything => Plan is not null || Weeks.Any(w => w.Sessions > 0) || Tests.Count > 0;

    /// <summary>The plan of now, or null.</summary>
    public WeeklyPlan? Plan { get; private set; }

    /// <summary>Its week of now as it is done, or else its first.</summary>
    public PlanWeek? Week => Plan is { Weeks: [var first, ..] } plan ? plan.AsDone(plan.WeekOn(Today) ?? first) : null;

    /// <summary>What was done of it week by week, the latest first.</summary>
    public IReadOnlyList<LookWeek> Weeks { get; private set; } = [];

    /// <summary>Pain and load of these weeks.</summary>
    public WeeklyPain Pain { get; private set; } = null!;

    /// <summary>Trunk tests, the latest first.</summary>
    public IReadOnlyList<TrunkTest> Tests { get; private set; } = [];

    /// <summary>What was written of sessions, the latest first.</summary>
    public IReadOnlyList<(DateOnly Day, string Title, string Note)> Notes { get; private set; } = [];

    /// <summary>For looking exercises up.</summary>
    public ExerciseLibrary Library => library;

    /// <summary>The day of now.</summary>
    public DateOnly Today => clock.LocalDay();

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var owner = guest.Id ?? Guid.Empty;
        Pain = await desk.PainAsync(owner, WeeksBack, cancel);
        var first = Pain.Mondays[0];
        var plans = await desk.PlansAsync(owner, first, cancel);
        Plan = WeeklyPlan.Current(plans, Today);
        var since = clock.UtcOf(first.ToDateTime(TimeOnly.MinValue));
        var sessions = (await db.Sessions.AsNoTracking().Where(s => s.OwnerId == owner && s.StartedAt >= since).OrderByDescending(s => s.StartedAt).ToListAsync(cancel))
            .Select(s => (Day: clock.DayOf(s.StartedAt), Session: s)).ToList();
        var fulfilled = sessions.Select(s => s.Session.PlannedDay).OfType<DateOnly>().ToHashSet();
        var planned = TrainingCalendar.Of(first, Today, sessions.Select(s => CalendarSessionOf(s.Day, s.Session)), [.. plans.Select(p => new PlanDays(p))], Today)
            .Where(d => d.Mark is DayMark.LeftOut or DayMark.Planned || fulfilled.Contains(d.Date)).Select(d => d.Date).ToList();
        Weeks = [.. Pain.Mondays.Reverse().Select(monday => LookWeek.Of(monday, [.. planned.Where(d => TrainedWeek.MondayOf(d) == monday)], sessions))];
        Tests = await db.TrunkTests.AsNoTracking().Where(t => t.OwnerId == owner).OrderByDescending(t => t.Date).ThenByDescending(t => t.Id).Take(MostTests).ToListAsync(cancel);
        Notes = [.. sessions.Where(s => s.Session.Notes is not null).Take(MostNotes).Select(s => (s.Day, s.Session.Title, s.Session.Notes!))];
    }

    private static CalendarSession CalendarSessionOf(DateOnly day, TrainingSession session) => new(session.Id, day, session.Title, session.PlannedDay);
}
