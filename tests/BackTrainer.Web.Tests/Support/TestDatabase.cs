using BackTrainer.Data;

namespace BackTrainer.Web.Tests.Support;

/// <summary>
/// The database of a data folder: the file in it; or, where the tests run on PostgreSQL, a database of the folder's name, which
/// comes and goes with it. So a program that starts again on the same folder finds what was there.
/// </summary>
public static class TestDatabase
{
    /// <summary>Says which: <c>postgresql</c>, or nothing for SQLite.</summary>
    public const string Variable = "BACKTRAINER_TESTS_DATABASE";

    private const string Template = "template_backtrainer";

    private static readonly Lazy<PostgreSqlServer> Server = new(() =>
    {
        var server = PostgreSqlServer.OfThisRun;
        server.Run($"CREATE DATABASE {Template}");
        using var db = DatabasePlace.From(DatabasePlace.PostgreSql, server.To(Template), "").Open();
        TrainingDatabase.PrepareAsync(db, LibraryFolder.Read(LibraryFolder.Default)).GetAwaiter().GetResult();
        return server;
    });

    private static readonly Lock Making = new();

    /// <summary>Tests run on PostgreSQL.</summary>
#if POSTGRESQL
    public static bool IsPostgreSql => true;
#else
    public static bool IsPostgreSql { get; } = Environment.GetEnvironmentVariable(Variable) == DatabasePlace.PostgreSql;
#endif

    /// <summary>What the program is told of the database of a folder.</summary>
    public static IReadOnlyList<string> Arguments(string folder) =>
        IsPostgreSql ? ["--Database:Provider", DatabasePlace.PostgreSql, "--Database:ConnectionString", Made(folder)] : [];

    /// <summary>Opens the database of a folder beside the program.</summary>
    public static TrainingDb Open(string folder) =>
        DatabasePlace.From(IsPostgreSql ? DatabasePlace.PostgreSql : null, IsPostgreSql ? Made(folder) : null, Path.Combine(folder, "backtrainer.db")).Open();

    /// <summary>The name of the database of a folder on the server.</summary>
    public static string NameOf(string folder) => Path.GetFileName(folder);

    /// <summary>Deletes the database of a folder, whoever holds it.</summary>
    public static void Drop(string folder)
    {
        if (IsPostgreSql && Server.IsValueCreated)
        {
            Server.Value.Run($"DROP DATABASE IF EXISTS \"{NameOf(folder)}\" WITH (FORCE)");
        }
    }

    private static string Made(string folder)
    {
        var server = Server.Value;
        var name = NameOf(folder);

        // The server copies a template for one at a time.
        lock (Making)
        {
            if (server.Ask($"SELECT 1 FROM pg_database WHERE datname = '{name}'") is null)
            {
                server.Run($"CREATE DATABASE \"{name}\" TEMPLATE {Template}");
            }
        }

        return server.To(name, pooling: true) + ";Maximum Pool Size=20";
    }
}
