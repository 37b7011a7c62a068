namespace BackTrainer.Data;

/// <summary>
/// The row that whoever writes for a person holds until it is written: units of work of one person come one after the other, and
/// nobody else waits for them. A server could find out by itself who is in whose way, but only by what lies together in its pages,
/// and would send away many who are not.
/// </summary>
public sealed class OwnerTurn
{
    private OwnerTurn()
    {
    }

    /// <summary>Whose turn it is.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>How many times it was taken.</summary>
    public long Taken { get; private set; }
}
