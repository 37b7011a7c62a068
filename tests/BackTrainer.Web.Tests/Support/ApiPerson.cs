using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace BackTrainer.Web.Tests.Support;

/// <summary>An answer of the API.</summary>
/// <param name="Status">The status.</param>
/// <param name="Json">The body, or null where there is none.</param>
/// <param name="Headers">The headers.</param>
public sealed record ApiAnswer(int Status, JsonNode? Json, HttpResponseHeaders Headers)
{
    /// <summary>The names of the fields that are wrong.</summary>
    public IEnumerable<string> Errors => Json?["errors"]?.AsObject().Select(e => e.Key) ?? [];
}

/// <summary>A program that acts for a guest of its own.</summary>
public sealed class ApiPerson : IDisposable
{
    private HttpClient _client;

    private ApiPerson(Uri address, string? token) => (_client, Token) = (new HttpClient { BaseAddress = address }, token);

    /// <summary>The personal token, or null for someone unknown.</summary>
    public string? Token { get; set; }

    /// <summary>A new guest.</summary>
    public static async Task<ApiPerson> NewAsync(Uri address)
    {
        var person = new ApiPerson(address, null);
        person.Token = (string?)(await person.SendAsync("POST", "/api/guests")).Json!["token"];
        return person;
    }

    /// <summary>Someone whom the server does not know.</summary>
    public static ApiPerson Unknown(Uri address) => new(address, null);

    /// <summary>The server came back elsewhere.</summary>
    public void MoveTo(Uri address)
    {
        _client.Dispose();
        _client = new HttpClient { BaseAddress = address };
    }

    /// <summary>Sends a request with a body as it stands.</summary>
    public async Task<ApiAnswer> SendAsync(string method, string path, string? body = null, params IEnumerable<(string Name, string Value)> headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        if (Token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await _client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return new((int)answer.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text), answer.Headers);
    }

    /// <summary>Begins a session, now.</summary>
    public async Task<Guid> BeginAsync(Guid? id = null, string more = "")
    {
        var session = id ?? Guid.CreateVersion7();
        var answer = await SendAsync("PUT", $"/api/sessions/{session}", $$"""{ "startedAt": "{{DateTime.UtcNow:O}}", "revision": 1 {{more}} }""");
        return answer.Status == 201 ? session : throw new InvalidOperationException($"The session was not begun: {answer.Status} {answer.Json}");
    }

    /// <summary>Enters a set of rows.</summary>
    public Task<ApiAnswer> EnterAsync(Guid session, Guid set, int revision, int reps, string more = "") =>
        SendAsync("PUT", $"/api/sessions/{session}/sets/{set}", Row(revision, reps, more));

    /// <summary>The body of a set of rows.</summary>
    public static string Row(int revision, int reps, string more = "") =>
        $$"""{ "exercise": "bent-over-barbell-row", "reps": {{reps}}, "loadKg": 60, "revision": {{revision}} {{more}} }""";

    public void Dispose() => _client.Dispose();
}
