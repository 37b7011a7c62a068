using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Web.Api;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>The questions that a plan is built from.</summary>
public sealed class NewModel(TrainingDb db, ExerciseLibrary library, Guest guest, TimeProvider clock) : PageModel
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public PlanForm Form { get; set; } = new();

    /// <summary>Why there is no plan, after an answer that gives none.</summary>
    public PlanRefusal? Refusal { get; private set; }

    public void OnGet()
    {
        // The cookie is given with the form, so that sending it twice at once is one guest with one plan.
        guest.Ensure();
        Form.PlanId = Guid.CreateVersion7();
        Form.Days = [.. PlanForm.UsualDays];
        Form.StartsOn = clock.LocalDay().ToString("yyyy-MM-dd");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var owner = guest.Ensure();
        if (Form.PlanId == Guid.Empty || await db.Plans.AnyAsync(p => p.Id == Form.PlanId && p.OwnerId != owner, cancel))
        {
            Form.PlanId = Guid.CreateVersion7();
        }

        if (await IsThereAsync(owner, cancel))
        {
            return ToPlan();
        }

        var today = clock.LocalDay();
        var body = Form.ToBody(today, (field, message) => ModelState.TryAddModelError($"Form.{field}", message));
        var result = await new PlanRequestValidator(library, today).ValidateAsync(body, cancel);
        foreach (var error in result.Errors)
        {
            var key = $"Form.{PlanForm.FieldOf(error.PropertyName)}";
            if (ModelState[key]?.Errors.Count is null or 0)
            {
                ModelState.AddModelError(key, error.ErrorMessage);
            }
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var request = body.ToRequest(today);
        var outcome = PlanBuilder.Build(request, library, today);
        if (outcome.Plan is not { } built)
        {
            Refusal = outcome.Refusal;
            return Page();
        }

        db.Plans.Add(new WeeklyPlan(Form.PlanId, owner, Title(request), built, clock.Utc()));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The same form, sent twice at once: the other one was faster.
            db.ChangeTracker.Clear();
            if (!await IsThereAsync(owner, cancel))
            {
                throw;
            }
        }

        return ToPlan();
    }

    private static string Title(PlanRequest request)
    {
        var goal = request.Goal switch
        {
            TrainingGoal.Strength => "Strength",
            TrainingGoal.Muscle => "Muscle",
            _ => "Healthy back",
        };
        return $"{goal}, {Words.Count(request.Days.Count, "day")} a week";
    }

    private Task<bool> IsThereAsync(Guid owner, CancellationToken cancel) =>
        db.Plans.AnyAsync(p => p.Id == Form.PlanId && p.OwnerId == owner, cancel);

    private RedirectToPageResult ToPlan() => RedirectToPage("/Plans/Plan", new { id = Form.PlanId });
}
