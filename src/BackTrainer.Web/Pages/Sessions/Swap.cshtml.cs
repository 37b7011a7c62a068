using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>What can stand in today for one exercise of a session.</summary>
public sealed class SwapModel(SessionDesk desk, DraftDesk drafts, LogDesk log, Guest guest) : PageModel
{
    private SessionStart? _start;

    /// <summary>The session, begun or not.</summary>
    public TrainingSession Session { get; private set; } = null!;

    /// <summary>The line that is swapped.</summary>
    public SheetExercise Line { get; private set; } = null!;

    /// <summary>What can stand in, the best first.</summary>
    public IReadOnlyList<Substitute> Substitutes { get; private set; } = [];

    /// <summary>The address of this page.</summary>
    public string Here => $"{Request.Path}{Request.QueryString}";

    /// <summary>The session's address.</summary>
    public string Back => (_start?.For(Session.Id) ?? $"/sessions/{Session.Id}") + $"#{Line.Exercise.Id}";

    public async Task<IActionResult> OnGetAsync(Guid id, string? line, CancellationToken cancel) => await FindAsync(id, line, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, string? line, string? with, CancellationToken cancel)
    {
        if (!await FindAsync(id, line, cancel))
        {
            return NotFound();
        }

        if (!ExerciseId.TryParse(with, null, out var other) || (other != Line.Line && Substitutes.All(s => s.Exercise.Id != other)))
        {
            ModelState.AddModelError("with", "Choose one of these exercises. What can stand in may have changed since you opened the page.");
            return Page();
        }

        var there = await log.ChangeAsync(id, guest.Id, Swap, cancel) ? id : await drafts.BeginAsync(id, _start, cancel);
        if (there is not { } session || (_start is not null && !await log.ChangeAsync(session, guest.Id, Swap, cancel)))
        {
            return NotFound();
        }

        return LocalRedirect($"/sessions/{session}#{other}");

        void Swap(TrainingSession changed) => changed.Swap(Line.Line, other);
    }

    private async Task<bool> FindAsync(Guid id, string? line, CancellationToken cancel)
    {
        var known = await desk.FindAsync(id, guest.Id, cancel);
        _start = known is null ? SessionStart.Read(Request.Query) : null;
        if (!ExerciseId.TryParse(line, null, out var exercise) || (known ?? await drafts.DraftAsync(id, _start, cancel)) is not { } session)
        {
            return false;
        }

        Session = session;
        var sheet = await desk.SheetAsync(session, cancel);
        Line = sheet.Exercises.FirstOrDefault(e => e.Line == exercise)!;
        if (Line is null)
        {
            return false;
        }

        Substitutes = await desk.SubstitutesAsync(session, sheet, Line, cancel);
        return true;
    }
}
