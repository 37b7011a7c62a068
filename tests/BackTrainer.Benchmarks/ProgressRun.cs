using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BackTrainer.Benchmarks;

/// <summary>
/// The page of progress of somebody with ten years (1,500 sessions, 30,000 sets) against somebody with one month, over HTTP on the
/// real server, on a database with many people of ten years.
/// </summary>
internal static partial class ProgressRun
{
    private const int TenYears = 1500;
    private const int OneMonth = 12;
    private const int WarmUp = 60;

    /// <summary>How many times the month the ten years may take.</summary>
    private const double Most = 1.5;

    /// <summary>Makes the database, measures, and says whether ten years are seen as fast as they should.</summary>
    /// <param name="people">How many people of ten years.</param>
    /// <param name="requests">How often each page is asked for.</param>
    /// <param name="folder">Where the database stays for another look; an empty text for one that goes.</param>
    /// <param name="say">Where it is told.</param>
    public static async Task<bool> RunAsync(int people, int requests, string folder, Action<string> say)
    {
        var place = folder.Length > 0 ? Directory.CreateDirectory(folder).FullName : Directory.CreateTempSubdirectory("backtrainer-progress-").FullName;
        var app = BackTrainerApp.Create(["--urls", "http://127.0.0.1:0", "--Data:Folder", place, "--Serilog:MinimumLevel:Default", "Warning"]);
        await app.StartAsync();
        try
        {
            using var veteran = await ComeAsync(app);
            using var novice = await ComeAsync(app);
            if (folder.Length > 0)
            {
                say($"Cookies of ten years: {veteran.Cookies}{Environment.NewLine}Cookies of one month: {novice.Cookies}");
            }

            await FillAsync(app, people, veteran, novice, say);
            return await MeasureAsync(requests, veteran, novice, say);
        }
        finally
        {
            await app.DisposeAsync();
            if (folder.Length == 0)
            {
                Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
                Directory.Delete(place, recursive: true);
            }
        }
    }

    private static async Task FillAsync(WebApplication app, int people, Visitor veteran, Visitor novice, Action<string> say)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TrainingDb>();
        var fill = new ProgressPeople(db, scope.ServiceProvider.GetRequiredService<ExerciseLibrary>(), DateTime.UtcNow);
        var watch = Stopwatch.StartNew();
        await fill.FillAsync(novice.Owner, OneMonth);
        await fill.FillAsync(veteran.Owner, TenYears);
        var others = Enumerable.Range(1, Math.Max(0, people - 1)).Select(_ => Guid.CreateVersion7()).ToList();
        foreach (var some in others.Chunk(50))
        {
            await fill.CopyAsync(veteran.Owner, some);
            say($"{(DateTime.UtcNow):HH:mm:ss} {others.IndexOf(some[^1]) + 2} of {people} people");
        }

        // What the database knows of its own tables decides how it looks things up.
        await db.Database.ExecuteSqlRawAsync("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);");
        say($"{people} people of ten years made in {watch.Elapsed.TotalSeconds:0} s: {new FileInfo(db.Database.GetDbConnection().DataSource!).Length / 1e9:0.0} GB.");
    }

    private static async Task<bool> MeasureAsync(int requests, Visitor veteran, Visitor novice, Action<string> say)
    {
        var (years, month) = (new List<Cost>(), new List<Cost>());
        for (var i = -WarmUp; i < requests; i++)
        {
            // In turn, so that whatever else the machine does falls on both.
            var (ten, one) = (await CostAsync(veteran), await CostAsync(novice));
            if (i >= 0)
            {
                years.Add(ten);
                month.Add(one);
            }
        }

        say($"One month: {Told(month)}, {novice.Bytes / 1024} KiB. Ten years: {Told(years)}, {veteran.Bytes / 1024} KiB (medians of {requests}, and the processor time of all of them).");
        var (ratio, processor) = (Median(years) / Median(month), years.Sum(c => c.Processor) / month.Sum(c => c.Processor));
        say($"Ten years take {ratio:0.00} times as long and {processor:0.00} times the processor time; at most {Most:0.0} times as long is wanted.");
        return ratio <= Most;
    }

    private static async Task<Cost> CostAsync(Visitor visitor)
    {
        using var self = Process.GetCurrentProcess();
        var before = self.TotalProcessorTime;
        var took = await visitor.AskAsync();
        self.Refresh();
        return new(took, (self.TotalProcessorTime - before).TotalMilliseconds);
    }

    private static string Told(List<Cost> costs) => $"{Median(costs):0.0} ms, {costs.Average(c => c.Processor):0.0} ms of processor";

    private static double Median(List<Cost> costs) => costs.Select(c => c.Took).Order().ElementAt(costs.Count / 2);

    /// <summary>What a request cost, in milliseconds.</summary>
    private readonly record struct Cost(double Took, double Processor);

    private static async Task<Visitor> ComeAsync(WebApplication app)
    {
        var cookies = new CookieContainer();
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = new Uri(app.Urls.First()) };
        var test = Guid.CreateVersion7();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = Token().Match(await client.GetStringAsync("/progress/trunk")).Groups["token"].Value,
            ["Form.Id"] = test.ToString(),
            ["Form.Extensor"] = "100",
            ["Form.Day"] = DateTime.Now.ToString("yyyy-MM-dd"),
        });

        // Whoever saves something has a cookie to come back with.
        using var answer = await client.PostAsync(new Uri("/progress/trunk", UriKind.Relative), form);
        await using var scope = app.Services.CreateAsyncScope();
        var owner = (await scope.ServiceProvider.GetRequiredService<TrainingDb>().TrunkTests.AsNoTracking().SingleAsync(t => t.Id == test)).OwnerId;
        return new(client, owner, string.Join("; ", cookies.GetAllCookies().Select(c => $"{c.Name}={c.Value}")));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    private sealed class Visitor(HttpClient client, Guid owner, string cookies) : IDisposable
    {
        public Guid Owner => owner;

        public string Cookies => cookies;

        public int Bytes { get; private set; }

        /// <summary>Milliseconds of one request.</summary>
        public async Task<double> AskAsync()
        {
            var began = Stopwatch.GetTimestamp();
            var page = await client.GetStringAsync("/progress");
            var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            Bytes = page.Length;
            return page.Contains("in a row", StringComparison.Ordinal) ? took : throw new InvalidOperationException("This is not the page of somebody who trains.");
        }

        public void Dispose() => client.Dispose();
    }
}
