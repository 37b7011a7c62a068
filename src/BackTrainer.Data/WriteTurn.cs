using System.Data;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Data;

/// <summary>
/// The one way to write. SQLite takes one writer, and whoever tries again and again until it is free may be overtaken for long:
/// so writers are let in one at a time, in the order in which they came. A database server takes many, and tells some of them
/// to try again.
/// </summary>
public sealed class WriteTurn : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Does something in one transaction, as if nobody else wrote meanwhile: all of it is on the disk when this returns, or nothing is.</summary>
    /// <param name="db">The database. It forgets what it has read before.</param>
    /// <param name="work">
    /// What to do; it reads what it changes and saves by itself. It may be done again from the beginning, even where the first time
    /// was written and only the answer got lost: so it makes no ids, and looks whether what it adds is there.
    /// </param>
    /// <param name="cancel">Gives up, as long as nothing is written.</param>
    /// <exception cref="TimeoutException">The turn did not come within <see cref="TrainingDatabase.BusySeconds"/>.</exception>
    public async Task<T> TakeAsync<T>(TrainingDb db, Func<Task<T>> work, CancellationToken cancel = default)
    {
        if (!db.Database.IsSqlite())
        {
            return await WriteAsync(db, work, cancel);
        }

        if (!await _turn.WaitAsync(TimeSpan.FromSeconds(TrainingDatabase.BusySeconds), cancel))
        {
            throw new TimeoutException("Too many writers are waiting for the database.");
        }

        try
        {
            return await WriteAsync(db, work, cancel);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Adds one thing that has an id of its own.</summary>
    public Task AddAsync<T>(TrainingDb db, T thing, CancellationToken cancel = default)
        where T : class => TakeAsync(
        db,
        async () =>
        {
            var added = db.Add(thing);
            if (await added.GetDatabaseValuesAsync(cancel) is null)
            {
                await db.SaveChangesAsync(cancel);
            }

            return true;
        },
        cancel);

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private static Task<T> WriteAsync<T>(TrainingDb db, Func<Task<T>> work, CancellationToken cancel) => db.Database.CreateExecutionStrategy().ExecuteAsync(
        async stop =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, stop);
            var said = await work();
            await transaction.CommitAsync(stop);
            return said;
        },
        cancel);
}
