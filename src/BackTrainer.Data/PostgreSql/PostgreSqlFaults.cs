using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BackTrainer.Data;

/// <summary>What a PostgreSQL server, or one that speaks its protocol, says that is nobody's mistake.</summary>
internal static class PostgreSqlFaults
{
    /// <summary>
    /// It may go away when the whole unit of work is done again: somebody else was faster (serialization failure, deadlock, a row
    /// that was there first or is gone by now), the connection was dropped, or the server is starting or stopping. What was cut off
    /// in the middle of a commit may have been written; units of work look for that.
    /// </summary>
    public static bool IsPassing(Exception? fault) => fault switch
    {
        null => false,
        DbUpdateConcurrencyException => true,
        PostgresException said => said.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected
            or PostgresErrorCodes.StatementCompletionUnknown or PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ForeignKeyViolation
            or PostgresErrorCodes.TooManyConnections || IsComingBack(said),
        NpgsqlException lost => lost.InnerException is not TimeoutException,
        _ => IsPassing(fault.InnerException),
    };

    /// <summary>The connection was gone in the middle of a unit of work.</summary>
    public static NpgsqlException Dropped(Exception fault) => new("The connection was dropped.", fault);

    /// <summary>Why the server takes nothing for now, in a sentence, or null for what is no such fault.</summary>
    public static string? WhyNothingIsTaken(Exception fault) => fault switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => "The disk of the server is full.",
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => "The database of the server can only be read for now.",
        PostgresException { SqlState: PostgresErrorCodes.IoError or PostgresErrorCodes.SystemError } => "The server cannot reach its disk for now.",
        PostgresException
        {
            SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.TooManyConnections
            or PostgresErrorCodes.OutOfMemory or PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled,
        } => "The server has too much to write for now.",
        PostgresException said => IsOutOfReach(said) ? "The server cannot reach its database for now." : null,
        NpgsqlException { InnerException: TimeoutException } => "The server has too much to write for now.",
        NpgsqlException => "The server cannot reach its database for now.",
        _ => null,
    };

    /// <summary>Why the program cannot start with this server, and what to do, or null for what is no such fault.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <param name="where">The server and the database.</param>
    public static string? WhyItCannotStart(Exception? fault, string where) => fault switch
    {
        null => null,
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } said =>
            $"{where} does not let us in: {said.MessageText}. Check user and password in Database:ConnectionString, and pg_hba.conf of the server.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => $"{where} is not there. Create it with createdb, and give it to the user of Database:ConnectionString.",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.InvalidSchemaName } said =>
            $"The user of Database:ConnectionString may not do what is needed in {where}: {said.MessageText}. Make that user its owner.",
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => $"The disk of {where} is full. Make room and start again; nothing was lost.",
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => $"{where} can only be read: it may be a replica. Name the server that takes writes in Database:ConnectionString.",
        PostgresException said => $"{where} said: {said.MessageText} ({said.SqlState}). Mend that and start again.",
        NpgsqlException lost => $"{where} cannot be reached: {lost.GetBaseException().Message}. Start the server, or check Database:ConnectionString.",
        _ => WhyItCannotStart(fault.InnerException, where),
    };

    private static bool IsComingBack(PostgresException said) =>
        said.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow
        || said.SqlState.StartsWith("08", StringComparison.Ordinal);

    private static bool IsOutOfReach(PostgresException said) => IsComingBack(said) || said.SqlState is PostgresErrorCodes.ObjectNotInPrerequisiteState
        or PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification;
}
