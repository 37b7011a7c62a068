using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace BackTrainer.Benchmarks.Limits;

/// <summary>One prepared insert after the other, each durable before the next begins: SQLite and the disk and nothing else.</summary>
internal static class BareInserts
{
    public static double ASecond(string database, TimeSpan time)
    {
        using var connection = new SqliteConnection($"Data Source={database}");
        connection.Open();
        Do("PRAGMA journal_mode=WAL");
        Do("PRAGMA synchronous=FULL");
        Do("CREATE TABLE IF NOT EXISTS Rows (Id BLOB PRIMARY KEY, Exercise TEXT NOT NULL, Reps INTEGER NOT NULL, LoadKg INTEGER NOT NULL, Revision INTEGER NOT NULL) WITHOUT ROWID");
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO Rows VALUES ($id, 'bent-over-barbell-row', 8, 60, 1)";
        var id = insert.Parameters.Add("$id", SqliteType.Blob);
        insert.Prepare();
        var (begin, rows) = (Stopwatch.GetTimestamp(), 0);
        while (Stopwatch.GetElapsedTime(begin) < time)
        {
            id.Value = Guid.CreateVersion7().ToByteArray(bigEndian: true);
            rows += insert.ExecuteNonQuery();
        }

        return rows / Stopwatch.GetElapsedTime(begin).TotalSeconds;

        void Do(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }
}
