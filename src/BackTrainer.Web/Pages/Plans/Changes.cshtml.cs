using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>What was changed in a plan by hand, and the way back; advice that is ignored, and the way back to it.</summary>
public sealed class ChangesModel(PlanDesk desk) : PageModel
{
    /// <summary>The plan.</summary>
    public WeeklyPlan Plan { get; private set; } = null!;

    /// <summary>For names.</summary>
    public ExerciseLibrary Library => desk.Library;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await desk.FindAsync(id, cancel) is not { } found)
        {
            return NotFound();
        }

        Plan = found.Plan;
        return Page();
    }

    public async Task<IActionResult> OnPostUndoAsync(Guid id, Guid change, CancellationToken cancel) =>
        await desk.ChangeAsync(id, at => at.Plan.Undo(change, at.Begun, Library, at.Today).ToKebab(), cancel) is { } undone
            ? LocalRedirect($"/plans/{id}?undone={undone}")
            : NotFound();
}
