using BackTrainer.Domain.Exercises;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

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
        options.UseSqlite(ConnectionString(file)).AddInterceptors(DurableWrites.Instance);

    /// <summary>
    /// Creates or migrates the database, in WAL mode so that readers never wait for a writer, and brings the library in.
    /// Doing it again changes nothing.
    /// </summary>
    public static async Task<ExerciseLibrary> PrepareAsync(TrainingDb db, ExerciseLibrary library, CancellationToken cancel = default)
    {
        await db.Database.MigrateAsync(cancel);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancel);
        return await BringInAsync(db, library, cancel);
    }

    /// <summary>Rows follow the files: new ones are added, changed ones updated, missing ones retired but kept.</summary>
    private static async Task<ExerciseLibrary> BringInAsync(TrainingDb db, ExerciseLibrary library, CancellationToken cancel)
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
                db.Exercises.Add(exercise);
            }
        }

        foreach (var gone in rows.Values.Where(r => library.Find(r.Id) is null))
        {
            gone.IsRetired = true;
        }

        await db.SaveChangesAsync(cancel);
        return new ExerciseLibrary(await db.Exercises.AsNoTracking().ToListAsync(cancel));
    }
}
