using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Pages.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>One target of a session or of a planned day: chosen over ours, changed, or taken back.</summary>
public sealed class TargetModel(TrainingDb db, WriteTurn turn, SessionDesk desk, DraftDesk drafts, Guest guest, PersonClock clock) : PageModel
{
    private TargetPlace _place;
    private Guid _owner;

    /// <summary>The exercise with its target and what was done last time.</summary>
    public SheetExercise Line { get; private set; } = null!;

    /// <summary>Our target.</summary>
    public NextTarget Ours => Line.Ours ?? Line.Target;

    /// <summary>The day of the session.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>Where it was asked for, and what that is called.</summary>
    public (string Link, string Name) Back { get; private set; }

    /// <summary>This page.</summary>
    public string Here { get; private set; } = "";

    /// <summary>What was typed.</summary>
    [BindProperty]
    public OwnTargetForm Own { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid? plan, Guid? session, string? day, string? exercise, CancellationToken cancel)
    {
        if (!await FindAsync(plan, session, day, exercise, cancel))
        {
            return NotFound();
        }

        Own = OwnTargetForm.Of(Line.Target);
        Own.Reason = (await KeptAsync(cancel))?.Reason;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? plan, Guid? session, string? day, string? exercise, CancellationToken cancel)
    {
        if (!await FindAsync(plan, session, day, exercise, cancel))
        {
            return NotFound();
        }

        if (Own.Read(Line.Exercise, (field, message) => ModelState.TryAddModelError($"Own.{field}", message)) is not { } wanted)
        {
            return Page();
        }

        var isKept = await turn.TakeAsync(
            db,
            _owner,
            async () =>
            {
                if (!await db.IsThereAsync(_owner, _place.Plan, _place.Session, cancel))
                {
                    return false;
                }

                if (await KeptAsync(cancel) is { } kept)
                {
                    kept.Change(wanted, clock.Utc());
                }
                else
                {
                    db.OwnTargets.Add(new(Guid.CreateVersion7(), _owner, _place, Line.Exercise.Id, wanted, clock.Utc()));
                }

                await db.SaveChangesAsync(cancel);
                return true;
            },
            cancel);
        return isKept ? LocalRedirect(Back.Link) : NotFound();
    }

    public async Task<IActionResult> OnPostTakeBackAsync(Guid? plan, Guid? session, string? day, string? exercise, CancellationToken cancel)
    {
        if (!await FindAsync(plan, session, day, exercise, cancel))
        {
            return NotFound();
        }

        await turn.TakeAsync(db, _owner, () => db.OwnTargetsIn(_owner, _place).Where(o => o.Exercise == Line.Exercise.Id).ExecuteDeleteAsync(cancel), cancel);
        return LocalRedirect(Back.Link);
    }

    private Task<OwnTarget?> KeptAsync(CancellationToken cancel) =>
        db.OwnTargetsIn(_owner, _place).FirstOrDefaultAsync(o => o.Exercise == Line.Exercise.Id, cancel);

    /// <summary>The line of the sheet, if the session or plan is this guest's and has the exercise.</summary>
    private async Task<bool> FindAsync(Guid? planId, Guid? sessionId, string? day, string? exercise, CancellationToken cancel)
    {
        if (guest.Id is not { } owner || !ExerciseId.TryParse(exercise, null, out var id))
        {
            return false;
        }

        _owner = owner;
        SessionSheet sheet;
        if (sessionId is { } known)
        {
            var begun = await desk.FindAsync(known, owner, cancel);
            var start = begun is null ? SessionStart.Read(Request.Query) : null;
            if ((begun ?? await drafts.DraftAsync(known, start, cancel)) is not { } session || (begun is null && session.PlannedDay is null))
            {
                return false;
            }

            (_place, Date) = (TargetPlace.Of(session), clock.DayOf(session.StartedAt));
            (Here, Back) = (PlanLinks.Target(known, id, start), ($"{start?.For(known) ?? $"/sessions/{known}"}#{id}", session.Title));
            sheet = await desk.SheetAsync(session, cancel);
        }
        else
        {
            if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", out var date)
                || await db.Plans.AsNoTracking().FirstOrDefaultAsync(p => p.Id == planId && p.OwnerId == owner, cancel) is not { } plan || plan.On(date) is null)
            {
                return false;
            }

            (_place, Date) = (new(plan.Id, date, null), date);
            (Here, Back) = (PlanLinks.Target(plan.Id, date, id), ($"/plans/{plan.Id}#next-up", plan.Title));
            sheet = await desk.AheadAsync(plan, date, cancel);
        }

        Line = sheet.Exercises.FirstOrDefault(e => e.Exercise.Id == id)!;
        return Line is not null;
    }
}
