using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>Where an exercise could be added to a plan, and what each day would make of it.</summary>
public sealed class AddModel(PlanDesk desk) : PageModel
{
    /// <summary>The plan.</summary>
    public WeeklyPlan Plan { get; private set; } = null!;

    /// <summary>What is to be added.</summary>
    public Exercise Exercise { get; private set; } = null!;

    /// <summary>The training days, the best first.</summary>
    public IReadOnlyList<Addition> Days { get; private set; } = [];

    /// <summary>Where the exercise does not fit what the plan was asked for.</summary>
    public IReadOnlyList<string> Cautions { get; private set; } = [];

    /// <summary>Why the last choice could not be made, or null.</summary>
    public string? Problem { get; private set; }

    /// <summary>The block has ended.</summary>
    public bool IsOver { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, string? exercise, CancellationToken cancel) =>
        Show(await desk.FindAsync(id, cancel), exercise, null);

    public async Task<IActionResult> OnPostAsync(Guid id, string? exercise, string? day, Guid change, CancellationToken cancel)
    {
        if (Known(exercise) is not { } known)
        {
            return NotFound();
        }

        var chosen = Kebab.TryParse<DayOfWeek>(day, out var named) ? named : (DayOfWeek?)null;
        PlanEdit? Read(PlanAtHand at) =>
            Additions.Of(at.Plan, known.Id, at.Begun, desk.Library, at.Today).FirstOrDefault(a => a.Day == chosen)?.Tried?.Edit;
        var asked = await desk.MakeAsync(id, Read, isSeen: true, change, cancel);
        return asked?.Made is { } made ? LocalRedirect(PlanLinks.Changed(asked.Plan, made))
            : Show(asked?.Plan, exercise, chosen is null || asked?.Plan.Plan.Weeks.Any(w => w.On(chosen.Value) is not null) != true ? "Choose one of the training days."
                : $"It cannot be added on {chosen}. The reason stands below.");
    }

    private Exercise? Known(string? exercise) =>
        ExerciseId.TryParse(exercise, null, out var id) && desk.Library.Find(id) is { IsRetired: false } found ? found : null;

    private IActionResult Show(PlanAtHand? found, string? exercise, string? problem)
    {
        if (found is null || Known(exercise) is not { } known)
        {
            return NotFound();
        }

        (Plan, Exercise, IsOver, Problem) = (found.Plan, known, found.IsOver, problem);
        Cautions = Domain.Planning.Cautions.Of(Exercise, Plan.Request);
        Days = IsOver || Exercise.IsMobility ? [] : Additions.Of(Plan, Exercise.Id, found.Begun, desk.Library, found.Today);
        return Page();
    }
}
