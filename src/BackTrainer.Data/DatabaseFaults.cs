using Microsoft.Data.Sqlite;

namespace BackTrainer.Data;

/// <summary>Faults of the database that are nobody's mistake.</summary>
public static class DatabaseFaults
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Full = 13, CannotOpen = 14, Protocol = 15;

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
        _ => PostgreSqlFaults.WhyNothingIsTaken(fault) ?? WhyNothingIsTaken(fault.InnerException),
    };
}
