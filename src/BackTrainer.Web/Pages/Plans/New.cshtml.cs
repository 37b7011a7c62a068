using System.Globalization;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Safety;
using BackTrainer.Web.Api;
using BackTrainer.Web.Drawing;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>The questions that a plan is built from, and the week that they give, shown before anything is kept.</summary>
[EnableRateLimiting(SearchLimit.Policy)]
public sealed class NewModel(TrainingDb db, WriteTurn turn, ExerciseLibrary library, FigureAlbum album, Guest guest, PersonClock clock, TrainingMeter meter) : PageModel
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public PlanForm Form { get; set; } = new();

    /// <summary>Why there is no plan, after an answer that gives none.</summary>
    public PlanRefusal? Refusal { get; private set; }

    /// <summary>That the search came to its bound, in a sentence; null where it did not.</summary>
    public string? BoundReached { get; private set; }

    /// <summary>The plan that the answers give, or null while they are still asked for.</summary>
    public PlanPreview? Preview { get; private set; }

    /// <summary>For looking exercises up.</summary>
    public ExerciseLibrary Library => library;

    /// <summary>Where the small drawing of an exercise is.</summary>
    public string Portrait(ExerciseId id) => album.AddressOf(id);

    /// <summary>The trunk test that the hold in the form is from, or null.</summary>
    public TrunkTest? Trunk { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Trunk = guest.Id is { } owner ? await db.TrunkTestAsync(owner, clock.LocalDay(), cancel) : null;
        Form.SorensenSeconds = Trunk?.Holds.Extensor?.ToString(CultureInfo.InvariantCulture);
        Form.PlanId = Guid.CreateVersion7();
        Form.Days = [.. PlanForm.UsualDays];
        Form.StartsOn = clock.LocalDay().ToString("yyyy-MM-dd");
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => ShowAsync(cancel);

    public Task<IActionResult> OnPostAnotherAsync(CancellationToken cancel)
    {
        Form.Seed = unchecked(Form.Seed + 1);
        return ShowAsync(cancel);
    }

    public Task<IActionResult> OnPostMendAsync(string? mend, CancellationToken cancel)
    {
        Form.Mend(mend);
        return ShowAsync(cancel);
    }

    public PageResult OnPostChange()
    {
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostKeepAsync(CancellationToken cancel)
    {
        var owner = guest.Ensure();
        if (await db.Plans.AnyAsync(p => p.Id == Form.PlanId && p.OwnerId == owner, cancel))
        {
            return ToPlan();
        }

        if (await BuildAsync(cancel) is not { } built)
        {
            return Page();
        }

        Form.PlanId = Form.PlanId == Guid.Empty ? Guid.CreateVersion7() : Form.PlanId;
        var title = string.IsNullOrWhiteSpace(Form.Title) ? PlanPreview.TitleOf(built.Request) : Form.Title.Trim();
        var plan = new WeeklyPlan(Form.PlanId, owner, title, built, clock.Utc());
        await turn.TakeAsync(
            db,
            owner,
            async () =>
            {
                // The same form may be sent twice at once.
                if (!await db.Plans.AnyAsync(p => p.OwnerId == owner && p.Id == plan.Id, cancel))
                {
                    db.Plans.Add(plan);
                }

                return await db.SaveChangesAsync(cancel);
            },
            cancel);
        return ToPlan();
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        if (await BuildAsync(cancel) is { } built)
        {
            // The cookie is given with the button that keeps the plan, so that sending it twice at once is one guest with one plan.
            var owner = guest.Ensure();
            if (Form.PlanId == Guid.Empty || await db.Plans.AnyAsync(p => p.OwnerId == owner && p.Id == Form.PlanId, cancel))
            {
                // A plan that was kept already stays as it is; this will be another one.
                Form.PlanId = Guid.CreateVersion7();
            }

            Preview = PlanPreview.Of(built, library, clock.LocalDay());
        }

        return Page();
    }

    /// <summary>The plan that the answers give. Where there is none, the faults stand beside their fields, or the refusal says why.</summary>
    private async Task<BuiltPlan?> BuildAsync(CancellationToken cancel)
    {
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

        var outcome = ModelState.IsValid ? PlanBuilder.Build(body.ToRequest(today), library, today) : null;
        if (outcome is not null)
        {
            meter.Built(outcome.Plan is not null);
        }

        (Refusal, BoundReached) = (outcome?.Refusal, outcome?.BoundReached);
        return outcome?.Plan;
    }

    private RedirectToPageResult ToPlan() => RedirectToPage("/Plans/Plan", new { id = Form.PlanId });
}
