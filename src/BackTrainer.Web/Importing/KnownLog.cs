using BackTrainer.Data;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Importing;

/// <summary>What somebody has logged already, small enough to be kept in memory: whatever is in a file and here is left out.</summary>
internal sealed class KnownLog(TimeProvider clock)
{
    private const int AtOnce = 500;

    private static readonly TimeSpan Near = TimeSpan.FromMinutes(1);

    private readonly SortedSet<DateTime> _starts = [];
    private readonly HashSet<Guid> _ids = [];
    private readonly HashSet<(Guid? Plan, DateOnly Day)> _planned = [];
    private readonly HashSet<(DateOnly Day, int Content)> _contents = [];

    /// <summary>The log of one person.</summary>
    public static async Task<KnownLog> OfAsync(TrainingDb db, Guid owner, TimeProvider clock, CancellationToken cancel)
    {
        var known = new KnownLog(clock);
        for (TrainingSession? last = null; await NextAsync(db, owner, last, cancel) is { Count: > 0 } sessions; last = sessions[^1])
        {
            foreach (var session in sessions)
            {
                known._starts.Add(session.StartedAt);
                known.Add(session);
            }
        }

        return known;
    }

    /// <summary>The sessions after this one. A server gives all that it is asked for at once, however long a log is.</summary>
    private static Task<List<TrainingSession>> NextAsync(TrainingDb db, Guid owner, TrainingSession? last, CancellationToken cancel)
    {
        var sessions = db.Sessions.AsNoTracking().Where(s => s.OwnerId == owner);
        if (last is { StartedAt: var at, Id: var id })
        {
            sessions = sessions.Where(s => s.StartedAt > at || (s.StartedAt == at && s.Id > id));
        }

        return sessions.OrderBy(s => s.StartedAt).ThenBy(s => s.Id).Take(AtOnce).ToListAsync(cancel);
    }

    /// <summary>It began within a minute of one that was here before, is one of ours, says the same of the same day, or is of a planned day that is done.</summary>
    public bool Has(TrainingSession session) => _ids.Contains(session.Id)
        || _starts.GetViewBetween(session.StartedAt - Near, session.StartedAt + Near).Count > 0
        || _contents.Contains(ContentOf(session))
        || (session is { PlanId: { } plan, PlannedDay: { } day } && _planned.Contains((plan, day)));

    /// <summary>It is here now. Two of the same file may have begun at the same time, as where only days are known.</summary>
    public void Add(TrainingSession session)
    {
        _ids.Add(session.Id);
        _contents.Add(ContentOf(session));
        if (session is { PlanId: { } plan, PlannedDay: { } day })
        {
            _planned.Add((plan, day));
        }
    }

    private (DateOnly Day, int Content) ContentOf(TrainingSession session)
    {
        var content = default(HashCode);
        foreach (var set in session.Sets.OrderBy(s => s.Exercise).ThenBy(s => s.Kind).ThenBy(s => s.Order))
        {
            content.Add(set.Exercise);
            content.Add(set.Kind);
            content.Add(set.Reps);
            content.Add(set.Load);
            content.Add(set.HoldSeconds);
            content.Add(set.DistanceMeters);
        }

        return (clock.DayOf(session.StartedAt), content.ToHashCode());
    }
}
