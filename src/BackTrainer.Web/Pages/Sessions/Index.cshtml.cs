using BackTrainer.Data;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>A session as the history lists it.</summary>
public sealed record SessionSummary(Guid Id, string Title, DateTime StartedAt, DateTime? FinishedAt, int Sets, int Exercises)
{
    /// <summary>Seconds of pauses, which are no part of it.</summary>
    public int PausedSeconds { get; init; }

    /// <summary>It waits.</summary>
    public bool IsPaused { get; init; }

    /// <summary>It was meant to be easy.</summary>
    public bool IsEasy { get; init; }

    /// <summary>It was the five-minute version.</summary>
    public bool IsMinimum { get; init; }

    /// <summary>Whole minutes without pauses; null while it runs and where they are not known.</summary>
    public int? Minutes => FinishedAt is { } end && (int)Math.Round((end - StartedAt).TotalMinutes - (PausedSeconds / 60.0)) is var minutes and > 0 ? minutes : null;

    /// <summary>What sets it apart, in words.</summary>
    public string Mark => FinishedAt is null ? IsPaused ? " · paused" : " · still open"
        : (Minutes is { } minutes ? $" · {minutes} min" : "") + (IsMinimum ? " · five minutes" : IsEasy ? " · easy" : "");
}

/// <summary>Past sessions, newest first.</summary>
public sealed class IndexModel(TrainingDb db, Guest guest, PersonClock clock) : PageModel
{
    private const int PageSize = 30;

    /// <summary>The sessions of this page.</summary>
    public IReadOnlyList<SessionSummary> Sessions { get; private set; } = [];

    /// <summary>Which page, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>There are older ones.</summary>
    public bool HasMore { get; private set; }

    /// <summary>An instant on the wall clock.</summary>
    public DateTime Local(DateTime utc) => clock.Local(utc);

    public async Task OnGetAsync(int? part, CancellationToken cancel)
    {
        Number = Math.Clamp(part ?? 1, 1, 10_000);
        if (guest.Id is not { } owner)
        {
            return;
        }

        var found = await db.Sessions.AsNoTracking()
            .Where(s => s.OwnerId == owner)
            .OrderByDescending(s => s.StartedAt)
            .Skip((Number - 1) * PageSize)
            .Take(PageSize + 1)
            .Select(s => new SessionSummary(
                s.Id, s.Title, s.StartedAt, s.FinishedAt,
                s.Sets.Count(x => x.Kind == SetKind.Work && !x.IsSkipped),
                s.Sets.Where(x => x.Kind == SetKind.Work && !x.IsSkipped).Select(x => x.Exercise).Distinct().Count())
            {
                PausedSeconds = s.PausedSeconds,
                IsPaused = s.PausedAt != null,
                IsEasy = s.IsEasy,
                IsMinimum = s.IsMinimum,
            })
            .ToListAsync(cancel);
        HasMore = found.Count > PageSize;
        Sessions = [.. found.Take(PageSize)];
    }
}
