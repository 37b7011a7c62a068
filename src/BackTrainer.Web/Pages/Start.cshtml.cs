using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages;

/// <summary>A planned day that can be started.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Date">The day in it.</param>
/// <param name="Day">What is planned.</param>
/// <param name="Done">The session that fulfilled it, or null.</param>
public sealed record StartChoice(WeeklyPlan Plan, DateOnly Date, PlannedDay Day, Guid? Done);

/// <summary>Where a session begins: the open one, today's, another day of this week, or a free one.</summary>
public sealed class StartModel(TrainingDb db, Guest guest, ExerciseLibrary library, TimeProvider clock) : PageModel
{
    /// <summary>Sessions that run, newest first.</summary>
    public IReadOnlyList<TrainingSession> Open { get; private set; } = [];

    /// <summary>The days of this week, today's first.</summary>
    public IReadOnlyList<StartChoice> Choices { get; private set; } = [];

    /// <summary>There is a plan that is not over.</summary>
    public bool HasPlan { get; private set; }

    /// <summary>For names and minutes.</summary>
    public ExerciseLibrary Library => library;

    /// <summary>The day of now.</summary>
    public DateOnly Today => clock.LocalDay();

    /// <summary>The id of the session that would be started: sending the form twice starts one.</summary>
    public Guid NewId { get; } = Guid.CreateVersion7();

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var owner = guest.Ensure();
        Open = await db.Sessions.AsNoTracking().Where(s => s.OwnerId == owner && s.FinishedAt == null)
            .OrderByDescending(s => s.StartedAt).Take(5).ToListAsync(cancel);
        var plans = await db.Plans.AsNoTracking().Where(p => p.OwnerId == owner).OrderByDescending(p => p.CreatedAt).Take(20).ToListAsync(cancel);
        if (WeeklyPlan.Current(plans, Today) is not { } plan)
        {
            return;
        }

        HasPlan = true;
        var from = Today < plan.StartsOn ? plan.StartsOn : plan.FirstDayAround(Today);
        var dates = Enumerable.Range(0, 7).Select(from.AddDays).Where(d => plan.On(d) is not null).ToList();
        var done = await db.Sessions.AsNoTracking()
            .Where(s => s.OwnerId == owner && s.PlanId == plan.Id && s.PlannedDay != null && dates.Contains(s.PlannedDay!.Value))
            .Select(s => new { s.Id, Date = s.PlannedDay!.Value })
            .ToListAsync(cancel);
        Choices = [.. dates
            .Select(d => new StartChoice(plan, d, plan.On(d)!, done.Find(x => x.Date == d)?.Id))
            .OrderBy(c => c.Date != Today).ThenBy(c => c.Done is not null).ThenBy(c => c.Date)];
    }

    public async Task<IActionResult> OnPostAsync(Guid sessionId, Guid? planId, string? date, bool easy, CancellationToken cancel)
    {
        var owner = guest.Ensure();
        var id = sessionId == Guid.Empty ? Guid.CreateVersion7() : sessionId;
        var session = new TrainingSession(id, owner, "Free session", clock.Utc(), easy: easy);
        if (planId is not null)
        {
            var plan = await db.Plans.AsNoTracking().FirstOrDefaultAsync(p => p.Id == planId && p.OwnerId == owner, cancel);
            if (plan is null || !DateOnly.TryParseExact(date, "yyyy-MM-dd", out var day) || plan.On(day) is null)
            {
                return NotFound();
            }

            var week = plan.WeekOn(day)!;
            session = new TrainingSession(
                id, owner, $"{day.DayOfWeek}, week {week.Number}", clock.Utc(), plan.Id, day, easy: easy || week.Kind == WeekKind.Deload);
        }

        if (await ThereAsync(session, cancel) is { } there)
        {
            return ToSession(there);
        }

        db.Sessions.Add(session);
        try
        {
            await db.SaveChangesAsync(cancel);
            return ToSession(id);
        }
        catch (DbUpdateException)
        {
            // The same button tapped twice, or the same day in two tabs: the other one was faster, and its session counts.
            db.ChangeTracker.Clear();
            return await ThereAsync(session, cancel) is { } faster ? ToSession(faster) : NotFound();
        }
    }

    /// <summary>The session of this owner that has this id or fulfils the same planned day, or null.</summary>
    private Task<Guid?> ThereAsync(TrainingSession session, CancellationToken cancel) => db.Sessions
        .Where(s => s.OwnerId == session.OwnerId
            && (s.Id == session.Id || (session.PlanId != null && s.PlanId == session.PlanId && s.PlannedDay == session.PlannedDay)))
        .Select(s => (Guid?)s.Id)
        .FirstOrDefaultAsync(cancel);

    private RedirectToPageResult ToSession(Guid id) => RedirectToPage("/Sessions/Session", new { id });
}
