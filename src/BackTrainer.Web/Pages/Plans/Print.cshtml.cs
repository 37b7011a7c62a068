using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>A week, or every week of the block, each on one sheet of paper with boxes for a pen.</summary>
public sealed class PrintModel(TrainingDb db, Guest guest, ExerciseLibrary library) : PageModel
{
    /// <summary>The plan.</summary>
    public WeeklyPlan Plan { get; private set; } = null!;

    /// <summary>The weeks to print, as they are done.</summary>
    public IReadOnlyList<PlanWeek> Weeks { get; private set; } = [];

    /// <summary>For looking exercises up.</summary>
    public ExerciseLibrary Library => library;

    public async Task<IActionResult> OnGetAsync(Guid id, int? week, CancellationToken cancel)
    {
        if (guest.Id is not { } owner || await db.Plans.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id && p.OwnerId == owner, cancel) is not { } plan
            || week < 1 || week > plan.Weeks.Count)
        {
            return NotFound();
        }

        Plan = plan;
        Weeks = [.. plan.Weeks.Where(w => week is null || w.Number == week).Select(plan.AsDone)];
        return Page();
    }
}
