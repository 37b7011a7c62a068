using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using BackTrainer.Web;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Builder;

namespace BackTrainer.Benchmarks;

/// <summary>
/// One library page rendered and one set saved, over HTTP on the real server with a real database file. The health route
/// is the baseline: it is what a request costs that does nothing.
/// </summary>
[MemoryDiagnoser]
public partial class WebBenchmarks : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("backtrainer-benchmark-").FullName;
    private WebApplication _app = null!;
    private HttpClient _client = null!;
    private string _session = "";
    private string _token = "";
    private int _order;

    [GlobalSetup]
    public async Task StartAsync()
    {
        _app = BackTrainerApp.Create(["--urls", "http://127.0.0.1:0", "--Data:Folder", _folder, "--Serilog:MinimumLevel:Default", "Warning"]);
        await _app.StartAsync();
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
        {
            BaseAddress = new Uri(_app.Urls.First()),
        };
        await NewSessionAsync();
    }

    [GlobalCleanup]
    public async Task StopAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public void Dispose()
    {
        _client?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public Task<string> NothingButARequest() => _client.GetStringAsync("/health/live");

    [Benchmark]
    public Task<string> OneLibraryPage() => _client.GetStringAsync("/exercises/conventional-deadlift");

    [Benchmark]
    public Task<string> TheWholeLibrary() => _client.GetStringAsync("/exercises");

    [Benchmark]
    public async Task<HttpStatusCode> OneSetSaved()
    {
        // The same places are used again and again, so that the session does not grow while it is measured.
        _order = (_order % 10) + 1;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = _token,
            ["Entry.SetId"] = Guid.CreateVersion7().ToString(),
            ["Entry.Exercise"] = "bent-over-barbell-row",
            ["Entry.Order"] = _order.ToString(CultureInfo.InvariantCulture),
            ["Entry.Reps"] = "8",
            ["Entry.LoadKg"] = "60",
        });
        using var answer = await _client.PostAsync(new Uri($"{_session}?handler=Set", UriKind.Relative), form);
        return answer.StatusCode == HttpStatusCode.Redirect
            ? answer.StatusCode
            : throw new InvalidOperationException($"The set was not saved: {answer.StatusCode}.");
    }

    private async Task NewSessionAsync()
    {
        var start = await _client.GetStringAsync("/start");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = Token().Match(start).Groups["token"].Value,
            ["sessionId"] = Guid.CreateVersion7().ToString(),
        });
        using var answer = await _client.PostAsync(new Uri("/start", UriKind.Relative), form);
        _session = answer.Headers.Location!.OriginalString;
        _token = Token().Match(await _client.GetStringAsync(_session)).Groups["token"].Value;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
