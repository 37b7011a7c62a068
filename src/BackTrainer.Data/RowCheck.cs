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

        if (faults.Count == 0)
        {
            await FindStrangersAsync(db, faults, cancel);
        }

        return counts;
    }

    /// <summary>An exercise that a row names is the library's or its owner's own, which no key of the database can say.</summary>
    private static async Task FindStrangersAsync(TrainingDb db, List<string> faults, CancellationToken cancel)
    {
        var shared = (await db.Exercises.Select(e => e.Id).ToListAsync(cancel)).ToHashSet();
        var own = (await db.PersonalExercises.Select(e => new { e.OwnerId, e.Id }).ToListAsync(cancel)).Select(e => (e.OwnerId, e.Id)).ToHashSet();
        var sets = await db.Sessions.SelectMany(s => s.Sets, (s, set) => new { s.OwnerId, set.Exercise }).Distinct().ToListAsync(cancel);
        var notes = await db.OwnExercises.Select(o => new { o.OwnerId, o.Exercise }).ToListAsync(cancel);
        var targets = await db.OwnTargets.Select(o => new { o.OwnerId, o.Exercise }).Distinct().ToListAsync(cancel);
        foreach (var (name, named) in new[] { ("LoggedSets", sets), ("OwnExercises", notes), ("OwnTargets", targets) })
        {
            faults.AddRange(named.Where(n => !shared.Contains(n.Exercise) && !own.Contains((n.OwnerId, n.Exercise))).Take(DatabaseCheck.MostTold)
                .Select(n => $"{name} names the exercise '{n.Exercise}', which is neither in the library nor one of its owner's own."));
        }
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
