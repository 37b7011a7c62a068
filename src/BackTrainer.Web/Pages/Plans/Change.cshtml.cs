using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>One exercise of a day: how much of it, what could stand in for it, its place, its lock, and the way out.</summary>
public sealed class ChangeModel(PlanDesk desk) : PageModel
{
    /// <summary>The plan, with what is begun of it.</summary>
    public PlanAtHand At { get; private set; } = null!;

    /// <summary>The exercise.</summary>
    public Exercise Exercise { get; private set; } = null!;

    /// <summary>The day of the week that it stands on.</summary>
    public DayOfWeek Day { get; private set; }

    /// <summary>The first week that would change, or null where every such day is behind.</summary>
    public int? FromWeek { get; private set; }

    /// <summary>The day as it stands in that week.</summary>
    public PlannedDay? Session { get; private set; }

    /// <summary>The exercise as it stands there, or null where it is only done before.</summary>
    public PlannedExercise? Planned => Session?.Find(Exercise.Id);

    /// <summary>How much of it was typed.</summary>
    [BindProperty]
    public AmountForm Amount { get; set; } = new();

    /// <summary>What could stand in for it, the best first.</summary>
    public IReadOnlyList<Swap> Swaps { get; private set; } = [];

    /// <summary>For names.</summary>
    public ExerciseLibrary Library => desk.Library;

    /// <summary>The exercises done directly before and after it, or null.</summary>
    public (ExerciseId? Before, ExerciseId? After) Neighbours
    {
        get
        {
            var order = Session!.Exercises.Select(e => (ExerciseId?)e.Exercise).ToList();
            var index = order.IndexOf(Exercise.Id);
            return (order.ElementAtOrDefault(index - 1), order.ElementAtOrDefault(index + 1));
        }
    }

    public async Task<IActionResult> OnGetAsync(Guid id, string? day, string? exercise, int? week, CancellationToken cancel)
    {
        if (!Find(await desk.FindAsync(id, cancel), day, exercise, week))
        {
            return NotFound();
        }

        Amount = Planned is null ? new() : AmountForm.Of(Planned.Prescription);
        return Show();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string? day, string? exercise, int? week, CancellationToken cancel)
    {
        if (!Find(await desk.FindAsync(id, cancel), day, exercise, week))
        {
            return NotFound();
        }

        if (Planned is null || FromWeek is not { } from || Amount.Read(Exercise, At.Plan.Request.Level, (field, message) => ModelState.TryAddModelError($"Amount.{field}", message)) is not { } amount)
        {
            return Show();
        }

        var same = Planned.Prescription.WithAmount(amount.Each) == Planned.Prescription;
        var edit = new ChangeAmount(Exercise.Id, amount.Sets - Planned.Prescription.Sets, same ? null : amount.Each, Day, from);
        return await desk.MakeAsync(id, _ => edit, isSeen: false, Amount.Change, cancel) switch
        {
            null => NotFound(),
            { Made: { } made } asked => LocalRedirect(PlanLinks.Changed(asked.Plan, made)),
            { Tried.Standing: EditStanding.ChangesNothing } => LocalRedirect(PlanLinks.Change(id, Day, Exercise.Id, from)),
            _ => LocalRedirect(PlanLinks.Try(id, edit)),
        };
    }

    private bool Find(PlanAtHand? plan, string? day, string? exercise, int? week)
    {
        if (plan is null || !Kebab.TryParse<DayOfWeek>(day, out var there) || !ExerciseId.TryParse(exercise, null, out var id)
            || Library.Find(id) is not { } found || !plan.Plan.Weeks.Any(w => w.On(there)?.Find(id) is not null))
        {
            return false;
        }

        // Where a lighter week leaves it out, the change starts with the next week that has it.
        (At, Exercise, Day) = (plan, found, there);
        FromWeek = plan.Ahead(there, Math.Max(1, week ?? 1)) is { } ahead ? plan.Plan.Weeks.FirstOrDefault(w => w.Number >= ahead && w.On(there)?.Find(id) is not null)?.Number : null;
        Session = FromWeek is { } from ? plan.Plan.Weeks[from - 1].On(there) : null;
        return true;
    }

    private PageResult Show()
    {
        Swaps = FromWeek is { } from ? Domain.Planning.Swaps.Of(At.Plan, Exercise.Id, Day, from, Library, At.Today) : [];
        return Page();
    }
}
