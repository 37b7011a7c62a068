using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Drawing;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Pages.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Exercises;

/// <summary>One exercise: how it is done, what to mind, what comes before and after it, and what this person did with it.</summary>
public sealed class ExerciseModel(ExerciseLibrary library, TrainingDb db, SessionDesk desk, Guest guest, FigureAlbum album, PersonClock clock) : PageModel
{
    private const int MostPlans = 20;

    /// <summary>The exercise.</summary>
    public Exercise Exercise { get; private set; } = null!;

    /// <summary>The moving figure, or null for an exercise that was retired before it had one.</summary>
    public FigureDrawing? Drawing => album.Of(Exercise);

    /// <summary>What could stand in for it.</summary>
    public IReadOnlyList<Alternative> Alternatives { get; private set; } = [];

    /// <summary>What this person did with it, or null for a browser that is not known.</summary>
    public OwnTraining? Yours { get; private set; }

    /// <summary>This person's plans that are not over, newest first.</summary>
    public IReadOnlyList<WeeklyPlan> Plans { get; private set; } = [];

    /// <summary>For the neighbours on the ladder.</summary>
    public ExerciseLibrary Library => library;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel)
    {
        if (!ExerciseId.TryParse(id, null, out var exerciseId) || library.Find(exerciseId) is not { } exercise)
        {
            return NotFound();
        }

        Exercise = exercise;
        Alternatives = Domain.Exercises.Alternatives.Of(exercise, library);
        if (guest.Id is { } owner)
        {
            var plans = await db.Plans.AsNoTracking().Where(p => p.OwnerId == owner).OrderByDescending(p => p.CreatedAt).Take(MostPlans).ToListAsync(cancel);
            Plans = [.. plans.Where(p => p.ArchivedOn is null && !p.IsOver(clock.LocalDay()))];
            var history = await db.HistoryAsync(owner, [exerciseId], clock.DayOf, clock.Utc().AddHours(TrainingSession.MostHoursAhead), cancel);
            Yours = OwnTraining.Of(exercise, history.Of(exerciseId), Plans is [var plan, ..] ? await desk.NextUpAsync(plan, exerciseId, cancel) : null);
        }

        return Page();
    }
}
