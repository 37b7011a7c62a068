using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace BackTrainer.Web.Tests.Support;

/// <summary>
/// A PostgreSQL server of this test process alone, in a temporary folder, on a free port. It ends with the process, however that
/// ends: a shell waits beside it for the end of its input.
/// </summary>
public sealed class PostgreSqlServer
{
    /// <summary>What to do where there is none.</summary>
    public const string Missing = "There is no PostgreSQL to test with: install Debian's postgresql, or put initdb and postgres on the path.";

    private const string User = "backtrainer";

    // Tests kill the program and its connections, never the machine: so what is written need not wait for the disk.
    private const string Script = """
        "$1/initdb" -D "$2/data" -U backtrainer -A trust -E UTF8 --locale=C --no-sync >"$2/initdb.log" 2>&1 || exit 1
        "$1/postgres" -D "$2/data" -p "$3" -k "$2" -c listen_addresses=127.0.0.1 -c max_connections=400 -c fsync=off -c shared_buffers=64MB >"$2/server.log" 2>&1 &
        server=$!
        cat >/dev/null
        kill -QUIT $server
        wait $server
        rm -rf "$2"
        """;

    private static readonly Lazy<PostgreSqlServer?> One = new(() => Bin() is { } bin ? new(bin) : null);

    private readonly int _port = FreePort();

    private PostgreSqlServer(string bin)
    {
        var folder = Directory.CreateTempSubdirectory("backtrainer-postgres-").FullName;
        string[] shell = ["/bin/sh", "-c", Script, "sh", bin, folder, _port.ToString(CultureInfo.InvariantCulture)];
        if (Environment.IsPrivilegedProcess)
        {
            // It refuses to run as root.
            Process.Start("chown", ["postgres", folder]).WaitForExit();
            shell = ["runuser", "-u", "postgres", "--", .. shell];
        }

        var process = Process.Start(new ProcessStartInfo(shell[0], shell[1..]) { UseShellExecute = false, RedirectStandardInput = true, WorkingDirectory = folder })!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            process.StandardInput.Close();
            process.WaitForExit(TimeSpan.FromSeconds(10));
        };
        Wait(process);
    }

    /// <summary>The server of this run.</summary>
    /// <exception cref="InvalidOperationException">There is none to be had.</exception>
    public static PostgreSqlServer OfThisRun => One.Value ?? throw new InvalidOperationException(Missing);

    /// <summary>One can be had.</summary>
    public static bool IsThere => Bin() is not null;

    /// <summary>How a database is reached; without pooling, so that nothing holds it.</summary>
    public string To(string database, int? port = null, bool pooling = false) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = port ?? _port,
        Username = User,
        Database = database,
        Pooling = pooling,
    }.ToString();

    /// <summary>The port that it listens on.</summary>
    public int Port => _port;

    /// <summary>Runs a statement in a database.</summary>
    public void Run(string statement, string database = "postgres")
    {
        using var connection = new NpgsqlConnection(To(database));
        connection.Open();
        using var command = new NpgsqlCommand(statement, connection);
        command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row of what a statement says.</summary>
    public object? Ask(string statement, string database = "postgres")
    {
        using var connection = new NpgsqlConnection(To(database));
        connection.Open();
        using var command = new NpgsqlCommand(statement, connection);
        return command.ExecuteScalar();
    }

    /// <summary>Ends all connections to a database from the server's side, in the middle of whatever they do.</summary>
    public void CutConnections(string database) => Run($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}' AND pid <> pg_backend_pid()");

    private void Wait(Process process)
    {
        var begin = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                Run("SELECT 1");
                return;
            }
            catch (NpgsqlException) when (!process.HasExited && Stopwatch.GetElapsedTime(begin) < ProgramProcess.Patience)
            {
                Thread.Sleep(50);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The folder of its programs: Debian's newest, else one on the path.</summary>
    private static string? Bin()
    {
        const string debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(debian) ? Directory.GetDirectories(debian).OrderByDescending(d => int.TryParse(Path.GetFileName(d), CultureInfo.InvariantCulture, out var version) ? version : 0) : Enumerable.Empty<string>();
        return versions.Select(v => Path.Combine(v, "bin")).Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")) && File.Exists(Path.Combine(bin, "postgres")));
    }
}
