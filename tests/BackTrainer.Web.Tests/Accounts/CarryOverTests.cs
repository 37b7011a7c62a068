using BackTrainer.Data;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Accounts;

/// <summary>What a guest has goes to an account that is there, in a real file.</summary>
public sealed class CarryOverTests : IAsyncLifetime, IDisposable
{
    private static readonly DateOnly Day = OwnedSamples.Day;
    private readonly (Guid Guest, Guid Account) _who = (Guid.CreateVersion7(), Guid.CreateVersion7());
    private readonly TempFolder _folder = new();

    private TrainingDb Open() => Databases.Open(Path.Combine(_folder.Path, "backtrainer.db"));

    public async Task InitializeAsync()
    {
        await using var db = Open();
        await TrainingDatabase.PrepareAsync(db, LibraryFolder.Read(LibraryFolder.Default));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    private async Task KeepAsync(params IEnumerable<object> rows)
    {
        await using var db = Open();
        db.AddRange(rows);
        await db.SaveChangesAsync();
    }

    private async Task CarryAsync()
    {
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await CarryOver.MoveAsync(db, _who.Guest, _who.Account);
        await transaction.CommitAsync();
    }

    private static async Task<Dictionary<string, int>> CountAsync(TrainingDb db, Guid owner)
    {
        var counts = new Dictionary<string, int>();
        foreach (var kind in OwnedRows.Of(db.Model))
        {
            var sql = $"SELECT COUNT(*) AS Value FROM \"{kind.GetTableName()}\" WHERE \"OwnerId\" = {{0}}";
            counts[kind.ClrType.Name] = (await db.Database.SqlQueryRaw<int>(sql, owner).ToListAsync()).Single();
        }

        return counts;
    }

    [Fact]
    public async Task Every_kind_of_row_goes_to_the_account_and_none_is_left_with_the_guest()
    {
        await using var db = Open();
        await KeepAsync(OwnedSamples.Of(_who.Guest));
        await KeepAsync(OwnedSamples.OfAccount(_who.Account));
        var before = await CountAsync(db, _who.Guest);
        Assert.DoesNotContain(before, kind => kind.Value == 0 && kind.Key != nameof(SignIn));
        await CarryAsync();
        Assert.All((await CountAsync(db, _who.Guest)).Values, left => Assert.Equal(0, left));
        var after = await CountAsync(db, _who.Account);
        Assert.Equal(before.OrderBy(b => b.Key), after.Where(a => a.Key != nameof(SignIn)).Append(new(nameof(SignIn), 0)).OrderBy(a => a.Key));
        var session = await db.Sessions.AsNoTracking().SingleAsync(s => s.OwnerId == _who.Account);
        Assert.Equal(8, Assert.Single(session.Sets).Reps);
        Assert.Equal(session.Id, (await db.OwnTargets.AsNoTracking().SingleAsync()).SessionId);
    }

    [Fact]
    public async Task Nothing_of_anybody_else_is_touched_and_a_second_device_comes_too()
    {
        var (second, stranger) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await KeepAsync([.. OwnedSamples.Of(_who.Guest), .. OwnedSamples.Of(second), .. OwnedSamples.Of(stranger)]);
        await using var db = Open();
        var others = await CountAsync(db, stranger);
        await CarryAsync();
        await CarryOver.MoveAsync(db, second, _who.Account);
        Assert.Equal(others, await CountAsync(db, stranger));
        var counts = await CountAsync(db, _who.Account);
        Assert.Equal((2, 2, 1, 1, 2), (counts[nameof(TrainingSession)], counts["WeeklyPlan"], counts[nameof(MorningCheck)], counts[nameof(Person)], counts[nameof(PersonalToken)]));
    }

    [Fact]
    public async Task Of_two_checks_of_one_morning_the_newer_stays()
    {
        var noon = new DateTime(2026, 3, 5, 12, 0, 0, DateTimeKind.Utc);
        await KeepAsync(new MorningCheck(_who.Guest, new(Day, 6), noon), new MorningCheck(_who.Account, new(Day, 8), noon.AddHours(-1)),
            new MorningCheck(_who.Guest, new(Day.AddDays(1), 6), noon), new MorningCheck(_who.Account, new(Day.AddDays(1), 8), noon.AddHours(1)));
        await CarryAsync();
        await using var db = Open();
        Assert.Equal([6.0, 8.0], await db.MorningChecks.Where(c => c.OwnerId == _who.Account).OrderBy(c => c.Date).Select(c => c.SleepHours!.Value).ToListAsync());
    }

    [Fact]
    public async Task What_the_account_says_of_itself_stays_and_what_it_left_out_is_filled_in()
    {
        var (guest, account) = (new Person(_who.Guest), new Person(_who.Account));
        guest.Weigh(Domain.Strength.Load.FromKilograms(70), Domain.Strength.WeightUnit.Pounds);
        guest.RestFor(new(Shift: 30));
        account.RestFor(new(Shift: -30));
        var (guestNote, accountNote) = (new OwnExercise(_who.Guest, OwnedSamples.Row), new OwnExercise(_who.Account, OwnedSamples.Row));
        guestNote.Keep("Guest", 60);
        accountNote.Keep("Account", null);
        await KeepAsync(guest, account, guestNote, accountNote, new DeclinedOffer(_who.Guest, "deload-due", Day.AddDays(9)), new DeclinedOffer(_who.Account, "deload-due", Day));
        await CarryAsync();
        await using var db = Open();
        var person = await db.People.SingleAsync();
        Assert.Equal((-30, 70m, Domain.Strength.WeightUnit.Pounds), (person.Rest.Shift, person.BodyMass!.Value.Kilograms, person.BodyMassUnit));
        var note = await db.OwnExercises.SingleAsync();
        Assert.Equal(("Account", 60), (note.Note, note.RestSeconds!.Value));
        Assert.Equal(Day.AddDays(9), (await db.DeclinedOffers.SingleAsync()).Until);
    }

    [Fact]
    public void Two_logs_of_one_session_become_one_by_the_revisions_of_their_sets()
    {
        var (id, shared, gone) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var at = new DateTime(2026, 3, 5, 10, 5, 0, DateTimeKind.Utc);
        var there = OwnedSamples.Session(_who.Account, id, shared, 8);
        there.Enter(gone, OwnedSamples.Row, SetKind.Work, 2, new SetResult(8), at, 1);
        var brought = OwnedSamples.Session(_who.Guest, id, shared, 8);
        brought.Enter(shared, OwnedSamples.Row, SetKind.Work, 1, new SetResult(10), at, 5);
        brought.Enter(gone, OwnedSamples.Row, SetKind.Work, 2, new SetResult(8), at, 1);
        brought.Remove(gone, 2);
        brought.Enter(Guid.CreateVersion7(), OwnedSamples.Row, SetKind.Work, 2, new SetResult(7), at, 1);
        brought.Remark("From the phone", 2);
        there.Absorb(brought);
        Assert.Equal([10, 7], there.Sets.OrderBy(s => s.Order).Select(s => s.Reps!.Value));
        Assert.Equal(gone, Assert.Single(there.RemovedSets).Id);
        Assert.Equal(("From the phone", brought.Revision), (there.Notes, there.Revision));

        // The same again changes nothing.
        there.Absorb(brought);
        Assert.Equal(2, there.Sets.Count);

        // What is newer here stays.
        brought.Absorb(OwnedSamples.Session(_who.Account, id, shared, 3));
        Assert.Equal([10, 7], brought.Sets.OrderBy(s => s.Order).Select(s => s.Reps!.Value));
    }

    [Fact]
    public async Task A_target_that_was_chosen_for_a_session_stays_with_it()
    {
        var session = OwnedSamples.Session(_who.Guest, Guid.CreateVersion7());
        await KeepAsync(session, new OwnTarget(Guid.CreateVersion7(), _who.Guest, TargetPlace.Of(session), OwnedSamples.Row, OwnedSamples.Wanted(9), DateTime.UtcNow));
        await CarryAsync();
        await using var db = Open();
        Assert.Equal(9, (await db.OwnTargetsIn(_who.Account, TargetPlace.Of(session)).SingleAsync()).Reps);
    }
}
