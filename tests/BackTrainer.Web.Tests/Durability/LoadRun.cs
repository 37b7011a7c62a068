using System.Diagnostics;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Durability;

/// <summary>What many clients at once had to wait.</summary>
/// <param name="Requests">How many requests were answered.</param>
/// <param name="Changes">How many changes were acknowledged.</param>
/// <param name="Median">Half of the answers took at most this, in milliseconds.</param>
/// <param name="P99">99 of 100 answers took at most this, in milliseconds.</param>
/// <param name="Worst">The longest, in milliseconds.</param>
/// <param name="Faults">Answers that are none, and what the program wrote to its log.</param>
public sealed record LoadReport(int Requests, int Changes, double Median, double P99, double Worst, IReadOnlyList<string> Faults)
{
    public override string ToString() =>
        $"{Requests} requests, {Changes} changes, median {Median:0.0} ms, p99 {P99:0.0} ms, worst {Worst:0.0} ms, {Faults.Count} faults";
}

/// <summary>Many clients log at once on the real program for a bounded time; then everything that was acknowledged has to be there.</summary>
public static class LoadRun
{
    /// <summary>Everyone makes this many requests, however long they take.</summary>
    private const int FewestRequests = 10;

    public static async Task<LoadReport> RunAsync(int clients, TimeSpan time, int seed, Action<string> say)
    {
        say($"{clients} clients for {time.TotalSeconds:0} s, seed {seed}.");
        var folder = Directory.CreateTempSubdirectory("backtrainer-load-").FullName;
        var people = new List<LoggingClient>();
        try
        {
            using var program = new ProgramProcess(folder, more: CrashRun.Arguments);
            var address = await program.AddressAsync();
            for (var i = 0; i < clients; i++)
            {
                people.Add(new LoggingClient(await ApiPerson.NewAsync(address), seed + i));
            }

            var begin = Stopwatch.GetTimestamp();
            await Task.WhenAll(people.Select(async p =>
            {
                while ((Stopwatch.GetElapsedTime(begin) < time || p.Milliseconds.Count < FewestRequests) && p.Faults.IsEmpty)
                {
                    await p.StepAsync();
                }
            }));
            var wrong = new List<string>(people.SelectMany(p => p.Faults));
            foreach (var person in people)
            {
                wrong.AddRange(await person.WrongAsync());
            }

            program.Kill();
            wrong.AddRange(Directory.GetFiles(Path.Combine(folder, "logs")).SelectMany(File.ReadLines).Where(l => l.Contains("[ERR]", StringComparison.Ordinal) || l.Contains("locked", StringComparison.Ordinal)));
            var took = people.SelectMany(p => p.Milliseconds).Order().ToList();
            var report = new LoadReport(
                took.Count, people.Sum(p => p.Acknowledged), took[took.Count / 2], took[(int)(took.Count * 0.99)], took[^1], wrong);
            say(report.ToString());
            return report;
        }
        finally
        {
            people.ForEach(p => p.Dispose());
            TestDatabase.Drop(folder);
            Directory.Delete(folder, recursive: true);
        }
    }
}
