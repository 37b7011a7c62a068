using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>Pages that are the same for everyone come ready to whoever is nobody, and to nobody else.</summary>
public sealed class SharedPageTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly string[] Paths =
        ["/", "/exercises", "/exercises?page=2", "/exercises?muscle=lats", "/exercises?kit=full-gym", "/exercises/cards", "/exercises/figures", "/exercises/conventional-deadlift", "/principles", "/rules", "/privacy"];

    /// <summary>What says how an answer is packed and when it was sent, and not what is in it.</summary>
    private static readonly string[] OfTheWay = ["Date", "Transfer-Encoding", "Content-Length", "Content-Encoding", "ETag", "Vary"];

    [Fact]
    public async Task A_page_that_comes_ready_is_the_page_that_is_made()
    {
        foreach (var path in Paths)
        {
            // A cookie of no meaning to us: the page is made for it, and says of nobody.
            var made = await AskAsync(path, ("Cookie", "other=1"));
            Assert.Null(made.Tag);
            foreach (var accepted in new[] { "", "gzip", "br", "gzip, deflate, br, zstd", "br;q=0, gzip;q=0.5", "br", "" })
            {
                var ready = await AskAsync(path, ("Accept-Encoding", accepted));
                Assert.Equal((HttpStatusCode.OK, Named(accepted)), (ready.Status, ready.Packing));
                Assert.Equal(made.Text, ready.Text);
                Assert.Equal(made.Headers.Where(h => !OfTheWay.Contains(h.Key)), ready.Headers.Where(h => !OfTheWay.Contains(h.Key)));
                Assert.Equal("Accept-Encoding, Cookie", ready.Headers["Vary"]);
                Assert.DoesNotContain("Set-Cookie", ready.Headers.Keys);
                Assert.Contains("default-src 'none'", ready.Headers["Content-Security-Policy"], StringComparison.Ordinal);
                Assert.Equal("", ready.Headers[PersonTag.HeaderName]);
            }
        }
    }

    [Fact]
    public async Task Whoever_has_a_page_is_told_that_it_has_not_changed()
    {
        foreach (var path in Paths)
        {
            var packed = (await AskAsync(path, ("Accept-Encoding", "br"))).Tag!;
            var plain = (await AskAsync(path)).Tag!;
            Assert.NotEqual(packed, plain);
            foreach (var tags in new[] { packed, $"W/{packed}", $"\"other\", {packed}", $"\"other\",W/{packed}", "*" })
            {
                var same = await AskAsync(path, ("Accept-Encoding", "br"), ("If-None-Match", tags));
                Assert.Equal((HttpStatusCode.NotModified, packed, ""), (same.Status, same.Tag, same.Text));
                Assert.Equal("Accept-Encoding, Cookie", same.Headers["Vary"]);
            }

            Assert.Equal(HttpStatusCode.OK, (await AskAsync(path, ("Accept-Encoding", "br"), ("If-None-Match", plain))).Status);
            Assert.Equal(HttpStatusCode.OK, (await AskAsync(path, ("If-None-Match", "\"other\""))).Status);

            // What somebody had as nobody is not theirs any more once they are known.
            Assert.Equal(HttpStatusCode.OK, (await AskAsync(path, ("If-None-Match", plain), ("Cookie", "other=1"))).Status);
        }
    }

    [Fact]
    public async Task Only_the_head_is_sent_to_whoever_asks_for_that()
    {
        using var client = app.NewClient();
        var page = await AskAsync("/rules");
        using var request = new HttpRequestMessage(HttpMethod.Head, "/rules");
        using var head = await client.SendAsync(request);
        Assert.Equal((HttpStatusCode.OK, page.Tag, Encoding.UTF8.GetByteCount(page.Text)), (head.StatusCode, head.Headers.ETag?.ToString(), (int)head.Content.Headers.ContentLength!));
    }

    [Fact]
    public async Task Somebody_gets_a_page_of_their_own()
    {
        await AskAsync("/exercises/bent-over-barbell-row");
        using var browser = app.NewBrowser();
        await browser.StartFreeAsync();
        foreach (var path in Paths.Append("/exercises/bent-over-barbell-row"))
        {
            var theirs = await browser.OpenAsync(path);
            Assert.NotEqual("", theirs.Headers[PersonTag.HeaderName]);
            Assert.DoesNotContain("ETag", theirs.Headers.Keys);
        }

        using var program = await ApiPerson.NewAsync(app.Address);
        Assert.Null((await AskAsync("/exercises", ("Authorization", $"Bearer {program.Token}"))).Tag);
        var theme = await AskAsync("/rules", ("Cookie", $"{Theme.CookieName}=dark"));
        Assert.Contains("data-theme=\"dark\"", theme.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("data-theme=\"dark\"", (await AskAsync("/rules")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/exercises?q=row")]
    [InlineData("/exercises?muscle=wings")]
    [InlineData("/exercises?muscle=lats&level=novice")]
    [InlineData("/exercises?page=999")]
    [InlineData("/rules?a=b")]
    [InlineData("/Rules")]
    [InlineData("/exercises/none-such")]
    [InlineData("/exercises/own")]
    [InlineData("/plans")]
    [InlineData("/start")]
    [InlineData("/settings")]
    [InlineData("/account/sign-in")]
    [InlineData("/api/exercises")]
    public async Task What_anybody_can_make_up_or_what_is_personal_is_never_kept(string path)
    {
        for (var i = 0; i < 2; i++)
        {
            var page = await AskAsync(path);
            Assert.DoesNotContain("Cookie", page.Headers.GetValueOrDefault("Vary", ""), StringComparison.Ordinal);
            Assert.Null(page.Tag);
        }
    }

    [Fact]
    public async Task Each_host_is_named_in_its_own_pages()
    {
        foreach (var host in new[] { "one.example", "other.example", "one.example" })
        {
            Assert.Contains($"<link rel=\"canonical\" href=\"http://{host}/rules\" />", (await AskAsync("/rules", ("Host", host))).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_came_over_TLS_is_another_page_than_what_did_not()
    {
        using var data = new TempFolder();
        using var program = new ProgramProcess(data.Path, more: ["--Proxy:Known", "127.0.0.1"]);
        var address = await program.AddressAsync();
        foreach (var scheme in new[] { "http", "https", "https", "http" })
        {
            var page = await AskAsync(address, "/rules", ("Host", "back.example"), ("X-Forwarded-For", "198.51.100.7"), ("X-Forwarded-Proto", scheme));
            Assert.NotNull(page.Tag);
            Assert.Equal(scheme == "https", page.Headers.ContainsKey("Strict-Transport-Security"));
            Assert.Contains($"href=\"{scheme}://back.example/rules\"", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_tag_of_a_page_outlives_the_process()
    {
        using var one = new TempFolder();
        using var first = new ProgramProcess(one.Path, more: ["--Site:Address", "https://back.example"]);
        using var other = new TempFolder();
        using var second = new ProgramProcess(other.Path, more: ["--Site:Address", "https://back.example"]);
        var tag = (await AskAsync(await first.AddressAsync(), "/exercises", ("Host", "a.example"))).Tag;
        Assert.NotNull(tag);
        Assert.Equal(tag, (await AskAsync(await second.AddressAsync(), "/exercises", ("Host", "b.example"))).Tag);
    }

    private static string Named(string accepted) => accepted.Contains("br;q=0", StringComparison.Ordinal) || accepted == "gzip" ? "gzip" : accepted.Length > 0 ? "br" : "";

    private Task<Answer> AskAsync(string path, params IEnumerable<(string Name, string Value)> headers) => AskAsync(app.Address, path, headers);

    private static async Task<Answer> AskAsync(Uri address, string path, params IEnumerable<(string Name, string Value)> headers)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = address };
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers.Where(h => h.Value.Length > 0))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await client.SendAsync(request);
        var packing = answer.Content.Headers.ContentEncoding.FirstOrDefault() ?? "";
        await using var body = await answer.Content.ReadAsStreamAsync();
        await using Stream unpacked = packing switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(unpacked);
        var all = ((IEnumerable<KeyValuePair<string, IEnumerable<string>>>)answer.Headers).Concat(answer.Content.Headers);
        return new(answer.StatusCode, all.OrderBy(h => h.Key, StringComparer.Ordinal).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.Ordinal), answer.Headers.ETag, packing, await reader.ReadToEndAsync());
    }

    private sealed record Answer(HttpStatusCode Status, Dictionary<string, string> Headers, EntityTagHeaderValue? EntityTag, string Packing, string Text)
    {
        public string? Tag => EntityTag?.ToString();
    }
}
