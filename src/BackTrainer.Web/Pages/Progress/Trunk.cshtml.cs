using System.Data;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Safety;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Progress;

/// <summary>Trunk holds: how they are tested, what was held, and what a difference adds to the plan.</summary>
public sealed class TrunkModel(TrainingDb db, WriteTurn turn, Guest guest, ExerciseLibrary library, PersonClock clock) : PageModel
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public TrunkForm Form { get; set; } = new();

    /// <summary>Every test, the latest first.</summary>
    public IReadOnlyList<TrunkTest> Tests { get; private set; } = [];

    /// <summary>The test that counts today, or null.</summary>
    public TrunkTest? Latest => Tests.FirstOrDefault(t => t.CountsOn(Today));

    /// <summary>The test that is being corrected, or null.</summary>
    public TrunkTest? Corrected { get; private set; }

    /// <summary>The plan of now, or null.</summary>
    public WeeklyPlan? Plan { get; private set; }

    /// <summary>It was just saved.</summary>
    public bool IsSaved { get; private set; }

    /// <summary>The day of now.</summary>
    public DateOnly Today => clock.LocalDay();

    /// <summary>Exercises of the plan that get one set more by the latest test, each with what is weaker in it.</summary>
    public IReadOnlyList<(Exercise Exercise, string Weak)> Added =>
        [.. (Plan?.Weeks ?? []).SelectMany(w => w.Days).SelectMany(d => d.Exercises).Select(e => e.Exercise).Distinct()
            .Select(library.Find).OfType<Exercise>()
            .Select(e => (Exercise: e, Weak: Latest?.Holds.WeakIn(e.Pattern)))
            .Where(e => e.Weak is not null).Select(e => (e.Exercise, e.Weak!))];

    public async Task<IActionResult> OnGetAsync(Guid? test, bool saved, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        IsSaved = saved && Tests.Count > 0;
        Corrected = Tests.FirstOrDefault(t => t.Id == test);
        if (test is not null && Corrected is null)
        {
            return NotFound();
        }

        Form = Corrected is null ? TrunkForm.New(Today) : TrunkForm.Of(Corrected);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Form.Read(ModelState, Today) is not { } said)
        {
            await LoadAsync(cancel);
            Corrected = Tests.FirstOrDefault(t => t.Id == Form.Id);
            return Page();
        }

        var owner = guest.Ensure();
        var id = Form.Id == Guid.Empty ? Guid.CreateVersion7() : Form.Id;
        await turn.TakeAsync(
            db,
            owner,
            async () =>
            {
                if (await db.TrunkTests.FirstOrDefaultAsync(t => t.OwnerId == owner && t.Id == id, cancel) is { } there)
                {
                    there.Correct(said.Day, said.Holds);
                }
                else
                {
                    db.TrunkTests.Add(new TrunkTest(id, owner, said.Day, said.Holds));
                }

                return await db.SaveChangesAsync(cancel);
            },
            cancel);
        return RedirectToPage(new { saved = true });
    }

    public async Task<IActionResult> OnPostDeleteAsync(Guid id, CancellationToken cancel)
    {
        if (guest.Id is { } owner)
        {
            await turn.TakeAsync(db, owner, () => db.TrunkTests.Where(t => t.OwnerId == owner && t.Id == id).ExecuteDeleteAsync(cancel), cancel);
        }

        return RedirectToPage();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        if (guest.Id is not { } owner)
        {
            return;
        }

        Tests = await db.TrunkTests.AsNoTracking().Where(t => t.OwnerId == owner).OrderByDescending(t => t.Date).ThenByDescending(t => t.Id).ToListAsync(cancel);
        Plan = await db.Plans.AsNoTracking().Where(p => p.OwnerId == owner && p.ArchivedOn == null).OrderByDescending(p => p.CreatedAt).FirstOrDefaultAsync(cancel);
    }
}
