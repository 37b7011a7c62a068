using System.Diagnostics;
using BackTrainer.Web.Tests.Support;
using Microsoft.Data.Sqlite;

namespace BackTrainer.Web.Tests.Durability;

/// <summary>
/// The real program is killed without a warning at random moments while clients log, and started again on the same files:
/// what it acknowledged has to be there, and no half of anything.
/// </summary>
public static class CrashRun
{
    /// <summary>Arguments that keep the program quiet and let everyone in.</summary>
    public static readonly string[] Arguments = ["--Serilog:MinimumLevel:Default", "Warning", "--Limits:GuestsPerHour", "100000", "--Limits:SearchesPerMinute", "1000000"];

    private const int MostRequestsBeforeTheEnd = 150;

    /// <summary>Runs it and returns what was acknowledged.</summary>
    /// <param name="kills">How many times.</param>
    /// <param name="clients">How many log at once.</param>
    /// <param name="seed">Where the choices come from.</param>
    /// <param name="say">Told how it goes.</param>
    /// <exception cref="InvalidOperationException">Something was lost, or is there that nobody sent, or the file is broken.</exception>
    public static async Task<int> RunAsync(int kills, int clients, int seed, Action<string> say)
    {
        say($"{kills} kills, {clients} clients, seed {seed}.");
        var random = new Random(seed);
        var folder = Directory.CreateTempSubdirectory("backtrainer-crash-").FullName;
        var people = new List<LoggingClient>();
        try
        {
            for (var kill = 0; ; kill++)
            {
                var begin = Stopwatch.GetTimestamp();
                using var program = new ProgramProcess(folder, more: Arguments);
                var address = await program.AddressAsync();
                var restart = Stopwatch.GetElapsedTime(begin);
                while (people.Count < clients)
                {
                    people.Add(new LoggingClient(await ApiPerson.NewAsync(address), random.Next()));
                }

                people.ForEach(p => p.MoveTo(address));
                await CheckAsync(people, folder);
                say($"kill {kill} of {kills}: {people.Sum(p => p.Acknowledged)} changes acknowledged and all there, file ok, started in {restart.TotalMilliseconds:0} ms");
                if (kill == kills)
                {
                    return people.Sum(p => p.Acknowledged);
                }

                // The end comes with one request or another: before it, or while it and those of others are on their way.
                var left = random.Next(1, MostRequestsBeforeTheEnd);
                void Count()
                {
                    if (Interlocked.Decrement(ref left) == 0)
                    {
                        _ = Task.Run(program.Kill);
                    }
                }

                await Task.WhenAll(people.Select(p => UntilTheEndAsync(p, Count)));
                program.Kill();
            }
        }
        finally
        {
            people.ForEach(p => p.Dispose());
            SqliteConnection.ClearAllPools();
            TestDatabase.Drop(folder);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task UntilTheEndAsync(LoggingClient person, Action count)
    {
        try
        {
            while (true)
            {
                await person.StepAsync(count);
            }
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            // The server has ended.
        }
    }

    private static async Task CheckAsync(IReadOnlyList<LoggingClient> people, string folder)
    {
        foreach (var person in people)
        {
            if (await person.WrongAsync() is { Count: > 0 } wrong)
            {
                throw new InvalidOperationException(string.Join(' ', wrong));
            }
        }

        if (TestDatabase.IsPostgreSql)
        {
            return;
        }

        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "backtrainer.db")};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check;";
        if (await command.ExecuteScalarAsync() is not "ok")
        {
            throw new InvalidOperationException("The database file is broken.");
        }
    }
}
