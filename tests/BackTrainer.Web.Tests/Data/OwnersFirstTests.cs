using BackTrainer.Data;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackTrainer.Web.Tests.Data;

/// <summary>Everyone's rows begin with whose they are.</summary>
public sealed class OwnersFirstTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Database => Path.Combine(_folder.Path, "backtrainer.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Whatever_belongs_to_someone_has_its_owner_first_in_its_key_and_in_what_points_to_it()
    {
        using var db = Databases.Open(Database);
        var owned = db.Model.GetEntityTypes().Where(e => e.FindProperty("OwnerId") is not null).ToList();
        Assert.True(owned.Count >= 11, $"{owned.Count}");
        foreach (var type in owned)
        {
            Assert.Equal((type.Name, "OwnerId"), (type.Name, type.FindPrimaryKey()!.Properties[0].Name));
            foreach (var inside in type.GetForeignKeys().Where(f => owned.Contains(f.PrincipalEntityType)))
            {
                Assert.Equal((type.Name, "OwnerId", "OwnerId"), (type.Name, inside.Properties[0].Name, inside.PrincipalKey.Properties[0].Name));
            }
        }
    }

    [Fact]
    public async Task A_full_database_with_ids_without_owners_becomes_one_with_owners_and_has_everything()
    {
        await using (var old = Databases.Open(Database))
        {
            await old.GetService<IMigrator>().MigrateAsync(SessionFlowRows.Migration);
            await old.Database.ExecuteSqlRawAsync(SessionFlowRows.Sql);
        }

        var columns = await ReadAsync("SELECT m.name, group_concat('\"' || c.name || '\"') FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE '\\_\\_%' ESCAPE '\\' GROUP BY m.name");
        var before = await RowsAsync();
        Assert.Equal(12, before.Count);
        Assert.All(before, table => Assert.NotEmpty(table));

        await using var db = Databases.Open(Database);
        await db.Database.MigrateAsync();
        Assert.Equal(before, await RowsAsync());
        Assert.Equal(["AA", "AA", "BB"], (await ReadAsync("SELECT substr(OwnerId, 1, 2) FROM LoggedSets ORDER BY 1")).Select(r => r[0]));
        Assert.Empty(await ReadAsync("SELECT * FROM pragma_foreign_key_check"));
        Assert.Equal("ok", (await ReadAsync("PRAGMA integrity_check"))[0][0]);

        async Task<List<string>> RowsAsync()
        {
            var rows = new List<string>();
            foreach (var table in columns)
            {
                rows.Add(string.Join('\n', (await ReadAsync($"SELECT {table[1]} FROM \"{table[0]}\" ORDER BY {table[1]}")).Select(r => string.Join(" | ", r))));
            }

            return rows;
        }
    }

    [Fact]
    public async Task Two_people_may_choose_the_same_ids_and_neither_sees_or_changes_the_others()
    {
        await using var db = Databases.Open(Database);
        await TrainingDatabase.PrepareAsync(db, LibraryFolder.Read(LibraryFolder.Default));
        var (ann, ben, id, set) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var (owner, reps) in new[] { (ann, 8), (ben, 5) })
        {
            var session = new TrainingSession(id, owner, "Same id", DateTime.UtcNow);
            session.Enter(set, new("pull-up"), SetKind.Work, 1, new SetResult(reps), DateTime.UtcNow);
            db.Add(session);
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }

        Assert.Equal(8, (await db.Sessions.AsNoTracking().SingleAsync(s => s.OwnerId == ann && s.Id == id)).Sets.Single().Reps);
        db.Remove(await db.Sessions.SingleAsync(s => s.OwnerId == ann && s.Id == id));
        await db.SaveChangesAsync();
        Assert.Equal(5, (await db.Sessions.AsNoTracking().SingleAsync()).Sets.Single().Reps);
    }

    private async Task<List<string[]>> ReadAsync(string sql)
    {
        await using var connection = new SqliteConnection(TrainingDatabase.ConnectionString(Database));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string[]>();
        while (await reader.ReadAsync())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "null" : $"{reader.GetValue(i)}")]);
        }

        return rows;
    }
}
