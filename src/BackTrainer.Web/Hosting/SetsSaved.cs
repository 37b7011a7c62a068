using System.Data.Common;
using System.Runtime.CompilerServices;
using BackTrainer.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BackTrainer.Web.Hosting;

/// <summary>Counts sets when they are on the disk, whoever wrote them: with the commit, and not before it.</summary>
internal sealed class SetsSaved(TrainingMeter meter) : ISaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, StrongBox<int>> _written = [];

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db && db.ChangeTracker.Entries<LoggedSet>().Count(e => e.State is EntityState.Added or EntityState.Modified) is > 0 and var sets)
        {
            _written.GetOrCreateValue(db).Value += sets;
        }

        return ValueTask.FromResult(result);
    }

    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context?.Database.CurrentTransaction is null)
        {
            Count(eventData.Context);
        }

        return ValueTask.FromResult(result);
    }

    public Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default) => ForgetAsync(eventData.Context);

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Count(eventData.Context);
        return Task.CompletedTask;
    }

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) => ForgetAsync(eventData.Context);

    private void Count(DbContext? db)
    {
        if (db is not null && _written.TryGetValue(db, out var sets))
        {
            meter.Saved(sets.Value);
            _written.Remove(db);
        }
    }

    private Task ForgetAsync(DbContext? db)
    {
        if (db is not null)
        {
            _written.Remove(db);
        }

        return Task.CompletedTask;
    }
}
