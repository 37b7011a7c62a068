using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Data;

/// <summary>Reads every row as the domain understands it.</summary>
internal static class RowCheck
{
    private static readonly MethodInfo OfType = typeof(RowCheck).GetMethod(nameof(CountAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>How many rows there are of each kind; what is wrong is added to <paramref name="faults"/>.</summary>
    public static async Task<Dictionary<string, int>> ReadAsync(TrainingDb db, List<string> faults, CancellationToken cancel)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var type in db.Model.GetEntityTypes().Where(t => !t.IsOwned() && !t.HasSharedClrType))
        {
            var name = type.GetTableName() ?? type.ShortName();
            counts[name] = await (Task<int>)OfType.MakeGenericMethod(type.ClrType).Invoke(null, [db, name, faults, cancel])!;
        }

        var strays = await db.Sessions.AsNoTracking()
            .CountAsync(s => s.PlanId != null && db.Plans.Any(p => p.Id == s.PlanId && p.OwnerId != s.OwnerId) && !db.Plans.Any(p => p.Id == s.PlanId && p.OwnerId == s.OwnerId), cancel);
        if (strays > 0)
        {
            faults.Add($"{strays} sessions are of somebody else's plan.");
        }

        return counts;
    }

    private static async Task<int> CountAsync<T>(TrainingDb db, string name, List<string> faults, CancellationToken cancel)
        where T : class
    {
        var count = 0;
        try
        {
            await foreach (var row in db.Set<T>().AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
            {
                count++;
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException and not Microsoft.Data.Sqlite.SqliteException)
        {
            // Whatever a constructor or a converter of the domain refuses.
            faults.Add($"Row {count + 1} of {name} cannot be read: {fault.GetBaseException().Message}");
        }

        return count;
    }
}
