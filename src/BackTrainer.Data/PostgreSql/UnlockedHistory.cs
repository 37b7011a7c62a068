using Microsoft.EntityFrameworkCore.Migrations;
#pragma warning disable EF1001 // The provider's history has no public name; only its lock is changed.
using Npgsql.EntityFrameworkCore.PostgreSQL.Migrations.Internal;

namespace BackTrainer.Data;

/// <summary>
/// The table of applied migrations without LOCK TABLE, which CockroachDB does not know and YugabyteDB knows in part.
/// <see cref="MigrationTurn"/> keeps others out.
/// </summary>
internal sealed class UnlockedHistory(HistoryRepositoryDependencies dependencies) : NpgsqlHistoryRepository(dependencies)
{
    public override IMigrationsDatabaseLock AcquireDatabaseLock() => new NoLock(this);

    public override Task<IMigrationsDatabaseLock> AcquireDatabaseLockAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult<IMigrationsDatabaseLock>(new NoLock(this));

    private sealed class NoLock(IHistoryRepository history) : IMigrationsDatabaseLock
    {
        public IHistoryRepository HistoryRepository => history;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
