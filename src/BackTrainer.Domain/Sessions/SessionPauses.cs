namespace BackTrainer.Domain.Sessions;

/// <summary>The time within a session that does not count.</summary>
/// <param name="Since">Since when it is paused, in UTC, or null.</param>
/// <param name="Seconds">Seconds of the pauses that are over, from 0.</param>
public readonly record struct SessionPauses(DateTime? Since, int Seconds)
{
    /// <summary>Whatever was done after the pause began ends it.</summary>
    /// <param name="now">When something was done, in UTC; null for nothing.</param>
    internal SessionPauses EndedAt(DateTime? now) =>
        Since is { } since && now is { } at && at > since ? new(null, (int)Math.Min(Seconds + (at - since).TotalSeconds, int.MaxValue)) : this;
}
