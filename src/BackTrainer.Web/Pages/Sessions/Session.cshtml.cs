using System.Text.Json;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Api;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>A session: one form for each set, saved when it is entered.</summary>
public sealed partial class SessionModel(
    TrainingDb db, SessionDesk desk, LogDesk log, DraftDesk drafts, Guest guest, ExerciseLibrary library, PersonClock clock) : PageModel
{
    private SessionStart? _start;

    /// <summary>The session.</summary>
    public TrainingSession Session { get; private set; } = null!;

    /// <summary>Nothing was entered yet: it begins with the first thing that is.</summary>
    public bool IsDraft { get; private set; }

    /// <summary>How it would begin, as its address says; null where it has begun.</summary>
    public SessionStart? Start => IsDraft ? _start : null;

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

    /// <summary>What was typed to be kept of an exercise, when it could not be.</summary>
    [BindProperty]
    public KeepForm Keep { get; set; } = new();

    /// <summary>What is kept of the exercises of the sheet.</summary>
    public IReadOnlyDictionary<ExerciseId, OwnExercise> Kept { get; private set; } = new Dictionary<ExerciseId, OwnExercise>();

    /// <summary>How long the rest timer runs.</summary>
    public RestTime Rest => clock.Person?.Rest ?? RestTime.AsPlanned;

    /// <summary>Everything that can be added.</summary>
    public IReadOnlyList<Exercise> Library => library.Exercises;

    /// <summary>What would suit the session best.</summary>
    public IReadOnlyList<SessionSuggestion> Suggestions { get; private set; } = [];

    /// <summary>What may come to stand on the sheet; empty unless that is asked for.</summary>
    public IReadOnlyList<SpareLine> Spares { get; private set; } = [];

    /// <summary>Where that is asked for; null where the list is as it is.</summary>
    public string? ToSpares => Session.IsFinished || Session.IsMinimum ? null : To("Spares");

    /// <summary>The session of the same name before this one, once this one is finished; or null.</summary>
    public TrainingSession? Before { get; private set; }

    /// <summary>The day that an instant falls on.</summary>
    public DateOnly DayOf(DateTime utc) => clock.DayOf(utc);

    /// <summary>When it began, on the wall clock.</summary>
    public DateTime StartedLocal => clock.Local(Session.StartedAt);

    /// <summary>How long it took without pauses, in whole minutes, or null while it runs.</summary>
    public int? Minutes => Session.IsFinished ? (int)Math.Round(Session.Lasted(clock.Utc()).TotalMinutes) : null;

    /// <summary>Since when it is paused, on the wall clock, or null.</summary>
    public DateTime? PausedLocal => Session.PausedAt is { } since ? clock.Local(since) : null;

    /// <summary>The address of something that is done to it.</summary>
    public string To(string handler) => Start?.For(Session.Id, handler) ?? $"/sessions/{Session.Id}?handler={handler}";

    /// <summary>Its own address.</summary>
    public string Here => Start?.For(Session.Id) ?? $"/sessions/{Session.Id}";

    /// <summary>The address of the page on which an exercise of it is swapped.</summary>
    public string ToSwap(ExerciseId line) => QueryHelpers.AddQueryString(
        $"/sessions/{Session.Id}/swap", (Start?.Query ?? []).Append(new("line", line.ToString())));

    /// <summary>The address of the session as it would begin in another size; null where it has begun.</summary>
    public string? ToStart(SessionSize size) => Start is { } start ? (start with { Size = size }).For(Session.Id) : null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } session)
        {
            return NotFound();
        }

        return IsDraft && await drafts.InsteadAsync(session, _start!, cancel) is { } instead ? LocalRedirect(instead) : await ShowAsync(session, cancel);
    }

    /// <summary>What may come to stand on the sheet, as it would be drawn: the script fetches it ahead, for times without a network.</summary>
    public async Task<IActionResult> OnGetSparesAsync(Guid id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { IsFinished: false, IsMinimum: false } session)
        {
            return NotFound();
        }

        Session = session;
        Sheet = await desk.SheetAsync(session, cancel);
        Spares = await desk.SparesAsync(session, Sheet, cancel);
        Kept = await desk.KeptAsync(session.OwnerId, [.. Spares.SelectMany(s => s.Sheets).Select(s => s.Exercise.Id).Distinct()], cancel);
        return Partial("_Spares", this);
    }

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
                    s.Enter(Entry.SetId, exercise, Entry.SetKind, Entry.Order, result, clock.Utc());
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

    /// <summary>The session, or the one that would begin here, or null.</summary>
    private async Task<TrainingSession?> FindAsync(Guid id, CancellationToken cancel)
    {
        if (await desk.FindAsync(id, guest.Id, cancel) is { } known)
        {
            IsDraft = false;
            return known;
        }

        _start = SessionStart.Read(Request.Query);
        var draft = await drafts.DraftAsync(id, _start, cancel);
        IsDraft = draft is not null;
        return draft;
    }

    /// <summary>Changes what is there now, or begins what is not, and shows it.</summary>
    private async Task<IActionResult> ChangeAsync(Guid id, Action<TrainingSession> verb, string anchor, CancellationToken cancel)
    {
        var there = await log.ChangeAsync(id, guest.Id, verb, cancel) ? id : Guid.Empty;
        if (there == Guid.Empty
            && await drafts.BeginAsync(id, SessionStart.Read(Request.Query), cancel) is { } begun
            && await log.ChangeAsync(begun, guest.Id, verb, cancel))
        {
            there = begun;
        }

        return there == Guid.Empty ? NotFound() : LocalRedirect($"/sessions/{there}#{anchor}");
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        return await FindAsync(id, cancel) is { } session ? await ShowAsync(session, cancel) : NotFound();
    }

    private async Task<IActionResult> ShowAsync(TrainingSession session, CancellationToken cancel)
    {
        Session = session;
        Sheet = await desk.SheetAsync(session, cancel);
        Kept = await desk.KeptAsync(session.OwnerId, [.. Sheet.Exercises.Select(e => e.Exercise.Id)], cancel);
        Suggestions = session.IsFinished || session.IsMinimum ? [] : SessionSuggestions.Of(Sheet.Exercises, Sheet.Context);
        Before = session.IsFinished ? await desk.LastOfItsKindAsync(session, cancel) : null;
        NextTime = session.IsFinished ? await desk.NextTimeAsync(session, Sheet, cancel) : [];
        Remarks = SessionRemarks.Of(session, StartedLocal, Minutes).WithWhatWasTyped(ModelState);

        return Page();
    }
}
