using System.Net;
using System.Text.RegularExpressions;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Data;

public sealed class ProcessTests : IDisposable
{
    private readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task What_was_acknowledged_is_there_after_the_process_was_killed()
    {
        var expected = new List<(Guid Id, int Reps)>();
        Guid session;
        CookieContainer cookies;
        Uri address;
        using (var program = new ProgramProcess(_data.Path))
        {
            using var browser = new Browser(address = await program.AddressAsync());
            var page = await browser.StartFreeAsync();
            session = page.IdOf();
            for (var order = 1; order <= 12; order++)
            {
                var form = page.SetForm(1).Fill("Entry.Order", $"{order}").Fill("Entry.SetId", $"{Guid.CreateVersion7()}").Fill("Entry.Reps", $"{order}").Fill("Entry.Load", "60");
                Assert.Equal(HttpStatusCode.OK, (await form.SendAsync()).Status);
                expected.Add((Guid.Parse(form["Entry.SetId"]!), order));
            }

            program.Kill();
            cookies = browser.Cookies;
        }

        using var again = new ProgramProcess(_data.Path);
        using var later = new Browser(await again.AddressAsync());
        foreach (Cookie cookie in cookies.GetCookies(address))
        {
            later.Cookies.Add(new Cookie(cookie.Name, cookie.Value, "/", address.Host));
        }

        Assert.StartsWith("12 of 12", (await later.OpenAsync($"/sessions/{session}")).TextOf(".progress-line"), StringComparison.Ordinal);
        await using var db = TestDatabase.Open(_data.Path);
        var sets = (await db.Sessions.AsNoTracking().SingleAsync(s => s.Id == session)).Sets;
        Assert.Equal(expected, sets.OrderBy(s => s.Order).Select(s => (s.Id, s.Reps!.Value)));
        Assert.True(TestDatabase.IsPostgreSql || (await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync()).Single() == "ok");
    }

    [Fact]
    public async Task A_broken_library_file_stops_the_start_with_one_line_and_exit_code_1()
    {
        using var files = new LibraryFiles();
        files.Change("pull-up", json => json["primaryMuscles"]![0] = "wings");
        using var program = new ProgramProcess(_data.Path, files.Path);
        var (code, output, error) = await program.EndAsync();
        Assert.Equal(1, code);
        var line = Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("pull-up.json: primaryMuscles[0]: 'wings' is not one of", line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", output + error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_has_one_line_a_request_and_nothing_about_the_person()
    {
        string[] secrets;
        using (var program = new ProgramProcess(_data.Path))
        {
            using var browser = new Browser(await program.AddressAsync());
            await browser.OpenAsync("/exercises?q=secretsearch");
            var page = await browser.StartFreeAsync();
            await page.Form("Remark").Fill("Remarks.Notes", "secretnote").SendAsync();
            await page.SetForm(1).Fill("Entry.Reps", "secretreps").SendAsync();
            await browser.OpenAsync("/nowhere?token=secrettoken");
            await browser.OpenAsync("/health/live");
            secrets = ["secret", .. browser.Cookies.GetAllCookies().Select(c => c.Value)];
            program.Kill();
        }

        var log = string.Concat(Directory.GetFiles(Path.Combine(_data.Path, "logs")).Select(File.ReadAllText));
        Assert.All(secrets, s => Assert.DoesNotContain(s, log, StringComparison.Ordinal));
        Assert.DoesNotContain('?', log);
        Assert.DoesNotContain("/health", log, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(log, @"GET /exercises 200 in [\d.]+ ms", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.Single(Regex.Matches(log, "GET /nowhere 404 in", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.NotEmpty(Regex.Matches(log, @"POST /sessions/[\w-]+ 302 in [\d.]+ ms", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }
}
