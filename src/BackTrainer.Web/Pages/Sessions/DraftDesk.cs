using BackTrainer.Data;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>Sessions that have not begun: made anew whenever they are looked at, kept with the first entry.</summary>
public sealed class DraftDesk(TrainingDb db, LogDesk log, Guest guest, PersonClock clock)
{
    /// <summary>The session as it would begin now; null where there is nothing of the kind for this guest, or it cannot be under this id.</summary>
    public async Task<TrainingSession?> DraftAsync(Guid id, SessionStart? start, CancellationToken cancel)
    {
        if (start is null || id == Guid.Empty || await db.Sessions.AnyAsync(s => s.OwnerId == guest.Id && s.Id == id, cancel))
        {
            return null;
        }

        var now = clock.Utc();
        var began = start.On is { } on && clock.UtcOf(on) is var then && then < now ? then : now;
        var draft = start.IsFree ? await FreeAsync(id, start, began, cancel) : await PlannedAsync(id, start, began, cancel);
        if (draft is not null && start.Size == SessionSize.Minimum)
        {
            draft.MakeMinimum();
        }

        return draft;
    }

    /// <summary>
    /// Where a session that would begin at this address is found instead: the one that fulfils the same planned day, or a fresh
    /// address where this one was deleted. Null where it can begin here.
    /// </summary>
    public async Task<string?> InsteadAsync(TrainingSession draft, SessionStart start, CancellationToken cancel)
    {
        var there = draft.PlanId is null ? null : await db.Sessions
            .Where(s => s.OwnerId == draft.OwnerId && s.PlanId == draft.PlanId && s.PlannedDay == draft.PlannedDay).Select(s => (Guid?)s.Id).FirstOrDefaultAsync(cancel);
        return there is { } other ? $"/sessions/{other}"
            : await log.IsDeletedAsync(draft.Id, draft.OwnerId, cancel) ? start.For(Guid.CreateVersion7())
            : null;
    }

    /// <summary>Begins it, unless it has begun meanwhile. Returns the session that is there then, or null where it cannot begin.</summary>
    public async Task<Guid?> BeginAsync(Guid id, SessionStart? start, CancellationToken cancel) =>
        await DraftAsync(id, start, cancel) is { } draft ? await log.StartAsync(draft, cancel)
        : await db.Sessions.AnyAsync(s => s.OwnerId == guest.Id && s.Id == id, cancel) ? id
        : null;

    private async Task<TrainingSession?> FreeAsync(Guid id, SessionStart start, DateTime began, CancellationToken cancel)
    {
        var owner = guest.Ensure();
        var like = start.Like is { } other ? await db.Sessions.AsNoTracking().FirstOrDefaultAsync(s => s.Id == other && s.OwnerId == owner, cancel) : null;
        if (start.Like is not null && like is null)
        {
            return null;
        }

        var draft = new TrainingSession(id, owner, like?.Title ?? "Free session", began, easy: start.Size == SessionSize.Easy);
        if (like is not null)
        {
            foreach (var exercise in like.Sets.Where(s => s.IsWork).OrderBy(s => s.DoneAt).ThenBy(s => s.Order).Select(s => s.Exercise).Concat(like.AddedExercises).Distinct())
            {
                draft.Add(exercise);
            }
        }

        return draft;
    }

    private async Task<TrainingSession?> PlannedAsync(Guid id, SessionStart start, DateTime began, CancellationToken cancel)
    {
        var (planId, owner) = (start.Plan, guest.Id);
        return owner is not null && start.Day is { } day
            && await db.Plans.AsNoTracking().FirstOrDefaultAsync(p => p.Id == planId && p.OwnerId == owner, cancel) is { } plan
            && plan.On(day) is not null && plan.WeekOn(day) is { } week
            ? new(id, owner.Value, $"{day.DayOfWeek}, week {week.Number}", began, plan.Id, day, easy: start.Size == SessionSize.Easy || week.Kind == WeekKind.Deload)
            : null;
    }
}
