using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Pages;

public sealed partial class ScriptTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const int MostBytes = 25 * 1024;

    [Fact]
    public async Task Everything_that_the_page_of_a_session_runs_is_at_most_25_KB_to_fetch()
    {
        using var browser = app.NewBrowser();
        var session = await browser.StartFreeAsync();
        var modules = new Dictionary<string, int>(StringComparer.Ordinal);
        var left = new Queue<string>(session.Document.QuerySelectorAll("script[src]").Select(e => e.GetAttribute("src")!));
        while (left.TryDequeue(out var path))
        {
            if (modules.ContainsKey(path))
            {
                continue;
            }

            var module = await browser.OpenAsync(path);
            Assert.Equal(HttpStatusCode.OK, module.Status);
            Assert.Equal("public, max-age=31536000, immutable", module.Headers["Cache-Control"]);
            modules[path] = Compressed(module.Html);
            foreach (Match import in Import().Matches(module.Html))
            {
                left.Enqueue(new Uri(new Uri("http://here" + path), import.Groups["path"].Value).AbsolutePath);
            }
        }

        Assert.Contains(modules.Keys, k => k.EndsWith("/session/store.js", StringComparison.Ordinal));
        Assert.InRange(modules.Values.Sum(), 1, MostBytes);
    }

    [Theory]
    [InlineData("const a = 1;\n// why\n\n  // and so\nconst b = 2;", "const a = 1;\nconst b = 2;\n")]
    [InlineData("/** What. */\nconst a = /** @type {any} */ (b);", "const a = /** @type {any} */ (b);\n")]
    [InlineData("/**\n * What.\n * @param {string} a\n */\nf(a);", "f(a);\n")]
    [InlineData("/** @type {any} */ (a).b();", "/** @type {any} */ (a).b();\n")]
    [InlineData("f(\"http://here\"); // why", "f(\"http://here\"); // why\n")]
    public void Comments_stay_at_home(string script, string sent) => Assert.Equal(sent, Modules.WithoutComments(script));

    [Fact]
    public async Task A_module_of_another_build_is_not_there()
    {
        using var browser = app.NewBrowser();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/js/~0123456789abcdef/app.js")).Status);
    }

    [Fact]
    public async Task The_worker_names_files_that_are_there_and_is_asked_for_anew_each_time()
    {
        using var browser = app.NewBrowser();
        var worker = await browser.OpenAsync("/sw.js");
        Assert.StartsWith("text/javascript", worker.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Equal("no-cache", worker.Headers["Cache-Control"]);
        Assert.Contains("worker-src 'self'", worker.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        var shell = JsonSerializer.Deserialize<string[]>(Shell().Match(worker.Html).Groups["list"].Value)!;
        Assert.Contains("/offline", shell);
        Assert.Contains(shell, s => s.StartsWith("/css/app.", StringComparison.Ordinal));
        foreach (var path in shell)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(path)).Status);
        }
    }

    [Fact]
    public async Task The_app_can_be_installed()
    {
        using var browser = app.NewBrowser();
        var home = await browser.OpenAsync("/");
        var manifest = await browser.OpenAsync(home.Document.QuerySelector("link[rel=manifest]")!.GetAttribute("href")!);
        using var json = JsonDocument.Parse(manifest.Html);
        foreach (var icon in json.RootElement.GetProperty("icons").EnumerateArray())
        {
            var file = await browser.OpenAsync(icon.GetProperty("src").GetString()!);
            Assert.Equal((HttpStatusCode.OK, icon.GetProperty("type").GetString()), (file.Status, file.Headers["Content-Type"].Split(';')[0]));
        }
    }

    private static int Compressed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return (int)packed.Length;
    }

    [GeneratedRegex("""(?:from|import) "(?<path>\.[^"]+)";""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Import();

    [GeneratedRegex("""shell: (?<list>\[[^\]]*\])""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shell();
}
