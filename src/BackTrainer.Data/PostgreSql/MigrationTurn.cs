using Npgsql;

namespace BackTrainer.Data;

/// <summary>
/// Lets one process at a time bring a shared database up to date. It is a row that is locked on a connection of its own: every
/// engine that speaks PostgreSQL knows that, and the lock goes with the process.
/// </summary>
internal sealed class MigrationTurn : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;

    private MigrationTurn(NpgsqlConnection connection) => _connection = connection;

    /// <summary>Waits for the turn; <see cref="DisposeAsync"/> ends it.</summary>
    public static async Task<MigrationTurn> TakeAsync(string connectionString, CancellationToken cancel)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, CommandTimeout = 600 }.ToString());
        try
        {
            await connection.OpenAsync(cancel);
            await MakeRowAsync(connection, cancel);
            await RunAsync(connection, "BEGIN", cancel);
            await RunAsync(connection, """SELECT "Id" FROM "MigrationTurn" FOR UPDATE""", cancel);
            return new(connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private static async Task MakeRowAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        const int mostTries = 20;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await RunAsync(connection, """CREATE TABLE IF NOT EXISTS "MigrationTurn" ("Id" integer PRIMARY KEY)""", cancel);
                await RunAsync(connection, """INSERT INTO "MigrationTurn" ("Id") VALUES (1) ON CONFLICT DO NOTHING""", cancel);
                return;
            }
            catch (PostgresException fault) when (attempt < mostTries && (PostgreSqlFaults.IsPassing(fault) || fault.SqlState is PostgresErrorCodes.DuplicateTable or PostgresErrorCodes.InternalError))
            {
                // Another process makes the same table: even IF NOT EXISTS is a race then.
                await Task.Delay(Random.Shared.Next(10, 100), cancel);
            }
        }
    }

    private static async Task RunAsync(NpgsqlConnection connection, string statement, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync(cancel);
    }
}
