using System.Text.Json.Nodes;
using BackTrainer.Web.Tests.Importing;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Pages;

public sealed class SharePlanTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_link_shows_the_weeks_to_anyone_until_it_is_taken_back()
    {
        using var owner = app.NewBrowser();
        var plan = (await owner.MakePlanAsync()).IdOf();
        var made = await (await owner.OpenAsync($"/plans/{plan}/share")).Form().SendAsync();
        var link = new Uri(made.TextOf(".secret")).PathAndQuery;
        using var other = app.NewBrowser();
        var seen = await other.OpenAsync(link);
        Assert.Equal(200, (int)seen.Status);
        Assert.DoesNotContain($"{plan}", seen.Html, StringComparison.Ordinal);
        var copy = await seen.Form().SendAsync();
        Assert.StartsWith("/plans/", copy.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(200, (int)copy.Status);
        Assert.Equal(404, (int)(await other.OpenAsync($"/plans/{plan}")).Status);
        await (await owner.OpenAsync($"/plans/{plan}/share")).Form("TakeBack").SendAsync();
        Assert.Equal(404, (int)(await other.OpenAsync(link)).Status);
        Assert.Equal(404, (int)(await other.OpenAsync("/plans/shared?key=none")).Status);
    }

    [Fact]
    public async Task A_file_says_nothing_of_the_person_and_is_brought_in_elsewhere()
    {
        using var owner = app.NewBrowser();
        var plan = (await owner.MakePlanAsync()).IdOf();
        var file = (await owner.OpenAsync($"/plans/{plan}/share?handler=File")).Html;
        var request = JsonNode.Parse(file)!["plans"]![0]!["request"]!;
        Assert.Null(request["screen"]);
        using var other = app.NewBrowser();
        var look = await other.UploadAsync(file, "plan.json");
        Assert.Contains("1 more under “plans”", look.Text, StringComparison.Ordinal);
        await look.Form().Fill("bring", "true").SendAsync();
        var brought = await other.OpenAsync($"/plans/{plan}");
        Assert.Equal((await owner.OpenAsync($"/plans/{plan}")).TextOf("h1"), brought.TextOf("h1"));
    }

    [Fact]
    public async Task The_text_names_every_exercise()
    {
        using var owner = app.NewBrowser();
        var plan = (await owner.MakePlanAsync()).IdOf();
        var text = (await owner.OpenAsync($"/plans/{plan}/share")).TextOf("#text");
        Assert.Contains("Week", text, StringComparison.Ordinal);
        Assert.Contains("in reserve", text, StringComparison.Ordinal);
    }
}
