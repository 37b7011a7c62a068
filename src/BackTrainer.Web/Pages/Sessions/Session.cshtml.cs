using System.Text.Json;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Api;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>A session: one form for each set, saved when it is entered.</summary>
public sealed partial class SessionModel(TrainingDb db, SessionDesk desk, LogDesk log, Guest guest, ExerciseLibrary library, TimeProvider clock) : PageModel
{
    /// <summary>The session.</summary>
    public TrainingSession Session { get; private set; } = null!;

    /// <summary>What to do, with targets and sets.</summary>
    public SessionSheet Sheet { get; private set; } = null!;

    /// <summary>After the end: what to do next time.</summary>
    public IReadOnlyList<SheetExercise> NextTime { get; private set; } = [];

    /// <summary>What was typed for a set, when it could not be saved.</summary>
    [BindProperty]
    public SetEntry Entry { get; set; } = new();

    /// <summary>The fields of a set that could not be saved, or null.</summary>
    public SetEntry? Failed => ModelState.Any(e => e.Key.StartsWith("Entry.", StringComparison.Ordinal) && e.Value!.Errors.Count > 0) ? Entry : null;

    /// <summary>What is said of the session itself, as the API has it, for the script of the page.</summary>
    public string FieldsJson => JsonSerializer.Serialize(LoggedSessionBody.Of(Session) with { Sets = [], RemovedSets = [] }, JsonSerializerOptions.Web);

    /// <summary>The exercise that gets one more set than planned.</summary>
    [BindProperty(SupportsGet = true)]
    public string? More { get; set; }

    /// <summary>What was typed for the whole session, when it could not be saved.</summary>
    [BindProperty]
    public SessionRemarks Remarks { get; set; } = new();

    /// <summary>Everything that can be added.</summary>
    public IReadOnlyList<Exercise> Library => library.Exercises;

    /// <summary>When it began, on the wall clock.</summary>
    public DateTime StartedLocal => clock.Local(Session.StartedAt);

    /// <summary>How long it took, in whole minutes, or null while it runs.</summary>
    public int? Minutes => Session.FinishedAt is { } end ? (int)Math.Round((end - Session.StartedAt).TotalMinutes) : null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await ShowAsync(id, cancel);

    public async Task<IActionResult> OnPostSetAsync(Guid id, CancellationToken cancel)
    {
        if (!ExerciseId.TryParse(Entry.Exercise, null, out var exerciseId) || library.Find(exerciseId) is not { } exercise || Entry.SetId == Guid.Empty)
        {
            return BadRequest();
        }

        var result = await new SetEntryValidator(exercise).ValidateAsync(Entry, cancel);
        foreach (var error in result.Errors)
        {
            ModelState.AddModelError($"Entry.{error.PropertyName}", error.ErrorMessage);
        }

        if (!result.IsValid)
        {
            return await ShowAsync(id, cancel);
        }

        return await EnterAsync(id, exerciseId, Entry.ToResult(), cancel);
    }

    public async Task<IActionResult> OnPostSkipAsync(Guid id, CancellationToken cancel) =>
        ExerciseId.TryParse(Entry.Exercise, null, out var exerciseId) && library.Find(exerciseId) is not null
            && Entry.Order is >= 1 and <= TrainingSession.MaxSets && Entry.SetId != Guid.Empty
            ? await EnterAsync(id, exerciseId, null, cancel)
            : BadRequest();

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancel) =>
        await ChangeAsync(id, s => s.Remove(Entry.SetId), "now", cancel);

    public async Task<IActionResult> OnPostAddAsync(Guid id, string? exercise, CancellationToken cancel)
    {
        if (ExerciseId.TryParse(exercise, null, out var exerciseId) && library.Find(exerciseId) is not null)
        {
            return await ChangeAsync(id, s => s.Add(exerciseId), exerciseId.ToString(), cancel);
        }

        ModelState.AddModelError("exercise", "Choose an exercise from the list.");
        return await ShowAsync(id, cancel);
    }

    public async Task<IActionResult> OnPostRemarkAsync(Guid id, CancellationToken cancel) =>
        Remarks.TryRead(ModelState, out var pain)
            ? await ChangeAsync(id, s => Remark(s, pain), "remarks", cancel)
            : await ShowAsync(id, cancel);

    public async Task<IActionResult> OnPostWhenAsync(Guid id, CancellationToken cancel) =>
        Remarks.TryReadWhen(ModelState, clock, out var start, out var end)
            ? await ChangeAsync(id, s => s.Reschedule(start, end), "remarks", cancel)
            : await ShowAsync(id, cancel);

    public async Task<IActionResult> OnPostFinishAsync(Guid id, CancellationToken cancel) =>
        await ChangeAsync(id, s => s.Finish(clock.Utc()), "next-time", cancel);

    public async Task<IActionResult> OnPostReopenAsync(Guid id, CancellationToken cancel) =>
        await ChangeAsync(id, s => s.Reopen(), "now", cancel);

    public async Task<IActionResult> OnPostDeleteAsync(Guid id, CancellationToken cancel) =>
        await log.DeleteAsync(id, guest.Id, cancel) ? RedirectToPage("/Sessions/Index") : NotFound();

    private async Task<IActionResult> EnterAsync(Guid id, ExerciseId exercise, SetResult? result, CancellationToken cancel)
    {
        var isFull = false;
        var answer = await ChangeAsync(
            id,
            s =>
            {
                isFull = !s.HasRoomFor(Entry.SetId);
                if (!isFull)
                {
                    s.Enter(Entry.SetId, exercise, SetKind.Work, Entry.Order, result, clock.Utc());
                }
            },
            "now",
            cancel);
        if (!isFull)
        {
            return answer;
        }

        ModelState.AddModelError("Entry.Order", $"A session has at most {TrainingSession.MaxSets} sets.");
        return await ShowAsync(id, cancel);
    }

    /// <summary>Changes what is there now, and shows it.</summary>
    private async Task<IActionResult> ChangeAsync(Guid id, Action<TrainingSession> verb, string anchor, CancellationToken cancel) =>
        await log.ChangeAsync(id, guest.Id, verb, cancel)
            ? RedirectToPage(pageName: null, pageHandler: null, routeValues: new { id }, fragment: anchor)
            : NotFound();

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await desk.FindAsync(id, guest.Id, cancel) is not { } session)
        {
            return NotFound();
        }

        Session = session;
        Sheet = await desk.SheetAsync(session, cancel);
        NextTime = session.IsFinished ? await desk.NextTimeAsync(session, Sheet, cancel) : [];
        Remarks = SessionRemarks.Of(session, StartedLocal, Minutes).WithWhatWasTyped(ModelState);

        return Page();
    }
}
