namespace BackTrainer.Domain.Sessions;

/// <content>Two logs of the same training, from two devices that did not know of each other, made one.</content>
public sealed partial class TrainingSession
{
    /// <summary>There is room for all sets of both.</summary>
    public bool HasRoomForAllOf(TrainingSession other) =>
        _sets.Select(s => s.Id).Union(other._sets.Select(s => s.Id)).Count() <= MaxSets
        && _removed.Select(r => r.Id).Union(other._removed.Select(r => r.Id)).Count() <= MaxRemoved;

    /// <summary>
    /// Takes in what another log of this session says: of each set the newer revision, and what is said of the session itself
    /// where that is newer. Of two that are equally new, what is here stays.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no room for all sets of both.</exception>
    public void Absorb(TrainingSession other)
    {
        if (!HasRoomForAllOf(other))
        {
            throw new InvalidOperationException($"A session has at most {MaxSets} sets.");
        }

        var (isNewer, itself) = (other.Revision > Revision, other.Fields with { PlanId = PlanId, PlannedDay = PlannedDay });
        foreach (var gone in other._removed)
        {
            Remove(gone.Id, gone.Revision);
        }

        foreach (var set in other._sets)
        {
            Enter(set.Id, set.Exercise, set.Kind, set.Order, set.IsSkipped ? null : set.Result, set.DoneAt, set.Revision);
        }

        if (isNewer)
        {
            Say(itself);
            Revision = Math.Max(Revision, other.Revision);
        }

        _easy.AddRange(other._easy.Except(_easy).ToList());
        Version++;
    }

    /// <summary>The same training as one of its own, without a plan: where another log of the planned day has no room for it.</summary>
    public TrainingSession Apart()
    {
        var session = Of(Guid.CreateVersion7(), OwnerId, Fields with { PlanId = null, PlannedDay = null }, Revision);
        foreach (var set in _sets)
        {
            session.Enter(set.Id, set.Exercise, set.Kind, set.Order, set.IsSkipped ? null : set.Result, set.DoneAt, set.Revision);
        }

        session._easy.AddRange(_easy);
        return session;
    }
}
