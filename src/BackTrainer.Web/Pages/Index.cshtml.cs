using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Pages.Plans;
using BackTrainer.Web.Pages.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages;

/// <summary>Today: the session to do, or the rest that is due; on a first visit, what this is.</summary>
public sealed class IndexModel(TrainingDb db, SessionDesk desk, TodayDesk todayDesk, Guest guest, ExerciseLibrary library, PersonClock clock) : PageModel
{
    /// <summary>The plan that runs, or null.</summary>
    public WeeklyPlan? Plan { get; private set; }

    /// <summary>The session that runs, or today's that is done, or null.</summary>
    public TrainingSession? Session { get; private set; }

    /// <summary>The sheet of <see cref="Session"/>, or of what is planned today, or null on a rest day.</summary>
    public SessionSheet? Sheet { get; private set; }

    /// <summary>The next planned day after today, or null.</summary>
    public DateOnly? NextDay { get; private set; }

    /// <summary>What is asked about missed sessions, or null.</summary>
    public MissedAsk? Asked { get; private set; }

    /// <summary>What is asked today, or null on a first visit.</summary>
    public TodayNotes? Notes { get; private set; }

    /// <summary>What the log offers the plan, or null on a first visit.</summary>
    public PlanOffers? Offers { get; private set; }

    /// <summary>How many exercises there are.</summary>
    public int LibrarySize => library.Exercises.Count;

    /// <summary>For an example on the first visit.</summary>
    public ExerciseLibrary Library => library;

    /// <summary>Since when the session that runs is paused, on the wall clock, or null.</summary>
    public DateTime? PausedLocal => Session?.PausedAt is { } since ? clock.Local(since) : null;

    /// <summary>The day of now.</summary>
    public DateOnly Today => clock.LocalDay();

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (guest.Id is not { } owner)
        {
            return;
        }

        var plans = await db.Plans.AsNoTracking().Where(p => p.OwnerId == owner).OrderByDescending(p => p.CreatedAt).Take(20).ToListAsync(cancel);
        Plan = WeeklyPlan.Current(plans, Today);
        Session = await db.Sessions.AsNoTracking().Where(s => s.OwnerId == owner && s.FinishedAt == null)
            .OrderByDescending(s => s.StartedAt).FirstOrDefaultAsync(cancel);
        if (Session is null && Plan is not null)
        {
            Session = await db.Sessions.AsNoTracking().Where(s => s.OwnerId == owner && s.PlanId == Plan.Id && s.PlannedDay == Today)
                .FirstOrDefaultAsync(cancel);
        }

        Sheet = Session is not null ? await desk.SheetAsync(Session, cancel)
            : Plan?.On(Today) is not null ? await desk.AheadAsync(Plan, Today, cancel)
            : null;
        NextDay = Plan?.NextTrainingDay(Today.AddDays(1));
        var begun = Plan is null ? [] : await db.BegunAsync(Plan, cancel);
        Asked = Plan is null ? null : MissedAsk.Of(Plan, begun, library, Today);
        Notes = await todayDesk.NotesAsync(owner, cancel);
        Offers = await todayDesk.OffersAsync(owner, Plan, begun, cancel);
    }

    public async Task<IActionResult> OnPostDeclineDeloadAsync(CancellationToken cancel)
    {
        if (guest.Id is { } owner)
        {
            await todayDesk.DeclineDeloadAsync(owner, cancel);
        }

        return RedirectToPage();
    }
}
