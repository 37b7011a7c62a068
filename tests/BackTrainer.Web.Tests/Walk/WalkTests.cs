using System.Net;
using System.Text.Json.Nodes;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Walk;

/// <summary>
/// Every handler of every page and every route of the API, read from the program itself, is tried by everyone who has no
/// business there, with ids that exist and with ids that do not: nothing is given, nothing is changed, and nothing tells
/// which ids exist.
/// </summary>
public sealed class WalkTests(RunningApp app) : IClassFixture<RunningApp>
{
    /// <summary>Whoever puts a session under an id of their own makes it; that is theirs then.</summary>
    private static readonly string[] Makes = ["PUT /api/sessions/{id:guid}"];

    [Fact]
    public async Task Nobody_else_gets_or_changes_anything_and_nothing_tells_what_is_there()
    {
        using var owner = await Owner.NewAsync(app);
        var visits = await Routes.OfAsync(app.App);
        Assert.True(visits.Count > 90, $"{visits.Count} are too few to be all.");
        var before = await owner.RowsAsync();
        Assert.Contains(before, r => r.Contains(Owner.Mark, StringComparison.Ordinal));

        // Looking at everything changes nothing.
        var crawl = await Crawl.FromAsync(owner.Browser, "/", $"/plans/{owner.Plan}", $"/sessions/{owner.Session}", "/progress/trunk", "/settings", "/exercises/own", $"/exercises/own/{Owner.Own}", $"/exercises/{Owner.Own}");
        Assert.Equal(before, await owner.RowsAsync());
        var wrong = new List<string>();
        foreach (var stranger in await StrangersAsync(owner))
        {
            using (stranger)
            {
                foreach (var path in crawl.Pages.Keys)
                {
                    wrong.AddRange(await CompareAsync(stranger, "GET", path, null, null, owner));
                }

                // Writing comes last: an id that is somebody's may be one of the stranger's own as well from then on.
                foreach (var visit in visits.OrderBy(v => v.Method != "GET"))
                {
                    wrong.AddRange(await TryAsync(stranger, visit, owner));
                }

                foreach (var form in crawl.Forms)
                {
                    wrong.AddRange(await CompareAsync(stranger, "POST", form.Action, form.Fields, null, owner));
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(40)));
        Assert.Equal(before, await owner.RowsAsync());
    }

    [Fact]
    public async Task Every_page_is_reached_has_the_strict_headers_and_nothing_inline()
    {
        using var owner = await Owner.NewAsync(app);
        var crawl = await Crawl.FromAsync(owner.Browser, "/", $"/plans/{owner.Plan}", $"/sessions/{owner.Session}", $"/sessions/{owner.Session}/swap?line=none", "/progress/trunk", "/settings", "/offline", "/error/404", "/exercises/cards", "/exercises/figures", "/exercises/own", $"/exercises/own/{Owner.Own}", $"/exercises/{Owner.Own}", "/nowhere",
            $"/plans/{owner.Plan}/add?exercise=band-row", $"/plans/{owner.Plan}/ignore?rule=back-volume");
        using var guest = await Owner.NewAsync(app);
        await crawl.GoOnAsync(guest.Browser, "/account/create", "/account/sign-in", "/account/forgot", "/account/reset?id=none&token=none", "/account/sent", "/look?key=none", "/settings/look-in", "/settings/tokens", "/settings/erase", "/export", "/import", $"/import/{Guid.CreateVersion7()}", "/plans/shared?key=none", "/settings/calendar");
        using var signedIn = app.NewBrowser();
        await signedIn.MakeAccountAsync(app);
        await crawl.GoOnAsync(signedIn, "/account", "/account/address", "/account/password", "/account/codes", "/account/passkeys", "/account/carried", "/account/code", "/account/confirm?id=none&token=none", "/account/confirm-address?id=none&token=none", "/account/sign-out");
        var templates = (await Routes.OfAsync(app.App)).Where(v => v is { Method: "GET", IsApi: false } && !v.Template.Contains('.', StringComparison.Ordinal) && !v.Template.StartsWith("/health", StringComparison.Ordinal) && !v.Template.StartsWith("/js/", StringComparison.Ordinal)).Select(v => v.Template).Distinct();
        Assert.Empty(templates.Where(t => !crawl.Pages.Keys.Any(p => Fits(t, p))).ToList());
        foreach (var (path, page) in crawl.Pages)
        {
            var policy = page.Headers["Content-Security-Policy"];
            Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'; ", policy, StringComparison.Ordinal);
            Assert.EndsWith("require-trusted-types-for 'script'; trusted-types backtrainer backtrainer-worker", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal(("same-origin", "same-origin"), (page.Headers["Cross-Origin-Opener-Policy"], page.Headers["Cross-Origin-Resource-Policy"]));
            Assert.Contains("camera=()", page.Headers["Permissions-Policy"], StringComparison.Ordinal);
            Assert.True(page.Document.QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json']), iframe, object, embed, base").Length == 0, path);
            Assert.True(!page.Document.All.SelectMany(e => e.Attributes).Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || a.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)), path);
        }
    }

    private static bool Fits(string template, string path)
    {
        var (wanted, there) = (template.Trim('/').Split('/'), path.Split('?')[0].Trim('/').Split('/'));
        return wanted.Length == there.Length && wanted.Zip(there).All(p => p.First.StartsWith('{') ? !p.First.Contains(":guid", StringComparison.Ordinal) || Guid.TryParse(p.Second, out _) : p.First == p.Second);
    }

    private async Task<IReadOnlyList<Caller>> StrangersAsync(Owner owner)
    {
        Browser nobody = app.NewBrowser(), guest = app.NewBrowser(), other = app.NewBrowser(), forged = app.NewBrowser();
        await guest.OpenAsync("/start");
        await other.MakePlanAsync();
        await other.BeginTodayAsync();
        var cookie = owner.Browser.Cookies.GetCookies(app.Address).First(c => c.Name.EndsWith("backtrainer-guest", StringComparison.Ordinal));
        var middle = cookie.Value.Length / 2;
        forged.Cookies.Add(new Cookie(cookie.Name, cookie.Value[..middle] + (cookie.Value[middle] == 'A' ? 'B' : 'A') + cookie.Value[(middle + 1)..], "/", app.Address.Host));
        using var program = await ApiPerson.NewAsync(app.Address);
        return
        [
            await Caller.OfAsync("nobody", nobody), await Caller.OfAsync("a guest", guest), await Caller.OfAsync("another person", other), await Caller.OfAsync("a forged cookie", forged),
            Caller.Of("a program without a token", app.Address, null), Caller.Of("a program with a token that is none", app.Address, "bt_0000000000000000000000000000000000000000000000000000000000000000"),
            Caller.Of("another person's program", app.Address, program.Token),
        ];
    }

    private static async Task<IReadOnlyList<string>> TryAsync(Caller stranger, RouteVisit visit, Owner owner)
    {
        var path = owner.Place(visit);
        var isForm = visit is { IsApi: false, Method: not "GET" };
        var fields = isForm ? visit.Names.Select(n => new KeyValuePair<string, string>(n, Value(n, owner))) : null;
        var json = visit.IsApi && visit.Method is "PUT" or "POST" ? Body(visit, owner) : null;
        if (visit is { Method: "GET", Names.Count: > 0 })
        {
            path += (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + string.Join('&', visit.Names.Where(n => !visit.Ids.Contains(n)).Select(n => $"{n}={Uri.EscapeDataString(Value(n, owner))}"));
        }

        return await CompareAsync(stranger, visit.Method, path, fields, json, owner, Makes.Contains(visit.ToString()) || (visit.Method == "POST" && visit.Ids.Count == 0));
    }

    private static string Value(string name, Owner owner) => name switch
    {
        "plan" => owner.Plan.ToString(),
        "session" or "like" => owner.Session.ToString(),
        "test" => owner.Trunk.ToString(),
        "exercise" => Owner.Own.ToString(),
        "day" or "from" or "missed" => $"{RunningApp.Today:yyyy-MM-dd}",
        "copy" or "change" => Guid.CreateVersion7().ToString(),
        "title" or "note" or "reason" => "Taken",
        "week" or "weeks" or "part" or "pain" => "1",
        "easy" or "minimum" or "seen" or "show" => "true",
        _ => "bent-over-barbell-row",
    };

    private static string Body(RouteVisit visit, Owner owner) => visit.Template switch
    {
        "/api/sync" => new JsonObject
        {
            ["operations"] = new JsonArray(
                Operation("PUT", $"/api/sessions/{owner.Session}/sets/{owner.Set}", ApiPerson.Row(900, 1)),
                Operation("DELETE", $"/api/sessions/{owner.Session}/sets/{owner.Set}", null),
                Operation("DELETE", $"/api/sessions/{owner.Session}", null)),
        }.ToJsonString(),
        "/api/plans" or "/api/plans/preview" => PlanRequests.Example().ToJsonString(),
        _ when visit.Ids.Contains("setId") => ApiPerson.Row(900, 1),
        _ => $$"""{ "startedAt": "{{DateTime.UtcNow:O}}", "revision": 900, "title": "Taken", "planId": "{{owner.Plan}}", "plannedDay": "{{RunningApp.Today:yyyy-MM-dd}}" }""",
    };

    private static JsonObject Operation(string method, string path, string? body) =>
        new() { ["method"] = method, ["path"] = path, ["body"] = body is null ? null : JsonNode.Parse(body), ["revision"] = 900 };

    /// <summary>Asks for what is there and for what is not; both have to get the same answer, and one whose address names somebody's thing has to be closed.</summary>
    private static async Task<IReadOnlyList<string>> CompareAsync(
        Caller stranger, string method, string path, IEnumerable<KeyValuePair<string, string>>? fields, string? json, Owner owner, bool mayMake = false)
    {
        var ids = owner.Ids.ToDictionary(id => id.ToString(), _ => Guid.CreateVersion7().ToString());
        string Elsewhere(string text) => ids.Aggregate(text, (t, id) => t.Replace(id.Key, id.Value, StringComparison.OrdinalIgnoreCase));
        var there = await stranger.AskAsync(method, path, fields, json);
        var nowhere = await stranger.AskAsync(method, Elsewhere(path), fields?.Select(f => new KeyValuePair<string, string>(f.Key, Elsewhere(f.Value))), json is null ? null : Elsewhere(json));
        var what = $"{stranger.Name}: {method} {path}: {there.Status}, {nowhere.Status}";
        var wrong = new List<string>();
        if (there.Body.Contains(Owner.Mark, StringComparison.OrdinalIgnoreCase))
        {
            wrong.Add($"{what} shows what is the owner's.");
        }

        if (there.Status >= 500 || nowhere.Status >= 500)
        {
            wrong.Add($"{what} is a fault.");
        }

        var isNamed = owner.Ids.Any(id => path.Split('?')[0].Contains(id.ToString(), StringComparison.OrdinalIgnoreCase));
        // What cannot be read is refused before anything is looked for.
        if (isNamed && !mayMake && !there.IsClosed && there.Status is not (400 or 405))
        {
            wrong.Add($"{what} is open.");
        }

        // Where nothing of the owner's is named, the second time may well find what the first has made.
        var isAny = isNamed || owner.Ids.Any(id => $"{path} {json} {string.Join(' ', fields?.Select(f => f.Value) ?? [])}".Contains(id.ToString(), StringComparison.OrdinalIgnoreCase));
        if (isAny && Caller.Plain(there) != Caller.Plain(nowhere))
        {
            wrong.Add($"{what} tells that something is there: {there.Body.Length}, {nowhere.Body.Length}.");
        }

        return wrong;
    }
}
