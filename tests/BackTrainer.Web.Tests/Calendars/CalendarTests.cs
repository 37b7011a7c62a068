using System.Diagnostics;
using System.Text.RegularExpressions;
using BackTrainer.Domain.Planning;
using BackTrainer.Web.Calendars;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Calendars;

public sealed partial class CalendarTests(RunningApp app) : IClassFixture<RunningApp>
{
    private async Task<(Browser Browser, Guid Plan, string Feed)> SubscribedAsync(string at = "")
    {
        var browser = app.NewBrowser();
        var plan = (await browser.MakePlanAsync()).IdOf();
        var made = await (await browser.OpenAsync("/settings/calendar")).Form().Fill("At", at).SendAsync();
        return (browser, plan, new Uri(made.TextOf(".secret")).PathAndQuery);
    }

    private async Task<string> ReadAsync(string path)
    {
        using var client = app.NewClient();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal((200, "text/calendar"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task ChangeAsync(Guid id, Action<WeeklyPlan> verb)
    {
        await using var db = app.OpenDb();
        verb(await db.Plans.SingleAsync(p => p.Id == id));
        await db.SaveChangesAsync();
    }

    [GeneratedRegex("^UID:(.*)\r$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Uids();

    [Fact]
    public async Task The_address_is_its_own_secret_and_can_be_taken_back()
    {
        var (browser, _, feed) = await SubscribedAsync();
        using (browser)
        {
            await ReadAsync(feed);
            using var client = app.NewClient();
            Assert.Equal(404, (int)(await client.GetAsync(new Uri("/calendar/bt_nothing.ics", UriKind.Relative))).StatusCode);
            client.DefaultRequestHeaders.Authorization = new("Bearer", feed.Split('/')[^1].Split('.')[0]);
            Assert.Equal(401, (int)(await client.GetAsync(new Uri("/api/export", UriKind.Relative))).StatusCode);
            await using var db = app.OpenDb();
            Assert.DoesNotContain(await db.PersonalTokens.Select(t => t.Hash).ToListAsync(), hash => feed.Contains(hash, StringComparison.Ordinal));
            await (await browser.OpenAsync("/settings/calendar")).Form("Revoke").SendAsync();
            Assert.Equal(404, (int)(await client.GetAsync(new Uri(feed, UriKind.Relative))).StatusCode);
        }
    }

    [Fact]
    public async Task What_is_moved_paused_or_let_go_keeps_its_name_and_is_newer()
    {
        var (browser, plan, feed) = await SubscribedAsync();
        using (browser)
        {
            var first = await ReadAsync(feed);
            Assert.DoesNotContain("CANCELLED", first, StringComparison.Ordinal);
            Assert.Contains("SEQUENCE:0\r\n", first, StringComparison.Ordinal);
            await ChangeAsync(plan, p => p.Pause(RunningApp.Today.AddDays(7), RunningApp.Today.AddDays(14), []));
            var later = await ReadAsync(feed);
            Assert.Equal(Uids().Matches(first).Select(m => m.Value).Order(), Uids().Matches(later).Select(m => m.Value).Order());
            Assert.Contains("SEQUENCE:1\r\n", later, StringComparison.Ordinal);
            await ChangeAsync(plan, p => p.Drop(RunningApp.Today));
            Assert.Single(Regex.Matches(await ReadAsync(feed), "STATUS:CANCELLED", RegexOptions.None, TimeSpan.FromSeconds(2)));
            await ChangeAsync(plan, p => p.Archive(RunningApp.Today));
            Assert.DoesNotContain("CONFIRMED", await ReadAsync(feed), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_still_to_come_of_a_deleted_plan_is_called_off()
    {
        var (browser, plan, feed) = await SubscribedAsync("18:00");
        using (browser)
        {
            await ChangeAsync(plan, p => p.Drop(RunningApp.Today));
            var before = Events(await ReadAsync(feed));
            await (await browser.OpenAsync($"/plans/{plan}")).Form("Delete").SendAsync();
            var after = Events(await ReadAsync(feed));
            Assert.Equal(before.Where(e => e.Value.Contains("CONFIRMED", StringComparison.Ordinal)).Select(e => e.Key).Order(), after.Keys.Order());
            Assert.All(after.Values, e => Assert.Contains("STATUS:CANCELLED\r\n", e, StringComparison.Ordinal));
            Assert.All(after, e => Assert.Equal(Start(before[e.Key]), Start(e.Value)));
            Assert.All(after, e => Assert.True(Sequence(e.Value) > Sequence(before[e.Key])));

            var next = (await browser.MakePlanAsync()).IdOf();
            await (await browser.OpenAsync($"/plans/{next}")).Form("Delete").SendAsync();
            Assert.Equal(2, Events(await ReadAsync(feed)).Keys.Select(k => k.Split('-')[0]).Distinct().Count());
            await using var db = app.OpenDb();
            var token = (await db.PersonalTokens.AsNoTracking().ToListAsync()).First(t => t.CalledOff.Count > 0);
            token.CallOff([], RunningApp.Today.AddYears(1));
            Assert.Empty(token.CalledOff);
        }
    }

    private static Dictionary<string, string> Events(string file) => file.Split("BEGIN:VEVENT").Skip(1).ToDictionary(e => Uids().Match(e).Groups[0].Value, StringComparer.Ordinal);

    private static string Start(string e) => e.Split("\r\n").Single(l => l.StartsWith("DTSTART", StringComparison.Ordinal));

    private static int Sequence(string e) =>
        int.Parse(e.Split("\r\n").Single(l => l.StartsWith("SEQUENCE:", StringComparison.Ordinal))[9..], System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Long_lines_are_folded_between_letters_and_marks_are_escaped()
    {
        var e = new CalendarEvent("1@x", 2, new(2026, 3, 28), 50, "Ünder; the, bar\\", string.Concat(Enumerable.Repeat("Kreuzheben 日本 🏋️\n", 20)), "http://localhost/plans/1", false);
        var text = CalendarText.Of([e], new TimeOnly(18, 0), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.Contains("SUMMARY:Ünder\\; the\\, bar\\\\\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART;TZID=Europe/Berlin:20260328T180000\r\n", text, StringComparison.Ordinal);
        Assert.Contains("BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n", text, StringComparison.Ordinal);
    }

    [NeedsCalendarsTheory]
    [InlineData("")]
    [InlineData("18:00")]
    public async Task Strict_readers_take_the_file(string at)
    {
        var (browser, plan, feed) = await SubscribedAsync(at);
        using (browser)
        {
            await ChangeAsync(plan, p => p.Rename("Rücken; stark, \\ und gesund"));
            using var folder = new TempFolder();
            var file = Path.Combine(folder.Path, "plan.ics");
            await File.WriteAllTextAsync(file, await ReadAsync(feed));
            var (status, said) = await NeedsCalendarsTheoryAttribute.RunAsync("/usr/bin/python3", "-c", """
                import sys, icalendar
                text = open(sys.argv[1], "rb").read()
                calendar = icalendar.Calendar.from_ical(text)
                events = [c for c in calendar.walk("VEVENT")]
                assert events and not calendar.errors and not any(e.errors for e in events), calendar.errors
                assert len({e["UID"] for e in events}) == len(events)
                for e in events:
                    assert str(e["SUMMARY"]) == "Rücken; stark, \\ und gesund", e["SUMMARY"]
                    assert e["DTSTAMP"].dt and int(e["SEQUENCE"]) == 1 and "DTSTART" in e
                    assert ("DTEND" in e) != ("DURATION" in e)
                print(len(events))
                """, file);
            Assert.True(status == 0, said);
            Assert.True(int.Parse(said.Trim(), System.Globalization.CultureInfo.InvariantCulture) > 3, said);
            var settings = Path.Combine(folder.Path, "khal.conf");
            await File.WriteAllTextAsync(settings, $"[calendars]\n[[none]]\npath = {folder.Path}/none\n[locale]\ntimeformat = %H:%M\n[sqlite]\npath = {folder.Path}/khal.db\n");
            (status, said) = await NeedsCalendarsTheoryAttribute.RunAsync("/usr/bin/khal", "-c", settings, "printics", file);
            Assert.True(status == 0 && said.Contains("gesund", StringComparison.Ordinal), said);
        }
    }
}

/// <summary>Needs the calendar readers of Debian (python3-icalendar and khal); skipped where they are missing, unless all is required.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsCalendarsTheoryAttribute : TheoryAttribute
{
    public NeedsCalendarsTheoryAttribute()
    {
        if ((!File.Exists("/usr/bin/khal") || !File.Exists("/usr/bin/python3")) && Environment.GetEnvironmentVariable("BACKTRAINER_TESTS_REQUIRE") != "all")
        {
            Skip = "Debian's python3-icalendar and khal are not here.";
        }
    }

    /// <summary>Runs a program; what it said, and how it ended.</summary>
    public static async Task<(int Status, string Said)> RunAsync(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = "C.UTF-8", ["XDG_CONFIG_HOME"] = Path.GetTempPath() },
        })!;
        var (said, faults) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, process.ExitCode == 0 ? await said : await said + await faults);
    }
}
