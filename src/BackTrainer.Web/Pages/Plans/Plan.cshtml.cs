using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Drawing;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Pages.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>One plan, a week at a time, with what every rule says of it.</summary>
public sealed class PlanModel(
    TrainingDb db, WriteTurn turn, SessionDesk desk, TodayDesk todayDesk, Guest guest, ExerciseLibrary library, FigureAlbum album, PersonClock clock) : PageModel
{
    /// <summary>The plan.</summary>
    public WeeklyPlan Plan { get; private set; } = null!;

    /// <summary>The week that is shown.</summary>
    public PlanWeek Week { get; private set; } = null!;

    /// <summary>The weeks with everything that the rules measure.</summary>
    public IReadOnlyList<WeekCheck> Checks { get; private set; } = [];

    /// <summary>The same of the week that is shown.</summary>
    public WeekCheck Check => Checks[Week.Number - 1];

    /// <summary>What every rule says of it.</summary>
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>The next planned day that is not begun yet, with its targets, or null when there is none.</summary>
    public (DateOnly Date, SessionSheet Sheet)? Ahead { get; private set; }

    /// <summary>The next targets of the days of this week that are still to come; none before anything was logged.</summary>
    public IReadOnlyDictionary<DateOnly, SessionSheet> Targets { get; private set; } = new Dictionary<DateOnly, SessionSheet>();

    /// <summary>A session of this plan that has begun and not ended, or null.</summary>
    public Guid? Running { get; private set; }

    /// <summary>The pause of today, or null.</summary>
    public PlanPause? Pause => Plan.PauseOn(Today);

    /// <summary>What is asked about missed sessions, or null.</summary>
    public MissedAsk? Asked { get; private set; }

    /// <summary>What the log offers this plan; nothing where it is not the one that runs.</summary>
    public PlanOffers? Offers { get; private set; }

    /// <summary>The edit that makes the week that is shown lighter, or null where it is lighter already, behind or begun.</summary>
    public LightenWeek? Lighten { get; private set; }

    /// <summary>What was just changed, or null.</summary>
    public PlanNote? Note => PlanNote.Of(Request.Query, Plan);

    /// <summary>For looking exercises up.</summary>
    public ExerciseLibrary Library => library;

    /// <summary>The day of now.</summary>
    public DateOnly Today => clock.LocalDay();

    /// <summary>The first day of the week that is shown.</summary>
    public DateOnly FirstDay => Plan.FirstDayOf(Week);

    /// <summary>Where the small drawing of an exercise is.</summary>
    public string Portrait(ExerciseId id) => album.AddressOf(id);

    public async Task<IActionResult> OnGetAsync(Guid id, int? week, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } plan)
        {
            return NotFound();
        }

        Plan = plan;
        var number = week ?? plan.WeekOn(Today)?.Number ?? 1;
        if (number < 1 || number > plan.Weeks.Count)
        {
            return NotFound();
        }

        Week = plan.Weeks[number - 1];
        Checks = plan.Check(library, Today);
        Findings = PlanRules.Judge(Check);
        var started = await db.Sessions.AsNoTracking().Where(s => s.OwnerId == plan.OwnerId && s.PlanId == id && s.PlannedDay != null)
            .Select(s => new { s.Id, Day = s.PlannedDay!.Value, s.FinishedAt }).ToListAsync(cancel);
        Running = started.Find(s => s.FinishedAt is null)?.Id;
        IReadOnlyCollection<DateOnly> begun = [.. started.Select(s => s.Day)];
        Asked = MissedAsk.Of(plan, begun, library, Today);
        Lighten = LightenWeek.Of(plan, number, Today, begun);
        Offers = plan.ArchivedOn is null && !plan.IsOver(Today) ? await todayDesk.OffersAsync(plan.OwnerId, plan, begun, cancel) : null;
        var date = plan.NextTrainingDay(Today);
        while (date is { } there && started.Exists(s => s.Day == there))
        {
            date = plan.NextTrainingDay(there.AddDays(1));
        }

        List<DateOnly> toCome = [.. Enumerable.Range(0, 7).Select(FirstDay.AddDays).Where(day => day >= Today && !begun.Contains(day) && plan.On(day) is not null)];
        var sheets = await desk.AheadAsync(plan, [.. date is { } next ? toCome.Union([next]) : toCome], cancel);
        Ahead = date is { } ahead ? (ahead, sheets[ahead]) : null;
        Targets = toCome.ToDictionary(day => day, day => sheets[day]);
        return Page();
    }

    public async Task<IActionResult> OnPostDeleteAsync(Guid id, CancellationToken cancel) =>
        guest.Id is { } owner && await turn.TakeAsync(db, owner, () => db.DeletePlanAsync(owner, id, Today, cancel), cancel)
            ? RedirectToPage("/Plans/Index")
            : NotFound();

    private async Task<WeeklyPlan?> FindAsync(Guid id, CancellationToken cancel) =>
        guest.Id is { } owner ? await db.Plans.FirstOrDefaultAsync(p => p.Id == id && p.OwnerId == owner, cancel) : null;
}
