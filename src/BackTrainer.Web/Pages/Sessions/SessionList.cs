using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>What can be done with a line of a session's list.</summary>
public enum LineChange
{
    Skip,
    TakeUp,
    Up,
    Down,
    TakeOff,
    SwapBack,
}

/// <content>The list of one session: its order, what is left out, added and kept; and pauses.</content>
public sealed partial class SessionModel
{
    /// <summary>Moves a line, leaves it out, takes it up again, takes it off or undoes its swap.</summary>
    public async Task<IActionResult> OnPostLineAsync(Guid id, string? line, string? change, CancellationToken cancel)
    {
        if (!Kebab.TryParse<LineChange>(change, out var what) || !ExerciseId.TryParse(line, null, out var exercise))
        {
            return BadRequest();
        }

        if (await FindAsync(id, cancel) is not { } session)
        {
            return NotFound();
        }

        var sheet = await desk.SheetAsync(session, cancel);
        var there = sheet.Exercises.FirstOrDefault(e => e.Line == exercise);
        var order = what is LineChange.Up or LineChange.Down ? sheet.Moved(exercise, what == LineChange.Up) : [];
        Action<TrainingSession> verb = what switch
        {
            LineChange.Skip => s => s.SkipLine(exercise),
            LineChange.TakeUp => s => s.SkipLine(exercise, skipped: false),
            LineChange.TakeOff => s => s.Drop(exercise),
            LineChange.SwapBack => s => s.Swap(exercise, exercise),
            _ => s => s.Arrange(s.Layout.InOrder(order)),
        };
        return there is null ? NotFound() : await ChangeAsync(id, verb, AnchorAfter(what, there), cancel);
    }

    /// <summary>Puts an exercise on the list: one that was suggested, or one that was chosen.</summary>
    public async Task<IActionResult> OnPostAddAsync(Guid id, string? exercise, string? suggested, CancellationToken cancel)
    {
        if (ExerciseId.TryParse(suggested ?? exercise, null, out var exerciseId) && library.Find(exerciseId) is not null)
        {
            return await ChangeAsync(id, s => s.Add(exerciseId), exerciseId.ToString(), cancel);
        }

        ModelState.AddModelError("exercise", "Choose an exercise from the list.");
        return await ShowAsync(id, cancel);
    }

    /// <summary>Keeps the note and the rest of an exercise for every session to come.</summary>
    public async Task<IActionResult> OnPostKeepAsync(Guid id, CancellationToken cancel)
    {
        if (!ExerciseId.TryParse(Keep.Exercise, null, out var exercise) || library.Find(exercise) is null)
        {
            return BadRequest();
        }

        if (await FindAsync(id, cancel) is not { } session)
        {
            return NotFound();
        }

        if (!Keep.TryRead(ModelState, out var rest))
        {
            return await ShowAsync(id, cancel);
        }

        await log.KeepAsync(session.OwnerId, new(id, exercise, Keep.Note, rest), cancel);
        Session = session;
        return LocalRedirect($"{Here}#{exercise}");
    }

    /// <summary>Waits for somebody who was called away.</summary>
    public async Task<IActionResult> OnPostPauseAsync(Guid id, CancellationToken cancel) => await ChangeAsync(id, s => s.Pause(clock.Utc()), "session", cancel);

    /// <summary>Goes on after a pause.</summary>
    public async Task<IActionResult> OnPostResumeAsync(Guid id, CancellationToken cancel) => await ChangeAsync(id, s => s.Resume(clock.Utc()), "now", cancel);

    /// <summary>Makes it the five-minute version, or the whole session again.</summary>
    public async Task<IActionResult> OnPostMinimumAsync(Guid id, bool minimum, CancellationToken cancel)
    {
        var week = await FindAsync(id, cancel) is { } session ? (await desk.SheetAsync(session, cancel)).Week : WeekKind.Build;
        return await ChangeAsync(id, s => MakeMinimum(s, minimum, week), "session", cancel);
    }

    private static void MakeMinimum(TrainingSession session, bool minimum, WeekKind week)
    {
        session.MakeMinimum(minimum);
        if (!minimum)
        {
            session.MakeEasy(week == WeekKind.Deload);
        }
    }

    private static string AnchorAfter(LineChange what, SheetExercise line) => what switch
    {
        LineChange.Skip or LineChange.TakeOff => "now",
        LineChange.SwapBack => $"{line.Planned?.Id ?? line.Exercise.Id}",
        _ => $"{line.Exercise.Id}",
    };
}
