using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BackTrainer.Data;

/// <summary>Everything that belongs to somebody, by what the model says: a table that is new is among it by itself.</summary>
public static class OwnedRows
{
    /// <summary>The property that says whose a row is.</summary>
    public const string Owner = "OwnerId";

    private static readonly MethodInfo ReadMethod = typeof(OwnedRows).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo DeleteMethod = typeof(OwnedRows).GetMethod(nameof(DeleteAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The kinds of rows that belong to somebody, each after all that lean on it.</summary>
    public static IReadOnlyList<IEntityType> Of(IModel model)
    {
        var left = model.GetEntityTypes().Where(t => !t.IsOwned() && t.FindProperty(Owner) is not null).ToList();
        var ordered = new List<IEntityType>();
        while (left.Count > 0)
        {
            var free = left.Find(t => !left.Exists(other => other != t && other.GetForeignKeys().Any(key => key.PrincipalEntityType == t)))
                ?? throw new InvalidOperationException("Tables of people lean on each other in a ring.");
            left.Remove(free);
            ordered.Add(free);
        }

        return ordered;
    }

    /// <summary>All rows of one kind that belong to <paramref name="owner"/>, with what hangs on them.</summary>
    internal static Task<List<object>> OfAsync(TrainingDb db, IEntityType kind, Guid owner, bool isTracked, CancellationToken cancel) =>
        (Task<List<object>>)ReadMethod.MakeGenericMethod(kind.ClrType).Invoke(null, [db, owner, isTracked, cancel])!;

    /// <summary>Deletes every row that belongs to <paramref name="owner"/>, in the transaction that runs.</summary>
    public static async Task DeleteAllAsync(TrainingDb db, Guid owner, CancellationToken cancel = default)
    {
        foreach (var kind in Of(db.Model))
        {
            await (Task)DeleteMethod.MakeGenericMethod(kind.ClrType).Invoke(null, [db, owner, cancel])!;
        }
    }

    private static async Task<List<object>> ReadAsync<T>(TrainingDb db, Guid owner, bool isTracked, CancellationToken cancel)
        where T : class
    {
        var rows = db.Set<T>().Where(r => EF.Property<Guid>(r, Owner) == owner);
        return [.. (await (isTracked ? rows : rows.AsNoTracking()).ToListAsync(cancel)).Cast<object>()];
    }

    private static Task<int> DeleteAsync<T>(TrainingDb db, Guid owner, CancellationToken cancel)
        where T : class =>
        db.Set<T>().Where(r => EF.Property<Guid>(r, Owner) == owner).ExecuteDeleteAsync(cancel);
}
