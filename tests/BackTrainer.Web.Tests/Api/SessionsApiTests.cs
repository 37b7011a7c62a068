using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Api;

public sealed class SessionsApiTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static string Fields(DateTime startedAt, int revision, string more = "") => $$"""{ "startedAt": "{{startedAt:O}}", "revision": {{revision}} {{more}} }""";

    [Fact]
    public async Task A_session_is_begun_changed_listed_and_deleted_and_each_call_twice_is_once()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var path = $"/api/sessions/{Guid.CreateVersion7()}";
        var start = DateTime.UtcNow.AddHours(-1);
        var body = Fields(start, 1, """, "title": " Back and legs ", "painBefore": 2, "notes": "slept badly" """);
        Assert.Equal(201, (await person.SendAsync("PUT", path, body)).Status);
        Assert.Equal(200, (await person.SendAsync("PUT", path, body)).Status);
        var there = (await person.SendAsync("GET", path)).Json!;
        Assert.Equal(("Back and legs", 2, "slept badly", 1), ((string?)there["title"], (int)there["painBefore"]!, (string?)there["notes"], (int)there["revision"]!));
        Assert.Equal(start.ToMicroseconds(), (DateTime)there["startedAt"]!);

        var changed = await person.SendAsync("PUT", path, Fields(start, 2, $$""", "finishedAt": "{{start.AddMinutes(50):O}}", "easy": true """));
        Assert.Equal((200, true, null, "Free session"), (changed.Status, (bool)changed.Json!["easy"]!, (string?)changed.Json["notes"], (string?)changed.Json["title"]));
        var stale = await person.SendAsync("PUT", path, body);
        Assert.Equal((200, 2), (stale.Status, (int)stale.Json!["revision"]!));
        Assert.Equal(400, (await person.SendAsync("PUT", path, Fields(start, 10_003))).Status);

        Assert.Single((await person.SendAsync("GET", "/api/sessions")).Json!.AsArray());
        Assert.Equal(204, (await person.SendAsync("DELETE", path)).Status);
        Assert.Equal(204, (await person.SendAsync("DELETE", path)).Status);
        foreach (var (method, to, sent) in new[] { ("PUT", path, (string?)Fields(start, 3)), ("PUT", $"{path}/sets/{Guid.CreateVersion7()}", ApiPerson.Row(1, 8)), ("DELETE", $"{path}/sets/{Guid.CreateVersion7()}", null) })
        {
            var late = await person.SendAsync(method, to, sent);
            Assert.Equal((404, "session-deleted"), (late.Status, (string?)late.Json!["type"]));
        }

        Assert.Equal(404, (await person.SendAsync("GET", path)).Status);
        Assert.Empty((await person.SendAsync("GET", "/api/sessions")).Json!.AsArray());
    }

    [Fact]
    public async Task A_set_is_entered_corrected_taken_out_and_brought_back_by_its_revisions()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var session = await person.BeginAsync();
        var set = Guid.CreateVersion7();
        var path = $"/api/sessions/{session}/sets/{set}";
        var first = await person.EnterAsync(session, set, 1, 8, """, "rir": 2, "form": 4, "note": "easy", "doneAt": "2026-11-22T10:05:00+01:00" """);
        Assert.Equal(201, first.Status);
        Assert.Equal(
            $$"""{"id":"{{set}}","exercise":"bent-over-barbell-row","kind":"work","order":1,"reps":8,"loadKg":60,"holdSeconds":null,"distanceMeters":null,"rir":2,"form":4,"note":"easy","skipped":false,"doneAt":"2026-11-22T09:05:00Z","revision":1}""",
            first.Json!.ToJsonString());
        Assert.Equal((200, 1), ((await person.EnterAsync(session, set, 1, 9)).Status, (int)(await person.EnterAsync(session, set, 1, 9)).Json!["revision"]!));
        Assert.Equal(9, (int)(await person.EnterAsync(session, set, 3, 9)).Json!["reps"]!);
        Assert.Equal(9, (int)(await person.EnterAsync(session, set, 2, 7)).Json!["reps"]!);
        var newer = await person.SendAsync("DELETE", $"{path}?revision=3");
        Assert.Equal((200, 3), (newer.Status, (int)newer.Json!["revision"]!));
        Assert.Equal(204, (await person.SendAsync("DELETE", path)).Status);
        Assert.Equal(204, (await person.SendAsync("DELETE", path)).Status);
        Assert.Equal(204, (await person.SendAsync("DELETE", $"{path}?revision=4")).Status);
        var gone = await person.EnterAsync(session, set, 4, 10);
        Assert.Equal((200, true, 4), (gone.Status, (bool)gone.Json!["removed"]!, (int)gone.Json["revision"]!));
        Assert.Equal(201, (await person.EnterAsync(session, set, 5, 10)).Status);
        var skipped = await person.SendAsync("PUT", path, """{ "exercise": "bent-over-barbell-row", "skipped": true, "revision": 6 }""");
        Assert.Equal((true, null), ((bool)skipped.Json!["skipped"]!, (int?)skipped.Json["reps"]));
        Assert.Equal(404, (await person.SendAsync("DELETE", $"/api/sessions/{session}/sets/{Guid.CreateVersion7()}")).Status);
    }

    [Fact]
    public async Task A_page_and_a_program_write_the_same_set()
    {
        using var browser = app.NewBrowser();
        var page = await browser.StartFreeAsync();
        var session = page.IdOf();
        var set = LoggedSet.IdFor(session, new("bent-over-barbell-row"), SetKind.Work, 1);
        using var program = ApiPerson.Unknown(app.Address);
        var cookie = browser.Cookies.GetCookieHeader(app.Address);
        Assert.Equal(201, (await program.SendAsync("PUT", $"/api/sessions/{session}/sets/{set}", ApiPerson.Row(1, 6), ("Cookie", cookie), ("Sec-Fetch-Site", "same-origin"))).Status);
        page = await (await browser.OpenAsync(page.Address.AbsolutePath)).SetForm(1).Fill("Entry.Reps", "7").SendAsync();
        var sets = (await program.SendAsync("GET", $"/api/sessions/{session}", null, ("Cookie", cookie))).Json!["sets"]!.AsArray();
        Assert.Equal((7, 2, set), ((int)Assert.Single(sets)!["reps"]!, (int)sets[0]!["revision"]!, (Guid)sets[0]!["id"]!));
    }

    [Fact]
    public async Task The_ETag_changes_with_every_change_and_304_spares_the_rest()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var session = await person.BeginAsync();
        var path = $"/api/sessions/{session}";
        var tag = (await person.SendAsync("GET", path)).Headers.ETag!.ToString();
        var same = await person.SendAsync("GET", path, null, ("If-None-Match", tag));
        Assert.Equal((304, null), (same.Status, same.Json));
        await person.EnterAsync(session, Guid.CreateVersion7(), 1, 8);
        var changed = await person.SendAsync("GET", path, null, ("If-None-Match", tag));
        Assert.Equal(200, changed.Status);
        Assert.NotEqual(tag, changed.Headers.ETag!.ToString());
    }

    [Fact]
    public async Task A_clock_that_is_wrong_does_not_make_a_set_unsavable()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var session = await person.BeginAsync();
        foreach (var wrong in new[] { "1989-12-31T23:59:59Z", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", $"{DateTime.UtcNow.AddHours(25):O}" })
        {
            var set = await person.EnterAsync(session, Guid.CreateVersion7(), 1, 8, $", \"doneAt\": \"{wrong}\"");
            Assert.Equal((201, "doneAt"), (set.Status, (string?)set.Json!["adjusted"]![0]));
            Assert.InRange((DateTime)set.Json["doneAt"]!, DateTime.UtcNow.AddMinutes(-5), DateTime.UtcNow);
        }

        var right = await person.EnterAsync(session, Guid.CreateVersion7(), 1, 8, $", \"doneAt\": \"{DateTime.UtcNow.AddHours(23):O}\"");
        Assert.Null(right.Json!["adjusted"]);
    }

    [Fact]
    public async Task What_cannot_be_of_a_session_is_refused_by_its_field()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        using var other = await ApiPerson.NewAsync(app.Address);
        var now = DateTime.UtcNow;
        var path = $"/api/sessions/{Guid.CreateVersion7()}";
        async Task WrongAsync(string field, string body)
        {
            var answer = await person.SendAsync("PUT", path, body);
            Assert.Equal((400, field), (answer.Status, Assert.Single(answer.Errors)));
        }

        await WrongAsync("startedAt", """{ "revision": 1 }""");
        await WrongAsync("startedAt", Fields(now.AddHours(25), 1));
        await WrongAsync("startedAt", Fields(new(1989, 12, 31), 1));
        await WrongAsync("finishedAt", Fields(now, 1, $$""", "finishedAt": "{{now.AddHours(-1):O}}" """));
        await WrongAsync("finishedAt", Fields(now.AddDays(-2), 1, $$""", "finishedAt": "{{now:O}}" """));
        await WrongAsync("revision", $$"""{ "startedAt": "{{now:O}}" }""");
        await WrongAsync("revision", Fields(now, 0));
        await WrongAsync("revision", Fields(now, 1_000_001));
        await WrongAsync("revision", Fields(now, 10_001));
        await WrongAsync("painWorst", Fields(now, 1, ", \"painWorst\": 11"));
        await WrongAsync("painBefore", Fields(now, 1, ", \"painBefore\": -1"));
        await WrongAsync("painNextMorning", Fields(now, 1, ", \"painNextMorning\": 3.5"));
        await WrongAsync("title", Fields(now, 1, $", \"title\": \"{new string('t', 81)}\""));
        await WrongAsync("notes", Fields(now, 1, $", \"notes\": \"{new string('n', 2001)}\""));
        await WrongAsync("notes", Fields(now, 1, """, "notes": "a\u0000b" """));
        await WrongAsync("plannedDay", Fields(now, 1, ", \"plannedDay\": \"someday\""));
        await WrongAsync("planId", Fields(now, 1, $", \"planId\": \"{Guid.CreateVersion7()}\""));
        var plan = (await other.SendAsync("POST", "/api/plans", PlanRequests.Example().ToJsonString())).Json!["id"];
        await WrongAsync("planId", Fields(now, 1, $", \"planId\": \"{plan}\""));
        Assert.Equal(404, (await person.SendAsync("GET", path)).Status);
    }

    [Fact]
    public async Task A_planned_day_has_one_session_and_a_second_one_is_kept_without_a_plan_where_it_comes_late()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var plan = (await person.SendAsync("POST", "/api/plans", PlanRequests.With("days", $"[\"{RunningApp.Today.AddDays(1).DayOfWeek.ToString().ToLowerInvariant()}\"]").ToJsonString())).Json!;
        var planned = $", \"planId\": \"{plan["id"]}\", \"plannedDay\": \"{RunningApp.Today.AddDays(1):yyyy-MM-dd}\"";
        var first = await person.BeginAsync(null, planned);
        Assert.Equal((string?)plan["id"], (string?)(await person.SendAsync("GET", $"/api/sessions/{first}")).Json!["planId"]);
        Assert.Equal(["planId"], (await person.SendAsync("PUT", $"/api/sessions/{Guid.CreateVersion7()}", Fields(DateTime.UtcNow, 1, planned.Replace($"{RunningApp.Today.AddDays(1):yyyy-MM-dd}", $"{RunningApp.Today.AddDays(2):yyyy-MM-dd}", StringComparison.Ordinal)))).Errors);
        Assert.Equal(["plannedDay"], (await person.SendAsync("PUT", $"/api/sessions/{Guid.CreateVersion7()}", Fields(DateTime.UtcNow, 1, planned))).Errors);

        var second = $"/api/sessions/{Guid.CreateVersion7()}";
        var late = await person.SendAsync("POST", "/api/sync", $$"""{ "operations": [{ "method": "PUT", "path": "{{second}}", "body": {{Fields(DateTime.UtcNow, 1, planned)}} }] }""");
        var kept = late.Json!["results"]![0]!;
        Assert.Equal(("applied", "plannedDay", null), ((string?)kept["outcome"], (string?)kept["body"]!["adjusted"]![0], (string?)kept["body"]!["planId"]));

        // Where the plan goes, the session stays.
        Assert.Equal(204, (await person.SendAsync("DELETE", $"/api/plans/{plan["id"]}")).Status);
        Assert.Equal(200, (await person.SendAsync("GET", $"/api/sessions/{first}")).Status);
    }

    [Fact]
    public async Task Sessions_are_listed_by_the_days_on_which_they_began()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var days = new[] { 0, 3, 400 };
        foreach (var ago in days)
        {
            await person.SendAsync("PUT", $"/api/sessions/{Guid.CreateVersion7()}", Fields(RunningApp.Today.AddDays(-ago).ToDateTime(new(12, 0), DateTimeKind.Local).ToUniversalTime().AddHours(-11), 1));
        }

        async Task<int> CountAsync(string query) => (await person.SendAsync("GET", "/api/sessions" + query)).Json!.AsArray().Count;
        string Ago(int ago) => $"{RunningApp.Today.AddDays(-ago):yyyy-MM-dd}";
        Assert.Equal(2, await CountAsync(""));
        Assert.Equal(1, await CountAsync($"?from={Ago(3)}&to={Ago(1)}"));
        Assert.Equal(1, await CountAsync($"?from={Ago(3)}&to={Ago(3)}"));
        Assert.Equal(1, await CountAsync($"?to={Ago(200)}"));
        Assert.Equal(1, await CountAsync($"?from={Ago(400)}"));
        foreach (var (query, field) in new[] { ("?from=soon", "from"), ("?to=2026-13-01", "to"), ($"?from={Ago(0)}&to={Ago(1)}", "from"), ($"?from={Ago(366)}&to={Ago(0)}", "from"), ("?from=0001-01-01", "from") })
        {
            var answer = await person.SendAsync("GET", "/api/sessions" + query);
            Assert.Equal((400, field), (answer.Status, Assert.Single(answer.Errors)));
        }

        Assert.Equal(200, (await person.SendAsync("GET", $"/api/sessions?from={Ago(365)}&to={Ago(0)}")).Status);
    }

    [Fact]
    public async Task A_full_session_is_422_and_corrections_still_go()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var session = await person.BeginAsync();
        await using (var db = app.OpenDb())
        {
            var there = await db.Sessions.SingleAsync(s => s.Id == session);
            for (var order = 1; order <= TrainingSession.MaxSets; order++)
            {
                there.Enter(LoggedSet.IdFor(session, new("front-plank"), SetKind.Work, order), new("front-plank"), SetKind.Work, order, new(holdSeconds: 30), DateTime.UtcNow);
            }

            await db.SaveChangesAsync();
        }

        var full = await person.EnterAsync(session, Guid.CreateVersion7(), 1, 8);
        Assert.Equal((422, "session-full"), (full.Status, (string?)full.Json!["type"]));
        var corrected = await person.SendAsync(
            "PUT", $"/api/sessions/{session}/sets/{LoggedSet.IdFor(session, new("front-plank"), SetKind.Work, 1)}", """{ "exercise": "front-plank", "holdSeconds": 40, "revision": 2 }""");
        Assert.Equal((200, 40), (corrected.Status, (int)corrected.Json!["holdSeconds"]!));
    }
}
