using BackTrainer.Data;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Recovery;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.PostgreSql;

/// <summary>Writers at once on a real server: each as if nobody else wrote.</summary>
public sealed class UnitOfWorkTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly DateOnly Day = new(2026, 11, 30);

    [Fact]
    public async Task Two_that_count_and_add_at_once_come_out_as_one_after_the_other()
    {
        var owner = Guid.CreateVersion7();
        using var turn = new WriteTurn();
        using var both = new Barrier(2);
        var attempts = 0;
        async Task AddAsync()
        {
            await using var db = app.OpenDb();
            var isFirst = true;
            await turn.TakeAsync(db, [], async () =>
            {
                Interlocked.Increment(ref attempts);
                var count = await db.DeclinedOffers.CountAsync(o => o.OwnerId == owner);
                if (isFirst)
                {
                    // Both have counted before either adds.
                    isFirst = false;
                    await Task.Run(() => both.SignalAndWait(TimeSpan.FromSeconds(30)));
                }

                db.DeclinedOffers.Add(new DeclinedOffer(owner, $"rule-{count}", Day));
                return await db.SaveChangesAsync();
            });
        }

        await Task.WhenAll(AddAsync(), AddAsync());
        await using var after = app.OpenDb();
        Assert.Equal(["rule-0", "rule-1"], await after.DeclinedOffers.Where(o => o.OwnerId == owner).Select(o => o.Rule).OrderBy(r => r).ToListAsync());
        Assert.True(attempts > 2, $"{attempts}");
    }

    [Fact]
    public async Task Units_of_work_of_one_person_come_one_after_the_other_and_nobody_else_waits()
    {
        var (owner, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var inside = new TaskCompletionSource();
        var leave = new TaskCompletionSource();
        await using var db = app.OpenDb();
        await using var second = app.OpenDb();
        using var turn = new WriteTurn();
        var first = turn.TakeAsync(db, owner, async () =>
        {
            db.DeclinedOffers.Add(new DeclinedOffer(owner, "first", Day));
            await db.SaveChangesAsync();
            inside.SetResult();
            await leave.Task;
            return true;
        });
        await inside.Task;
        var later = Task.Run(async () =>
        {
            await using var db = app.OpenDb();
            return await turn.TakeAsync(db, owner, () => db.DeclinedOffers.CountAsync(o => o.OwnerId == owner));
        });
        Assert.Equal(0, await turn.TakeAsync(second, other, () => second.DeclinedOffers.CountAsync(o => o.OwnerId == owner)));
        Assert.False(later.IsCompleted);
        leave.SetResult();
        await first;
        Assert.Equal(1, await later);
    }

    [Fact]
    public async Task What_was_written_although_its_answer_got_lost_is_there_once()
    {
        var owner = Guid.CreateVersion7();
        using var turn = new WriteTurn();
        await using var db = app.OpenDb();
        var attempts = 0;
        var check = new MorningCheck(owner, new(Day, 7));
        await turn.TakeAsync(db, owner, async () =>
        {
            if (await db.MorningChecks.AnyAsync(c => c.OwnerId == owner))
            {
                return 0;
            }

            db.MorningChecks.Add(check);
            await db.SaveChangesAsync();
            if (++attempts == 1)
            {
                // The commit reaches the disk, and its answer does not come back.
                await db.Database.CurrentTransaction!.CommitAsync();
                throw new Npgsql.NpgsqlException("", new IOException("Cut."));
            }

            return 1;
        });
        Assert.Equal(1, attempts);
        await using var after = app.OpenDb();
        Assert.Single(await after.MorningChecks.Where(c => c.OwnerId == owner).ToListAsync());
    }

    [Fact]
    public async Task A_fault_of_ours_is_thrown_at_once_and_leaves_nothing()
    {
        var owner = Guid.CreateVersion7();
        using var turn = new WriteTurn();
        await using var db = app.OpenDb();
        var attempts = 0;
        await Assert.ThrowsAsync<InvalidOperationException>(() => turn.TakeAsync<int>(db, owner, async () =>
        {
            attempts++;
            db.MorningChecks.Add(new MorningCheck(owner, new(Day, 7)));
            await db.SaveChangesAsync();
            throw new InvalidOperationException();
        }));
        Assert.Equal(1, attempts);
        Assert.False(await db.MorningChecks.AnyAsync(c => c.OwnerId == owner));
    }

    [Fact]
    public void The_migrations_say_all_that_the_model_says()
    {
        using var db = app.OpenDb();
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Theory]
    [InlineData("Back\0 and legs", "Back and legs")]
    [InlineData("56789012345678901234567890123456789012345678901234567890123\U0001F3CB", "56789012345678901234567890123456789012345678901234567890123\uFFFD")]
    [InlineData("Back \U0001F3CB", "Back \U0001F3CB")]
    public async Task Characters_that_the_server_refuses_do_not_reach_it(string name, string kept)
    {
        var owner = Guid.CreateVersion7();
        using var turn = new WriteTurn();
        await using var db = app.OpenDb();

        // A name is cut at 60 characters, here in the middle of one that takes two.
        await turn.AddAsync(db, owner, new PersonalToken(owner, name, TokenScope.Read, PersonalToken.NewSecret(), DateTime.UtcNow));
        Assert.Equal(kept, (await db.PersonalTokens.AsNoTracking().SingleAsync(t => t.OwnerId == owner)).Name);
    }
}
