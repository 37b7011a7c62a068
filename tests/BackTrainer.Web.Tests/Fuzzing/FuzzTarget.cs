using System.Net;
using System.Text.Json.Nodes;
using BackTrainer.Web.Tests.Support;
using BackTrainer.Web.Tests.Walk;

namespace BackTrainer.Web.Tests.Fuzzing;

/// <summary>What there is to be aimed at: every route, every form with its fields, and someone's own ids.</summary>
public sealed record FuzzTarget(
    Uri Address, IReadOnlyList<RouteVisit> Routes, IReadOnlyList<FoundForm> Forms, IReadOnlyList<string> Paths, IReadOnlyList<string> Ids, CookieContainer Cookies, string Token, IReadOnlyList<JsonNode> Bodies)
{
    /// <summary>Makes someone with a plan, a session and a token on the running program.</summary>
    public static async Task<FuzzTarget> OfAsync(Uri address)
    {
        var folder = Directory.CreateTempSubdirectory("backtrainer-routes-").FullName;
        IReadOnlyList<RouteVisit> routes;
        try
        {
            // The same program, never started, says what routes there are.
            var app = BackTrainerApp.Create(["--urls", "http://127.0.0.1:0", "--Data:Folder", folder]);
            await using (app)
            {
                routes = await Walk.Routes.OfAsync(app);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        using var browser = new Browser(address);
        var plan = (await browser.MakePlanAsync()).IdOf();
        var session = (await browser.BeginTodayAsync()).IdOf();
        var crawl = await Crawl.FromAsync(browser, "/", $"/plans/{plan}", $"/sessions/{session}", "/progress/trunk", "/settings", "/check-in");
        using var program = await ApiPerson.NewAsync(address);
        var own = await program.BeginAsync();
        var set = Guid.CreateVersion7();
        await program.EnterAsync(own, set, 1, 8);
        return new(
            address, routes, [.. crawl.Forms], [.. crawl.Pages.Keys], [plan.ToString(), session.ToString(), own.ToString(), set.ToString()], browser.Cookies, program.Token!, Examples(own, set));
    }

    private static IReadOnlyList<JsonNode> Examples(Guid session, Guid set) =>
    [
        PlanRequests.Example(),
        JsonNode.Parse(ApiPerson.Row(1, 8))!,
        JsonNode.Parse("""{ "startedAt": "2026-11-22T10:00:00Z", "finishedAt": null, "title": "Back", "planId": null, "plannedDay": null, "easy": false, "painBefore": 1, "painWorst": 2, "painNextMorning": 0, "notes": "n", "revision": 2, "layout": { "added": ["side-plank"] } }""")!,
        JsonNode.Parse($$"""{ "operations": [ { "method": "PUT", "path": "/api/sessions/{{session}}/sets/{{set}}", "body": {{ApiPerson.Row(2, 9)}} }, { "method": "DELETE", "path": "/api/sessions/{{session}}/sets/{{set}}", "revision": 3 } ], "sentAt": "2026-11-22T10:00:00Z" }""")!,
        JsonNode.Parse("""
            { "exercise": "bent-over-barbell-row", "level": "novice", "bodyMassKg": 80, "stepKg": 2.5, "phase": "build", "today": "2026-11-08",
              "prescription": { "sets": 3, "reps": { "min": 6, "max": 10 }, "holdSeconds": null, "rir": 2 },
              "history": [ { "date": "2026-11-05", "easy": false, "painWorst": 1, "painNextMorning": 0, "sets": [ { "kind": "work", "reps": 10, "loadKg": 60, "holdSeconds": null, "rir": 2, "form": 4 } ] } ],
              "readiness": { "date": "2026-11-08", "sleepHours": 7.5, "readiness": 4, "soreness": { "lats": 2 }, "painNow": 0, "unwell": false } }
            """)!,
        JsonNode.Parse("""{ "loadKg": 100, "reps": 5, "rir": 0 }""")!,
        JsonNode.Parse("""{ "targetKg": 102.5, "barKg": 20, "platesKg": [ { "kg": 25, "count": 2 } ] }""")!,
    ];
}
