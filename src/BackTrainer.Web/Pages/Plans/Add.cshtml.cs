using System.Data;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>Where an exercise could be added to a plan, what each day would make of it, and the way back.</summary>
public sealed class AddModel(TrainingDb db, Guest guest, ExerciseLibrary library, TimeProvider clock) : PageModel
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
    public bool IsOver => Plan.IsOver(Today);

    private DateOnly Today => clock.LocalDay();

    public async Task<IActionResult> OnGetAsync(Guid id, string? exercise, CancellationToken cancel) =>
        await LoadAsync(id, exercise, cancel) is { } begun ? Show(begun, null) : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, string? exercise, string? day, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancel);
        if (await LoadAsync(id, exercise, cancel) is not { } begun)
        {
            return NotFound();
        }

        if (!Kebab.TryParse<DayOfWeek>(day, out var chosen)
            || Additions.Of(Plan, Exercise.Id, begun, library, Today).FirstOrDefault(a => a.Day == chosen) is not { } addition)
        {
            return Show(begun, "Choose one of the training days.");
        }

        // A second tap finds it there: the first one has added it.
        if (addition.There && Plan.Weeks.Any(w => w.On(chosen)?.Find(Exercise.Id) is { AddedByHand: true }))
        {
            return ToPlan("added", chosen, begun);
        }

        if (!addition.Fits || Plan.Edit(addition.Tried!.Edit, library, Today).Standing != EditStanding.Fits)
        {
            return Show(begun, $"It cannot be added on {chosen}. The reason stands below.");
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return ToPlan("added", chosen, begun);
    }

    public async Task<IActionResult> OnPostUndoAsync(Guid id, string? exercise, string? day, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancel);
        if (await LoadAsync(id, exercise, cancel) is not { } begun)
        {
            return NotFound();
        }

        if (!Kebab.TryParse<DayOfWeek>(day, out var chosen) || Plan.FirstWeekAhead(chosen, Today, begun) is not { } week)
        {
            return Show(begun, "There is nothing ahead to take it out of.");
        }

        var tried = Plan.Edit(new TakeOutExercise(Exercise.Id, chosen, week), library, Today);
        if (tried.Standing == EditStanding.BreaksRules)
        {
            return Show(begun, $"It has to stay on {chosen}, because other changes rely on it: {Words.Join(tried.Breaks.Select(b => b.Title.ToLowerInvariant()))}.");
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return ToPlan("undone", chosen, begun);
    }

    /// <summary>
    /// Loads the owner's plan and the exercise; the answer is the dates whose session was begun, or null where there is no
    /// such plan or exercise. Inside a serializable transaction nobody else changes the plan until it is saved.
    /// </summary>
    private async Task<IReadOnlyCollection<DateOnly>?> LoadAsync(Guid id, string? exercise, CancellationToken cancel)
    {
        if (guest.Id is not { } owner
            || !ExerciseId.TryParse(exercise, null, out var exerciseId) || library.Find(exerciseId) is not { IsRetired: false } found
            || await db.Plans.FirstOrDefaultAsync(p => p.Id == id && p.OwnerId == owner, cancel) is not { } plan)
        {
            return null;
        }

        (Plan, Exercise) = (plan, found);
        return await db.Sessions.Where(s => s.OwnerId == owner && s.PlanId == id && s.PlannedDay != null).Select(s => s.PlannedDay!.Value).ToListAsync(cancel);
    }

    private PageResult Show(IReadOnlyCollection<DateOnly> begun, string? problem)
    {
        Problem = problem;
        Cautions = Domain.Planning.Cautions.Of(Exercise, Plan.Request);
        Days = IsOver || Exercise.IsMobility ? [] : Additions.Of(Plan, Exercise.Id, begun, library, Today);
        return Page();
    }

    private RedirectToPageResult ToPlan(string what, DayOfWeek day, IReadOnlyCollection<DateOnly> begun) => RedirectToPage("/Plans/Plan", new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["id"] = $"{Plan.Id}",
        [what] = $"{Exercise.Id}",
        ["on"] = day.ToKebab(),
        ["week"] = Plan.FirstWeekAhead(day, Today, begun) is { } week && week > (Plan.WeekOn(Today)?.Number ?? 1) ? $"{week}" : null,
    });
}
