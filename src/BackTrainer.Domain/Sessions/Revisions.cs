namespace BackTrainer.Domain.Sessions;

/// <summary>What came of a change that carries a revision.</summary>
public enum WriteOutcome
{
    /// <summary>It is made.</summary>
    Applied,

    /// <summary>What it says was there already.</summary>
    Unchanged,

    /// <summary>Something newer is there, or something else of the same revision that came first; that stays.</summary>
    Stale,

    /// <summary>Its revision is further ahead than anyone can be; nothing is changed.</summary>
    TooFarAhead,

    /// <summary>There is no room for one more; nothing is changed.</summary>
    Full,
}

/// <summary>
/// Revisions count the changes that someone makes to a set or a session, on whichever device. A change is made when its
/// revision is above that of what is there, so that changes may arrive late, twice and in any order.
/// </summary>
public static class Revisions
{
    /// <summary>The largest revision that a client may give.</summary>
    public const int Most = 1_000_000;

    /// <summary>How far a revision may be above what is there: no device makes that many changes unseen.</summary>
    public const int MostAhead = 10_000;

    /// <summary>What comes of a change of this revision.</summary>
    /// <param name="revision">The revision of the change, from 1.</param>
    /// <param name="there">The revision of what is there, or 0.</param>
    /// <param name="isSame">It says what is there.</param>
    public static WriteOutcome Of(int revision, int there, bool isSame) =>
        revision > there ? revision - there > MostAhead ? WriteOutcome.TooFarAhead : WriteOutcome.Applied
        : isSame ? WriteOutcome.Unchanged
        : WriteOutcome.Stale;
}

/// <summary>What came of a change to a set.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Set">The set as it is there now, or null where there is none.</param>
public readonly record struct SetWrite(WriteOutcome Outcome, LoggedSet? Set);

/// <summary>A set that was taken out: only a later change brings it back.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Revision">The revision with which it was taken out.</param>
public sealed record RemovedSet(Guid Id, int Revision);

/// <summary>A session that was deleted: what is still on its way to it is turned away.</summary>
/// <param name="OwnerId">Whose it was.</param>
/// <param name="Id">Its id.</param>
/// <param name="DeletedAt">When, in UTC.</param>
public sealed record DeletedSession(Guid OwnerId, Guid Id, DateTime DeletedAt);
