using BackTrainer.Data;
using BackTrainer.Domain.Recovery;
using BackTrainer.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Tests.Durability;

/// <summary>Writes that wait for each other are committed together: each is there when it is answered, and one that fails fails alone.</summary>
public sealed class GatheredWritesTests(AppOnAFile app) : IClassFixture<AppOnAFile>
{
    private static readonly DateOnly Day = new(2026, 11, 30);

    private readonly List<Guid> _owners = [.. Enumerable.Range(0, 200).Select(_ => Guid.CreateVersion7())];

    private async Task<bool> IsThereAsync(Guid owner)
    {
        await using var db = app.OpenDb();
        return await db.DeclinedOffers.AnyAsync(o => o.OwnerId == owner);
    }

    private async Task<bool> WriteAsync(WriteTurn turn, Guid owner, Func<Task> then)
    {
        await using var db = app.OpenDb();
        await turn.TakeAsync(db, owner, async () =>
        {
            db.DeclinedOffers.Add(new DeclinedOffer(owner, "deload-due", Day));
            await db.SaveChangesAsync();
            await then();
            return 0;
        });

        // Whoever is answered finds it with another connection.
        return await IsThereAsync(owner);
    }

    [Fact]
    public async Task Those_that_wait_are_all_there_when_they_are_answered_and_the_one_that_fails_is_not()
    {
        using var turn = new WriteTurn();
        var all = _owners.Select((owner, i) => WriteAsync(turn, owner, () => i % 7 == 3 ? throw new InvalidOperationException($"{i}") : Task.CompletedTask)).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            if (i % 7 == 3)
            {
                Assert.Equal($"{i}", (await Assert.ThrowsAsync<InvalidOperationException>(() => all[i])).Message);
                Assert.False(await IsThereAsync(_owners[i]));
            }
            else
            {
                Assert.True(await all[i]);
            }
        }
    }

    [Fact]
    public async Task Nobody_waits_for_the_commit_of_one_that_is_long_nor_for_one_that_left()
    {
        using var turn = new WriteTurn();
        await using var db = app.OpenDb();
        var (isInside, mayEnd) = (new TaskCompletionSource(), new TaskCompletionSource());
        using var leaves = new CancellationTokenSource();
        var first = WriteAsync(turn, _owners[0], async () =>
        {
            isInside.SetResult();
            await mayEnd.Task;
        });
        await isInside.Task;

        // One comes and leaves while the first is at it, so that nobody is left to commit for it.
        await using var gone = app.OpenDb();
        var waiting = turn.TakeAsync(gone, [], () => Task.FromResult(0), leaves.Token);
        mayEnd.SetResult();
        await leaves.CancelAsync();
        await Task.WhenAny(waiting);
        Assert.True(await first);

        // What waits before something long is committed before that begins.
        await using var other = app.OpenDb();
        Task<bool>? third = null, isLong = null;
        await turn.TakeAsync(db, [], () =>
        {
            third = WriteAsync(turn, _owners[1], () => Task.CompletedTask);
            isLong = turn.TakeAsync(other, [], () => third, isLong: true);
            return Task.FromResult(0);
        });
        Assert.True(await third!);
        Assert.True(await isLong!);
    }

    [Fact]
    public async Task More_than_may_wait_are_told_that_there_is_too_much_to_write()
    {
        using var turn = new WriteTurn();
        await using var db = app.OpenDb();
        var mayEnd = new TaskCompletionSource();
        var contexts = new List<TrainingDb>();
        var first = turn.TakeAsync(db, [], async () =>
        {
            await mayEnd.Task;
            return 0;
        });
        var waiting = new List<Task<int>>();
        for (var i = 0; i <= WriteTurn.MostWaiting; i++)
        {
            contexts.Add(app.OpenDb());
            waiting.Add(turn.TakeAsync(contexts[i], [], () => Task.FromResult(1)));
        }

        var refused = await Assert.ThrowsAsync<TimeoutException>(() => waiting[^1]);
        Assert.NotNull(DatabaseFaults.WhyNothingIsTaken(refused));
        mayEnd.SetResult();
        Assert.Equal(0, await first);
        Assert.All(await Task.WhenAll(waiting[..^1]), said => Assert.Equal(1, said));
        contexts.ForEach(c => c.Dispose());
    }
}
