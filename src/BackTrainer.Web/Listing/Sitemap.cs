using System.Text;
using System.Xml.Linq;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Hosting;

namespace BackTrainer.Web.Listing;

/// <summary>What search engines are told: which pages there are, and which belong to one person and are none of their business.</summary>
internal static class Sitemap
{
    private static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>What is for everyone, and all that such a page needs.</summary>
    private static readonly string[] Open =
        ["/$", "/exercises", "/principles", "/privacy", "/rules", LibraryDownload.Path, "/sitemap.xml", "/figures.svg", "/css/", "/js/", "/img/", "/icons/"];

    /// <summary>The pages that are none of the exercises.</summary>
    private static readonly string[] Others = ["/", "/exercises", "/exercises/figures", "/principles", "/privacy", "/rules"];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/robots.txt", (HttpRequest request, SiteAddress site) => Results.Text(Robots(site.Of(request)))).ExcludeFromDescription();
        app.MapGet("/sitemap.xml", (HttpRequest request, SiteAddress site, LibraryStart start) =>
            Results.Text(Pages(site.Of(request), start.Library), "application/xml", Encoding.UTF8)).ExcludeFromDescription();
    }

    private static string Robots(string site) =>
        $"User-agent: *\n{string.Concat(Open.Select(path => $"Allow: {path}\n"))}Disallow: /exercises/cards\nDisallow: /\n\nSitemap: {site}/sitemap.xml\n";

    private static string Pages(string site, ExerciseLibrary library)
    {
        var paths = Others.Concat(library.Exercises.Select(e => $"/exercises/{e.Id}"));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{new XElement(Names + "urlset", paths.Select(p => new XElement(Names + "url", new XElement(Names + "loc", site + p))))}\n";
    }
}
