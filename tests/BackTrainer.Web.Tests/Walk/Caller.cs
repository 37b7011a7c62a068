using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Walk;

/// <summary>An answer as it came, redirects not followed.</summary>
public sealed record CallerAnswer(int Status, string Body, string Location)
{
    /// <summary>It says nothing but that it is not to be had.</summary>
    public bool IsClosed => Status is 401 or 403 or 404;
}

/// <summary>Someone who asks: by cookies as a browser does, or by a token.</summary>
public sealed partial class Caller : IDisposable
{
    private readonly HttpClient _client;
    private readonly string? _bearer;

    private Caller(string name, Uri address, CookieContainer cookies, string? bearer, string? formToken)
    {
        (Name, _bearer, FormToken) = (name, bearer, formToken);
        _client = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = address };
    }

    /// <summary>Who it is.</summary>
    public string Name { get; }

    /// <summary>What lets its forms in; null for programs.</summary>
    public string? FormToken { get; }

    /// <summary>A browser, with what it has kept so far.</summary>
    public static async Task<Caller> OfAsync(string name, Browser browser) =>
        new(name, (await browser.OpenAsync("/settings")).Address, browser.Cookies, null, (await browser.OpenAsync("/settings")).Form()["__RequestVerificationToken"]);

    /// <summary>A program.</summary>
    public static Caller Of(string name, Uri address, string? bearer) => new(name, address, new CookieContainer(), bearer, null);

    /// <summary>Asks; fields are sent as a form, and JSON as it is.</summary>
    public async Task<CallerAnswer> AskAsync(string method, string path, IEnumerable<KeyValuePair<string, string>>? fields = null, string? json = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        if (_bearer is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _bearer);
        }

        // What a page of this site would send with it.
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Content = json is not null ? new StringContent(json, Encoding.UTF8, "application/json")
            : fields is null ? null
            : new FormUrlEncodedContent([.. fields.Where(f => f.Key != "__RequestVerificationToken"), .. FormToken is null ? Array.Empty<KeyValuePair<string, string>>() : [new("__RequestVerificationToken", FormToken)]]);
        using var answer = await _client.SendAsync(request);
        return new((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.ToString() ?? "");
    }

    /// <summary>An answer without what differs from one time to the next: ids, tokens and traces.</summary>
    public static string Plain(CallerAnswer answer) => $"{answer.Status} {Changing().Replace(answer.Location, "~")}\n{Changing().Replace(answer.Body, "~")}";

    public void Dispose() => _client.Dispose();

    [GeneratedRegex(@"CfDJ8[\w-]+|\b[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\b|[0-9a-f]{24,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Changing();
}
