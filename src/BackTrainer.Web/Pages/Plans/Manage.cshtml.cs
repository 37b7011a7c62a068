using System.Globalization;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Web.Api;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>What happens to a plan as a whole: its name, its first day, pauses, missed sessions, a copy, the archive.</summary>
public sealed class ManageModel(TrainingDb db, WriteTurn turn, Guest guest, ExerciseLibrary library, PersonClock clock) : PageModel
{
    /// <summary>The plan.</summary>
    public WeeklyPlan Plan { get; private set; } = null!;

    /// <summary>Planned days whose session was begun.</summary>
    public IReadOnlyCollection<DateOnly> Begun { get; private set; } = [];

    /// <summary>The day of now.</summary>
    public DateOnly Today => clock.LocalDay();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostRenameAsync(Guid id, string? title, CancellationToken cancel) => ChangeAsync(id, "title", () =>
        string.IsNullOrWhiteSpace(title) || title.Trim().Length > WeeklyPlan.MaxTitleLength ? $"A name has 1 to {WeeklyPlan.MaxTitleLength} characters." : Do(() => Plan.Rename(title)), cancel);

    public Task<IActionResult> OnPostStartAsync(Guid id, string? first, CancellationToken cancel) => ChangeAsync(id, "first", () =>
        Near(first, out var day) ?? (Begun.Count > 0 ? "A block that has begun keeps its first day. Pause it, or copy it." : Do(() => Plan.StartOn(day, Begun))), cancel);

    public Task<IActionResult> OnPostPauseAsync(Guid id, string? from, string? back, CancellationToken cancel) => ChangeAsync(id, "from", () =>
        Near(from, out var first) ?? (string.IsNullOrWhiteSpace(back) ? Pause(first, null) : Near(back, out var end) ?? Pause(first, end)), cancel);

    public Task<IActionResult> OnPostComeBackAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, "from", () => Do(() => Plan.ComeBack(Today)), cancel);

    public Task<IActionResult> OnPostCallOffAsync(Guid id, string? from, CancellationToken cancel) => ChangeAsync(id, "from", () =>
        Near(from, out var first) ?? Do(() => Plan.CallOffPause(first, Today)), cancel);

    public Task<IActionResult> OnPostShiftAsync(Guid id, string? missed, string? to, CancellationToken cancel) => ChangeAsync(id, "missed", () =>
        Near(missed, out var from) ?? Near(to, out var day) ?? (Plan.Shift(from, day, Begun, library, Today) ? null : "That session cannot go to that day any more."), cancel);

    public Task<IActionResult> OnPostDropAsync(Guid id, string? missed, CancellationToken cancel) => ChangeAsync(id, "missed", () =>
        Near(missed, out var day) ?? (Plan.Missed(Today, Begun).Contains(day) ? Do(() => Plan.Drop(day)) : "There is no such session to let go."), cancel);

    public Task<IActionResult> OnPostArchiveAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, "archive", () => Do(() => Plan.Archive(Today)), cancel);

    public Task<IActionResult> OnPostBringBackAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, "archive", () => Do(Plan.BringBack), cancel);

    public async Task<IActionResult> OnPostCopyAsync(Guid id, Guid copy, string? starts, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (Near(starts, out var day) is { } fault)
        {
            ModelState.AddModelError("starts", fault);
            return Page();
        }

        var made = Plan.Copy(copy == Guid.Empty ? Guid.CreateVersion7() : copy, $"Copy of {Plan.Title}", day, clock.Utc());
        await turn.TakeAsync(
            db,
            made.OwnerId,
            async () =>
            {
                // A second tap finds the copy that the first one made.
                if (!await db.Plans.AnyAsync(p => p.OwnerId == made.OwnerId && p.Id == made.Id, cancel))
                {
                    db.Plans.Add(made);
                }

                return await db.SaveChangesAsync(cancel);
            },
            cancel);
        return RedirectToPage("/Plans/Plan", new { id = made.Id });
    }

    private string? Pause(DateOnly from, DateOnly? back)
    {
        var first = Begun.Select(d => d.AddDays(1)).Append(from).Max();
        return Plan.WhyNoPause(first, back) ?? Do(() => Plan.Pause(from, back, Begun));
    }

    private static string? Do(Action verb)
    {
        verb();
        return null;
    }

    /// <summary>Reads a day not further away than plans may begin, or says what is wrong.</summary>
    private string? Near(string? text, out DateOnly day) =>
        !DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) ? "A date such as 2026-11-22."
        : Math.Abs(day.DayNumber - Today.DayNumber) > PlanRequestValidator.StartWithinDays ? "A day within a year of today."
        : null;

    /// <summary>Makes a change that says null, or shows what it says beside its field. Nobody else changes the plan meanwhile.</summary>
    private async Task<IActionResult> ChangeAsync(Guid id, string field, Func<string?> change, CancellationToken cancel)
    {
        if (guest.Id is not { } owner)
        {
            return NotFound();
        }

        var (isThere, fault) = await turn.TakeAsync(
            db,
            owner,
            async () =>
            {
                if (!await LoadAsync(id, cancel))
                {
                    return (false, null);
                }

                var said = change();
                if (said is null)
                {
                    await db.SaveChangesAsync(cancel);
                }

                return (true, said);
            },
            cancel);
        if (fault is not null)
        {
            ModelState.AddModelError(field, fault);
            return Page();
        }

        return isThere ? RedirectToPage("/Plans/Plan", new { id }) : NotFound();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (guest.Id is not { } owner || await db.Plans.FirstOrDefaultAsync(p => p.Id == id && p.OwnerId == owner, cancel) is not { } plan)
        {
            return false;
        }

        (Plan, Begun) = (plan, await db.BegunAsync(plan, cancel));
        return true;
    }
}
