using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Pages.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages;

/// <summary>A planned day that can be started.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Date">The day in it.</param>
/// <param name="Day">What is planned.</param>
/// <param name="Done">The session that fulfilled it, or null.</param>
/// <param name="NewId">The id of the session that would be started: on every device the same, so that starting it twice starts one.</param>
public sealed record StartChoice(WeeklyPlan Plan, DateOnly Date, PlannedDay Day, Guid? Done, Guid NewId);

/// <summary>Where a session begins: the open one, today's, another day of this week, or a free one.</summary>
public sealed class StartModel(TrainingDb db, LogDesk log, Guest guest, ExerciseLibrary library, TimeProvider clock) : PageModel
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
        var ids = await log.NewIdsAsync(owner, plan.Id, dates, cancel);
        Choices = [.. dates
            .Select(d => new StartChoice(plan, d, plan.On(d)!, done.Find(x => x.Date == d)?.Id, ids[d]))
            .OrderBy(c => c.Date != Today).ThenBy(c => c.Done is not null).ThenBy(c => c.Date)];
    }

    public async Task<IActionResult> OnPostAsync(Guid sessionId, Guid? planId, string? date, bool easy, CancellationToken cancel)
    {
        var owner = guest.Ensure();

        // A page that was open for long may name a session that was deleted since.
        var id = sessionId == Guid.Empty || await log.IsDeletedAsync(sessionId, owner, cancel) ? Guid.CreateVersion7() : sessionId;
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

        return await log.StartAsync(session, cancel) is { } there ? RedirectToPage("/Sessions/Session", new { id = there }) : NotFound();
    }
}
