using System.Net;
using BackTrainer.Web.Importing;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BackTrainer.Web.Tests.Importing;

public sealed class ImportTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Head = "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment\n";

    private static string Rows(int day, int reps = 10, string exercise = "Barbell Row") =>
        string.Concat(Enumerable.Repeat($"2026-10-{day:00},{exercise},Back,60,kgs,{reps},,,,\n", 3));

    [Fact]
    public async Task A_look_says_what_would_come_and_keeps_nothing()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var look = await app.ImportAsync(person, Head + Rows(1) + Rows(3) + Rows(5, exercise: "Zercher Carry Of Doom"), "?dryRun=true");
        Assert.Equal((2, 6, 3), ((int)look.Json!["sessions"]!, (int)look.Json["sets"]!, (int)look.Json["leftOutSets"]!));
        var names = look.Json["names"]!.AsArray().ToDictionary(n => (string)n!["name"]!, n => (string?)n!["exercise"]);
        Assert.Equal("bent-over-barbell-row", names["Barbell Row"]);
        Assert.Null(names["Zercher Carry Of Doom"]);
        Assert.Empty(await person.SessionsAsync());
    }

    [Fact]
    public async Task The_same_file_twice_adds_nothing_and_more_of_it_adds_the_rest()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        await app.ImportAsync(person, Head + Rows(1));
        var again = await app.ImportAsync(person, Head + Rows(1) + Rows(3));
        Assert.Equal((1, 1), ((int)again.Json!["sessions"]!, (int)again.Json["known"]!));
        Assert.Equal(0, (int)(await app.ImportAsync(person, Head + Rows(1) + Rows(3))).Json!["sessions"]!);
        Assert.Equal(2, (await person.SessionsAsync()).Count);
    }

    [Fact]
    public async Task A_file_that_is_not_in_order_keeps_its_sessions_whole()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var answer = await app.ImportAsync(person, Head + Rows(1) + Rows(3) + Rows(1, exercise: "Pull Up"));
        Assert.Equal(2, (int)answer.Json!["sessions"]!);
        Assert.Contains(await person.SessionsAsync(), s => s!["sets"]!.AsArray().Count == 6);
    }

    [Fact]
    public async Task What_came_in_is_taken_out_again_and_nothing_else()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var own = await person.BeginAsync();
        var import = (string)(await app.ImportAsync(person, Head + Rows(1) + Rows(3))).Json!["id"]!;
        Assert.Equal(3, (await person.SessionsAsync()).Count);
        using var stranger = await ApiPerson.NewAsync(app.Address);
        Assert.Equal(404, (await stranger.SendAsync("DELETE", $"/api/import/{import}")).Status);
        Assert.Equal(204, (await person.SendAsync("DELETE", $"/api/import/{import}")).Status);
        Assert.Equal($"{own}", (string?)Assert.Single(await person.SessionsAsync())!["id"]);
        Assert.Equal(2, (int)(await app.ImportAsync(person, Head + Rows(1) + Rows(3))).Json!["sessions"]!);
    }

    [Fact]
    public async Task Without_a_unit_it_is_asked_for()
    {
        const string File = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n2026-10-05 10:00:00,A,1h,Deadlift (Barbell),1,100,5,0,0,,,\n";
        using var person = await ApiPerson.NewAsync(app.Address);
        Assert.True((bool)(await app.ImportAsync(person, File, "?dryRun=true")).Json!["asksForUnit"]!);
        Assert.Equal((422, "unit-not-said"), (await app.ImportAsync(person, File)) is var no ? (no.Status, (string?)no.Json!["type"]) : default);
        Assert.Equal(200, (await app.ImportAsync(person, File, "?unit=lb")).Status);
        Assert.Equal(45.359m, (decimal)(await person.SessionsAsync())[0]!["sets"]![0]!["loadKg"]!);
    }

    [Fact]
    public async Task Nobody_sends_a_file_without_being_someone_nor_in_a_format_that_it_is_not()
    {
        using var unknown = ApiPerson.Unknown(app.Address);
        Assert.Equal(401, (await app.ImportAsync(unknown, Head + Rows(1))).Status);
        using var person = await ApiPerson.NewAsync(app.Address);
        Assert.Equal(["format"], (await app.ImportAsync(person, Head + Rows(1), "?format=hevy")).Errors);
        Assert.Equal(["format"], (await app.ImportAsync(person, Head + Rows(1), "?format=nothing")).Errors);
        Assert.Equal(["unit"], (await app.ImportAsync(person, Head + Rows(1), "?unit=stone")).Errors);
        Assert.Empty(await person.SessionsAsync());
    }

    [Fact]
    public async Task From_the_page_a_file_is_looked_at_mapped_and_brought_in_and_moves_the_next_target()
    {
        using var browser = app.NewBrowser();
        var page = await browser.UploadAsync(Head + Rows(1) + Rows(4) + Rows(7) + Rows(9, exercise: "Zercher Thing"), "mine.csv");
        Assert.Equal("mine.csv", page.TextOf("h1"));
        Assert.Contains("3 new sessions with 9 sets", page.Text, StringComparison.Ordinal);
        var unknown = page.Document.QuerySelectorAll("fieldset input[name=means]").Single();
        Assert.Equal("", unknown.GetAttribute("value") ?? "");

        var refused = await page.Form().Fill("means", "no such exercise at all", "Bent-over barbell row").SendAsync();
        Assert.Contains("There is no such exercise here. Choose one from the list, or leave it empty.", refused.FieldErrors);

        var done = await (await browser.OpenAsync(page.Address.PathAndQuery)).Form().Fill("means", "Goblet squat", "Barbell Row").Fill("bring", "true").SendAsync();
        Assert.Contains("4 sessions with 12 sets", done.Text, StringComparison.Ordinal);
        var exercise = await browser.OpenAsync("/exercises/bent-over-barbell-row");
        Assert.Contains("60 kg", exercise.Text, StringComparison.Ordinal);

        var list = await done.Form("Undo").SendAsync();
        Assert.Equal("/import", list.Address.AbsolutePath);
        Assert.DoesNotContain("mine.csv", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_nobody_knows_becomes_an_exercise_of_ones_own()
    {
        using var browser = app.NewBrowser();
        var page = await browser.UploadAsync(Head + Rows(1) + Rows(4, exercise: "Zercher Thing"));
        var done = await page.Form().Fill("own", "hinge", "").Fill("bring", "true").SendAsync();
        Assert.Contains("2 sessions with 6 sets", done.Text, StringComparison.Ordinal);
        var export = (await browser.OpenAsync("/api/export")).Html;
        Assert.Contains("\"name\":\"Zercher Thing\"", export, StringComparison.Ordinal);
        Assert.Contains("\"exercise\":\"own-zercher-thing\"", export, StringComparison.Ordinal);

        // From now on the name is known.
        Assert.DoesNotContain("that we do not know", (await browser.UploadAsync(Head + Rows(8, exercise: "Zercher Thing"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exercise_that_was_made_for_a_file_goes_with_it_unless_something_else_uses_it()
    {
        using var browser = app.NewBrowser();
        var page = await browser.UploadAsync(Head + Rows(1, exercise: "Zercher Thing") + Rows(2, exercise: "Sled Thing"));
        var done = await page.Form().Fill("own", "hinge", "squat").Fill("bring", "true").SendAsync();
        var other = await browser.UploadAsync(Head + Rows(8, exercise: "Sled Thing"), "other.csv");
        Assert.Contains("1 session with 3 sets", (await other.Form().Fill("bring", "true").SendAsync()).Text, StringComparison.Ordinal);
        await (await browser.OpenAsync(done.Address.AbsolutePath)).Form("Undo").SendAsync();
        var left = (await browser.OpenAsync("/api/export")).Html;
        Assert.DoesNotContain("Zercher Thing", left, StringComparison.Ordinal);
        Assert.Contains("\"name\":\"Sled Thing\"", left, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_only_looked_at_is_cleared_away_after_a_day()
    {
        using var browser = app.NewBrowser();
        var page = await browser.UploadAsync(Head + Rows(4, exercise: "Zercher Thing"));
        await page.Form().Fill("own", "hinge").SendAsync();
        var id = Guid.Parse(page.Address.Segments[^1]);
        await using var scope = app.App.Services.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<ImportDesk>();
        await desk.ClearAwayAsync(CancellationToken.None);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(page.Address.AbsolutePath)).Status);
        await using var db = app.OpenDb();
        await db.Imports.Where(i => i.Id == id).ExecuteUpdateAsync(i => i.SetProperty(x => x.UploadedAt, DateTime.UtcNow.AddHours(-ImportDesk.HoursKept - 1)));
        await desk.ClearAwayAsync(CancellationToken.None);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(page.Address.AbsolutePath)).Status);
        Assert.DoesNotContain("Zercher Thing", (await browser.OpenAsync("/api/export")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Our_own_table_comes_back_as_it_was()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var session = await person.BeginAsync();
        await person.EnterAsync(session, Guid.CreateVersion7(), 1, 8, """, "note": "=SUM(A1), wide", "rir": 2, "form": 4 """);
        var table = await TableAsync(person);
        using var other = await ApiPerson.NewAsync(app.Address);
        var answer = await app.ImportAsync(other, table, "?format=backtrainer");
        Assert.True(answer.Status == 200, answer.Json?.ToJsonString());
        Assert.Equal(table, await TableAsync(other));
    }

    private async Task<string> TableAsync(ApiPerson person)
    {
        using var client = app.NewClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", person.Token);
        return await client.GetStringAsync(new Uri("/export/sets.csv", UriKind.Relative));
    }
}
