using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>What a change would do before it is made, and what would make it fit where it breaks a hard rule.</summary>
public sealed class TryModel(PlanDesk desk) : PageModel
{
    /// <summary>The plan, with what is begun of it.</summary>
    public PlanAtHand At { get; private set; } = null!;

    /// <summary>What the change does, or null where it could not be read.</summary>
    public TriedEdit? Tried { get; private set; }

    /// <summary>The change with what would make it fit, the best first.</summary>
    public IReadOnlyList<TriedEdit> Mends { get; private set; } = [];

    /// <summary>For names.</summary>
    public ExerciseLibrary Library => desk.Library;

    public async Task<IActionResult> OnGetAsync(Guid id, string[]? edit, CancellationToken cancel)
    {
        if (await desk.FindAsync(id, cancel) is not { } found)
        {
            return NotFound();
        }

        At = found;
        Tried = EditText.Read(edit, found, Library) is { } read ? found.Plan.Try(read, Library, found.Today) : null;
        Mends = Tried is null ? [] : EditMends.Of(found.Plan, Tried, found.Begun, Library, found.Today);
        return Page();
    }

    /// <summary>Makes the change; where it breaks a rule, or misses advice that was not shown yet, shows that first.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, string[]? edit, bool seen, Guid change, CancellationToken cancel)
    {
        if (await desk.MakeAsync(id, at => EditText.Read(edit, at, Library), seen, change, cancel) is not { } asked)
        {
            return NotFound();
        }

        return asked.Made is { } made ? LocalRedirect(PlanLinks.Changed(asked.Plan, made))
            : asked.Tried is { } tried ? LocalRedirect(PlanLinks.Try(id, tried.Edit))
            : LocalRedirect($"/plans/{id}/try");
    }
}
