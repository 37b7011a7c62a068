using System.Net;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Pages;

public sealed class StaticFileTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Every_style_script_and_icon_that_a_page_names_is_served()
    {
        using var browser = app.NewBrowser();
        var session = await browser.StartFreeAsync();
        var named = session.Document.QuerySelectorAll("link[href], script[src]")
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();
        Assert.Contains(named, n => n.Contains("app", StringComparison.Ordinal) && n.EndsWith(".css", StringComparison.Ordinal));
        Assert.Contains(named, n => n.EndsWith(".js", StringComparison.Ordinal));
        foreach (var name in named)
        {
            var file = await browser.OpenAsync(name);
            Assert.Equal(HttpStatusCode.OK, file.Status);
            Assert.NotEmpty(file.Html);
            Assert.Equal("nosniff", file.Headers["X-Content-Type-Options"]);
        }
    }

    [Theory]
    [InlineData("/css/app.css", "text/css")]
    [InlineData("/js/session/page.js", "text/javascript")]
    [InlineData("/icons/icon.svg", "image/svg+xml")]
    [InlineData("/img/body.svg", "image/svg+xml")]
    [InlineData("/health/live", "text/plain")]
    [InlineData("/health/ready", "text/plain")]
    public async Task Files_have_their_kind(string path, string kind)
    {
        using var browser = app.NewBrowser();
        var file = await browser.OpenAsync(path);
        Assert.Equal(HttpStatusCode.OK, file.Status);
        Assert.Equal($"{kind}; charset=utf-8", file.Headers["Content-Type"]);
    }
}
