using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Data;

/// <summary>Deletes plans.</summary>
public static class PlanDeletion
{
    /// <summary>
    /// Deletes a plan, and leaves behind what was done by it: its sessions, and what was wanted on their days. False where it is
    /// not this owner's or not there. Belongs into one transaction.
    /// </summary>
    public static async Task<bool> DeletePlanAsync(this TrainingDb db, Guid owner, Guid plan, CancellationToken cancel = default)
    {
        await db.Sessions.Where(s => s.OwnerId == owner && s.PlanId == plan).ExecuteUpdateAsync(s => s.SetProperty(x => x.PlanId, (Guid?)null), cancel);
        await db.OwnTargets.Where(o => o.OwnerId == owner && o.PlanId == plan).ExecuteUpdateAsync(o => o.SetProperty(x => x.PlanId, (Guid?)null), cancel);
        return await db.Plans.Where(p => p.OwnerId == owner && p.Id == plan).ExecuteDeleteAsync(cancel) > 0;
    }
}
