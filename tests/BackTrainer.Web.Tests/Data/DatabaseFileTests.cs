using BackTrainer.Data;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using BackTrainer.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackTrainer.Web.Tests.Data;

public sealed class DatabaseFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Database => Path.Combine(_folder.Path, "backtrainer.db");

    public void Dispose() => _folder.Dispose();

    private async Task PrepareAsync()
    {
        await using var db = Databases.Open(Database);
        await TrainingDatabase.PrepareAsync(db, LibraryFolder.Read(LibraryFolder.Default));
    }

    private static TrainingSession SessionWith(Load load)
    {
        var session = new TrainingSession(Guid.CreateVersion7(), Guid.NewGuid(), "Loads", DateTime.UtcNow);
        session.Enter(Guid.CreateVersion7(), new("bent-over-barbell-row"), SetKind.Work, 1, new SetResult(8, load), DateTime.UtcNow);
        return session;
    }

    [Fact]
    public async Task The_file_is_in_WAL_mode_and_foreign_keys_are_on()
    {
        await PrepareAsync();
        await using var db = Databases.Open(Database);
        Assert.Equal("wal", (await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").ToListAsync()).Single());
        Assert.Equal(1, (await db.Database.SqlQueryRaw<int>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").ToListAsync()).Single());
        await Assert.ThrowsAsync<SqliteException>(() => db.Database.ExecuteSqlRawAsync(
            "INSERT INTO LoggedSets (Id, Exercise, Kind, \"Order\", IsSkipped, DoneAt, Revision, SessionId) VALUES ('x', 'flying-carpet', 'work', 1, 0, '2026-01-01', 1, 'nobody')"));
    }

    [Fact]
    public async Task A_write_waits_for_another_one_to_end()
    {
        await PrepareAsync();
        await using var other = new SqliteConnection(TrainingDatabase.ConnectionString(Database));
        await other.OpenAsync();
        await using var transaction = other.BeginTransaction();
        await using var db = Databases.Open(Database);
        db.Sessions.Add(SessionWith(new(1)));
        using var began = new ManualResetEventSlim();
        var saving = Task.Run(() =>
        {
            began.Set();
            return db.SaveChanges();
        });
        began.Wait();
        Assert.NotSame(saving, await Task.WhenAny(saving, ReadAsync()));
        await transaction.CommitAsync();
        Assert.True(await saving > 0);
    }

    /// <summary>A reader never waits, whoever writes.</summary>
    private async Task ReadAsync()
    {
        await using var db = Databases.Open(Database);
        Assert.NotEmpty(await db.Exercises.ToListAsync());
    }

    [Fact]
    public async Task Loads_are_whole_grams_in_the_file()
    {
        await PrepareAsync();
        await using var db = Databases.Open(Database);
        db.Sessions.Add(SessionWith(Load.FromKilograms(62.5m)));
        await db.SaveChangesAsync();
        var kinds = await db.Database.SqlQueryRaw<string>("SELECT typeof(LoadGrams) || ' ' || LoadGrams AS Value FROM LoggedSets").ToListAsync();
        Assert.Equal("integer 62500", kinds.Single());
    }

    [Fact]
    public async Task A_database_of_the_first_version_upgrades_to_the_newest_with_everything_in_it()
    {
        await using (var old = Databases.Open(Database))
        {
            await old.GetService<IMigrator>().MigrateAsync(old.Database.GetMigrations().First());
            await old.Database.ExecuteSqlRawAsync(FirstVersionRows.Sql);
        }

        await PrepareAsync();
        await using var db = Databases.Open(Database);
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        var plan = await db.Plans.AsNoTracking().SingleAsync();
        Assert.Equal(("Old plan", 1, new DateOnly(2026, 11, 2)), (plan.Title, plan.Weeks.Count, plan.StartsOn));
        Assert.Equal("bent-over-barbell-row", plan.Weeks[0].Days[0].Exercises[0].Exercise.ToString());
        Assert.Equal((0, 0, null), (plan.Pauses.Count, plan.Shifts.Count, plan.ArchivedOn));
        Assert.Empty(plan.Changes);
        Assert.Empty(plan.Ignored);
        var session = await db.Sessions.AsNoTracking().SingleAsync(s => s.PlanId != null);
        Assert.Equal((plan.Id, new DateOnly(2026, 11, 2), "Old notes", 2), (session.PlanId!.Value, session.PlannedDay!.Value, session.Notes, session.PainWorst!.Value));
        Assert.Equal(new DateTime(2026, 11, 2, 17, 0, 0, DateTimeKind.Utc), session.StartedAt);
        Assert.Equal([60_000, 62_500], session.Sets.OrderBy(s => s.Order).Select(s => s.Load!.Value.Grams));
        Assert.Equal("side-plank", Assert.Single(session.AddedExercises).ToString());
        Assert.Equal((null, null, 0), (session.PainBefore, session.PainNextMorning, session.EasyExercises.Count));
        Assert.Equal((7, 7, 0), (session.Revision, session.Version, session.RemovedSets.Count));

        // A planned day that was started twice belongs to the first session; the other one stays, without a plan.
        Assert.Equal("Started twice", (await db.Sessions.AsNoTracking().SingleAsync(s => s.PlanId == null && s.PlannedDay == null)).Notes);
        Assert.True((await db.Exercises.SingleAsync(e => e.Id == new Domain.Exercises.ExerciseId("old-row"))).IsRetired);
    }

    [Theory]
    [InlineData("bodyweight", "8 to 12 reps", null)]
    [InlineData("hold", "20 seconds", null)]
    [InlineData("carry", "30 metres", 2500)]
    [InlineData("external", "8 to 12 reps", 2500)]
    public async Task An_exercise_that_was_retired_before_there_were_doses_gets_a_plain_one_that_fits_its_load(string load, string dose, int? stepGrams)
    {
        await using (var old = Databases.Open(Database))
        {
            await old.GetService<IMigrator>().MigrateAsync(old.Database.GetMigrations().First());
            await old.Database.ExecuteSqlRawAsync(FirstVersionRows.Sql);
            await old.Database.ExecuteSqlAsync($"UPDATE Exercises SET Load = {load} WHERE Id = 'old-row'");
        }

        await PrepareAsync();
        await using var db = Databases.Open(Database);
        var row = await db.Exercises.AsNoTracking().SingleAsync(e => e.Id == new Domain.Exercises.ExerciseId("old-row"));
        Assert.All(Enum.GetValues<Domain.Planning.TrainingGoal>(), goal => Assert.Equal(dose, row.Dose.For(goal).ToString()));
        Assert.Equal((stepGrams, null), (row.Step?.Grams, row.Gate));
        var known = await db.Exercises.AsNoTracking().SingleAsync(e => e.Id == new Domain.Exercises.ExerciseId("bent-over-barbell-row"));
        Assert.Equal((2500, "3 × 12"), (known.Step!.Value.Grams, known.Gate!.ToString()));
    }
}
