using System.Data;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Data;

/// <summary>
/// The one way to write. SQLite takes one writer, and whoever tries again and again until it is free may be overtaken for long:
/// so writers are let in one at a time, in the order in which they came. On a database server they come one at a time for each
/// person, from however many web processes, and what passes, such as a dropped connection, is gone through again.
/// </summary>
public sealed class WriteTurn : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Does something for one person in one transaction: all of it is on the disk when this returns, or nothing is. Nobody else writes for them meanwhile.</summary>
    /// <param name="db">The database. It forgets what it has read before.</param>
    /// <param name="owner">Whose rows are read and written.</param>
    /// <param name="work">
    /// What to do; it reads what it changes and saves by itself. It may be done again from the beginning, even where the first time
    /// was written and only the answer got lost: so it makes no ids that others must not see twice, and looks whether what it adds
    /// is there.
    /// </param>
    /// <param name="cancel">Gives up, as long as nothing is written.</param>
    /// <exception cref="TimeoutException">The turn did not come within <see cref="TrainingDatabase.BusySeconds"/>.</exception>
    /// <exception cref="GuestCarriedException">They were a guest whom an account has carried over meanwhile: nothing is written.</exception>
    public Task<T> TakeAsync<T>(TrainingDb db, Guid owner, Func<Task<T>> work, CancellationToken cancel = default) => TakeAsync(
        db,
        [owner],
        async () => await db.CarriedGuests.AnyAsync(c => c.GuestId == owner, cancel) ? throw new GuestCarriedException() : await work(),
        cancel);

    /// <summary>
    /// The same for what belongs to several people, such as a guest and their account; or to nobody, as if nobody else wrote at
    /// all. A guest who was carried over is not refused here.
    /// </summary>
    public async Task<T> TakeAsync<T>(TrainingDb db, IReadOnlyCollection<Guid> owners, Func<Task<T>> work, CancellationToken cancel = default)
    {
        if (db is PostgreSqlTrainingDb server)
        {
            var isolation = owners.Count > 0 ? IsolationLevel.ReadCommitted : IsolationLevel.Serializable;
            return await WriteAsync(db, isolation, () => server.TakeTurnsAsync(owners, cancel), work, cancel);
        }

        if (!await _turn.WaitAsync(TimeSpan.FromSeconds(TrainingDatabase.BusySeconds), cancel))
        {
            throw new TimeoutException("Too many writers are waiting for the database.");
        }

        try
        {
            return await WriteAsync(db, IsolationLevel.Serializable, () => Task.CompletedTask, work, cancel);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Adds one thing of a person that has an id of its own.</summary>
    public Task AddAsync<T>(TrainingDb db, Guid owner, T thing, CancellationToken cancel = default)
        where T : class => TakeAsync(
        db,
        owner,
        async () =>
        {
            var added = db.Add(thing);
            return await added.GetDatabaseValuesAsync(cancel) is null ? await db.SaveChangesAsync(cancel) : 0;
        },
        cancel);

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private static Task<T> WriteAsync<T>(TrainingDb db, IsolationLevel isolation, Func<Task> begin, Func<Task<T>> work, CancellationToken cancel) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(
            async stop =>
            {
                db.ChangeTracker.Clear();
                await using var transaction = await db.Database.BeginTransactionAsync(isolation, stop);
                try
                {
                    await begin();
                    var said = await work();
                    await transaction.CommitAsync(stop);
                    return said;
                }
                catch (InvalidOperationException fault) when (db.Database.GetDbConnection().State != ConnectionState.Open)
                {
                    // Whoever finds the connection gone after it was dropped says that the transaction is no more.
                    throw PostgreSqlFaults.Dropped(fault);
                }
            },
            cancel);
}
