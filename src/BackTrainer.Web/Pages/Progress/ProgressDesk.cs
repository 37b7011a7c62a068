using System.Linq.Expressions;
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
public sealed class ProgressDesk(TrainingDb db, ExerciseLibrary library, BestsBefore bests, ProgressMemory memory, PersonClock clock)
{
    /// <summary>What was done from one day to another, both included, oldest first; of some exercises where they are named, then with notes. Exercises are looked up in the library of whoever asks, unless another is named.</summary>
    public async Task<IReadOnlyList<DoneWork>> WorksAsync(
        Guid owner, DateOnly first, CancellationToken cancel, DateOnly? last = null, IReadOnlyCollection<ExerciseId>? only = null, ExerciseLibrary? theirs = null)
    {
        var known = theirs ?? library;
        var (since, until) = (UtcOf(first), UtcOf(last?.AddDays(1) ?? DateOnly.MaxValue.AddDays(-2)));
        var sessions = db.Sessions.AsNoTracking().Where(s => s.OwnerId == owner && s.StartedAt >= since && s.StartedAt < until);
        var sets = sessions.SelectMany(s => s.Sets.Where(x => x.Kind == SetKind.Work && !x.IsSkipped), (s, x) => new { s.Id, Set = x });
        sets = only is null ? sets : sets.Where(r => only.Contains(r.Set.Exercise));
        var rows = await sets.Select(r => new
        {
            r.Id,
            r.Set.Exercise,
            r.Set.Order,
            r.Set.Reps,
            r.Set.Load,
            r.Set.HoldSeconds,
            r.Set.DistanceMeters,
            r.Set.Rir,
            Note = only == null ? null : r.Set.Note,
        }).ToListAsync(cancel);
        var done = rows.Where(r => known.Find(r.Exercise) is not null).ToLookup(r => r.Id);
        var begun = await sessions.Where(s => s.Sets.Any(x => only == null || only.Contains(x.Exercise))).OrderBy(s => s.StartedAt)
            .Select(s => new { s.Id, s.StartedAt, s.IsEasy, Easy = EF.Property<List<ExerciseId>>(s, "_easy") }).ToListAsync(cancel);
        return [.. begun.SelectMany(s => done[s.Id].GroupBy(r => r.Exercise).Select(g => new DoneWork(known[g.Key], new(
            s.Id, s.StartedAt, clock.DayOf(s.StartedAt),
            [.. g.OrderBy(r => r.Order).Select(r => LoggedSet.Work(r.Exercise, r.Order, new(r.Reps, r.Load, r.HoldSeconds, r.DistanceMeters, r.Rir, note: r.Note)))], null),
            s.IsEasy || s.Easy.Contains(g.Key))))];
    }

    /// <summary>
    /// The sessions before a day, as far as it takes to see whether they are the same as before: the database makes one text of
    /// them from an index, which takes a tenth of the time of reading the rows.
    /// </summary>
    public async Task<PastLog> PastAsync(Guid owner, DateOnly first, CancellationToken cancel)
    {
        // A separator that is a char is not translated: every row would be read.
        var marks = await Before(owner, first).GroupBy(s => s.OwnerId)
            .Select(g => new { Count = g.Count(), Text = string.Join(";", g.Select(s => s.StartedAt.ToString() + "/" + s.Version.ToString())) })
            .ToListAsync(cancel);
        return marks is [var found] ? PastLog.Of(owner, first, found.Count, found.Text) : PastLog.Of(owner, first, 0, "");
    }

    /// <summary>The days of those sessions, each once.</summary>
    public async Task<IReadOnlyCollection<DateOnly>> DaysOfAsync(PastLog past, CancellationToken cancel)
    {
        var key = (past, clock.LocalTimeZone.Id);
        return memory.Find<HashSet<DateOnly>>(key)
            ?? memory.Keep<HashSet<DateOnly>>(key, [.. (await Before(past.Owner, past.First).Select(s => s.StartedAt).ToListAsync(cancel)).Select(clock.DayOf)]);
    }

    private IQueryable<TrainingSession> Before(Guid owner, DateOnly first)
    {
        var until = UtcOf(first);
        return db.Sessions.AsNoTracking().Where(s => s.OwnerId == owner && s.StartedAt < until);
    }

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
    public async Task<IReadOnlyList<WeeklyPlan>> PlansAsync(Guid owner, DateOnly first, CancellationToken cancel) => await PlansAsync(owner, first, p => p, cancel);

    /// <summary>The same plans as far as a calendar needs them, the latest first.</summary>
    public async Task<IReadOnlyList<PlanDays>> PlanDaysAsync(Guid owner, DateOnly first, CancellationToken cancel)
    {
        var made = (await PlansAsync(owner, first, p => new { p.OwnerId, p.Id, p.Revision, p.CreatedAt }, cancel)).Select(p => (p.Id, Days: memory.Find<PlanDays>(p))).ToList();
        var unknown = made.Where(p => p.Days is null).Select(p => p.Id).ToList();
        var read = unknown.Count == 0 ? [] : await db.Plans.AsNoTracking().Where(p => p.OwnerId == owner && unknown.Contains(p.Id)).ToListAsync(cancel);
        var days = read.ToDictionary(p => p.Id, p => memory.Keep(new { p.OwnerId, p.Id, p.Revision, p.CreatedAt }, new PlanDays(p)));
        return [.. made.Select(p => p.Days ?? days.GetValueOrDefault(p.Id)).OfType<PlanDays>()];
    }

    private async Task<List<T>> PlansAsync<T>(Guid owner, DateOnly first, Expression<Func<WeeklyPlan, T>> what, CancellationToken cancel)
    {
        var since = UtcOf(first.AddDays(-7 * PlanRequest.MaxWeeks));
        var plans = db.Plans.AsNoTracking().Where(p => p.OwnerId == owner).OrderByDescending(p => p.CreatedAt);
        var made = await plans.Where(p => p.CreatedAt >= since).Select(what).ToListAsync(cancel);
        return made.Count > 0 ? made : await plans.Take(1).Select(what).ToListAsync(cancel);
    }

    /// <summary>The best of some exercises in the sessions before a day: what a record since then has to beat.</summary>
    /// <param name="past">The sessions.</param>
    /// <param name="exercises">Which ones.</param>
    /// <param name="bodyMass">What the body weighs, or null.</param>
    /// <param name="cancel">Stops it.</param>
    public Task<IReadOnlyDictionary<ExerciseId, LiftBests>> BestsBeforeAsync(
        PastLog past, IReadOnlyCollection<Exercise> exercises, Load? bodyMass, CancellationToken cancel) =>
        bests.OfAsync(past, exercises, bodyMass,
            missing => WorksAsync(past.Owner, DateOnly.FromDateTime(TrainingSession.Earliest), cancel, past.First.AddDays(-1), missing));

    private DateTime UtcOf(DateOnly day) => clock.UtcOf(day.ToDateTime(TimeOnly.MinValue));
}
