using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>Brings a session, its plan and its history together into the sheet that pages show.</summary>
public sealed partial class SessionDesk(TrainingDb db, ExerciseLibrary library, PersonClock clock)
{
    /// <summary>The session with this id if it is this owner's, ready to be changed; else null.</summary>
    public async Task<TrainingSession?> FindAsync(Guid id, Guid? owner, CancellationToken cancel) =>
        owner is null ? null : await db.Sessions.FirstOrDefaultAsync(s => s.Id == id && s.OwnerId == owner, cancel);

    /// <summary>The sheet of a session, with targets from what was logged before it.</summary>
    public async Task<SessionSheet> SheetAsync(TrainingSession session, CancellationToken cancel)
    {
        var (plan, week, day) = await PlannedAsync(session, cancel);
        var history = await db.HistoryAsync(session.OwnerId, SessionSheet.LooksAt(session, day, library), clock.DayOf, session.StartedAt, cancel);
        var on = clock.DayOf(session.StartedAt);
        var context = Context(await db.PersonDayAsync(session.OwnerId, on, cancel), session, plan, week, history, on);
        return SessionSheet.Of(session, day, context).With(await db.OwnTargetsIn(session.OwnerId, TargetPlace.Of(session)).AsNoTracking().ToListAsync(cancel));
    }

    /// <summary>The sheet of a planned day that has not begun, today or ahead, as it looks from that day.</summary>
    public async Task<SessionSheet> AheadAsync(WeeklyPlan plan, DateOnly date, CancellationToken cancel) => (await AheadAsync(plan, [date], cancel))[date];

    /// <summary>The same of several planned days, by their dates: the log is read once for all.</summary>
    public async Task<IReadOnlyDictionary<DateOnly, SessionSheet>> AheadAsync(WeeklyPlan plan, IReadOnlyCollection<DateOnly> dates, CancellationToken cancel)
    {
        if (dates.Count == 0)
        {
            return new Dictionary<DateOnly, SessionSheet>();
        }

        var looks = dates.SelectMany(date => SessionSheet.LooksAt(null, plan.On(date), library)).Distinct().ToList();
        var history = await db.HistoryAsync(plan.OwnerId, looks, clock.DayOf, Ever, cancel);
        var person = await db.PersonDaysAsync(plan.OwnerId, dates, cancel);
        var own = await db.OwnTargetsOn(plan, dates).AsNoTracking().ToListAsync(cancel);
        return dates.ToDictionary(date => date, date =>
            SessionSheet.Of(null, plan.On(date), Context(person(date), null, plan, plan.WeekOn(date), history, date)).With([.. own.Where(o => o.PlannedDay == date)]));
    }

    /// <summary>For each exercise that was done: its target with this session counted, and what was done now as its last time.</summary>
    public async Task<IReadOnlyList<SheetExercise>> NextTimeAsync(TrainingSession session, SessionSheet sheet, CancellationToken cancel)
    {
        var (plan, _, day) = await PlannedAsync(session, cancel);
        var history = await db.HistoryAsync(
            session.OwnerId, SessionSheet.LooksAt(session, day, library), clock.DayOf, session.StartedAt.AddMicroseconds(1), cancel);
        var today = clock.LocalDay();

        // How today's morning was says nothing of the next session.
        var person = await db.PersonDayAsync(session.OwnerId, today, cancel) with { CheckIns = [] };
        var context = person.Into(Context(plan, WeekKind.Build, history, today));
        return [.. sheet.Exercises.Where(e => e.Done > 0).Select(e => e with
        {
            // What was easy is not in the history, and what came before it was not done now.
            Last = history.Of(e.Exercise.Id) is [.., var done] && done.SessionId == session.Id ? done : null,
            Ours = null,
            Target = NextTargets.For(e.Exercise, e.Planned is null || e.Planned == e.Exercise ? e.Prescription : context.PrescribeFor(e.Exercise, e.Prescription), context),
        })];
    }

    /// <summary>What is known today of the exercises of a planned day, and of their ladders.</summary>
    public async Task<ProgressionContext> KnownAsync(WeeklyPlan plan, PlannedDay day, CancellationToken cancel)
    {
        var today = clock.LocalDay();
        var history = await db.HistoryAsync(plan.OwnerId, SessionSheet.LooksAt(null, day, library), clock.DayOf, Ever, cancel);
        var person = await db.PersonDayAsync(plan.OwnerId, today, cancel);
        return person.Into(Context(plan, WeekKind.Build, history, today));
    }

    /// <summary>After everything that is logged, also by clocks that go before.</summary>
    private DateTime Ever => clock.Utc().AddHours(TrainingSession.MostHoursAhead);

    private ProgressionContext Context(PersonDay person, TrainingSession? session, WeeklyPlan? plan, PlanWeek? week, TrainingHistory history, DateOnly today)
    {
        var context = person.Into(Context(plan, week?.Kind ?? WeekKind.Build, history, today)) with { IsEased = plan?.ReturnOn(session?.PlannedDay ?? today) is not null };
        return session?.PainBefore is { } pain ? context with { CheckIns = [.. context.CheckIns, new(today, painNow: pain)] } : context;
    }

    private async Task<(WeeklyPlan? Plan, PlanWeek? Week, PlannedDay? Day)> PlannedAsync(TrainingSession session, CancellationToken cancel)
    {
        var plan = session.PlanId is { } planId
            ? await db.Plans.AsNoTracking().FirstOrDefaultAsync(p => p.Id == planId && p.OwnerId == session.OwnerId, cancel)
            : await db.Plans.AsNoTracking().Where(p => p.OwnerId == session.OwnerId).OrderByDescending(p => p.CreatedAt).FirstOrDefaultAsync(cancel);
        return session is { PlanId: not null, PlannedDay: { } date } ? (plan, plan?.WeekOn(date), plan?.On(date)) : (plan, null, null);
    }

    private ProgressionContext Context(WeeklyPlan? plan, WeekKind kind, TrainingHistory history, DateOnly today) =>
        new(library, history, plan?.Request ?? WithoutPlan(today), kind, today);

    /// <summary>For sessions of someone who has no plan: a novice with everything at hand.</summary>
    private static PlanRequest WithoutPlan(DateOnly today) => new()
    {
        Level = TrainingLevel.Novice,
        Goal = TrainingGoal.HealthyBack,
        Days = [],
        MinutesPerSession = PlanRequest.MaxMinutes,
        Equipment = Enum.GetValues<Equipment>().ToHashSet(),
        StartsOn = today,
    };
}
