using System.Net;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Pages;

public sealed class PersonTagTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Answers_name_whose_they_are_without_saying_who_that_is()
    {
        using var one = app.NewBrowser();
        using var other = app.NewBrowser();
        var nobody = await one.OpenAsync("/");
        Assert.Equal("", nobody.Headers[PersonTag.HeaderName]);
        Assert.Null(nobody.Document.QuerySelector("meta[name=person]"));

        var session = await one.StartFreeAsync();
        var tag = session.Headers[PersonTag.HeaderName];
        Assert.Equal(24, tag.Length);
        Assert.Equal(tag, session.Document.QuerySelector("meta[name=person]")!.GetAttribute("content"));
        Assert.Equal(tag, (await one.OpenAsync("/sessions")).Headers[PersonTag.HeaderName]);
        Assert.NotEqual(tag, (await other.StartFreeAsync()).Headers[PersonTag.HeaderName]);
    }

    [Fact]
    public async Task What_was_entered_by_one_person_is_not_taken_from_another()
    {
        using var one = app.NewBrowser();
        using var other = app.NewBrowser();
        var tag = (await one.StartFreeAsync()).Headers[PersonTag.HeaderName];
        var theirs = (await other.StartFreeAsync()).Headers[PersonTag.HeaderName];
        Assert.Equal(HttpStatusCode.Unauthorized, await SyncAsync(other, tag));
        Assert.Equal(HttpStatusCode.OK, await SyncAsync(other, theirs));
    }

    private async Task<HttpStatusCode> SyncAsync(Browser browser, string person)
    {
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = browser.Cookies, UseProxy = false }) { BaseAddress = app.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/sync") { Content = new StringContent("""{"operations":[]}""", null, "application/json") };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add(PersonTag.HeaderName, person);
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
