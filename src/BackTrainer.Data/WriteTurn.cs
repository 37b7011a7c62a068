using System.Data;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Data;

/// <summary>
/// Lets writers in one at a time, in the order in which they came. SQLite takes one writer, and whoever tries again and
/// again until it is free may be overtaken for long.
/// </summary>
public sealed class WriteTurn : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Does something in one transaction: all of it is on the disk when this returns, or nothing is.</summary>
    /// <param name="db">The database.</param>
    /// <param name="work">What to do; it saves by itself.</param>
    /// <param name="cancel">Gives up, as long as nothing is written.</param>
    /// <exception cref="TimeoutException">The turn did not come within <see cref="TrainingDatabase.BusySeconds"/>.</exception>
    public async Task<T> TakeAsync<T>(TrainingDb db, Func<Task<T>> work, CancellationToken cancel = default)
    {
        if (!await _turn.WaitAsync(TimeSpan.FromSeconds(TrainingDatabase.BusySeconds), cancel))
        {
            throw new TimeoutException("Too many writers are waiting for the database.");
        }

        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancel);
            var said = await work();
            await transaction.CommitAsync(cancel);
            return said;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();
}
