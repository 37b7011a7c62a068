using System.Collections.Concurrent;
using BackTrainer.Web.Tests.Durability;
using BackTrainer.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Data;

public sealed class BackupTests : IDisposable
{
    private static readonly string[] Words = ["serve", "migrate", "backup FILE", "restore FILE", "check", "export WHO FILE", "reset-password WHO"];
    private readonly TempFolder _data = new(), _elsewhere = new();

    private string Database => Path.Combine(_data.Path, "backtrainer.db");

    private string File(string name) => Path.Combine(_elsewhere.Path, name);

    public void Dispose()
    {
        _data.Dispose();
        _elsewhere.Dispose();
    }

    private Task<(int Code, string Output, string Error)> RunAsync(params IEnumerable<string> words) => ProgramProcess.RunAsync([.. words, "--Data:Folder", _data.Path]);

    private static void AssertRefused((int Code, string Output, string Error) end, string sentence)
    {
        Assert.Equal((1, ""), (end.Code, end.Output));
        Assert.Contains(sentence, Assert.Single(end.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", end.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_taken_under_load_has_every_set_that_was_acknowledged_before_and_restores()
    {
        var acknowledged = new ConcurrentQueue<Guid>();
        List<Guid> before;
        using (var program = new ProgramProcess(_data.Path, more: CrashRun.Arguments, isFile: true))
        {
            var address = await program.AddressAsync();
            using var enough = new CancellationTokenSource();
            var people = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => ApiPerson.NewAsync(address)));
            var loading = people.Select(p => Task.Run(() => LogAsync(p, acknowledged, enough.Token))).ToList();
            await UntilAsync(() => acknowledged.Count > 150);
            before = [.. acknowledged];
            var taken = await RunAsync("backup", File("b.db"));
            Assert.Equal((0, ""), (taken.Code, taken.Error));
            Assert.True(acknowledged.Count > before.Count, "Nothing was logged while the backup was taken.");
            AssertRefused(await RunAsync("backup", File("b.db")), "is there already");
            AssertRefused(await RunAsync("restore", File("b.db")), "Stop it first");
            await enough.CancelAsync();
            await Task.WhenAll(loading);
            Array.ForEach(people, p => p.Dispose());
            program.Kill();
        }

        Assert.Equal(["b.db"], Directory.GetFiles(_elsewhere.Path).Select(Path.GetFileName));
        var restored = await RunAsync("restore", File("b.db"));
        Assert.Equal((0, ""), (restored.Code, restored.Error));
        var check = await RunAsync("check");
        Assert.Equal((0, ""), (check.Code, check.Error));
        Assert.EndsWith("Everything is whole.\n", check.Output, StringComparison.Ordinal);
        await using var db = Databases.Open(Database);
        var there = (await db.Sessions.AsNoTracking().ToListAsync()).SelectMany(s => s.Sets).Select(s => s.Id).ToHashSet();
        Assert.DoesNotContain(before, set => !there.Contains(set));

        // What it took the place of is all there as well.
        await using var old = Databases.Open(Assert.Single(Directory.GetFiles(_data.Path, "backtrainer.db.before-*Z")));
        Assert.Empty(acknowledged.Except((await old.Sessions.AsNoTracking().ToListAsync()).SelectMany(s => s.Sets).Select(s => s.Id)));
        using var again = new ProgramProcess(_data.Path, isFile: true);
        using var browser = new Browser(await again.AddressAsync());
        Assert.Equal(System.Net.HttpStatusCode.OK, (await browser.OpenAsync("/health/ready")).Status);
    }

    private static async Task LogAsync(ApiPerson person, ConcurrentQueue<Guid> acknowledged, CancellationToken enough)
    {
        var session = await person.BeginAsync();
        for (var n = 0; n < 400 && !enough.IsCancellationRequested; n++)
        {
            var set = Guid.CreateVersion7();
            if ((await person.EnterAsync(session, set, 1, 8)).Status == 201)
            {
                acknowledged.Enqueue(set);
            }

            session = n % 60 == 59 ? await person.BeginAsync() : session;
        }
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var bound = new CancellationTokenSource(ProgramProcess.Patience);
        while (!isSo())
        {
            await Task.Delay(5, bound.Token);
        }
    }

    [Fact]
    public async Task A_backup_that_is_damaged_or_something_else_is_refused_and_the_database_stays()
    {
        Assert.Equal(0, (await RunAsync("migrate")).Code);
        Assert.Equal(0, (await RunAsync("backup", File("good.db"))).Code);
        var bytes = await System.IO.File.ReadAllBytesAsync(File("good.db"));
        new Random(7).NextBytes(bytes.AsSpan(bytes.Length / 2, 20_000));
        await System.IO.File.WriteAllBytesAsync(File("damaged.db"), bytes);
        await System.IO.File.WriteAllTextAsync(File("text.db"), string.Concat(Enumerable.Repeat("This is no database. ", 1000)));
        await using (var other = new SqliteConnection($"Data Source={File("other.db")};Pooling=False"))
        {
            await other.OpenAsync();
            await using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE Other (Id INTEGER);";
            await command.ExecuteNonQueryAsync();
        }

        var was = await System.IO.File.ReadAllBytesAsync(Database);
        AssertRefused(await RunAsync("restore", File("damaged.db")), "othing was changed");
        AssertRefused(await RunAsync("restore", File("text.db")), "is damaged, or is no SQLite file. Nothing was changed.");
        AssertRefused(await RunAsync("restore", File("other.db")), "is not a database of BackTrainer. Nothing was changed.");
        AssertRefused(await RunAsync("restore", File("missing.db")), "There is no file at");
        Assert.Equal(was, await System.IO.File.ReadAllBytesAsync(Database));
        Assert.Empty(Directory.GetFiles(_data.Path, "*partial*"));
        Assert.Equal(4, Directory.GetFiles(_elsewhere.Path).Length);
    }

    [Fact]
    public async Task Check_finds_damage_rows_that_point_nowhere_and_rows_that_cannot_be()
    {
        AssertRefused(await RunAsync("check"), "There is no database at");
        Assert.Equal(0, (await RunAsync("migrate")).Code);
        await using (var db = Databases.Open(Database))
        {
            await db.Database.ExecuteSqlRawAsync("INSERT INTO OwnExercises (OwnerId, Exercise, Note) VALUES ('0193A000-0000-7000-8000-0000000000AA', 'flying-carpet', 'x');");
        }

        var stranger = await RunAsync("check");
        Assert.Equal(1, stranger.Code);
        Assert.Contains("OwnExercises names the exercise 'flying-carpet', which is neither in the library nor one of its owner's own.", stranger.Error, StringComparison.Ordinal);
        await using (var db = Databases.Open(Database))
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF; DELETE FROM OwnExercises; INSERT INTO OwnTargets (OwnerId, Id, SessionId, Exercise, Sets, Rir, SetAt) VALUES ('0193A000-0000-7000-8000-0000000000AA', '0193A000-0000-7000-8000-0000000000BB', '0193A000-0000-7000-8000-0000000000CC', 'pull-up', 3, 2, '2026-01-01');");
        }

        var dangling = await RunAsync("check");
        Assert.Equal(1, dangling.Code);
        Assert.Contains("1 rows of OwnTargets point to rows that are not there.", dangling.Error, StringComparison.Ordinal);
        await using (var db = Databases.Open(Database))
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM OwnTargets; UPDATE Exercises SET Dose = '{{\"strength\":{{\"reps\":{{\"min\":9,\"max\":2}}}}}}' WHERE Id = 'pull-up';");
        }

        var wrong = await RunAsync("check");
        Assert.Equal(1, wrong.Code);
        Assert.Contains("of Exercises cannot be read", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_works_on_an_SQLite_file_names_the_tools_of_another_database()
    {
        foreach (var words in new[] { new[] { "backup", File("b.db") }, ["restore", File("b.db")], ["check"] })
        {
            AssertRefused(await RunAsync([.. words, "--Database:Provider", "postgresql"]), "pg_dump");
        }
    }

    [Theory]
    [InlineData("fly")]
    [InlineData("backup")]
    [InlineData("restore", "--Data:Folder")]
    public async Task A_word_that_is_not_known_or_lacks_its_file_is_told_with_code_2(params string[] words)
    {
        var end = await ProgramProcess.RunAsync(words);
        Assert.Equal((2, ""), (end.Code, end.Output));
        Assert.Contains("backtrainer --help", end.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_command()
    {
        var (code, output, _) = await ProgramProcess.RunAsync("--help");
        Assert.Equal(0, code);
        Assert.All(Words, word => Assert.Contains(word, output, StringComparison.Ordinal));
    }
}
