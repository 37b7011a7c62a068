using BackTrainer.Data;
using BackTrainer.Domain.People;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Exercises.Own;

/// <summary>The exercises that somebody added for themselves.</summary>
public sealed class IndexModel(TrainingDb db, Guest guest) : PageModel
{
    /// <summary>All of them by name, archived ones last.</summary>
    public IReadOnlyList<PersonalExercise> Exercises { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (guest.Id is { } owner)
        {
            Exercises = [.. (await db.PersonalExercises.AsNoTracking().Where(e => e.OwnerId == owner).ToListAsync(cancel))
                .OrderBy(e => e.IsArchived).ThenBy(e => e.Facts.Name, StringComparer.OrdinalIgnoreCase)];
        }
    }
}
