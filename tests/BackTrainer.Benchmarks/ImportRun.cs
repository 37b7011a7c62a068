using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Benchmarks;

/// <summary>
/// Brings in a tenth of a long log, and then all of another one, on the real program with a real database: how long it takes, and
/// how much memory on the way. All of it is sent a second time, and once more by somebody else in the order of a spreadsheet that
/// was sorted by exercise.
/// </summary>
internal static class ImportRun
{
    private const int SetsASession = 20;

    private static readonly string[] Names = ["Bent Over Row (Barbell)", "Deadlift (Barbell)", "Pull Up", "Lat Pulldown (Cable)", "Bench Press (Barbell)"];

    /// <summary>Runs it with so many lines.</summary>
    public static async Task RunAsync(int lines, Action<string> say)
    {
        var app = new RunningApp();
        await app.InitializeAsync();
        try
        {
            await OnceAsync(app, "to begin with", Lines(lines / 100), 1, _ => { });
            await OnceAsync(app, "a tenth", Lines(lines / 10), 1, say);
            await OnceAsync(app, "all", Lines(lines), 2, say);
            await OnceAsync(app, "sorted by exercise", [.. Lines(lines).Take(1), .. Lines(lines).Skip(1).OrderBy(l => l.Split(';')[2], StringComparer.Ordinal)], 1, say);
        }
        finally
        {
            await app.DisposeAsync();
        }
    }

    private static async Task OnceAsync(RunningApp app, string what, IEnumerable<string> lines, int times, Action<string> say)
    {
        var file = Path.Combine(app.Folder, "log.csv");
        await File.WriteAllLinesAsync(file, lines);
        using var person = await ApiPerson.NewAsync(app.Address);
        for (var time = 1; time <= times; time++)
        {
            var (look, took, answer) = (0.0, 0.0, (JsonNode?)null);
            var (worked, rose) = await WatchedAsync(async () =>
            {
                (look, _) = await SendAsync(app, person, file, "?dryRun=true");
                (took, answer) = await SendAsync(app, person, file, "");
            });
            say(string.Create(CultureInfo.InvariantCulture,
                $"{what}{(time > 1 ? " again" : "")}, {new FileInfo(file).Length / 1024} KiB: looked at in {look:0.0} s, brought in in {took:0.0} s ({answer!["sets"]} sets in {answer["sessions"]} sessions), with {worked:0.0} s of a processor; memory in use rose by at most {rose} MiB."));
        }

        var (length, seconds) = (0L, 0.0);
        var (export, more) = await WatchedAsync(async () => (length, seconds) = await TakeAlongAsync(app, person));
        say(string.Create(CultureInfo.InvariantCulture, $"{what}, taken along: {length / 1024} KiB in {seconds:0.0} s, with {export:0.0} s of a processor; memory in use rose by at most {more} MiB."));
    }

    /// <summary>The processor time that something took, in seconds, and by how many MiB the memory in use rose on the way.</summary>
    private static async Task<(double Processor, long Rose)> WatchedAsync(Func<Task> work)
    {
        var (before, peak) = (GC.GetTotalMemory(forceFullCollection: true), 0L);
        var worked = Environment.CpuUsage.TotalTime;
        using var stop = new CancellationTokenSource();
        var watch = WatchAsync(bytes => peak = Math.Max(peak, bytes), stop.Token);
        await work();
        await stop.CancelAsync();
        await watch;
        return ((Environment.CpuUsage.TotalTime - worked).TotalSeconds, Math.Max(peak - before, 0) / 1024 / 1024);
    }

    private static async Task<(long Bytes, double Seconds)> TakeAlongAsync(RunningApp app, ApiPerson person)
    {
        using var client = app.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", person.Token);
        var begin = Stopwatch.GetTimestamp();
        using var answer = await client.GetAsync(new Uri("/api/export", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await using var body = await answer.Content.ReadAsStreamAsync();
        var (bytes, buffer) = (0L, new byte[64 * 1024]);
        while (await body.ReadAsync(buffer) is > 0 and var read)
        {
            bytes += read;
        }

        return (bytes, Stopwatch.GetElapsedTime(begin).TotalSeconds);
    }

    private static async Task<(double Seconds, JsonNode Answer)> SendAsync(RunningApp app, ApiPerson person, string file, string query)
    {
        using var client = app.NewClient();
        client.Timeout = TimeSpan.FromMinutes(9);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", person.Token);
        await using var stream = File.OpenRead(file);
        using var form = new MultipartFormDataContent { { new StreamContent(stream), "file", "log.csv" } };
        var begin = Stopwatch.GetTimestamp();
        using var answer = await client.PostAsync(new Uri($"/api/import{query}", UriKind.Relative), form);
        var text = await answer.Content.ReadAsStringAsync();
        return (Stopwatch.GetElapsedTime(begin).TotalSeconds, answer.IsSuccessStatusCode ? JsonNode.Parse(text)! : throw new InvalidOperationException(text));
    }

    /// <summary>What was in use after the latest collection that the program made by itself, a few times a second: forced ones would be what is measured.</summary>
    private static async Task WatchAsync(Action<long> see, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            see(GC.GetGCMemoryInfo(GCKind.Any).HeapSizeBytes);
            await Task.Delay(250, stop).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    private static IEnumerable<string> Lines(int count)
    {
        yield return "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration";
        var first = DateTime.Today.AddDays(-(count / SetsASession) - 1).AddHours(18);
        for (var i = 0; i < count; i++)
        {
            var day = first.AddDays(i / SetsASession);
            yield return string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd HH:mm:ss};Evening;{Names[i % SetsASession / 4]};{(i % 4) + 1};{40 + (i % 37 * 1.25):0.##};kg;{5 + (i % 8)};8;;;;;;1h 10m");
        }
    }
}
