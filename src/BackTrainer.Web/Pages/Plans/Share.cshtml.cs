using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using BackTrainer.Web.Calendars;
using BackTrainer.Web.Exports;
using BackTrainer.Web.Listing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>A plan for others: as a link that can be taken back, as text, and as a file. A new link is shown in the answer that makes it, and never again.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ShareModel(PlanDesk desk, ExerciseLibrary library, SiteAddress site) : PageModel
{
    /// <summary>The plan.</summary>
    public WeeklyPlan Plan { get; private set; } = null!;

    /// <summary>The link that was just made, or null.</summary>
    public string? Link { get; private set; }

    /// <summary>The plan in words.</summary>
    public string Words => PlanText.Of(Plan, library);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    /// <summary>The plan as a file.</summary>
    public async Task<IActionResult> OnGetFileAsync(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) ? File(SharedPlan.ToJson(Plan), "application/json", $"backtrainer-plan-{Plan.StartsOn:yyyy-MM-dd}.json") : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var key = PersonalToken.NewSecret();
        if (await desk.ChangeAsync(id, at => Do(at.Plan, p => p.Share(key)), cancel) is not { } plan)
        {
            return NotFound();
        }

        (Plan, Link) = (plan, $"{site.Of(Request)}/plans/shared?key={key}");
        return Page();
    }

    public async Task<IActionResult> OnPostTakeBackAsync(Guid id, CancellationToken cancel) =>
        await desk.ChangeAsync(id, at => Do(at.Plan, p => p.Unshare()), cancel) is null ? NotFound() : RedirectToPage(new { id });

    private static WeeklyPlan Do(WeeklyPlan plan, Action<WeeklyPlan> verb)
    {
        verb(plan);
        return plan;
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        Plan = (await desk.FindAsync(id, cancel))?.Plan!;
        return Plan is not null;
    }
}
