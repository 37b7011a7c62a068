using BackTrainer.Domain.Exercises;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace BackTrainer.Data;

/// <summary>How the database is opened and brought up to date.</summary>
public static class TrainingDatabase
{
    /// <summary>How long a write waits for another one to end, in seconds.</summary>
    public const int BusySeconds = 30;

    /// <summary>The connection string of an SQLite file: foreign keys on, and writers wait for each other.</summary>
    public static string ConnectionString(string file) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        ForeignKeys = true,
        DefaultTimeout = BusySeconds,
    }.ToString();

    /// <summary>SQLite in this file; what is committed is on the disk.</summary>
    public static DbContextOptionsBuilder UseTrainingFile(this DbContextOptionsBuilder options, string file) =>
        options.UseTrainingConnection(ConnectionString(file));

    /// <summary>SQLite on this connection; what is committed is on the disk.</summary>
    internal static DbContextOptionsBuilder UseTrainingConnection(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString).AddInterceptors(DurableWrites.Instance)
            // Foreign keys can only be put off outside of a transaction. Every new database would warn of it, and nobody who reads that can do anything.
            .ConfigureWarnings(w => w.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning));

    /// <summary>A PostgreSQL server, or one that speaks its protocol; what may pass is tried again.</summary>
    public static DbContextOptionsBuilder UseTrainingServer(this DbContextOptionsBuilder options, string connectionString) => options
        .UseNpgsql(connectionString, server => server.ExecutionStrategy(dependencies => new PostgreSqlRetries(dependencies)))
        .ReplaceService<IHistoryRepository, UnlockedHistory>();

    /// <summary>
    /// Creates or migrates the database, SQLite in WAL mode so that readers never wait for a writer, and brings the library in.
    /// Doing it again changes nothing.
    /// </summary>
    /// <exception cref="DatabaseException">The server cannot be used, a newer program has changed the database, or another process does not come to an end with it.</exception>
    public static async Task<ExerciseLibrary> PrepareAsync(TrainingDb db, ExerciseLibrary library, CancellationToken cancel = default)
    {
        if (!db.Database.IsSqlite())
        {
            return await PrepareServerAsync(db, library, cancel);
        }

        await RefuseNewerAsync(db, cancel);
        await MigrateAsync(db, cancel);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancel);
        return await BringInAsync(db, library, cancel);
    }

    /// <summary>The same on a server, one web process at a time.</summary>
    private static async Task<ExerciseLibrary> PrepareServerAsync(TrainingDb db, ExerciseLibrary library, CancellationToken cancel)
    {
        var connection = new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString());
        try
        {
            // At the start of a machine the server may come later than we do.
            await using var turn = await db.Database.CreateExecutionStrategy().ExecuteAsync(stop => MigrationTurn.TakeAsync(connection.ToString(), stop), cancel);
            await RefuseNewerAsync(db, cancel);
            await db.Database.MigrateAsync(cancel);
            return await BringInAsync(db, library, cancel);
        }
        catch (Exception fault) when (PostgreSqlFaults.WhyItCannotStart(fault, $"The database '{connection.Database}' on {connection.Host}") is { } why)
        {
            throw new DatabaseException(why, fault);
        }
    }

    /// <summary>Refuses a database that a newer program has migrated: this one would write rows that the newer one misreads.</summary>
    internal static async Task RefuseNewerAsync(TrainingDb db, CancellationToken cancel)
    {
        var unknown = (await db.Database.GetAppliedMigrationsAsync(cancel)).Except(db.Database.GetMigrations(), StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            throw new DatabaseException(
                $"The database was written by a newer BackTrainer than this one: it has '{unknown[^1]}', which this one does not know. Start the newer program, or restore a backup that is older. Nothing was changed.");
        }
    }

    /// <summary>
    /// Migrates, one process at a time. The row that EF Core keeps others out with stays behind where a process is killed
    /// while it migrates, and every later one would wait for it for ever; the lock of the file system goes with the process.
    /// </summary>
    private static async Task MigrateAsync(TrainingDb db, CancellationToken cancel)
    {
        using var alone = await AloneAsync($"{new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource}.migrating", cancel);
        if ((await db.Database.SqlQueryRaw<int>("SELECT 1 AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").ToListAsync(cancel)).Count > 0)
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock", cancel);
        }

        await db.Database.MigrateAsync(cancel);
    }

    private static async Task<FileLock> AloneAsync(string file, CancellationToken cancel)
    {
        for (var left = BusySeconds * 10; left > 0; left--)
        {
            if (FileLock.TryTake(file, isShared: false) is { } alone)
            {
                return alone;
            }

            await Task.Delay(100, cancel);
        }

        throw new DatabaseException("Another process has been bringing the database up to date for too long. End it and start again.");
    }

    /// <summary>Rows follow the files: new ones are added, changed ones updated, missing ones retired but kept.</summary>
    private static async Task<ExerciseLibrary> BringInAsync(TrainingDb db, ExerciseLibrary library, CancellationToken cancel)
    {
        using var turn = new WriteTurn();
        return await turn.TakeAsync(db, [], () => FollowAsync(db, library, cancel), cancel);
    }

    private static async Task<ExerciseLibrary> FollowAsync(TrainingDb db, ExerciseLibrary library, CancellationToken cancel)
    {
        var rows = await db.Exercises.ToDictionaryAsync(e => e.Id, cancel);
        foreach (var exercise in library.Exercises)
        {
            if (rows.TryGetValue(exercise.Id, out var row))
            {
                db.Entry(row).CurrentValues.SetValues(exercise);
            }
            else
            {
                rows.Add(exercise.Id, db.Exercises.Add(exercise).Entity);
            }
        }

        foreach (var gone in rows.Values.Where(r => library.Find(r.Id) is null))
        {
            gone.IsRetired = true;
        }

        await db.SaveChangesAsync(cancel);
        return new ExerciseLibrary(rows.Values);
    }
}
