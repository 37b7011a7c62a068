using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progress;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Pages.Exercises;
using BackTrainer.Web.Pages.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Progress;

/// <summary>One exercise of somebody from the first day: how it gets on, its records, notes, every time, and what is next.</summary>
public sealed class ExerciseModel(TrainingDb db, ProgressDesk desk, SessionDesk sessions, ExerciseLibrary library, Guest guest, PersonClock clock) : PageModel
{
    /// <summary>How many times are listed unless all are asked for.</summary>
    public const int MostListed = 40;

    private const int MostDrawn = 160;
    private const int MostNotes = 12;

    /// <summary>The exercise.</summary>
    public Exercise Exercise { get; private set; } = null!;

    /// <summary>How it gets on, thinned to what a drawing can show.</summary>
    public LiftLine? Line { get; private set; }

    /// <summary>Every time, the latest first, with what it was a record in.</summary>
    public IReadOnlyList<(DoneWork Work, RecordKinds Records)> Times { get; private set; } = [];

    /// <summary>Those that are listed.</summary>
    public IEnumerable<(DoneWork Work, RecordKinds Records)> Listed => IsWhole ? Times : Times.Take(MostListed);

    /// <summary>All are listed.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>The records that stand, each with the time that it was reached.</summary>
    public IReadOnlyList<(RecordKinds Kind, Exposure Done)> Standing => [.. Components.RecordWords.Kinds
        .Select(kind => (kind, Times.FirstOrDefault(t => t.Records.HasFlag(kind)).Work)).Where(r => r.Work is not null).Select(r => (r.kind, r.Work.Done))];

    /// <summary>The best set, or null.</summary>
    public BestSet? Best => BestSet.Of(Exercise, Times.Where(t => !t.Work.IsEasy).Select(t => t.Work.Done));

    /// <summary>What is kept of it for every session, or null.</summary>
    public string? Note { get; private set; }

    /// <summary>Notes of sets, the latest first.</summary>
    public IReadOnlyList<(DateOnly Date, Guid Session, string Note)> Notes => [.. Times
        .SelectMany(t => t.Work.Done.Sets.Where(s => s.Note is not null).Select(s => (t.Work.Date, t.Work.Done.SessionId, s.Note!))).Take(MostNotes)];

    /// <summary>What the plan asks next, or null where it is in none.</summary>
    public NextUp? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, bool all, CancellationToken cancel)
    {
        if (!ExerciseId.TryParse(id, null, out var exerciseId) || library.Find(exerciseId) is not { } exercise)
        {
            return NotFound();
        }

        (Exercise, IsWhole) = (exercise, all);
        if (guest.Id is not { } owner)
        {
            return Page();
        }

        var first = DateOnly.FromDateTime(TrainingSession.Earliest);
        var done = await desk.WorksAsync(owner, first, cancel, only: [exerciseId]);
        var body = clock.Person?.BodyMass;
        var line = LiftLine.Of(exercise, [.. done.Where(w => !w.IsEasy).Select(w => w.Done)], body, first);
        Line = line.Points.Count > 0 ? line.Thin(MostDrawn) : null;
        Times = [.. done.Zip(LiftBests.Of(done, body)).Reverse()];
        Note = (await db.OwnExercises.AsNoTracking().FirstOrDefaultAsync(o => o.OwnerId == owner && o.Exercise == exerciseId, cancel))?.Note;
        var plans = await desk.PlansAsync(owner, clock.LocalDay(), cancel);
        Next = WeeklyPlan.Current(plans, clock.LocalDay()) is { } plan ? await sessions.NextUpAsync(plan, exerciseId, cancel) : null;
        return Page();
    }
}
