using BackTrainer.Data;
using BackTrainer.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackTrainer.Web.Tests.Data;

public sealed class EverySchemaTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Database => Path.Combine(_folder.Path, "backtrainer.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_full_database_of_every_earlier_schema_comes_up_to_date_with_all_its_rows()
    {
        List<string> migrations;
        await using (var db = Databases.Open(Database))
        {
            migrations = [.. db.Database.GetMigrations()];
        }

        Assert.All(EarlierRows.After.Keys, k => Assert.Contains(migrations, m => m.EndsWith("_" + k, StringComparison.Ordinal)));
        foreach (var migration in migrations)
        {
            await using (var db = Databases.Open(Database))
            {
                await db.GetService<IMigrator>().MigrateAsync(migration);
                if (EarlierRows.After.TryGetValue(migration[(migration.IndexOf('_', StringComparison.Ordinal) + 1)..], out var rows))
                {
                    await db.Database.ExecuteSqlRawAsync(rows);
                }
            }

            SqliteConnection.ClearAllPools();
            var copy = Path.Combine(_folder.Path, migration + ".db");
            DatabaseBackup.Take(Database, copy);
            var before = Counts(copy);
            await using (var db = Databases.Open(copy))
            {
                await TrainingDatabase.PrepareAsync(db, LibraryFolder.Read(LibraryFolder.Default));
            }

            SqliteConnection.ClearAllPools();
            var check = await DatabaseCheck.OfAsync(copy);
            Assert.Empty(check.Faults);
            Assert.True(check.IsNewest);
            var after = Counts(copy);
            Assert.All(before.Where(b => b.Key != "Exercises"), b => Assert.Equal((migration, b.Key, b.Value), (migration, b.Key, after[b.Key])));
        }
    }

    private static Dictionary<string, long> Counts(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'";
        var names = new List<string>();
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                names.Add(reader.GetString(0));
            }
        }

        return names.ToDictionary(n => n, n =>
        {
            using var count = connection.CreateCommand();
            count.CommandText = $"SELECT count(*) FROM \"{n}\"";
            return (long)count.ExecuteScalar()!;
        });
    }

    [Fact]
    public async Task A_database_that_a_newer_program_wrote_is_refused_and_stays_as_it_is()
    {
        Assert.Equal(0, (await ProgramProcess.RunAsync("migrate", "--Data:Folder", _folder.Path)).Code);
        await using (var db = Databases.Open(Database))
        {
            await db.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsHistory (MigrationId, ProductVersion) VALUES ('20991231000000_Wings', '12.0.0')");
        }

        using var program = new ProgramProcess(_folder.Path, isFile: true);
        foreach (var (code, output, error) in new[] { await program.EndAsync(), await ProgramProcess.RunAsync("migrate", "--Data:Folder", _folder.Path), await ProgramProcess.RunAsync("check", "--Data:Folder", _folder.Path) })
        {
            Assert.Equal((1, ""), (code, output));
            Assert.Contains("written by a newer BackTrainer than this one: it has '20991231000000_Wings'", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_process_that_was_killed_while_it_migrated_keeps_nobody_out()
    {
        Assert.Equal(0, (await ProgramProcess.RunAsync("migrate", "--Data:Folder", _folder.Path)).Code);
        await using (var db = Databases.Open(Database))
        {
            await db.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2026-11-30 00:00:00')");
        }

        Assert.Equal(0, (await ProgramProcess.RunAsync("migrate", "--Data:Folder", _folder.Path)).Code);
    }
}
