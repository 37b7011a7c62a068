using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Pages;

public sealed class MethodTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData("TRACE", 405, "That cannot be done here")]
    [InlineData("PUT", 400, "That form could not be read")]
    [InlineData("DELETE", 400, "That form could not be read")]
    [InlineData("PATCH", 400, "That form could not be read")]
    [InlineData("PROPFIND", 400, "That form could not be read")]
    [InlineData("OPTIONS", 200, "")]
    public async Task A_method_that_pages_do_not_know_is_refused_and_never_a_fault_of_the_server(string method, int status, string heading)
    {
        using var client = app.NewClient();
        foreach (var path in new[] { "/", "/exercises", "/exercises/pull-up", "/plans", "/plans/new", "/start", "/sessions", "/progress", "/rules", "/settings", $"/plans/{Guid.NewGuid()}", $"/plans/{Guid.NewGuid()}/add", $"/plans/{Guid.NewGuid()}/print", $"/sessions/{Guid.NewGuid()}" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
            using var answer = await client.SendAsync(request);
            Assert.Equal((path, status), (path, (int)answer.StatusCode));
            Assert.Contains(heading, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_handler_or_number_that_does_not_exist_is_no_fault_of_the_server()
    {
        using var browser = app.NewBrowser();
        var session = await browser.StartFreeAsync();
        var fields = session.SetForm(1).Fields;
        foreach (var query in new[] { "handler=Nothing", "handler=Set&handler=Skip", "more=%3Cb%3E", "part=abc", "" })
        {
            Assert.InRange((int)(await browser.PostAsync($"{session.Address.AbsolutePath}?{query}", fields)).Status, 200, 499);
        }

        Assert.Equal(405, (int)(await browser.PostAsync("/exercises", fields)).Status);
        foreach (var path in new[] { "/sessions?part=abc", "/sessions?part=-5", "/sessions?part=99999999999", "/plans?x=1", "/error/abc", "/error/404" })
        {
            Assert.NotEqual((path, 500), (path, (int)(await browser.OpenAsync(path)).Status));
        }

        foreach (var (name, value) in new[] { ("Entry.SetId", "x"), ("Entry.Exercise", "flying-carpet"), ("Entry.Exercise", ""), ("Entry.Order", "0"), ("Entry.Order", "x"), ("Entry.Order", "2147483647") })
        {
            Assert.InRange((int)(await session.SetForm(1).Fill("Entry.Load", "60").Fill(name, value).SendAsync()).Status, 200, 499);
        }
    }
}
