using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BackTrainer.Data;

/// <summary>Faults of the database that are nobody's mistake.</summary>
public static class DatabaseFaults
{
    private const int Denied = 3, Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Constraint = 19, Full = 13, CannotOpen = 14, Protocol = 15, Damaged = 11, NoDatabase = 26;

    /// <summary>Another writer was faster: what is there now is another row, or the same one with other values.</summary>
    public static bool IsRace(Exception? fault) => fault switch
    {
        null => false,
        DbUpdateConcurrencyException or SqliteException { SqliteErrorCode: Constraint } or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => true,
        _ => IsRace(fault.InnerException),
    };

    /// <summary>The file is damaged, or is something else than a database.</summary>
    public static bool IsDamage(SqliteException fault) => fault.SqliteErrorCode is Damaged or NoDatabase;

    /// <summary>
    /// Why the database takes nothing for now, in a sentence: its disk is full or cannot be written, or there are too many
    /// writers. Null for any other fault. Nothing of what was to be written is there then.
    /// </summary>
    public static string? WhyNothingIsTaken(Exception? fault) => fault switch
    {
        null => null,
        SqliteException { SqliteErrorCode: Full } => "The disk of the server is full.",
        SqliteException { SqliteErrorCode: ReadOnly } => "The database of the server can only be read for now.",
        SqliteException { SqliteErrorCode: InputOutput or CannotOpen or Protocol } => "The server cannot reach its disk for now.",
        SqliteException { SqliteErrorCode: Busy or Locked } or TimeoutException => "The server has too much to write for now.",
        SqliteException damage when IsDamage(damage) => "The database of the server is damaged; whoever runs it has to put a backup in its place.",
        _ => PostgreSqlFaults.WhyNothingIsTaken(fault) ?? WhyNothingIsTaken(fault.InnerException),
    };

    /// <summary>Why the database cannot be opened or brought up to date when the program starts, and what to do; null for any other fault.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <param name="file">The database file.</param>
    public static string? WhyItCannotStart(Exception? fault, string file) => fault switch
    {
        null => null,
        SqliteException { SqliteErrorCode: Full } => $"The disk that {file} is on is full. Make room and start again; nothing was lost.",
        SqliteException { SqliteErrorCode: Busy or Locked } => $"Another program holds {file}. End it and start again; nothing was changed.",
        SqliteException { SqliteErrorCode: ReadOnly or CannotOpen or Denied } =>
            $"{file} cannot be opened for writing. Give the user that runs BackTrainer the right to write to it and to its folder, or choose another folder with --Data:Folder.",
        SqliteException { SqliteErrorCode: InputOutput or Protocol } => $"The disk that {file} is on cannot be read or written, or is full. Mend that and start again; nothing was changed.",
        SqliteException damage when IsDamage(damage) =>
            $"{file} is damaged, or is no database. Put a backup in its place with 'backtrainer restore FILE'; what is there now is kept aside.",
        _ => WhyItCannotStart(fault.InnerException, file),
    };
}
