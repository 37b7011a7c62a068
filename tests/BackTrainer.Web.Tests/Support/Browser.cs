using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace BackTrainer.Web.Tests.Support;

/// <summary>What a person's browser does without script: keeps cookies, follows redirects, sends forms as they stand.</summary>
public sealed class Browser : IDisposable
{
    private readonly HttpClient _client;

    public Browser(Uri address)
    {
        _client = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, UseProxy = false }) { BaseAddress = address };
    }

    /// <summary>What the server gave this browser.</summary>
    public CookieContainer Cookies { get; } = new();

    /// <summary>Opens a page.</summary>
    public async Task<BrowserPage> OpenAsync(string path) => await ReadAsync(await _client.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Sends fields as a form would.</summary>
    public async Task<BrowserPage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await ReadAsync(await _client.PostAsync(new Uri(path, UriKind.RelativeOrAbsolute), content));
    }

    /// <summary>Sends a form with a file in it.</summary>
    public async Task<BrowserPage> SendFileAsync(string path, MultipartFormDataContent form) => await ReadAsync(await _client.PostAsync(new Uri(path, UriKind.RelativeOrAbsolute), form));

    public void Dispose() => _client.Dispose();

    private async Task<BrowserPage> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            var html = await response.Content.ReadAsStringAsync();
            var document = await new HtmlParser().ParseDocumentAsync(html);
            var headers = response.Headers.Concat(response.Content.Headers)
                .ToDictionary(h => h.Key, h => string.Join("; ", h.Value), StringComparer.OrdinalIgnoreCase);
            return new BrowserPage(this, response.StatusCode, response.RequestMessage!.RequestUri!, document, html, headers);
        }
    }
}

/// <summary>A page as it came.</summary>
public sealed record BrowserPage(
    Browser Browser, HttpStatusCode Status, Uri Address, IHtmlDocument Document, string Html, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>What a person reads, with single spaces.</summary>
    public string Text => Squeeze(Document.Body?.TextContent ?? "");

    /// <summary>The text of the first element, with single spaces; empty where there is none.</summary>
    public string TextOf(string selector) => Squeeze(Document.QuerySelector(selector)?.TextContent ?? "");

    /// <summary>The texts of all elements, with single spaces.</summary>
    public IReadOnlyList<string> TextsOf(string selector) => [.. Document.QuerySelectorAll(selector).Select(e => Squeeze(e.TextContent))];

    /// <summary>The messages beside fields.</summary>
    public IReadOnlyList<string> FieldErrors => [.. TextsOf(".field-error").Where(t => t.Length > 0)];

    /// <summary>The message beside one field: the one that is wrong, where several forms have it.</summary>
    public string ErrorBeside(string name)
    {
        var field = Document.QuerySelector($"[name='{name}'][aria-invalid=true]") ?? Document.QuerySelector($"[name='{name}']") ?? throw new InvalidOperationException($"There is no field {name}.");
        var box = field.Closest(".field") ?? field.Closest("fieldset") ?? field.Closest("form")!;
        return Squeeze(box.QuerySelector(".field-error")?.TextContent ?? "");
    }

    /// <summary>The form that posts to this handler; without a name, the first that posts.</summary>
    public BrowserForm Form(string? handler = null) => Forms(handler).FirstOrDefault()
        ?? throw new InvalidOperationException($"There is no form for '{handler}' at {Address}: {Text[..Math.Min(Text.Length, 400)]}");

    /// <summary>All forms that post to this handler.</summary>
    public IEnumerable<BrowserForm> Forms(string? handler = null) => Document.QuerySelectorAll("form").OfType<IHtmlFormElement>()
        .Where(f => string.Equals(f.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase)
            && (handler is null || (f.GetAttribute("action") ?? "").EndsWith($"handler={handler}", StringComparison.Ordinal)))
        .Select(f => new BrowserForm(this, f));

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
