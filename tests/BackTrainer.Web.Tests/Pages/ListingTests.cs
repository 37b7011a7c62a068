using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>What search engines and people who share a link are told of the pages that everyone may read.</summary>
public sealed class ListingTests(RunningApp app) : IClassFixture<RunningApp>
{
    private string Site => app.Address.ToString().TrimEnd('/');

    private static JsonObject SchemaOf(BrowserPage page) =>
        JsonNode.Parse(Assert.Single(page.Document.QuerySelectorAll("script[type='application/ld+json']")).TextContent)!.AsObject();

    private static string? Meta(BrowserPage page, string property) => page.Document.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");

    [Theory]
    [InlineData("/", "WebSite")]
    [InlineData("/exercises", "Dataset")]
    [InlineData("/exercises?page=2", "Dataset")]
    [InlineData("/exercises/pull-up", "HowTo")]
    [InlineData("/exercises/figures", "CollectionPage")]
    [InlineData("/principles", "Article")]
    [InlineData("/rules", "Article")]
    public async Task A_public_page_says_what_it_is(string path, string type)
    {
        using var browser = app.NewBrowser();
        var page = await browser.OpenAsync(path);
        Assert.Equal(Site + path, page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(Site + path, Meta(page, "og:url"));
        var description = page.Document.QuerySelector("meta[name=description]")!.GetAttribute("content")!;
        Assert.InRange(description.Length, 50, 400);
        Assert.Equal(description, Meta(page, "og:description"));
        Assert.False(string.IsNullOrWhiteSpace(Meta(page, "og:title")));
        Assert.Contains("BackTrainer", page.TextOf("title"), StringComparison.Ordinal);
        Assert.Equal("https://schema.org", (string?)SchemaOf(page)["@context"]);
        Assert.Equal(type, (string?)SchemaOf(page)["@type"]);
        Assert.Contains("<script type=\"application/ld+json\">", page.Html, StringComparison.Ordinal);
        using var picture = await app.NewClient().GetAsync(new Uri(Meta(page, "og:image")!));
        Assert.Equal("image/png", picture.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Every_exercise_tells_its_steps_and_its_dose_in_the_words_of_schema_org()
    {
        using var browser = app.NewBrowser();
        foreach (var exercise in app.Library.Exercises)
        {
            var schema = SchemaOf(await browser.OpenAsync($"/exercises/{exercise.Id}"));
            Assert.Equal(exercise.Name, (string?)schema["name"]);
            Assert.Equal(exercise.Steps, schema["step"]!.AsArray().Select(s => (string)s!["text"]!));
            Assert.All(schema["step"]!.AsArray(), s => Assert.Equal("HowToStep", (string?)s!["@type"]));
            Assert.All(schema["about"]!.AsArray(), p => Assert.Equal("ExercisePlan", (string?)p!["@type"]));
            Assert.Equal(exercise.EquipmentOptions[0].Select(p => p.Title()), schema["tool"]!.AsArray().Select(t => (string)t!["name"]!));
        }
    }

    [Fact]
    public async Task A_filtered_list_is_known_by_the_address_of_the_whole()
    {
        using var browser = app.NewBrowser();
        var page = await browser.OpenAsync("/exercises?muscle=lats&page=2");
        Assert.Equal($"{Site}/exercises", page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Empty(page.Document.QuerySelectorAll("script[type='application/ld+json']"));
    }

    [Theory]
    [InlineData("/plans/new")]
    [InlineData("/sessions")]
    [InlineData("/settings")]
    [InlineData("/nowhere")]
    public async Task A_page_of_one_person_says_nothing_to_search_engines(string path)
    {
        using var browser = app.NewBrowser();
        Assert.Empty((await browser.OpenAsync(path)).Document.QuerySelectorAll("link[rel=canonical], meta[property], script[type='application/ld+json']"));
    }

    [Fact]
    public async Task The_sitemap_names_pages_that_are_there_and_every_exercise()
    {
        using var client = app.NewClient();
        var map = XDocument.Parse(await client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative)));
        var places = map.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value).ToList();
        Assert.Equal(app.Library.Exercises.Count + 6, places.Count);
        Assert.All(app.Library.Exercises, e => Assert.Contains($"{Site}/exercises/{e.Id}", places));
        foreach (var place in places.Take(7))
        {
            using var answer = await client.GetAsync(new Uri(place));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Robots_are_shown_the_library_and_kept_from_what_is_personal()
    {
        using var client = app.NewClient();
        var robots = await client.GetStringAsync(new Uri("/robots.txt", UriKind.Relative));
        Assert.Contains("Allow: /exercises\n", robots, StringComparison.Ordinal);
        Assert.Contains("Disallow: /\n", robots, StringComparison.Ordinal);
        Assert.EndsWith($"Sitemap: {Site}/sitemap.xml\n", robots, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_library_comes_as_one_file_with_the_provenance_of_each_entry()
    {
        using var browser = app.NewBrowser();
        var link = (await browser.OpenAsync("/exercises")).Document.QuerySelector("a[download]")!.GetAttribute("href")!;
        using var client = app.NewClient();
        using var answer = await client.GetAsync(new Uri(link, UriKind.Relative));
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("backtrainer-library.json", answer.Content.Headers.ContentDisposition!.FileName);
        var exercises = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["exercises"]!.AsArray();
        Assert.Equal(app.Library.Exercises.Select(e => e.Id.ToString()), exercises.Select(e => (string)e!["id"]!));
        Assert.All(exercises, e =>
        {
            Assert.Equal("written for BackTrainer", (string?)e!["provenance"]!["text"]);
            Assert.Equal("drawn for BackTrainer", (string?)e["provenance"]!["drawing"]);
            Assert.Equal("CC0-1.0", (string?)e["provenance"]!["licence"]);
            Assert.NotNull(e["figure"]);
        });
    }

    [Fact]
    public async Task What_came_in_one_file_makes_the_same_library_again()
    {
        using var client = app.NewClient();
        var exercises = JsonNode.Parse(await client.GetStringAsync(new Uri("/library.json", UriKind.Relative)))!["exercises"]!.AsArray();
        using var folder = new TempFolder();
        foreach (var exercise in exercises)
        {
            await File.WriteAllTextAsync(Path.Combine(folder.Path, $"{exercise!["id"]}.json"), exercise.ToJsonString());
        }

        Assert.Equal(app.Library.Exercises.Select(e => e.Summary), BackTrainer.Data.LibraryFolder.Read(folder.Path).Exercises.Select(e => e.Summary));
    }
}
