using System.Net;
using System.Text.Json;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Hosting;

public sealed class LogTests : IDisposable
{
    /// <summary>A trace that whoever asks has begun.</summary>
    private const string Elsewhere = "4bf92f3577b34da6a3ce929d0e0e4736";

    private readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    public async Task Every_line_has_the_trace_that_stands_on_error_pages_and_in_problem_answers(string format)
    {
        string page, problem;
        using (var program = new ProgramProcess(_data.Path, more: ["--Logging:Format", format]))
        {
            var address = await program.AddressAsync();
            using var browser = new Browser(address);
            var missing = await browser.OpenAsync("/nowhere?q=secret");
            Assert.Equal(HttpStatusCode.NotFound, missing.Status);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/calendar/secret")).Status);
            page = missing.TextOf("main p.small").Split(' ')[^1];
            using var person = ApiPerson.Unknown(address);
            problem = (string)(await person.SendAsync("GET", "/api/exercises/nothing")).Json!["traceId"]!;
            await person.SendAsync("GET", "/api/exercises/pull-up", null, ("traceparent", $"00-{Elsewhere}-00f067aa0ba902b7-01"));
            program.Terminate();
            Assert.Equal(0, await program.ExitCodeAsync());
        }

        Assert.All([page, problem], trace => Assert.Matches("^[0-9a-f]{32}$", trace));
        var lines = File.ReadAllLines(Assert.Single(Directory.GetFiles(Path.Combine(_data.Path, "logs"))));
        Assert.NotEmpty(lines);
        foreach (var (trace, path) in new[] { (page, "/nowhere"), (problem, "/api/exercises/nothing"), (Elsewhere, "/api/exercises/pull-up") })
        {
            var line = Assert.Single(lines, l => l.Contains(path, StringComparison.Ordinal) && l.Contains(" ms", StringComparison.Ordinal));
            Assert.Equal(trace, format == "json" ? TraceOf(line) : line.Split(' ')[4]);
        }

        Assert.All(lines, l => Assert.NotEqual("", format == "json" ? TraceOf(l) : l.Split(' ')[4]));
        Assert.DoesNotContain(lines, l => l.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_request_everything_on_the_console_is_JSON()
    {
        using var program = ProgramProcess.Start("dotnet", ProgramProcess.Program, "--urls", "http://127.0.0.1:0", "--Data:Folder", _data.Path, "--Logging:Format", "json");
        var output = program.EndAsync();
        await UntilStartedAsync();
        program.Terminate();
        var (code, lines, error) = await output;
        Assert.Equal((0, ""), (code, error));
        Assert.All(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries), l => Assert.NotEqual("", TraceOf(l)));
    }

    [Fact]
    public async Task No_path_writes_a_line_of_its_own()
    {
        using (var program = new ProgramProcess(_data.Path))
        {
            using var client = new HttpClient { BaseAddress = await program.AddressAsync() };
            using var answer = await client.GetAsync(new Uri("/x%0D%0A2026-11-30%20forged%0Aline", UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            program.Terminate();
            Assert.Equal(0, await program.ExitCodeAsync());
        }

        var lines = File.ReadAllLines(Assert.Single(Directory.GetFiles(Path.Combine(_data.Path, "logs"))));
        Assert.Contains(lines, l => l.Contains("GET /x%0D%0A2026-11-30%20forged%0Aline 404", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, l => l.StartsWith("line", StringComparison.Ordinal) || l.StartsWith("2026-11-30 forged", StringComparison.Ordinal));
    }

    private async Task UntilStartedAsync()
    {
        using var bound = new CancellationTokenSource(ProgramProcess.Patience);
        var logs = Path.Combine(_data.Path, "logs");
        while (!Directory.Exists(logs) || !Directory.GetFiles(logs).Any(f => ReadShared(f).Contains("Application started", StringComparison.Ordinal)))
        {
            await Task.Delay(50, bound.Token);
        }
    }

    private static string ReadShared(string file)
    {
        using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd();
    }

    private static string? TraceOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        Assert.True(json.RootElement.TryGetProperty("Timestamp", out _) && json.RootElement.TryGetProperty("Level", out _));
        return json.RootElement.GetProperty("Properties").GetProperty("Trace").GetString();
    }
}
