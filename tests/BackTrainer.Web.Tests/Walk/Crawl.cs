using AngleSharp.Html.Dom;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Walk;

/// <summary>A form as it stands on a page.</summary>
public sealed record FoundForm(string Action, IReadOnlyList<KeyValuePair<string, string>> Fields);

/// <summary>All pages that someone comes to by following links, and all forms on them, none of them sent.</summary>
public sealed class Crawl
{
    private const int MostPages = 250;

    private readonly Dictionary<string, BrowserPage> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FoundForm> _forms = new(StringComparer.Ordinal);

    /// <summary>The pages by their addresses.</summary>
    public IReadOnlyDictionary<string, BrowserPage> Pages => _pages;

    /// <summary>The forms that post.</summary>
    public IEnumerable<FoundForm> Forms => _forms.Values;

    /// <param name="browser">Whose links are followed.</param>
    /// <param name="starts">Where to begin.</param>
    public static async Task<Crawl> FromAsync(Browser browser, params IEnumerable<string> starts)
    {
        var crawl = new Crawl();
        await crawl.GoOnAsync(browser, starts);
        return crawl;
    }

    /// <summary>Goes on with what somebody sees, perhaps somebody else.</summary>
    public async Task GoOnAsync(Browser browser, params IEnumerable<string> starts)
    {
        var (left, most) = (new Queue<string>(starts), _pages.Count + MostPages);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        while (left.TryDequeue(out var path) && _pages.Count < most)
        {
            // A few of each kind are enough: pages of exercises are all alike.
            var kind = Kind(path);
            if (!seen.Add(path) || (kinds[kind] = kinds.GetValueOrDefault(kind) + 1) > 4)
            {
                continue;
            }

            var page = await browser.OpenAsync(path);
            if (!page.Headers.GetValueOrDefault("Content-Type", "").StartsWith("text/html", StringComparison.Ordinal))
            {
                continue;
            }

            _pages[path] = page;
            foreach (var link in page.Document.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]))
            {
                left.Enqueue(link);
            }

            foreach (var form in page.Document.QuerySelectorAll("form").OfType<IHtmlFormElement>())
            {
                Keep(page, form);
            }
        }
    }

    private void Keep(BrowserPage page, IHtmlFormElement element)
    {
        if (!string.Equals(element.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var form = new BrowserForm(page, element);
        foreach (var action in element.QuerySelectorAll("[formaction]").Select(b => b.GetAttribute("formaction")!).Prepend(form.Action))
        {
            _forms.TryAdd($"{Kind(action)} {string.Join(',', form.Fields.Select(f => f.Key).Distinct())}", new(action, form.Fields));
        }
    }

    /// <summary>An address without its ids and values, but with its handler.</summary>
    private static string Kind(string path)
    {
        var parts = path.Split('?', 2);
        var place = string.Join('/', parts[0].Split('/').Select(p => Guid.TryParse(p, out _) ? "*" : p));
        place = place.StartsWith("/exercises/", StringComparison.Ordinal) ? "/exercises/*" : place;
        var query = parts.Length == 1 ? [] : parts[1].Split('&').Select(q => q.StartsWith("handler=", StringComparison.Ordinal) ? q : q.Split('=')[0]);
        return $"{place}?{string.Join('&', query)}";
    }
}
