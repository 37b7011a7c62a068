using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BackTrainer.Data;

/// <summary>
/// Writes to an SQLite file. The file takes one writer, and each commit waits for the disk: so writers are let in one after the
/// other, in the order in which they came, and those that wait are committed together. Each is answered when its own commit is
/// on the disk, and one that fails takes nothing of the others with it.
/// </summary>
internal sealed class GatheredWrites : IDisposable
{
    /// <summary>How many are committed together at most: the first of them waits for the last.</summary>
    public const int MostTogether = 64;

    private readonly SemaphoreSlim _turn = new(1, 1);

    private int _waiting;
    private TrainingDb? _writer;
    private Together? _open;

    /// <summary>Does something in a transaction that may be shared with others; returns when it is on the disk.</summary>
    /// <param name="db">Where the work reads and writes.</param>
    /// <param name="work">What to do.</param>
    /// <param name="isLong">It takes so long that nobody else should wait for its commit.</param>
    /// <param name="cancel">Gives up, as long as nothing is written.</param>
    /// <exception cref="TimeoutException">Too many are waiting, or the turn did not come within <see cref="TrainingDatabase.BusySeconds"/>.</exception>
    public async Task<T> TakeAsync<T>(TrainingDb db, Func<Task<T>> work, bool isLong, CancellationToken cancel)
    {
        await EnterAsync(cancel);
        T said;
        Task written;
        try
        {
            if (isLong)
            {
                Commit();
            }

            var together = _open ??= Begin(db);
            written = together.Written;
            said = await DoAsync(together, db, work);
            together.Writes++;
        }
        finally
        {
            if (isLong || Volatile.Read(ref _waiting) == 0 || _open is { Writes: >= MostTogether })
            {
                Commit();
            }

            _turn.Release();
        }

        await written;
        return said;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _open?.Transaction.Dispose();
        _writer?.Dispose();
        _turn.Dispose();
    }

    private async Task EnterAsync(CancellationToken cancel)
    {
        var isTaken = false;
        try
        {
            isTaken = Interlocked.Increment(ref _waiting) <= WriteTurn.MostWaiting && await _turn.WaitAsync(TimeSpan.FromSeconds(TrainingDatabase.BusySeconds), cancel);
        }
        finally
        {
            if (Interlocked.Decrement(ref _waiting) == 0 && !isTaken)
            {
                // Whoever was before left the commit to this one.
                _ = CommitWhatIsLeftAsync();
            }
        }

        if (!isTaken)
        {
            throw new TimeoutException("Too many writers are waiting for the database.");
        }
    }

    private async Task CommitWhatIsLeftAsync()
    {
        await _turn.WaitAsync();
        if (Volatile.Read(ref _waiting) == 0)
        {
            Commit();
        }

        _turn.Release();
    }

    private Together Begin(TrainingDb db)
    {
        if (_writer is null)
        {
            _writer = new TrainingDb(((DbContextOptionsBuilder<TrainingDb>)new DbContextOptionsBuilder<TrainingDb>().UseTrainingConnection(db.Database.GetConnectionString()!)).Options);
            _writer.Database.OpenConnection();
        }

        try
        {
            return new(_writer.Database.BeginTransaction(IsolationLevel.Serializable));
        }
        catch
        {
            Reopen();
            throw;
        }
    }

    /// <summary>The work in a savepoint of its own, on the connection that writes.</summary>
    private async Task<T> DoAsync<T>(Together together, TrainingDb db, Func<Task<T>> work)
    {
        const string own = "own";
        var (transaction, connection) = (together.Transaction.GetDbTransaction(), db.Database.GetConnectionString());
        db.ChangeTracker.Clear();
        db.Database.SetDbConnection(transaction.Connection);
        try
        {
            db.Database.UseTransaction(transaction);
            transaction.Save(own);
            var said = await work();
            transaction.Release(own);
            return said;
        }
        catch (Exception fault)
        {
            TakeBack(transaction, own, fault);
            throw;
        }
        finally
        {
            db.Database.UseTransaction(null);
            db.Database.SetDbConnection(null);
            db.Database.SetConnectionString(connection);
        }
    }

    private void TakeBack(DbTransaction transaction, string own, Exception fault)
    {
        try
        {
            transaction.Rollback(own);
            transaction.Release(own);
        }
        catch (Exception over) when (over is DbException or InvalidOperationException)
        {
            // SQLite has given the whole transaction up, as on a full disk: nobody's writes are there.
            Fail(fault);
        }
    }

    private void Commit()
    {
        try
        {
            if (_open is { } together)
            {
                together.Transaction.Commit();
                together.Transaction.Dispose();
                _open = null;
                together.Tell(null);
            }
        }
        catch (Exception fault) when (fault is DbException or InvalidOperationException)
        {
            Fail(fault);
        }
    }

    private void Fail(Exception fault)
    {
        var together = _open;
        _open = null;
        Reopen();
        together?.Tell(fault);
    }

    /// <summary>A connection on which something went wrong is not used again.</summary>
    private void Reopen()
    {
        _writer?.Dispose();
        _writer = null;
    }

    /// <summary>What is committed together.</summary>
    private sealed class Together(IDbContextTransaction transaction)
    {
        private readonly TaskCompletionSource _written = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public IDbContextTransaction Transaction => transaction;

        public int Writes { get; set; }

        public Task Written => _written.Task;

        public void Tell(Exception? fault)
        {
            if (fault is null)
            {
                _written.SetResult();
            }
            else
            {
                _written.SetException(fault);

                // Where each of them has failed on its own, nobody waits for this.
                _ = _written.Task.Exception;
            }
        }
    }
}
