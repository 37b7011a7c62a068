using System.IO.Compression;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>A first view on a phone with bad reception: little comes over the wire, and nothing waits for a script.</summary>
public sealed class FirstViewTests(RunningApp app) : IClassFixture<RunningApp>
{
    /// <summary>Of HTML and style together, packed as they are sent.</summary>
    private const int MostBytes = 13_000;

    [Fact]
    public async Task A_page_of_the_library_and_its_style_are_13_KB()
    {
        using var client = app.NewClient();
        string[] paths = ["/", "/exercises", "/exercises?page=2", "/exercises?muscle=lats", "/exercises/figures", "/principles", "/rules", "/privacy", .. app.Library.Exercises.Select(e => $"/exercises/{e.Id}")];
        foreach (var path in paths)
        {
            using var browser = app.NewBrowser();
            var page = await browser.OpenAsync(path);
            Assert.Equal(["app"], Styles(page));
            Assert.All(page.Document.QuerySelectorAll("script[src]"), s => Assert.Equal("module", s.GetAttribute("type")));
            var style = await client.GetByteArrayAsync(page.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
            Assert.InRange(await PackedAsync(client, path) + Packed(style), 1, MostBytes);
        }
    }

    [Fact]
    public async Task Whoever_trains_gets_the_style_of_training()
    {
        using var browser = app.NewBrowser();
        Assert.Equal(["app", "training"], Styles(await browser.OpenAsync("/plans/new")));
        Assert.Equal(["app", "training"], Styles(await browser.StartFreeAsync()));
        Assert.Equal(["app", "training"], Styles(await browser.OpenAsync("/")));
        Assert.Equal(["app", "training"], Styles(await browser.OpenAsync("/exercises/pull-up")));
    }

    private static IEnumerable<string> Styles(BrowserPage page) =>
        page.Document.QuerySelectorAll("link[rel=stylesheet]").Select(l => Path.GetFileName(l.GetAttribute("href")!).Split('.')[0]);

    /// <summary>The bytes of a page over the wire.</summary>
    private static async Task<int> PackedAsync(HttpClient client, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept-Encoding", "br" } } };
        using var answer = await client.SendAsync(request);
        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }

    /// <summary>The bytes of a file as it is published: packed once, as small as it gets.</summary>
    private static int Packed(byte[] file)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(file);
        }

        return (int)packed.Length;
    }
}
