using System.Data.Common;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Recovery;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Data;

/// <summary>What is known of a person on a day, in a real database.</summary>
public sealed class PersonDayTests : IAsyncLifetime, IDisposable
{
    private static readonly DateOnly Day = new(2026, 3, 5);
    private static readonly Guid Owner = Guid.CreateVersion7();

    private readonly TempFolder _folder = new();

    public async Task InitializeAsync()
    {
        await using var db = TestDatabase.Open(_folder.Path);
        await TrainingDatabase.PrepareAsync(db, LibraryFolder.Read(LibraryFolder.Default));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    private async Task KeepAsync(params MorningCheck[] checks)
    {
        await using var db = TestDatabase.Open(_folder.Path);
        db.MorningChecks.AddRange(checks);
        await db.SaveChangesAsync();
    }

    private async Task<IReadOnlyList<CheckIn>> CheckInsAsync(Guid owner, DateOnly day)
    {
        await using var db = TestDatabase.Open(_folder.Path);
        return (await db.PersonDayAsync(owner, day)).CheckIns;
    }

    [Fact]
    public async Task A_check_in_comes_back_as_it_was_kept()
    {
        var sore = new Dictionary<Muscle, int> { [Muscle.UpperBack] = 4, [Muscle.Ql] = 3 };
        await KeepAsync(new MorningCheck(Owner, new(Day, 6.5, 3, sore, 2, unwell: true)));
        var said = Assert.Single(await CheckInsAsync(Owner, Day));
        Assert.Equal((Day, 6.5, 3.0, 2, true), (said.Date, said.SleepHours, said.Readiness, said.PainNow, said.Unwell));
        Assert.Equal(sore.OrderBy(s => s.Key), said.Soreness.OrderBy(s => s.Key));
    }

    [Fact]
    public async Task The_day_and_the_three_before_it_are_looked_at_and_nobody_elses()
    {
        await KeepAsync([
            .. new[] { -4, -3, 0, 1 }.Select(d => new MorningCheck(Owner, new(Day.AddDays(d), 7))),
            new MorningCheck(Guid.CreateVersion7(), new(Day, 4))]);
        Assert.Equal([Day.AddDays(-3), Day], (await CheckInsAsync(Owner, Day)).Select(c => c.Date).Order());
        Assert.Empty(await CheckInsAsync(Guid.CreateVersion7(), Day));
    }

    [Fact]
    public async Task A_morning_is_kept_once()
    {
        await KeepAsync(new MorningCheck(Owner, new(Day, 7)));
        var fault = await Assert.ThrowsAnyAsync<Exception>(() => KeepAsync(new MorningCheck(Owner, new(Day, 8))));
        Assert.IsAssignableFrom<DbException>(fault.GetBaseException());
        Assert.Equal(7, Assert.Single(await CheckInsAsync(Owner, Day)).SleepHours);
    }

    [Fact]
    public async Task Soreness_that_is_corrected_is_kept()
    {
        await KeepAsync(new MorningCheck(Owner, new(Day, soreness: new Dictionary<Muscle, int> { [Muscle.Lats] = 3 })));
        await using (var db = TestDatabase.Open(_folder.Path))
        {
            (await db.MorningChecks.SingleAsync()).Correct(new(Day, soreness: new Dictionary<Muscle, int> { [Muscle.Lats] = 4 }));
            await db.SaveChangesAsync();
        }

        Assert.Equal(4, Assert.Single(await CheckInsAsync(Owner, Day)).Soreness[Muscle.Lats]);
    }
}
