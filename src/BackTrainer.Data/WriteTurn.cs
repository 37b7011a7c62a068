using System.Data;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Data;

/// <summary>
/// The one way to write. To a file of SQLite writers are let in one at a time, in the order in which they came, and those that
/// wait are committed together. On a database server they come one at a time for each person, from however many web processes,
/// and what passes, such as a dropped connection, is gone through again.
/// </summary>
/// <param name="watch">Is told what is written, or null.</param>
public sealed class WriteTurn(IWriteWatch? watch = null) : IDisposable
{
    /// <summary>How many may wait to write to a file; more are told to come again.</summary>
    public const int MostWaiting = 1000;

    private readonly GatheredWrites _gathered = new();

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
    public Task<T> TakeAsync<T>(TrainingDb db, Guid owner, Func<Task<T>> work, CancellationToken cancel = default) => TakeAsync(db, owner, work, isLong: false, cancel);

    /// <inheritdoc cref="TakeAsync{T}(TrainingDb, Guid, Func{Task{T}}, CancellationToken)"/>
    /// <param name="isLong">It takes so long that nobody else should wait for its commit.</param>
    public Task<T> TakeAsync<T>(TrainingDb db, Guid owner, Func<Task<T>> work, bool isLong, CancellationToken cancel = default) => TakeAsync(
        db,
        [owner],
        async () => await db.CarriedGuests.AnyAsync(c => c.GuestId == owner, cancel) ? throw new GuestCarriedException() : await work(),
        isLong,
        cancel);

    /// <summary>
    /// The same for what belongs to several people, such as a guest and their account; or to nobody, as if nobody else wrote at
    /// all. A guest who was carried over is not refused here.
    /// </summary>
    public async Task<T> TakeAsync<T>(TrainingDb db, IReadOnlyCollection<Guid> owners, Func<Task<T>> work, bool isLong, CancellationToken cancel = default)
    {
        if (db is PostgreSqlTrainingDb server)
        {
            var isolation = owners.Count > 0 ? IsolationLevel.ReadCommitted : IsolationLevel.Serializable;
            var written = await WriteAsync(db, isolation, () => server.TakeTurnsAsync(owners, cancel), () => BeginAsync(db, work), cancel);
            watch?.Written(db);
            return written;
        }

        var said = await _gathered.TakeAsync(db, () => BeginAsync(db, work), isLong, cancel);
        watch?.Written(db);
        return said;
    }

    /// <inheritdoc cref="TakeAsync{T}(TrainingDb, IReadOnlyCollection{Guid}, Func{Task{T}}, bool, CancellationToken)"/>
    public Task<T> TakeAsync<T>(TrainingDb db, IReadOnlyCollection<Guid> owners, Func<Task<T>> work, CancellationToken cancel = default) => TakeAsync(db, owners, work, isLong: false, cancel);

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
    public void Dispose() => _gathered.Dispose();

    /// <summary>What was done before and came to nothing is forgotten.</summary>
    private Task<T> BeginAsync<T>(TrainingDb db, Func<Task<T>> work)
    {
        watch?.Begins(db);
        return work();
    }

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

/// <summary>Is told what comes of writes.</summary>
public interface IWriteWatch
{
    /// <summary>Something is written from the beginning; what was written before without coming to its end is not there.</summary>
    void Begins(TrainingDb db);

    /// <summary>What was saved since it began is on the disk.</summary>
    void Written(TrainingDb db);
}
