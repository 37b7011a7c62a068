using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Pages;

public sealed class HeaderTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly string[] Paths =
    [
        "/", "/exercises", "/exercises?q=row", "/exercises/pull-up", "/exercises/none-such", "/rules", "/principles", "/exercises/figures", "/sitemap.xml", "/robots.txt", "/library.json", "/plans", "/plans/new", "/start", "/sessions",
        "/progress", "/settings", "/nowhere", "/api/exercises", "/api/exercises/none-such", "/api/nowhere", "/health/live", "/css/app.css",
    ];

    [Fact]
    public async Task Every_answer_has_the_strict_headers()
    {
        using var browser = app.NewBrowser();
        foreach (var path in Paths)
        {
            var page = await browser.OpenAsync(path);
            var policy = page.Headers["Content-Security-Policy"];
            Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", page.Headers["X-Content-Type-Options"]);
            Assert.Equal("same-origin", page.Headers["Referrer-Policy"]);
            Assert.DoesNotContain("Server", page.Headers.Keys);
            Assert.DoesNotContain("X-Powered-By", page.Headers.Keys);
            Assert.DoesNotContain("Access-Control-Allow-Origin", page.Headers.Keys);
        }
    }

    [Fact]
    public async Task No_page_has_script_or_style_of_its_own()
    {
        using var browser = app.NewBrowser();
        var session = await browser.StartTodayAsync();
        var failed = await session.Form("Set").Fill("Entry.Load", "-1").SendAsync();
        await session.Form("Set").Fill("Entry.Load", "20").SendAsync();
        var refused = await (await browser.PlanFormAsync()).Fill("Form.Age", "12").SendAsync();
        var finished = await session.Form("Finish").SendAsync();
        List<BrowserPage> pages = [session, failed, refused, finished];
        foreach (var path in Paths.Where(p => !p.StartsWith("/api", StringComparison.Ordinal) && !p.Contains('.')).Append(session.Document.QuerySelector("#the-plan")!.GetAttribute("href")!))
        {
            pages.Add(await browser.OpenAsync(path));
        }

        foreach (var page in pages)
        {

            // Linked data is no script: a browser never runs it.
            Assert.Empty(page.Document.QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json'])"));
            Assert.DoesNotContain(
                page.Document.All.SelectMany(e => e.Attributes),
                a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
            Assert.All(page.Document.QuerySelectorAll("script[src], link[href]:not([rel=canonical]), img[src]"), e => Assert.StartsWith("/", e.GetAttribute("src") ?? e.GetAttribute("href")!, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Cookies_are_http_only_and_lax_and_only_given_where_something_is_kept()
    {
        using var client = app.NewClient();
        foreach (var path in new[] { "/", "/exercises", "/exercises/pull-up", "/rules", "/plans", "/sessions", "/progress", "/api/exercises" })
        {
            using var reading = await client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.False(reading.Headers.Contains("Set-Cookie"), path);
        }

        using var handler = new SocketsHttpHandler { UseCookies = false };
        using var fresh = new HttpClient(handler) { BaseAddress = app.Address };
        using var answer = await fresh.GetAsync(new Uri("/start", UriKind.Relative));
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        Assert.Contains(cookies, c => c.StartsWith("backtrainer-guest=", StringComparison.Ordinal) && c.Contains($"max-age={400 * 86_400}", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(cookies, c => c.StartsWith("backtrainer-form=", StringComparison.Ordinal));
        Assert.All(cookies, c =>
        {
            Assert.Contains("httponly", c, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=lax", c, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task The_theme_is_kept_in_a_cookie_and_nothing_else_is_taken_for_one()
    {
        using var browser = app.NewBrowser();
        var page = await browser.OpenAsync("/settings");
        Assert.Equal("dark", (await page.Form().Fill("theme", "dark").SendAsync()).Document.DocumentElement.GetAttribute("data-theme"));
        Assert.Equal("", (await page.Form().Fill("theme", "\"><b>").SendAsync()).Document.DocumentElement.GetAttribute("data-theme") ?? "");
    }
}
