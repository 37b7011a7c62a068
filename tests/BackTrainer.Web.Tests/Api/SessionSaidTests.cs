using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Api;

/// <summary>What is said beside the sets: pauses of a session, and what is kept of an exercise for later ones.</summary>
public sealed class SessionSaidTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly DateTime Now = DateTime.UtcNow.Date.AddSeconds((long)DateTime.UtcNow.TimeOfDay.TotalSeconds), Start = Now.AddMinutes(-30);

    [Fact]
    public async Task Pauses_are_as_they_are_said_and_stay_where_nothing_is_said_of_them()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var path = $"/api/sessions/{Guid.CreateVersion7()}";
        var paused = (await person.SendAsync("PUT", path, Said(1, $""", "pausedAt": "{Now:O}", "pausedSeconds": 60"""))).Json!;
        Assert.Equal((Now, 60), ((DateTime)paused["pausedAt"]!, (int)paused["pausedSeconds"]!));
        var left = (await person.SendAsync("PUT", path, Said(2, ""))).Json!;
        Assert.Equal((Now, 60), ((DateTime)left["pausedAt"]!, (int)left["pausedSeconds"]!));
        var over = (await person.SendAsync("PUT", path, Said(3, """, "pausedAt": null, "pausedSeconds": 90"""))).Json!;
        Assert.Equal((null, 90), ((DateTime?)over["pausedAt"], (int)over["pausedSeconds"]!));

        // The end of the session is the end of a pause; the same once more changes nothing.
        var end = Said(4, $""", "finishedAt": "{Now.AddSeconds(30):O}", "pausedAt": "{Now:O}", "pausedSeconds": 90""");
        foreach (var answer in new[] { await person.SendAsync("PUT", path, end), await person.SendAsync("PUT", path, end) })
        {
            Assert.Equal((null, 120, 4), ((DateTime?)answer.Json!["pausedAt"], (int)answer.Json["pausedSeconds"]!, (int)answer.Json["revision"]!));
        }
    }

    [Fact]
    public async Task Exercises_are_easy_as_they_are_said_to_be_and_stay_so_where_nothing_is_said()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var path = $"/api/sessions/{Guid.CreateVersion7()}";
        foreach (var (said, there) in new[]
        {
            ("""["push-up", "front-plank"]""", "push-up front-plank"), (null, "push-up front-plank"), ("""["front-plank"]""", "front-plank"), ("[]", ""),
        }.Index().Select(x => (Said(x.Index + 1, x.Item.Item1 is { } list ? $""", "easyExercises": {list}""" : ""), x.Item.Item2)))
        {
            Assert.Equal(there, string.Join(' ', (await person.SendAsync("PUT", path, said)).Json!["easyExercises"]!.AsArray().Select(e => (string)e!)));
        }

        Assert.Equal(["easyExercises"], (await person.SendAsync("PUT", path, Said(5, """, "easyExercises": ["push-up", "push-up"]"""))).Errors);
        Assert.Equal(["easyExercises"], (await person.SendAsync("PUT", path, Said(5, """, "easyExercises": [null]"""))).Errors);
    }

    [Theory]
    [InlineData("pausedAt", """, "pausedAt": "1970-01-01T00:00:00Z", "pausedSeconds": 0""")]
    [InlineData("pausedAt", """, "pausedAt": "2099-01-01T00:00:00Z", "pausedSeconds": 0""")]
    [InlineData("pausedSeconds", """, "pausedSeconds": -1""")]
    public async Task Pauses_that_cannot_be_are_named(string field, string more)
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var answer = await person.SendAsync("PUT", $"/api/sessions/{Guid.CreateVersion7()}", Said(1, more));
        Assert.Equal((400, field), (answer.Status, Assert.Single(answer.Errors)));
    }

    [Fact]
    public async Task What_is_kept_of_an_exercise_is_kept_alone_and_in_a_batch_and_the_last_word_counts()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var session = await person.BeginAsync();
        var path = $"/api/sessions/{session}/kept/push-up";
        Assert.Equal(200, (await person.SendAsync("PUT", path, """{ "note": "hands wide", "restSeconds": 45 }""")).Status);
        var batch = $$"""{ "operations": [{ "method": "PUT", "path": "{{path}}", "body": { "note": " elbows in " } }, { "method": "DELETE", "path": "{{path}}" }, { "method": "PUT", "path": "/api/sessions/{{session}}/kept/flying-carpet", "body": {} }] }""";
        var results = (await person.SendAsync("POST", "/api/sync", batch)).Json!["results"]!.AsArray();
        Assert.Equal([200, 405, 404], results.Select(r => (int)r!["status"]!));
        await using var db = app.OpenDb();
        var kept = await db.OwnExercises.AsNoTracking().SingleAsync(o => db.Sessions.Any(s => s.Id == session && s.OwnerId == o.OwnerId));
        Assert.Equal(("elbows in", (int?)null), (kept.Note, kept.RestSeconds));
    }

    [Fact]
    public async Task What_cannot_be_kept_is_named_and_what_stands_before_it_stays()
    {
        using var person = await ApiPerson.NewAsync(app.Address);
        var session = await person.BeginAsync();
        var path = $"/api/sessions/{session}/kept/push-up";
        Assert.Equal(["restSeconds"], (await person.SendAsync("PUT", path, $$"""{ "restSeconds": {{Prescription.LongestRest + 1}} }""")).Errors);
        Assert.Equal(["note"], (await person.SendAsync("PUT", path, $$"""{ "note": "{{new string('n', OwnExercise.MaxNoteLength + 1)}}" }""")).Errors);
        Assert.Equal(404, (await person.SendAsync("PUT", $"/api/sessions/{Guid.CreateVersion7()}/kept/push-up", "{}")).Status);
        Assert.Equal(404, (await person.SendAsync("PUT", $"/api/sessions/{session}/kept/flying-carpet", "{}")).Status);
    }

    private static string Said(int revision, string more) => $$"""{ "startedAt": "{{Start:O}}", "revision": {{revision}} {{more}} }""";
}
