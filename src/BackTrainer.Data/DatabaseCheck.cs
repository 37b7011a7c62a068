using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Data;

/// <summary>Whether everything in a database file is whole.</summary>
/// <param name="Faults">What is not, each in a sentence; empty where all is well.</param>
/// <param name="Counts">How many rows of each kind were read.</param>
/// <param name="IsNewest">The schema is this program's. The rows of an older one are not read: it has to be migrated first.</param>
public sealed record DatabaseCheck(IReadOnlyList<string> Faults, IReadOnlyDictionary<string, int> Counts, bool IsNewest)
{
    /// <summary>The most faults of one kind that are told.</summary>
    public const int MostTold = 20;

    /// <summary>
    /// Reads all of it: the pages of the file, the references between rows, the schema, and every row as the domain
    /// understands it, which refuses what cannot be.
    /// </summary>
    /// <exception cref="DatabaseException">There is no such file, or it is not a database of this program.</exception>
    public static async Task<DatabaseCheck> OfAsync(string file, CancellationToken cancel = default)
    {
        if (!File.Exists(file))
        {
            throw new DatabaseException($"There is no database at {file}.");
        }

        var faults = new List<string>();
        try
        {
            using (var connection = SqliteFile.Open(file))
            {
                if (connection.Ask("SELECT name FROM sqlite_master WHERE name = '__EFMigrationsHistory';").Count == 0)
                {
                    throw new DatabaseException($"{file} is not a database of BackTrainer.");
                }

                faults.AddRange(connection.Ask($"PRAGMA integrity_check({MostTold});").Where(l => l != "ok").Select(l => $"The file is damaged: {l}."));
                faults.AddRange(connection.Ask("PRAGMA foreign_key_check;").CountBy(t => t).Select(t => $"{t.Value} rows of {t.Key} point to rows that are not there."));
            }

            await using var db = SqliteFile.Database(file);
            await TrainingDatabase.RefuseNewerAsync(db, cancel);
            var isNewest = !(await db.Database.GetPendingMigrationsAsync(cancel)).Any();
            var counts = isNewest && faults.Count == 0 ? await RowCheck.ReadAsync(db, faults, cancel) : new Dictionary<string, int>(StringComparer.Ordinal);
            return new(faults, counts, isNewest);
        }
        catch (SqliteException fault) when (DatabaseFaults.IsDamage(fault))
        {
            throw new DatabaseException($"{file} is damaged, or is no SQLite file.", fault);
        }
    }
}
