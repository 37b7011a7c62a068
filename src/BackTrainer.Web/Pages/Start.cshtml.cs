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
public sealed record StartChoice(WeeklyPlan Plan, DateOnly Date, PlannedDay Day, Guid? Done);

/// <summary>Where a session begins: the open one, today's, another day of this week, or a free one.</summary>
public sealed class StartModel(TrainingDb db, Guest guest, ExerciseLibrary library, PersonClock clock) : PageModel
{
    /// <summary>Sessions that run, newest first.</summary>
    public IReadOnlyList<TrainingSession> Open { get; private set; } = [];

    /// <summary>The days of this week, today's first.</summary>
    public IReadOnlyList<StartChoice> Choices { get; private set; } = [];

    /// <summary>There is a plan that is not over.</summary>
    public bool HasPlan { get; private set; }

    /// <summary>For names and minutes.</summary>
    public ExerciseLibrary Library => library;

    /// <summary>What was typed of a day that has passed.</summary>
    [BindProperty]
    public PastForm Past { get; set; } = new();

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
        Choices = [.. dates
            .Select(d => new StartChoice(plan, d, plan.On(d)!, done.Find(x => x.Date == d)?.Id))
            .OrderBy(c => c.Date != Today).ThenBy(c => c.Done is not null).ThenBy(c => c.Date)];
    }

    /// <summary>Begins a session on a day that has passed: what was planned then, if it was not done, or a free one.</summary>
    public async Task<IActionResult> OnPostPastAsync(CancellationToken cancel)
    {
        if (!Past.TryRead(ModelState, clock, out var on))
        {
            await OnGetAsync(cancel);
            return Page();
        }

        var owner = guest.Ensure();
        var day = DateOnly.FromDateTime(on);
        var plans = await db.Plans.AsNoTracking().Where(p => p.OwnerId == owner).OrderByDescending(p => p.CreatedAt).ToListAsync(cancel);
        var plan = plans.Find(p => p.On(day) is not null);
        var isDone = plan is null || (await db.BegunAsync(plan, cancel)).Contains(day);
        var start = plan is null || isDone ? SessionStart.Free : SessionStart.Of(plan.Id, day);
        return LocalRedirect((start with { On = on }).Address);
    }
}
