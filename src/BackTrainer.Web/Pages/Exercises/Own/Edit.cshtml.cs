using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Exercises.Own;

/// <summary>Adds an exercise of one's own, or changes, archives and takes back one that is there.</summary>
public sealed class EditModel(TrainingDb db, WriteTurn turn, Guest guest, OwnLibrary library, PersonClock clock) : PageModel
{
    /// <summary>The address of one that is not there yet.</summary>
    public const string New = "new";

    /// <summary>What was typed.</summary>
    [BindProperty]
    public OwnExerciseForm Form { get; set; } = new();

    /// <summary>The one that is there, or null for a new one.</summary>
    public PersonalExercise? Known { get; private set; }

    public async Task<IActionResult> OnGetAsync(string exercise, CancellationToken cancel)
    {
        if (!await FindAsync(exercise, cancel))
        {
            return NotFound();
        }

        Form = Known is null ? OwnExerciseForm.New() : OwnExerciseForm.Of(Known.Facts);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string exercise, CancellationToken cancel)
    {
        if (!await FindAsync(exercise, cancel))
        {
            return NotFound();
        }

        // What loads it is settled; the fields of what is settled are not sent.
        Form.Load = Known?.Facts.Load.ToKebab() ?? Form.Load;
        return Form.Read(ModelState, Known?.Facts) is { } facts ? await KeepAsync(facts, Known?.IsArchived == true, cancel) : Page();
    }

    public async Task<IActionResult> OnPostArchiveAsync(string exercise, bool back, CancellationToken cancel) =>
        await FindAsync(exercise, cancel) && Known is { } known ? await KeepAsync(known.Facts, !back, cancel) : NotFound();

    /// <summary>What was typed wrong of a field, or null.</summary>
    public string? ErrorOf(string field) => ModelState.TryGetValue($"Form.{field}", out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    private async Task<bool> FindAsync(string exercise, CancellationToken cancel)
    {
        if (exercise == New)
        {
            return true;
        }

        Known = ExerciseId.TryParse(exercise, null, out var id)
            ? await db.PersonalExercises.AsNoTracking().FirstOrDefaultAsync(e => e.OwnerId == guest.Id && e.Id == id, cancel) : null;
        return Known is not null;
    }

    private async Task<IActionResult> KeepAsync(PersonalFacts facts, bool isArchived, CancellationToken cancel)
    {
        var (owner, now) = (guest.Ensure(), clock.Utc());
        var (kept, fault) = await turn.TakeAsync(
            db, owner, () => db.KeepExerciseAsync(owner, Known?.Id, facts, isArchived, library.Shared, now, cancel), cancel);
        if (kept is null)
        {
            Form = Form.Name is null ? OwnExerciseForm.Of(facts) : Form;
            ModelState.AddModelError($"Form.{fault!.Field}", fault.Message);
            return Page();
        }

        return isArchived ? RedirectToPage("/Exercises/Own/Index") : Redirect($"/exercises/{kept.Id}");
    }
}
