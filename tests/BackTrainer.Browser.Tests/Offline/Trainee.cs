using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using BackTrainer.Browser.Tests.Pages;
using BackTrainer.Browser.Tests.Support;

namespace BackTrainer.Browser.Tests.Offline;

/// <summary>A set as the server has it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">work or warm-up.</param>
/// <param name="Exercise">What was done.</param>
/// <param name="Order">Its place.</param>
/// <param name="Text">Its numbers in words, "skipped", or "taken out".</param>
/// <param name="Revision">Its revision.</param>
internal sealed record ServerSet(Guid Id, string Kind, string Exercise, int Order, string Text, int Revision);

/// <summary>Someone with a session that has begun. Any number of devices can be theirs: they share the cookie.</summary>
internal sealed partial class Trainee : IDisposable
{
    private readonly HttpClient _client;

    private Trainee(HttpClient client, Guid session, string cookies, string query = "") => (_client, Session, Cookies, Path) = (client, session, cookies, $"/sessions/{session}{query}");

    public Guid Session { get; }

    /// <summary>What a browser of theirs has kept.</summary>
    public string Cookies { get; }

    /// <summary>Where the session is, or would begin.</summary>
    public string Path { get; }

    /// <summary>Begins a free session with these exercises, three sets each.</summary>
    public static Task<Trainee> BeginAsync(House house, params string[] exercises) => BeginAsync(house, before: null, exercises);

    /// <summary>The same for someone who did ten repetitions of something with a load a few days before, so that it has warm-up sets now.</summary>
    public static async Task<Trainee> BeginAsync(House house, (string Exercise, decimal LoadKg)? before, params string[] exercises)
    {
        var jar = new CookieContainer();
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = jar }) { BaseAddress = new Uri(house.Address) };
        var session = Guid.CreateVersion7();
        var token = Token().Match(await client.GetStringAsync("/start")).Groups["token"].Value;
        await SendAsync(client, $"/sessions/{session}?free=true&handler=Resume", ("__RequestVerificationToken", token));
        if (before is { } done)
        {
            var (at, past) = (DateTime.UtcNow.AddDays(-3), Guid.CreateVersion7());
            await PutAsync(client, $"/api/sessions/{past}", new { startedAt = at, finishedAt = at.AddMinutes(20), revision = 1 });
            await PutAsync(client, $"/api/sessions/{past}/sets/{Guid.CreateVersion7()}", new { exercise = done.Exercise, order = 1, reps = 10, loadKg = done.LoadKg, doneAt = at.AddMinutes(5), revision = 1 });
        }

        foreach (var exercise in exercises)
        {
            await SendAsync(client, $"/sessions/{session}?handler=Add", ("exercise", exercise), ("__RequestVerificationToken", token));
        }

        var cookies = jar.GetAllCookies().Select(c => new { c.Name, c.Value, Domain = "127.0.0.1", Path = "/", Expires = -1, HttpOnly = true, Secure = false, SameSite = "Lax" });
        return new(client, session, JsonSerializer.Serialize(new { cookies, origins = Array.Empty<object>() }, JsonSerializerOptions.Web));
    }

    /// <summary>Has a plan, and today's session of it, which has not begun.</summary>
    public static async Task<Trainee> PlannedAsync(House house)
    {
        await using var person = await house.ComesAsync(Screen.Phone);
        await PlanFormPage.BuildAsync(person.Page);
        await person.Page.GotoAsync("/start");
        var start = new Uri(new Uri(house.Address), await person.Page.Locator("a[data-start]").First.GetAttributeAsync("href"));
        var jar = new CookieContainer();
        foreach (var cookie in await person.Context.CookiesAsync())
        {
            jar.Add(new Uri(house.Address), new Cookie(cookie.Name, cookie.Value));
        }

        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = jar }) { BaseAddress = new Uri(house.Address) };
        return new(client, Guid.Parse(start.Segments[^1]), await person.Context.StorageStateAsync(), start.Query);
    }

    /// <summary>Every set that the server has, and those that were taken out.</summary>
    public async Task<IReadOnlyList<ServerSet>> SetsAsync()
    {
        var session = await GetAsync();
        return
        [
            .. session.GetProperty("sets").EnumerateArray().Select(s => new ServerSet(
                s.GetProperty("id").GetGuid(), s.GetProperty("kind").GetString()!, s.GetProperty("exercise").GetString()!, s.GetProperty("order").GetInt32(), Sent.Words(s), s.GetProperty("revision").GetInt32())),
            .. session.GetProperty("removedSets").EnumerateArray().Select(s => new ServerSet(
                s.GetProperty("id").GetGuid(), "", "", 0, Row.TakenOut, s.GetProperty("revision").GetInt32())),
        ];
    }

    /// <summary>The server knows that the session has ended.</summary>
    public async Task<bool> IsFinishedAsync() => (await GetAsync()).GetProperty("finishedAt").ValueKind != JsonValueKind.Null;

    public Task<JsonElement> GetAsync() => _client.GetFromJsonAsync<JsonElement>($"/api/sessions/{Session}");

    /// <summary>Deletes the session, as from a device that has nothing to do with the others.</summary>
    public async Task DeleteAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"/api/sessions/{Session}");
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var answer = await _client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    public void Dispose() => _client.Dispose();

    private static async Task SendAsync(HttpClient client, string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.ToDictionary(f => f.Name, f => f.Value));
        using var answer = await client.PostAsync(path, form);
        answer.EnsureSuccessStatusCode();
    }

    private static async Task PutAsync(HttpClient client, string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    [GeneratedRegex("""name="__RequestVerificationToken" (?:type="hidden" )?value="(?<token>[^"]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
