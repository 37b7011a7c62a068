using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Sessions;

/// <content>The sets, and what is left of those that were taken out.</content>
public sealed partial class TrainingSession
{
    /// <summary>The most sets of one session.</summary>
    public const int MaxSets = 200;

    /// <summary>The most sets of one session that are remembered as taken out.</summary>
    public const int MaxRemoved = 1000;

    private readonly List<LoggedSet> _sets = [];
    private readonly List<RemovedSet> _removed = [];

    /// <summary>Every set, in no particular order.</summary>
    public IReadOnlyList<LoggedSet> Sets => _sets;

    /// <summary>Sets that were taken out.</summary>
    public IReadOnlyList<RemovedSet> RemovedSets => _removed;

    /// <summary>
    /// The id of the set that would be entered in a place that is free: <see cref="LoggedSet.IdFor"/>, unless that very set
    /// stands in another place.
    /// </summary>
    public Guid IdForNew(ExerciseId exercise, SetKind kind, int order) => Enumerable.Range(0, MaxSets + 1)
        .Select(round => LoggedSet.IdFor(Id, exercise, kind, order + (round * MaxSets)))
        .First(id => !_sets.Exists(s => s.Id == id));

    /// <summary>A set with this id can be entered: it is there, or there is room for it.</summary>
    public bool HasRoomFor(Guid setId) => _sets.Count < MaxSets || _sets.Exists(s => s.Id == setId);

    /// <summary>The revision of a set, or with which it was taken out, or 0 where it is not known.</summary>
    public int RevisionOf(Guid setId) => _sets.Find(s => s.Id == setId)?.Revision ?? _removed.Find(r => r.Id == setId)?.Revision ?? 0;

    /// <summary>Enters a set as the next change to it, from a form that knows no revisions; the same twice is the same as once.</summary>
    /// <inheritdoc cref="Enter(Guid, ExerciseId, SetKind, int?, SetResult?, DateTime, int)"/>
    /// <exception cref="InvalidOperationException">The session is full.</exception>
    public LoggedSet Enter(Guid id, ExerciseId exercise, SetKind kind, int order, SetResult? result, DateTime doneAt)
    {
        var there = _sets.Find(s => s.Id == id);
        return there?.Says(exercise, kind, result) == true ? there
            : Enter(id, exercise, kind, order, result, there?.DoneAt ?? doneAt, RevisionOf(id) + 1).Set
            ?? throw new InvalidOperationException($"A session has at most {MaxSets} sets.");
    }

    /// <summary>Enters a set, or changes it when this id is there already.</summary>
    /// <param name="id">The set's id.</param>
    /// <param name="exercise">What was done.</param>
    /// <param name="kind">Warm-up or work.</param>
    /// <param name="order">
    /// 1 for the first of this exercise and kind, or null for where it stands, or the end. Where another set has that place, both
    /// are kept: this one stays where it stood, or takes the next place that is free.
    /// </param>
    /// <param name="result">What was done, or null when it was skipped.</param>
    /// <param name="doneAt">When it was done, in UTC.</param>
    /// <param name="revision">From 1; nothing is changed unless it is above that of the set, or of its being taken out.</param>
    public SetWrite Enter(Guid id, ExerciseId exercise, SetKind kind, int? order, SetResult? result, DateTime doneAt, int revision)
    {
        var there = _sets.Find(s => s.Id == id);
        var outcome = Revisions.Of(revision, RevisionOf(id), there?.Says(exercise, kind, result) == true);
        if (outcome != WriteOutcome.Applied || !HasRoomFor(id))
        {
            return new(outcome == WriteOutcome.Applied ? WriteOutcome.Full : outcome, there);
        }

        var place = PlaceFor(id, exercise, kind, order, there);
        if (there is null)
        {
            _removed.RemoveAll(r => r.Id == id);
            _sets.Add(there = new LoggedSet(id, exercise, kind, place, result, doneAt, revision));
        }
        else
        {
            there.Change(exercise, kind, place, result, doneAt, revision);
        }

        Revision += EndPause(doneAt) ? 1 : 0;
        Version++;
        return new(outcome, there);
    }

    /// <summary>Takes a set out as the next change to it; false when it is not there.</summary>
    /// <exception cref="InvalidOperationException"><see cref="MaxRemoved"/> sets were taken out before.</exception>
    public bool Remove(Guid setId) => _sets.Exists(s => s.Id == setId) && Remove(setId, RevisionOf(setId) + 1).Outcome switch
    {
        WriteOutcome.Full => throw new InvalidOperationException($"At most {MaxRemoved} sets of a session can be taken out."),
        _ => true,
    };

    /// <summary>Takes a set out; one that never came is remembered as taken out, for it may still be on its way.</summary>
    /// <param name="setId">The set's id.</param>
    /// <param name="revision">From 1; nothing is changed unless it is above that of the set.</param>
    public SetWrite Remove(Guid setId, int revision)
    {
        var there = _sets.Find(s => s.Id == setId);
        var outcome = Revisions.Of(revision, RevisionOf(setId), there is null);
        var isKnown = _removed.Exists(r => r.Id == setId);
        if (outcome != WriteOutcome.Applied || (_removed.Count >= MaxRemoved && !isKnown))
        {
            return new(outcome == WriteOutcome.Applied ? WriteOutcome.Full : outcome, there);
        }

        _sets.RemoveAll(s => s.Id == setId);
        _removed.RemoveAll(r => r.Id == setId);
        _removed.Add(new(setId, revision));
        Version++;
        return new(outcome, null);
    }

    private int PlaceFor(Guid id, ExerciseId exercise, SetKind kind, int? wanted, LoggedSet? there)
    {
        var taken = _sets.Where(s => s.Id != id && s.Exercise == exercise && s.Kind == kind).Select(s => s.Order).ToHashSet();
        int? stands = there is not null && there.Exercise == exercise && there.Kind == kind ? there.Order : null;
        var place = wanted ?? stands ?? taken.DefaultIfEmpty(0).Max() + 1;
        if (!taken.Contains(place))
        {
            return place;
        }

        return stands ?? Enumerable.Range(place, MaxSets).Concat(Enumerable.Range(1, MaxSets)).First(free => !taken.Contains(free));
    }
}
