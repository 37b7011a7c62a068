using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>Where a session could move, and what each day would make of it.</summary>
public sealed class MoveModel(PlanDesk desk) : PageModel
{
    /// <summary>The plan, with what is begun of it.</summary>
    public PlanAtHand At { get; private set; } = null!;

    /// <summary>The day that the session is on.</summary>
    public DayOfWeek Day { get; private set; }

    /// <summary>The first week in which it is still ahead, or null where there is none.</summary>
    public int? FromWeek { get; private set; }

    /// <summary>In that week only, else in every week from it on.</summary>
    public bool Once { get; private set; }

    /// <summary>The other days of the week that it can come to, the best first.</summary>
    public IReadOnlyList<TriedEdit> Days { get; private set; } = [];

    /// <summary>For names.</summary>
    public ExerciseLibrary Library => desk.Library;

    public async Task<IActionResult> OnGetAsync(Guid id, string? day, int? week, bool once, CancellationToken cancel)
    {
        if (await desk.FindAsync(id, cancel) is not { } found || !Kebab.TryParse<DayOfWeek>(day, out var there) || !found.Plan.Weeks.Any(w => w.On(there) is not null))
        {
            return NotFound();
        }

        (At, Day, Once) = (found, there, once);
        FromWeek = found.Ahead(there, Math.Max(1, week ?? 1));
        Days = FromWeek is not { } from ? [] : [.. WeekDays.All.Where(d => d != there)
            .Select(d => found.Ahead(d, from) is { } ahead && !(once && ahead > from)
                ? found.Plan.Try(new MoveSession(there, d, ahead) { LastWeek = once ? ahead : null }, Library, found.Today) : null)
            .OfType<TriedEdit>()
            .Where(t => t.Standing != EditStanding.ChangesNothing)
            .OrderBy(t => t.Breaks.Count).ThenBy(t => t.Advises.Count).ThenBy(t => Math.Round(t.Strain, 3))];
        return Page();
    }
}
