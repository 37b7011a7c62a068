using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Data;

/// <summary>An SQLite file that is looked at, copied or put in place as a whole.</summary>
internal static class SqliteFile
{
    /// <summary>What SQLite may put beside a database file.</summary>
    public static readonly IReadOnlyList<string> Beside = ["-wal", "-shm", "-journal"];

    /// <summary>Opens a file that is there, for this use alone.</summary>
    public static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = TrainingDatabase.BusySeconds }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>The first column of what a statement says.</summary>
    public static IReadOnlyList<string> Ask(this SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        using var reader = command.ExecuteReader();
        var said = new List<string>();
        while (reader.Read())
        {
            said.Add(reader.IsDBNull(0) ? "" : reader.GetString(0));
        }

        return said;
    }

    /// <summary>
    /// Copies a database as it is at one moment, while others read and write it, into a new file that stands alone, is on the
    /// disk, and can be read by its owner only. Others go on writing meanwhile.
    /// </summary>
    public static void Copy(string from, string to)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (new FileStream(to, options))
        {
            // Made before SQLite would make it for everyone to read.
        }

        using (var source = Open(from))
        using (var copy = Open(to))
        {
            source.BackupDatabase(copy);

            // One file that needs none beside it.
            copy.Ask("PRAGMA journal_mode = DELETE;");
        }

        using var written = new FileStream(to, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
    }

    /// <summary>Deletes a file that was not finished, with what stands beside it.</summary>
    public static void Delete(string file)
    {
        foreach (var end in Beside.Prepend(""))
        {
            File.Delete(file + end);
        }
    }

    /// <summary>The database in this file.</summary>
    public static TrainingDb Database(string file) =>
        new((DbContextOptions<TrainingDb>)new DbContextOptionsBuilder<TrainingDb>().UseSqlite(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = SqliteOpenMode.ReadWrite,
            ForeignKeys = true,
            Pooling = false,
        }.ToString()).Options);
}
