using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progress;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using BackTrainer.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Progress;

/// <summary>Reads what progress is drawn from. Every read is of a window of days, or of what an index holds: ten years cost about what a month does.</summary>
public sealed class ProgressDesk(TrainingDb db, ExerciseLibrary library, BestsBefore bests, PersonClock clock)
{
    /// <summary>What was done from one day to another, both included, oldest first; of some exercises where they are named, then with notes. Exercises are looked up in the library of whoever asks, unless another is named.</summary>
    public async Task<IReadOnlyList<DoneWork>> WorksAsync(
        Guid owner, DateOnly first, CancellationToken cancel, DateOnly? last = null, IReadOnlyCollection<ExerciseId>? only = null, ExerciseLibrary? theirs = null)
    {
        var known = theirs ?? library;
        var (since, until) = (UtcOf(first), UtcOf(last?.AddDays(1) ?? DateOnly.MaxValue.AddDays(-2)));
        var sets = db.Sessions.AsNoTracking().Where(s => s.OwnerId == owner && s.StartedAt >= since && s.StartedAt < until)
            .SelectMany(s => s.Sets.Where(x => x.Kind == SetKind.Work && !x.IsSkipped), (s, x) => new { s.Id, s.StartedAt, s.IsEasy, Easy = EF.Property<List<ExerciseId>>(s, "_easy"), Set = x });
        sets = only is null ? sets : sets.Where(r => only.Contains(r.Set.Exercise));
        var rows = await sets.Select(r => new
        {
            r.Id,
            r.StartedAt,
            r.IsEasy,
            r.Easy,
            r.Set.Exercise,
            r.Set.Order,
            r.Set.Reps,
            r.Set.Load,
            r.Set.HoldSeconds,
            r.Set.DistanceMeters,
            r.Set.Rir,
            Note = only == null ? null : r.Set.Note,
        }).ToListAsync(cancel);
        return [.. rows
            .GroupBy(r => (r.Id, r.Exercise))
            .Where(g => known.Find(g.Key.Exercise) is not null)
            .Select(g => (Session: g.First(), Sets: g.OrderBy(r => r.Order)))
            .OrderBy(g => g.Session.StartedAt)
            .Select(g => new DoneWork(known[g.Session.Exercise], new(
                g.Session.Id, g.Session.StartedAt, clock.DayOf(g.Session.StartedAt),
                [.. g.Sets.Select(r => LoggedSet.Work(r.Exercise, r.Order, new(r.Reps, r.Load, r.HoldSeconds, r.DistanceMeters, r.Rir, note: r.Note)))], null),
                g.Session.IsEasy || g.Session.Easy.Contains(g.Session.Exercise)))];
    }

    /// <summary>When each session began, and its version, oldest first: from the index alone.</summary>
    public async Task<IReadOnlyList<SessionMark>> LogAsync(Guid owner, CancellationToken cancel) =>
        await db.Sessions.AsNoTracking().Where(s => s.OwnerId == owner).OrderBy(s => s.StartedAt).ThenBy(s => s.Version)
            .Select(s => new SessionMark(s.StartedAt, s.Version)).ToListAsync(cancel);

    /// <summary>The sessions of some days, for the calendar.</summary>
    public async Task<IReadOnlyList<CalendarSession>> SessionsAsync(Guid owner, DateOnly first, CancellationToken cancel)
    {
        var since = UtcOf(first);
        var rows = await db.Sessions.AsNoTracking().Where(s => s.OwnerId == owner && s.StartedAt >= since)
            .OrderBy(s => s.StartedAt).Select(s => new { s.Id, s.StartedAt, s.Title, s.PlannedDay }).ToListAsync(cancel);
        return [.. rows.Select(r => new CalendarSession(r.Id, clock.DayOf(r.StartedAt), r.Title, r.PlannedDay))];
    }

    /// <summary>The worst pain that was said around each session from a day on.</summary>
    public async Task<IReadOnlyList<(DateOnly Date, int Pain)>> PainsAsync(Guid owner, DateOnly first, CancellationToken cancel)
    {
        var since = UtcOf(first);
        var rows = await db.Sessions.AsNoTracking()
            .Where(s => s.OwnerId == owner && s.StartedAt >= since && (s.PainBefore != null || s.PainWorst != null || s.PainNextMorning != null))
            .Select(s => new { s.StartedAt, s.PainBefore, s.PainWorst, s.PainNextMorning }).ToListAsync(cancel);
        return [.. rows.Select(r => (clock.DayOf(r.StartedAt), new[] { r.PainBefore, r.PainWorst, r.PainNextMorning }.Max()!.Value))];
    }

    /// <summary>Pain against load of so many weeks, the week of now the last.</summary>
    public async Task<WeeklyPain> PainAsync(Guid owner, int weeks, CancellationToken cancel, ExerciseLibrary? theirs = null)
    {
        var today = clock.LocalDay();
        var first = TrainedWeek.MondayOf(today).AddDays(-7 * (weeks - 1));
        return new(TrainedWeek.Of(await WorksAsync(owner, first, cancel, theirs: theirs), today, weeks), await RecoveryAsync(owner, weeks, cancel));
    }

    /// <summary>How so many weeks were, the week of now the last.</summary>
    public async Task<IReadOnlyList<RecoveryWeek>> RecoveryAsync(Guid owner, int weeks, CancellationToken cancel)
    {
        var today = clock.LocalDay();
        var first = TrainedWeek.MondayOf(today).AddDays(-7 * (weeks - 1));
        var checks = await db.MorningChecks.AsNoTracking().Where(c => c.OwnerId == owner && c.Date >= first && c.Date <= today).ToListAsync(cancel);
        return RecoveryWeek.Of(checks.Select(c => c.Said), await PainsAsync(owner, first, cancel), today, weeks);
    }

    /// <summary>The plans that may have said something of these days: made since then or not long before, and the latest.</summary>
    public async Task<IReadOnlyList<WeeklyPlan>> PlansAsync(Guid owner, DateOnly first, CancellationToken cancel)
    {
        var since = UtcOf(first.AddDays(-7 * PlanRequest.MaxWeeks));
        var plans = db.Plans.AsNoTracking().Where(p => p.OwnerId == owner).OrderByDescending(p => p.CreatedAt);
        var made = await plans.Where(p => p.CreatedAt >= since).ToListAsync(cancel);
        return made.Count > 0 ? made : await plans.Take(1).ToListAsync(cancel);
    }

    /// <summary>The best of some exercises in the sessions before a day: what a record since then has to beat.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="exercises">Which ones.</param>
    /// <param name="log">All sessions.</param>
    /// <param name="first">The day.</param>
    /// <param name="bodyMass">What the body weighs, or null.</param>
    /// <param name="cancel">Stops it.</param>
    public Task<IReadOnlyDictionary<ExerciseId, LiftBests>> BestsBeforeAsync(
        Guid owner, IReadOnlyCollection<Exercise> exercises, IReadOnlyList<SessionMark> log, DateOnly first, Load? bodyMass, CancellationToken cancel) =>
        bests.OfAsync(
            PastLog.Of(owner, first, log.Where(s => s.StartedAt < UtcOf(first)), bodyMass), exercises,
            missing => WorksAsync(owner, DateOnly.FromDateTime(TrainingSession.Earliest), cancel, first.AddDays(-1), missing));

    private DateTime UtcOf(DateOnly day) => clock.UtcOf(day.ToDateTime(TimeOnly.MinValue));
}
