using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Drawing;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Exercises;

/// <summary>One exercise: how it is done, what to mind, and what comes before and after it.</summary>
public sealed class ExerciseModel(ExerciseLibrary library, TrainingDb db, Guest guest, FigureAlbum album, TimeProvider clock) : PageModel
{
    /// <summary>The exercise.</summary>
    public Exercise Exercise { get; private set; } = null!;

    /// <summary>The moving figure, or null for an exercise that was retired before it had one.</summary>
    public FigureDrawing? Drawing => album.Of(Exercise);

    /// <summary>One rung down.</summary>
    public IReadOnlyList<Exercise> Easier { get; private set; } = [];

    /// <summary>One rung up.</summary>
    public IReadOnlyList<Exercise> Harder { get; private set; } = [];

    /// <summary>What this person did with it, newest first.</summary>
    public IReadOnlyList<Exposure> History { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel)
    {
        if (!ExerciseId.TryParse(id, null, out var exerciseId) || library.Find(exerciseId) is not { } exercise)
        {
            return NotFound();
        }

        Exercise = exercise;
        Easier = [.. library.EasierThan(exercise)];
        Harder = [.. library.HarderThan(exercise)];
        if (guest.Id is { } owner)
        {
            var history = await db.HistoryAsync(owner, [exerciseId], clock.DayOf, cancel: cancel);
            History = [.. history.Of(exerciseId).Reverse().Take(5)];
        }

        return Page();
    }
}
