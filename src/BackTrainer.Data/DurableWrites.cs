using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BackTrainer.Data;

/// <summary>
/// Whatever a connection was used for before, from now on a commit is on the disk when it returns: in WAL mode SQLite
/// leaves that to the next checkpoint unless it is told otherwise.
/// </summary>
internal sealed class DurableWrites : DbConnectionInterceptor
{
    public static readonly DurableWrites Instance = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Command(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Command(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous = FULL;";
        return command;
    }
}
