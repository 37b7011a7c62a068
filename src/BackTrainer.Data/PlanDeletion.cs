using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Data;

/// <summary>Deletes plans.</summary>
public static class PlanDeletion
{
    /// <summary>
    /// Deletes a plan, and leaves behind what was done by it: its sessions, and what was wanted on their days. False where it is
    /// not this owner's or not there. Calendars that have its sessions are told that they do not take place. Belongs into one
    /// transaction.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="owner">Whose.</param>
    /// <param name="plan">Its id.</param>
    /// <param name="today">The day of now: what lies before it took place, or did not, whatever becomes of the plan.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<bool> DeletePlanAsync(this TrainingDb db, Guid owner, Guid plan, DateOnly today, CancellationToken cancel = default)
    {
        await CallOffAsync(db, owner, plan, today, cancel);
        await db.Sessions.Where(s => s.OwnerId == owner && s.PlanId == plan).ExecuteUpdateAsync(s => s.SetProperty(x => x.PlanId, (Guid?)null), cancel);
        await db.OwnTargets.Where(o => o.OwnerId == owner && o.PlanId == plan).ExecuteUpdateAsync(o => o.SetProperty(x => x.PlanId, (Guid?)null), cancel);
        return await db.Plans.Where(p => p.OwnerId == owner && p.Id == plan).ExecuteDeleteAsync(cancel) > 0;
    }

    private static async Task CallOffAsync(TrainingDb db, Guid owner, Guid plan, DateOnly today, CancellationToken cancel)
    {
        var calendars = await db.PersonalTokens.Where(t => t.OwnerId == owner && t.Scope == TokenScope.Calendar && t.RevokedAt == null).ToListAsync(cancel);
        if (calendars.Count == 0 || await db.Plans.AsNoTracking().FirstOrDefaultAsync(p => p.OwnerId == owner && p.Id == plan, cancel) is not { } gone)
        {
            return;
        }

        List<CalledOff> sessions = [.. PlannedSlot.Of(gone).Where(s => !s.IsOff).Select(s => new CalledOff(s.Key, gone.Revision, s.Date, gone.Request.MinutesPerSession))];
        calendars.ForEach(c => c.CallOff(sessions, today));
        await db.SaveChangesAsync(cancel);
    }
}
