using System.Globalization;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.Walk;

/// <summary>
/// How many commands go to the database for each page and each route that is read, and for a set that is saved: as many as are
/// written down here, and not one more for somebody who has logged more.
/// </summary>
public sealed class CommandTests(AppOnAFile app) : IClassFixture<AppOnAFile>
{
    /// <summary>The first visits make what is kept; one in between may meet work that the program does by itself.</summary>
    private const int Visits = 4;

    /// <summary>Each with the number of its commands. What asks nothing of the database is left out.</summary>
    private const string Pinned =
        """
        16 GET /
        3 GET /account
        3 GET /account/address
        3 GET /account/carried
        3 GET /account/code
        3 GET /account/codes
        3 GET /account/confirm
        3 GET /account/confirm-address
        3 GET /account/create
        3 GET /account/forgot
        3 GET /account/passkeys
        3 GET /account/password
        3 GET /account/reset
        3 GET /account/sent
        3 GET /account/sign-in
        3 GET /account/sign-out
        17 GET /api/export
        4 GET /api/own-exercises
        4 GET /api/own-exercises/{exercise}
        4 GET /api/plans
        4 GET /api/plans/{id:guid}
        4 GET /api/sessions
        4 GET /api/sessions/{id:guid}
        4 GET /calendar/{token}.ics
        8 GET /check-in
        3 GET /error/{code:int=500}
        3 GET /exercises
        3 GET /exercises/cards
        3 GET /exercises/figures
        4 GET /exercises/own
        4 GET /exercises/own/{exercise}
        7 GET /exercises/{id}
        3 GET /export
        4 GET /export/calendar.ics
        4 GET /export/fitnotes.csv
        4 GET /export/sets.csv
        4 GET /export/strong.csv
        4 GET /import
        7 GET /import/{id:guid}
        7 GET /import/{id:guid}?handler=Progress
        3 GET /js/{build:regex(^~)}/{**file}
        3 GET /library.json
        6 GET /look
        3 GET /offline
        3 GET /openapi/{documentName}.json
        4 GET /plans
        4 GET /plans/new
        6 GET /plans/shared
        12 GET /plans/{id:guid}
        8 GET /plans/{id:guid}/add
        8 GET /plans/{id:guid}/ahead/{exercise}
        8 GET /plans/{id:guid}/change
        5 GET /plans/{id:guid}/changes
        8 GET /plans/{id:guid}/ignore
        5 GET /plans/{id:guid}/manage
        8 GET /plans/{id:guid}/move
        4 GET /plans/{id:guid}/print
        5 GET /plans/{id:guid}/rebuild
        5 GET /plans/{id:guid}/share
        5 GET /plans/{id:guid}/share?handler=File
        5 GET /plans/{id:guid}/try
        6 GET /plans/{plan:guid}/target
        3 GET /principles
        3 GET /privacy
        10 GET /progress
        8 GET /progress/exercises/{id}
        10 GET /progress/report
        5 GET /progress/trunk
        3 GET /robots.txt
        3 GET /rules
        4 GET /sessions
        12 GET /sessions/{id:guid}
        7 GET /sessions/{id:guid}/swap
        15 GET /sessions/{id:guid}?handler=Spares
        6 GET /sessions/{session:guid}/target
        3 GET /settings
        4 GET /settings/calendar
        3 GET /settings/days
        3 GET /settings/erase
        4 GET /settings/look-in
        4 GET /settings/tokens
        3 GET /settings/weights
        3 GET /sitemap.xml
        6 GET /start
        6 GET /{**path:file}
        7 PUT /api/sessions/{id:guid}/sets/{setId:guid}
        """;

    private int _revision = 1000;

    [Fact]
    public async Task Each_page_and_route_asks_as_often_as_is_written_down()
    {
        using var owner = await Owner.NewAsync(app);
        var counted = await CountAsync(owner);
        Assert.True(counted == Pinned, $"Counted now:\n{counted}");
    }

    [Fact]
    public async Task Nothing_asks_more_often_for_somebody_who_has_logged_more()
    {
        using var owner = await Owner.NewAsync(app);
        await LogAsync(owner, 12);
        var few = await CountAsync(owner);
        await LogAsync(owner, 60);
        Assert.Equal(few, await CountAsync(owner));
    }

    private async Task<string> CountAsync(Owner owner)
    {
        using var commands = new Commands(app.Folder);
        using var browser = await Caller.OfAsync("the person", owner.Browser);
        using var program = Caller.Of("a program of the person", app.Address, owner.Token);
        var lines = new List<string>();
        foreach (var visit in (await Routes.OfAsync(app.App)).Where(v => v.Method == "GET").OrderBy(v => v.ToString(), StringComparer.Ordinal))
        {
            lines.Add(Line(await FewestAsync(_ => (visit.IsApi ? program : browser).AskAsync("GET", owner.Place(visit))), $"{visit}"));
        }

        lines.Add(Line(await FewestAsync(i => program.AskAsync("PUT", $"/api/sessions/{owner.Session}/sets/{owner.Set}", json: ApiPerson.Row(++_revision, 8 + i))), "PUT /api/sessions/{id:guid}/sets/{setId:guid}"));
        return string.Join('\n', lines.Where(l => l[0] != '0'));

        async Task<int> FewestAsync(Func<int, Task> ask)
        {
            var fewest = int.MaxValue;
            for (var i = 0; i < Visits; i++)
            {
                commands.Count = 0;
                await ask(i);
                fewest = Math.Min(fewest, commands.Count);
            }

            return fewest;
        }
    }

    private static string Line(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}");

    /// <summary>Weeks with a session of three sets each, up to now: enough for a lighter week to be due.</summary>
    private async Task LogAsync(Owner owner, int sessions)
    {
        await using var db = app.OpenDb();
        for (var i = 1; i <= sessions; i++)
        {
            var at = DateTime.UtcNow.AddDays(-7 * i);
            var session = new TrainingSession(Guid.CreateVersion7(), owner.Id, "Earlier", at);
            for (var order = 1; order <= 3; order++)
            {
                session.Enter(Guid.CreateVersion7(), OwnedSamples.Row, SetKind.Work, order, new SetResult(8, Load.FromKilograms(60)), at.AddMinutes(order));
            }

            db.Add(session);
        }

        await db.SaveChangesAsync();
    }
}
