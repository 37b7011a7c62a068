using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using BackTrainer.Web.Tests.Durability;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Fuzzing;

/// <summary>What malformed requests did to the program.</summary>
/// <param name="Requests">How many were sent.</param>
/// <param name="Statuses">How many answers there were of each status; 0 for a connection that was closed without one.</param>
/// <param name="Faults">Answers of 500 and above other than 505, and what took too long.</param>
/// <param name="Slowest">The longest that an answer took, in milliseconds.</param>
/// <param name="MegabytesBefore">Memory of the process after the first fifth.</param>
/// <param name="MegabytesAfter">Memory of the process at the end.</param>
public sealed record FuzzReport(
    int Requests, IReadOnlyDictionary<int, int> Statuses, IReadOnlyList<string> Faults, double Slowest, double MegabytesBefore, double MegabytesAfter)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Requests} requests, {Faults.Count} faults, slowest {Slowest:0} ms, memory {MegabytesBefore:0} MB after a fifth and {MegabytesAfter:0} MB at the end; {string.Join(", ", Statuses.OrderBy(s => s.Key).Select(s => $"{s.Key}: {s.Value}"))}");
}

/// <summary>Sends malformed requests of every kind to every route of the real program, as someone who has data there.</summary>
public static class FuzzRun
{
    /// <summary>The right answer to a version of HTTP that there is not.</summary>
    private const int VersionNotSupported = 505;

    /// <summary>An answer that takes longer than this counts as a fault.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <param name="requests">How many.</param>
    /// <param name="seed">Where all choices come from.</param>
    /// <param name="say">Told how it goes.</param>
    /// <param name="senders">How many send at once; what one alone sends goes by its seed.</param>
    public static async Task<FuzzReport> RunAsync(int requests, int seed, Action<string> say, int senders = 8)
    {
        say($"{requests} requests, seed {seed}.");
        var folder = Directory.CreateTempSubdirectory("backtrainer-fuzz-").FullName;
        try
        {
            using var program = new ProgramProcess(folder, more: [.. CrashRun.Arguments, "--Serilog:MinimumLevel:Override:BackTrainer", "Fatal"]);
            var target = await FuzzTarget.OfAsync(await program.AddressAsync());
            var (statuses, faults) = (new ConcurrentDictionary<int, int>(), new ConcurrentQueue<string>());
            var (sent, slowest, early) = (0, 0.0, 0.0);
            await Task.WhenAll(Enumerable.Range(0, senders).Select(sender => Task.Run(async () =>
            {
                using var fuzzer = new Fuzzer(target, new Random(seed + sender), Patience);
                for (int n; (n = Interlocked.Increment(ref sent)) <= requests;)
                {
                    var begin = Stopwatch.GetTimestamp();
                    var (what, status) = await fuzzer.SendAsync();
                    var took = Stopwatch.GetElapsedTime(begin);
                    statuses.AddOrUpdate(status, 1, (_, count) => count + 1);
                    slowest = Math.Max(slowest, took.TotalMilliseconds);
                    if (status is >= 500 and not VersionNotSupported || took > Patience)
                    {
                        faults.Enqueue($"{status} after {took.TotalMilliseconds:0} ms: {what}");
                    }

                    if (n == requests / 5)
                    {
                        early = Megabytes(program);
                    }

                    if (n % 5000 == 0)
                    {
                        say($"{n} sent, {faults.Count} faults, {Megabytes(program):0} MB");
                    }
                }
            })));
            using var client = new HttpClient { BaseAddress = target.Address };
            using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            if (!ready.IsSuccessStatusCode)
            {
                faults.Enqueue($"It is not ready any more: {ready.StatusCode}");
            }

            var report = new FuzzReport(requests, statuses, [.. faults], slowest, early, Megabytes(program));
            program.Kill();
            say(report.ToString());
            return report;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Megabytes(ProgramProcess program)
    {
        using var process = Process.GetProcessById(program.Id);
        return process.WorkingSet64 / 1024.0 / 1024.0;
    }
}
