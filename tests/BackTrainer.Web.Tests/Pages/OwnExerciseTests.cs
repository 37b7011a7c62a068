using System.Net;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Pages;

public sealed class OwnExerciseTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static async Task<BrowserForm> FormAsync(Browser browser) => (await browser.OpenAsync("/exercises/own/new")).Form()
        .Fill("Form.Name", "Sled row").Fill("Form.Pattern", "horizontal-pull").Fill("Form.Primary", "upper-back", "lats").Fill("Form.Load", "external")
        .Fill("Form.SpinalLoad", "low").Fill("Form.Aliases", "Dragging, heavy").Fill("Form.Steps", "Lean back\r\nPull the sled to you")
        .Fill("Form.Cues", "Heels down", "Elbows to the ribs", "Breathe out", "Your grip goes");

    private static async Task<BrowserPage> MakeAsync(Browser browser) => await (await FormAsync(browser)).SendAsync();

    [Fact]
    public async Task It_stands_on_its_page_in_the_library_and_in_the_list_of_ones_own()
    {
        using var browser = app.NewBrowser();
        var page = await MakeAsync(browser);
        Assert.Equal((HttpStatusCode.OK, "/exercises/own-sled-row"), (page.Status, page.Address.AbsolutePath));
        Assert.Contains("Pull the sled to you", page.TextsOf("ol.steps li"));
        Assert.DoesNotContain("CC0", page.Text, StringComparison.Ordinal);
        foreach (var list in new[] { "/exercises/own", "/exercises?q=dragging", "/exercises/cards", "/plans/new" })
        {
            Assert.Contains("Sled row", (await browser.OpenAsync(list)).Text, StringComparison.Ordinal);
        }

        Assert.Contains("no-cache", (await browser.OpenAsync("/exercises/cards")).Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_sees_it()
    {
        using var browser = app.NewBrowser();
        await MakeAsync(browser);
        using var stranger = app.NewBrowser();
        using var other = app.NewBrowser();
        await other.MakePlanAsync();
        foreach (var who in new[] { stranger, other })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await who.OpenAsync("/exercises/own-sled-row")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await who.OpenAsync("/exercises/own/own-sled-row")).Status);
            foreach (var list in new[] { "/exercises/own", "/exercises?q=dragging", "/exercises/cards", "/exercises/figures", "/sitemap.xml", "/api/exercises", "/library.json", "/plans/new" })
            {
                Assert.DoesNotContain("Sled row", (await who.OpenAsync(list)).Html, StringComparison.Ordinal);
            }
        }

        Assert.DoesNotContain("Sled row", (await browser.OpenAsync("/api/exercises")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_logged_and_has_a_target_and_archived_it_stays_in_the_log_and_is_offered_no_more()
    {
        using var browser = app.NewBrowser();
        await MakeAsync(browser);
        var session = await browser.StartFreeAsync("own-sled-row");
        Assert.Contains("Sled row", session.Text, StringComparison.Ordinal);
        session = await session.SetForm(1, "own-sled-row").Fill("Entry.Reps", "12").Fill("Entry.Load", "40").SendAsync();
        Assert.Empty(session.FieldErrors);
        await using (var db = app.OpenDb())
        {
            var id = session.IdOf();
            Assert.Equal("own-sled-row", (await db.Sessions.AsNoTracking().SingleAsync(s => s.Id == id)).Sets.Single().Exercise.ToString());
        }

        var edit = await browser.OpenAsync("/exercises/own/own-sled-row");
        Assert.Contains("Archived", (await edit.Form("Archive").SendAsync()).Text, StringComparison.Ordinal);
        Assert.Contains("Sled row", (await browser.OpenAsync($"/sessions/{session.IdOf()}")).TextsOf("h2, h3").Aggregate("", string.Concat), StringComparison.Ordinal);
        Assert.Contains("You archived this exercise", (await browser.OpenAsync("/exercises/own-sled-row")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/progress")).Status);
        Assert.DoesNotContain("Sled row", (await browser.OpenAsync("/exercises?q=sled")).TextOf("#cards"), StringComparison.Ordinal);
        Assert.DoesNotContain((await browser.OpenFreeAsync()).Document.QuerySelectorAll("select[name=exercise] option"), o => o.GetAttribute("value") == "own-sled-row");
        Assert.Contains("Change or archive it", (await (await browser.OpenAsync("/exercises/own/own-sled-row")).Form("Archive").SendAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_takes_it_by_hand_and_shows_it()
    {
        using var browser = app.NewBrowser();
        await MakeAsync(browser);
        var plan = await browser.MakePlanAsync();
        var days = await browser.OpenAsync($"{plan.Address.AbsolutePath}/add?exercise=own-sled-row");
        var after = await days.Forms().First(f => f["day"] is not null).SendAsync();
        Assert.Contains("Added Sled row on", after.TextOf(".note p"), StringComparison.Ordinal);
        Assert.Contains("Sled row", (await browser.OpenAsync(plan.Address.AbsolutePath)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync($"{plan.Address.AbsolutePath}/print?week=1")).Status);

        // Who looks in sees it by its name, and is sent nowhere that is not there for them.
        var link = new Uri((await (await browser.OpenAsync("/settings/look-in")).Form().Fill("Name", "Kim").Fill("Weeks", "4").SendAsync()).TextOf("code.secret")).PathAndQuery;
        using var coach = app.NewBrowser();
        var look = await coach.OpenAsync(link);
        Assert.Contains("Sled row", look.Text, StringComparison.Ordinal);
        Assert.Empty(look.Document.QuerySelectorAll("a[href*='own-sled-row']"));
        Assert.NotEmpty(look.Document.QuerySelectorAll(".day a[href^='/exercises/']"));
        Assert.NotEmpty((await browser.OpenAsync(plan.Address.AbsolutePath)).Document.QuerySelectorAll("a[href='/exercises/own-sled-row']"));
    }

    [Fact]
    public async Task What_is_typed_wrong_is_told_beside_it_and_nothing_is_lost()
    {
        using var browser = app.NewBrowser();
        var empty = await (await browser.OpenAsync("/exercises/own/new")).Form().SendAsync();
        Assert.Contains("Give it a name.", empty.FieldErrors);
        Assert.Contains("Choose what the movement does.", empty.FieldErrors);
        Assert.Contains("Choose what loads it.", empty.FieldErrors);
        var wrong = await (await FormAsync(browser)).Fill("Form.RepsFrom", "many").Fill("Form.Step", "0.3").SendAsync();
        Assert.Equal(["A whole number.", "Say the smallest step in kilograms: from 0.25 to 10, in quarters."], wrong.FieldErrors.Order(StringComparer.Ordinal));
        Assert.Equal("many", wrong.Form()["Form.RepsFrom"]);
        var hold = await (await FormAsync(browser)).Fill("Form.Load", "hold").SendAsync();
        Assert.Contains("Say how many seconds", hold.FieldErrors.Single(), StringComparison.Ordinal);
        await MakeAsync(browser);
        Assert.Equal("There is an exercise of this name already.", (await MakeAsync(browser)).FieldErrors.Single());
        Assert.Equal("There is an exercise of this name already.", (await (await FormAsync(browser)).Fill("Form.Name", "conventional deadlift").SendAsync()).FieldErrors.Single());
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/exercises/own/own-nothing")).Status);
    }

    [Fact]
    public async Task It_is_changed_and_keeps_its_address_and_what_loads_it()
    {
        using var browser = app.NewBrowser();
        await MakeAsync(browser);
        var edit = (await browser.OpenAsync("/exercises/own/own-sled-row")).Form();
        Assert.Equal(("Sled row", null, "8"), (edit["Form.Name"], edit["Form.Load"], edit["Form.RepsFrom"]));
        var page = await edit.Fill("Form.Name", "Heavy sled row").Fill("Form.Load", "band").Fill("Form.RepsTo", "20").SendAsync();
        Assert.Equal(("/exercises/own-sled-row", "Heavy sled row"), (page.Address.AbsolutePath, page.TextOf("h1")));
        await using var db = app.OpenDb();
        var kept = Assert.Single(await db.PersonalExercises.AsNoTracking().Where(e => e.Facts != null).ToListAsync(), e => e.Facts.Name == "Heavy sled row");
        Assert.Equal((LoadKind.External, 20), (kept.Facts.Load, kept.Facts.Dose.Reps!.Max));
    }

    [Fact]
    public async Task Programs_put_them_again_and_again_and_log_with_them()
    {
        const string Body = """{ "name": "Sled drag", "pattern": "carry", "primaryMuscles": ["quads"], "load": "carry", "dose": { "meters": 20 }, "stepKg": 5, "cues": [{ "kind": "path", "text": "Walk tall" }] }""";
        using var person = await ApiPerson.NewAsync(app.Address);
        var put = await person.SendAsync("PUT", "/api/own-exercises/own-drag", Body);
        Assert.Equal((200, "own-drag", false), (put.Status, (string?)put.Json!["id"], (bool)put.Json["archived"]!));
        Assert.Equal(200, (await person.SendAsync("PUT", "/api/own-exercises/own-drag", Body)).Status);
        Assert.Single((await person.SendAsync("GET", "/api/own-exercises")).Json!.AsArray());
        Assert.Equal("Sled drag", (string?)(await person.SendAsync("GET", "/api/own-exercises/own-drag")).Json!["name"]);
        var session = await person.BeginAsync();
        const string Set = """{ "exercise": "own-drag", "distanceMeters": 20, "loadKg": 40, "revision": 1 }""";
        Assert.Equal(201, (await person.SendAsync("PUT", $"/api/sessions/{session}/sets/{Guid.CreateVersion7()}", Set)).Status);
        using var other = await ApiPerson.NewAsync(app.Address);
        Assert.Equal(400, (await other.SendAsync("PUT", $"/api/sessions/{await other.BeginAsync()}/sets/{Guid.CreateVersion7()}", Set)).Status);
        Assert.Equal(404, (await other.SendAsync("GET", "/api/own-exercises/own-drag")).Status);
        Assert.Equal("own-drag", (string?)(await person.SendAsync("GET", "/api/export")).Json!["ownExercises"]![0]!["id"]);
        Assert.Equal(404, (await person.SendAsync("GET", "/api/exercises/own-drag")).Status);
    }

    [Theory]
    [InlineData("own-x", """{ "name": "X" }""", "dose,load,pattern,primaryMuscles")]
    [InlineData("own-x", """{ "name": "X", "pattern": "carry", "primaryMuscles": ["quads", null], "load": "carry", "dose": { "meters": 0 }, "stepKg": 1 }""", "dose,primaryMuscles")]
    [InlineData("own-x", """{ "name": "X", "pattern": "carry", "primaryMuscles": ["quads"], "equipment": [null], "load": "carry", "dose": { "meters": 5 }, "stepKg": 1, "cues": [null], "steps": [null], "spinalLoad": "none" }""", "spinalLoad")]
    [InlineData("pull-up", "{}", "id")]
    [InlineData("OWN-X", "{}", "id")]
    [InlineData("own-x", "[]", "body")]
    public async Task A_body_of_the_wrong_shape_is_told_by_its_fields(string id, string body, string fields)
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var answer = await person.SendAsync("PUT", $"/api/own-exercises/{id}", body);
        Assert.Equal((400, fields), (answer.Status, string.Join(',', answer.Errors.Order(StringComparer.Ordinal))));
    }
}
