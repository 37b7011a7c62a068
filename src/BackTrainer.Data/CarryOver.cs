using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BackTrainer.Data;

/// <summary>
/// Brings everything of one owner to another: what a guest has when they sign in to an account that is there. What both have
/// is made one by <see cref="Blends"/>, so that nothing is doubled and nothing is lost.
/// </summary>
public static class CarryOver
{
    /// <summary>Moves every row of <paramref name="from"/> to <paramref name="to"/>, in the transaction that runs; none of <paramref name="from"/> is left.</summary>
    /// <returns>How many rows were carried over.</returns>
    public static async Task<int> MoveAsync(TrainingDb db, Guid from, Guid to, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(from, to);
        var kinds = OwnedRows.Of(db.Model).Where(k => k.ClrType != typeof(OwnerTurn)).ToList();
        var brought = new Dictionary<IEntityType, List<object>>();
        foreach (var kind in kinds)
        {
            brought[kind] = await OwnedRows.OfAsync(db, kind, from, isTracked: false, cancel);
        }

        await OwnedRows.DeleteAllAsync(db, from, cancel);

        // What others lean on comes first.
        var renamed = new Dictionary<Guid, Guid>();
        foreach (var kind in Enumerable.Reverse(kinds).Where(k => brought[k].Count > 0))
        {
            var there = await OwnedRows.OfAsync(db, kind, to, isTracked: true, cancel);
            foreach (var row in brought[kind])
            {
                db.Entry(row).Property(OwnedRows.Owner).CurrentValue = to;
                Bring(db, kind, row, there, renamed);
            }
        }

        // Whoever is on the way to write as the one that is no more is refused from now on.
        if (!await db.CarriedGuests.AnyAsync(c => c.GuestId == from, cancel))
        {
            db.CarriedGuests.Add(new(from, to));
        }

        await db.SaveChangesAsync(cancel);
        await ForgetDeletionsAsync(db, to, cancel);
        return brought.Values.Sum(rows => rows.Count);
    }

    private static void Bring(TrainingDb db, IEntityType kind, object row, List<object> there, Dictionary<Guid, Guid> renamed)
    {
        if (row is OwnTarget { SessionId: { } session } && renamed.TryGetValue(session, out var name))
        {
            db.Entry(row).Property(nameof(OwnTarget.SessionId)).CurrentValue = name;
        }

        if (there.Find(other => Blends.AreOne(other, row) ?? HaveOneKey(db, kind, other, row)) is not { } same)
        {
            db.Add(row);
        }
        else if (same is TrainingSession known && row is TrainingSession brought && !known.HasRoomForAllOf(brought))
        {
            var apart = brought.Apart();
            renamed[brought.Id] = apart.Id;
            db.Add(apart);
        }
        else
        {
            if (same is TrainingSession kept && row is TrainingSession other)
            {
                renamed[other.Id] = kept.Id;
            }

            Blends.Blend(same, row);
        }
    }

    private static bool HaveOneKey(TrainingDb db, IEntityType kind, object one, object other) => kind.FindPrimaryKey()!.Properties
        .All(p => Equals(db.Entry(one).Property(p).CurrentValue, db.Entry(other).Property(p).CurrentValue));

    /// <summary>A session that is there is not deleted, whoever deleted theirs.</summary>
    private static Task<int> ForgetDeletionsAsync(TrainingDb db, Guid owner, CancellationToken cancel) => db.DeletedSessions
        .Where(d => d.OwnerId == owner && db.Sessions.Any(s => s.OwnerId == owner && s.Id == d.Id)).ExecuteDeleteAsync(cancel);
}
