using System.Runtime.CompilerServices;
using BackTrainer.Data;
using BackTrainer.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BackTrainer.Web.Hosting;

/// <summary>Counts sets when they are on the disk, whoever wrote them: with the commit, and not before it.</summary>
internal sealed class SetsSaved(TrainingMeter meter) : ISaveChangesInterceptor, IWriteWatch
{
    private readonly ConditionalWeakTable<DbContext, Saved> _saved = [];

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db)
        {
            var looks = db.ChangeTracker.AutoDetectChangesEnabled;
            var sets = db.ChangeTracker.Entries<LoggedSet>().Count(e => e.State is EntityState.Added or EntityState.Modified);
            var saved = _saved.GetOrCreateValue(db);
            saved.Sets += sets;

            // Counting has looked for changes; saving need not look again.
            saved.LooksAgain = looks;
            db.ChangeTracker.AutoDetectChangesEnabled = false;
        }

        return ValueTask.FromResult(result);
    }

    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        LookAgain(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        LookAgain(eventData.Context);
        return Task.CompletedTask;
    }

    public Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default)
    {
        LookAgain(eventData.Context);
        return Task.CompletedTask;
    }

    public void Begins(TrainingDb db) => _saved.Remove(db);

    public void Written(TrainingDb db)
    {
        if (_saved.TryGetValue(db, out var saved) && saved.Sets > 0)
        {
            meter.Saved(saved.Sets);
        }

        _saved.Remove(db);
    }

    private void LookAgain(DbContext? db)
    {
        if (db is not null && _saved.TryGetValue(db, out var saved))
        {
            db.ChangeTracker.AutoDetectChangesEnabled = saved.LooksAgain;
        }
    }

    private sealed class Saved
    {
        public int Sets { get; set; }

        public bool LooksAgain { get; set; }
    }
}
