using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Data;

/// <summary>The files are the truth about exercises; the database follows them and keeps what people logged.</summary>
public sealed class BringInTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly LibraryFiles _files = new();

    public void Dispose()
    {
        _files.Dispose();
        _folder.Dispose();
    }

    private async Task<ExerciseLibrary> PrepareAsync()
    {
        await using var db = TestDatabase.Open(_folder.Path);
        return await TrainingDatabase.PrepareAsync(db, LibraryFolder.Read(_files.Path));
    }

    private async Task<Guid> LogAsync(string exercise)
    {
        await using var db = TestDatabase.Open(_folder.Path);
        var session = new TrainingSession(Guid.CreateVersion7(), Guid.NewGuid(), "Kept", DateTime.UtcNow);
        session.Enter(Guid.CreateVersion7(), new(exercise), SetKind.Work, 1, new SetResult(reps: 8), DateTime.UtcNow);
        db.Sessions.Add(session);
        await db.SaveChangesAsync();
        return session.Id;
    }

    [Fact]
    public async Task Bringing_the_library_in_twice_changes_nothing()
    {
        var first = await PrepareAsync();
        await using (var db = TestDatabase.Open(_folder.Path))
        {
            Assert.Equal(first.Exercises.Count, await db.Exercises.CountAsync());
            await db.Database.ExecuteSqlRawAsync("CREATE TABLE \"Touched\" (\"Id\" TEXT)");
            await db.Database.ExecuteSqlRawAsync(TestDatabase.IsPostgreSql
                ? "CREATE RULE watch AS ON UPDATE TO \"Exercises\" DO ALSO INSERT INTO \"Touched\" VALUES (NEW.\"Id\")"
                : "CREATE TRIGGER Watch AFTER UPDATE ON Exercises BEGIN INSERT INTO Touched VALUES (new.Id); END");
        }

        var second = await PrepareAsync();
        Assert.Equal(first.Exercises.Select(e => e.Id), second.Exercises.Select(e => e.Id));
        await using var after = TestDatabase.Open(_folder.Path);
        Assert.Empty(await after.Database.SqlQueryRaw<string>("SELECT \"Id\" AS \"Value\" FROM \"Touched\"").ToListAsync());
    }

    [Fact]
    public async Task A_changed_file_updates_its_row_and_what_was_logged_stays()
    {
        await PrepareAsync();
        var session = await LogAsync("pull-up");
        _files.Change("pull-up", json =>
        {
            json["name"] = "Pull-up, renamed";
            json["steps"]!.AsArray().Add("Rest.");
        });
        var library = await PrepareAsync();
        Assert.Equal("Pull-up, renamed", library[new("pull-up")].Name);
        Assert.Equal("Rest.", library[new("pull-up")].Steps[^1]);
        await using var db = TestDatabase.Open(_folder.Path);
        Assert.Equal("pull-up", (await db.Sessions.SingleAsync(s => s.Id == session)).Sets.Single().Exercise.ToString());
    }

    [Fact]
    public async Task A_removed_file_retires_its_exercise_until_the_file_is_back()
    {
        await PrepareAsync();
        var session = await LogAsync("pull-up");
        var text = await File.ReadAllTextAsync(_files.FileOf("pull-up"));
        _files.Remove("pull-up");
        var library = await PrepareAsync();
        Assert.True(library[new("pull-up")].IsRetired);
        Assert.DoesNotContain(library.Exercises, e => e.Id.ToString() == "pull-up");
        await using (var db = TestDatabase.Open(_folder.Path))
        {
            Assert.Single((await db.Sessions.SingleAsync(s => s.Id == session)).Sets);
        }

        await File.WriteAllTextAsync(_files.FileOf("pull-up"), text);
        _files.Change("pull-up", json =>
            (json["easier"], json["harder"], json["gate"]) = (new System.Text.Json.Nodes.JsonArray(), new System.Text.Json.Nodes.JsonArray(), null));
        Assert.False((await PrepareAsync())[new("pull-up")].IsRetired);
    }

    [Fact]
    public async Task Pages_of_plans_and_logs_that_name_a_retired_exercise_still_open()
    {
        using var data = new TempFolder();
        Uri address;
        System.Net.CookieContainer cookies;
        string plan, session, exercise;
        using (var program = new ProgramProcess(data.Path, _files.Path))
        {
            using var browser = new Browser(await program.AddressAsync());
            var page = await browser.StartTodayAsync();
            exercise = page.SetForm(1)["Entry.Exercise"]!;
            await page.SetForm(1).Fill("Entry.Load", "20").SendAsync();
            (session, plan) = (page.Address.AbsolutePath, page.Document.QuerySelector("#the-plan")!.GetAttribute("href")!);
            (address, cookies) = (page.Address, browser.Cookies);
            program.Kill();
        }

        _files.Remove(exercise);
        using var again = new ProgramProcess(data.Path, _files.Path);
        using var later = new Browser(await again.AddressAsync());
        foreach (System.Net.Cookie cookie in cookies.GetCookies(address))
        {
            later.Cookies.Add(new System.Net.Cookie(cookie.Name, cookie.Value, "/", address.Host));
        }

        foreach (var path in new[] { "/", plan, session, "/start", "/progress", "/sessions", $"/exercises/{exercise}" })
        {
            Assert.Equal((path, System.Net.HttpStatusCode.OK), (path, (await later.OpenAsync(path)).Status));
        }

        Assert.Contains("no longer in the library", (await later.OpenAsync($"/exercises/{exercise}")).Text, StringComparison.Ordinal);
        Assert.Contains("1 of", (await later.OpenAsync(session)).TextOf(".progress-line"), StringComparison.Ordinal);
    }
}
