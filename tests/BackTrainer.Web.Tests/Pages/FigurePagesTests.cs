using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using BackTrainer.Web.Drawing;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Pages;

/// <summary>Where the figures are shown: on the exercise, in lists, and all together.</summary>
public sealed class FigurePagesTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public async Task The_contact_sheet_shows_every_exercise_with_its_portrait()
    {
        using var browser = app.NewBrowser();
        var page = await browser.OpenAsync("/exercises/figures");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var links = page.Document.QuerySelectorAll(".sheet-of-figures a").ToList();
        Assert.Equal(app.Library.Exercises.Select(e => $"/exercises/{e.Id}").Order(), links.Select(a => a.GetAttribute("href")!).Order());
        Assert.All(links, a => Assert.EndsWith("#" + a.GetAttribute("href")!["/exercises/".Length..], a.QuerySelector("use")!.GetAttribute("href"), StringComparison.Ordinal));
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(page.Html), 1, 30 * 1024);
    }

    [Fact]
    public async Task The_file_of_portraits_has_one_for_every_exercise_and_the_body()
    {
        using var client = new HttpClient { BaseAddress = app.Address };
        var sprite = XDocument.Parse(await client.GetStringAsync("/figures.svg"));
        Assert.Equal(app.Library.Exercises.Select(e => e.Id.ToString()).Append("own").Order(), sprite.Root!.Elements(Svg + "symbol").Select(s => s.Attribute("id")!.Value).Order());
        Assert.All(sprite.Root.Elements(Svg + "symbol"), s => Assert.NotEmpty(s.Elements(Svg + "path")));
        Assert.NotNull(sprite.Descendants().SingleOrDefault(e => e.Attribute("id")?.Value == "figure"));
        Assert.Empty(sprite.Descendants(Svg + "script"));
    }

    [Fact]
    public async Task The_file_of_portraits_is_kept_by_its_version_and_asked_for_anew_without()
    {
        using var client = new HttpClient { BaseAddress = app.Address };
        using var browser = app.NewBrowser();
        var page = await browser.OpenAsync("/exercises");
        var address = page.Document.QuerySelector("svg.thumb use")!.GetAttribute("href")!.Split('#')[0];
        using var kept = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal("image/svg+xml", kept.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", kept.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        using var other = await client.GetAsync(new Uri("/figures.svg?v=00000000", UriKind.Relative));
        Assert.True(other.Headers.CacheControl!.NoCache);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/figures.svg");
        again.Headers.IfNoneMatch.Add(other.Headers.ETag!);
        using var unchanged = await client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task Every_stroke_has_its_rule_in_the_style_sheet()
    {
        using var client = new HttpClient { BaseAddress = app.Address };
        var css = await client.GetStringAsync("/css/app.css");
        var drawings = app.Library.Exercises.Select(e => new FigureDrawing(e.Figure!, e.PrimaryMuscles)).ToList();
        var classes = drawings.SelectMany(d => Regex.Matches(d.Moving + d.Start + d.End, "class=\"(?<name>[^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(5)))
            .SelectMany(m => m.Groups["name"].Value.Split(' ')).Distinct().ToList();
        Assert.Contains("near", classes);
        Assert.All(classes, c => Assert.Contains($".{c} {{", css, StringComparison.Ordinal));
        Assert.All(drawings.SelectMany(d => Regex.Matches(d.Portrait, @"var\((?<name>--[a-z-]+)\)", RegexOptions.None, TimeSpan.FromSeconds(5))).Select(m => m.Groups["name"].Value).Distinct(),
            token => Assert.Contains($"{token}:", css, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_exercise_page_is_small_and_shows_its_figure_and_its_muscles()
    {
        using var browser = app.NewBrowser();
        foreach (var exercise in app.Library.Exercises)
        {
            var page = await browser.OpenAsync($"/exercises/{exercise.Id}");
            Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(page.Html), 1, 30 * 1024);
            Assert.NotNull(page.Document.QuerySelector("figure.figure svg.moving"));
            Assert.Equal(exercise.PrimaryMuscles.Count, page.Document.QuerySelectorAll(".body-map .most use").Length);
            var ids = page.Document.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
            Assert.Equal(ids.Distinct(), ids);
        }
    }
}
