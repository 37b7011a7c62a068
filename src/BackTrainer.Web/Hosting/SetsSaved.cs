using System.Runtime.CompilerServices;
using BackTrainer.Data;
using BackTrainer.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BackTrainer.Web.Hosting;

/// <summary>Counts sets when they are on the disk, whoever wrote them: with the commit, and not before it.</summary>
internal sealed class SetsSaved(TrainingMeter meter) : ISaveChangesInterceptor, IWriteWatch
{
    private readonly ConditionalWeakTable<DbContext, StrongBox<int>> _saved = [];

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db && db.ChangeTracker.Entries<LoggedSet>().Count(e => e.State is EntityState.Added or EntityState.Modified) is > 0 and var sets)
        {
            _saved.GetOrCreateValue(db).Value += sets;
        }

        return ValueTask.FromResult(result);
    }

    public void Begins(TrainingDb db) => _saved.Remove(db);

    public void Written(TrainingDb db)
    {
        if (_saved.TryGetValue(db, out var sets))
        {
            _saved.Remove(db);
            meter.Saved(sets.Value);
        }
    }
}
