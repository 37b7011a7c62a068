using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BackTrainer.Data;

/// <summary>Which database, and where it is.</summary>
/// <param name="IsShared">A PostgreSQL server, which several web processes may share; else a file of SQLite.</param>
/// <param name="ConnectionString">How it is reached.</param>
public sealed record DatabasePlace(bool IsShared, string ConnectionString)
{
    /// <summary>The words of the setting <c>Database:Provider</c>.</summary>
    public const string Sqlite = "sqlite", PostgreSql = "postgresql";

    /// <summary>The most connections that one web process opens to a server, where the connection string says nothing.</summary>
    public const int MostConnections = 30;

    /// <summary>The place that the settings name.</summary>
    /// <param name="provider"><see cref="Sqlite"/> (also where it is empty) or <see cref="PostgreSql"/>.</param>
    /// <param name="connectionString">How the PostgreSQL server is reached, as in <c>Host=db;Database=backtrainer;Username=backtrainer;Password=…</c>.</param>
    /// <param name="file">The SQLite file.</param>
    /// <exception cref="DatabaseException">The provider is another one, or the connection string is missing or cannot be read.</exception>
    public static DatabasePlace From(string? provider, string? connectionString, string file)
    {
        switch (provider)
        {
            case null or "" or Sqlite:
                return string.IsNullOrWhiteSpace(connectionString)
                    ? new(false, TrainingDatabase.ConnectionString(file))
                    : throw new DatabaseException($"Database:ConnectionString is for PostgreSQL: set Database:Provider to {PostgreSql}, or take the connection string away.");
            case PostgreSql when string.IsNullOrWhiteSpace(connectionString):
                throw new DatabaseException($"Database:Provider is {PostgreSql}, and Database:ConnectionString is missing. It looks like Host=db;Database=backtrainer;Username=backtrainer;Password=….");
            case PostgreSql:
                return new(true, Read(connectionString));
            default:
                throw new DatabaseException($"The setting Database:Provider is '{provider}'. It has to be {Sqlite} or {PostgreSql}.");
        }
    }

    /// <summary>Opens it.</summary>
    public TrainingDb Open() => IsShared
        ? new PostgreSqlTrainingDb((DbContextOptions<PostgreSqlTrainingDb>)Use(new DbContextOptionsBuilder<PostgreSqlTrainingDb>()).Options)
        : new TrainingDb((DbContextOptions<TrainingDb>)Use(new DbContextOptionsBuilder<TrainingDb>()).Options);

    /// <summary>Options that lead there.</summary>
    public DbContextOptionsBuilder Use(DbContextOptionsBuilder options) =>
        IsShared ? options.UseTrainingServer(ConnectionString) : options.UseTrainingConnection(ConnectionString);

    private static string Read(string connectionString)
    {
        try
        {
            var read = new NpgsqlConnectionStringBuilder(connectionString);
            read.ApplicationName ??= "BackTrainer";
            read.MaxPoolSize = read.ShouldSerialize("Maximum Pool Size") ? read.MaxPoolSize : MostConnections;
            return read.ToString();
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            // What it says may hold the password, so that none of it is repeated.
            throw new DatabaseException("Database:ConnectionString cannot be read. It looks like Host=db;Database=backtrainer;Username=backtrainer;Password=….", fault);
        }
    }
}
