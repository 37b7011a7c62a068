using System.Net;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Tests.Durability;
using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.PostgreSql;

/// <summary>Two web processes, each with a folder of its own, on one database and behind one proxy.</summary>
public sealed class TwoProcessesTests : IDisposable
{
    private readonly TempFolder _shared = new(), _left = new(), _right = new();

    public void Dispose()
    {
        _left.Dispose();
        _right.Dispose();
        _shared.Dispose();
    }

    private ProgramProcess Start(TempFolder own) => new(own.Path, more: [.. TestDatabase.Arguments(_shared.Path), .. CrashRun.Arguments]);

    [Fact]
    public async Task Who_begins_on_one_goes_on_on_the_other_and_stays_who_they_are()
    {
        using var left = Start(_left);
        using var right = Start(_right);
        var (one, other) = (await left.AddressAsync(), await right.AddressAsync());
        using var browser = new Browser(one);
        using var there = new Browser(other);
        var session = await browser.StartFreeAsync();
        Move(browser, there, one, other);

        // The cookie of one and the form of one, both taken by the other.
        var form = session.SetForm(1).Fill("Entry.Reps", "8").Fill("Entry.Load", "60");
        var logged = await form.SendFromAsync(there);
        Assert.Equal(HttpStatusCode.OK, logged.Status);
        Assert.Equal(session.Headers[PersonTag.HeaderName], logged.Headers[PersonTag.HeaderName]);

        left.Kill();
        Assert.Contains("1 of", (await there.OpenAsync($"/sessions/{session.IdOf()}")).TextOf(".progress-line"), StringComparison.Ordinal);
        Assert.False(Directory.EnumerateFiles(Path.Combine(_left.Path, "keys")).Any(), "Keys stand in the database.");
    }

    [Fact]
    public async Task Nothing_is_lost_when_one_of_two_behind_a_proxy_is_killed_while_many_log()
    {
        using var left = Start(_left);
        using var right = Start(_right);
        await using var proxy = await Proxy.BeforeAsync(await left.AddressAsync(), await right.AddressAsync());
        var people = new List<LoggingClient>();
        for (var i = 0; i < 6; i++)
        {
            people.Add(new LoggingClient(await ApiPerson.NewAsync(proxy.Address), Random.Shared.Next()));
        }

        await LogAsync(people, 12);
        Assert.All(proxy.Answered, n => Assert.True(n > 0));
        var logging = LogAsync(people, 40);
        var before = people.Sum(p => p.Acknowledged);
        while (people.Sum(p => p.Acknowledged) < before + 30)
        {
            await Task.Yield();
        }

        left.Kill();
        await logging;
        foreach (var person in people)
        {
            Assert.Empty(person.Faults);
            Assert.Empty(await person.WrongAsync());
            person.Dispose();
        }
    }

    [Fact]
    public async Task Two_that_start_at_once_on_an_empty_database_both_start()
    {
        using var empty = new TempFolder();
        var server = PostgreSqlServer.OfThisRun;
        server.Run($"CREATE DATABASE \"{TestDatabase.NameOf(empty.Path)}\"");
        var place = TestDatabase.Arguments(empty.Path);
        using var left = new ProgramProcess(_left.Path, more: place);
        using var right = new ProgramProcess(_right.Path, more: place);
        using var browser = new Browser(await left.AddressAsync());
        using var other = new Browser(await right.AddressAsync());
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/exercises")).Status);
        Assert.Equal(HttpStatusCode.OK, (await other.OpenAsync("/health/ready")).Status);
        Assert.Equal(1L, server.Ask("SELECT count(*) FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" LIKE '%_Start'", TestDatabase.NameOf(empty.Path)));
    }

    /// <summary>Everyone makes so many requests; one whose answer is lost is made again.</summary>
    private static Task LogAsync(List<LoggingClient> people, int requests) => Task.WhenAll(people.Select(async person =>
    {
        for (var i = 0; i < requests; i++)
        {
            try
            {
                await person.StepAsync();
            }
            catch (HttpRequestException)
            {
                // It is asked again, as it was.
            }
        }
    }));

    private static void Move(Browser from, Browser to, Uri one, Uri other)
    {
        foreach (Cookie cookie in from.Cookies.GetCookies(one))
        {
            to.Cookies.Add(new Cookie(cookie.Name, cookie.Value, "/", other.Host));
        }
    }
}
