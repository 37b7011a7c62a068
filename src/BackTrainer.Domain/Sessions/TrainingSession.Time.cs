namespace BackTrainer.Domain.Sessions;

/// <content>When it took place, and the time in between that does not count.</content>
public sealed partial class TrainingSession
{
    /// <summary>Since when it is paused, in UTC, or null.</summary>
    public DateTime? PausedAt { get; private set; }

    /// <summary>Seconds of the pauses that are over; they are no part of the session.</summary>
    public int PausedSeconds { get; private set; }

    private SessionPauses Pauses
    {
        get => new(PausedAt, PausedSeconds);
        set => (PausedAt, PausedSeconds) = value;
    }

    /// <summary>It waits for somebody who was called away.</summary>
    public bool IsPaused => PausedAt is not null;

    /// <summary>How long was trained until the end, the pause that lasts, or now; pauses do not count.</summary>
    /// <param name="now">Now, in UTC.</param>
    public TimeSpan Lasted(DateTime now)
    {
        var lasted = (FinishedAt ?? PausedAt ?? now) - StartedAt - TimeSpan.FromSeconds(PausedSeconds);
        return lasted > TimeSpan.Zero ? lasted : TimeSpan.Zero;
    }

    /// <summary>Pauses a session that runs; pausing it again changes nothing.</summary>
    public void Pause(DateTime now)
    {
        if (!IsFinished && !IsPaused)
        {
            PausedAt = now < StartedAt ? StartedAt : now;
            Changed();
        }
    }

    /// <summary>Goes on after a pause; without one nothing changes.</summary>
    public void Resume(DateTime now)
    {
        if (EndPause(now))
        {
            Changed();
        }
    }

    /// <summary>Ends the session, at the time that <see cref="EndFor"/> says, or when the pause began that lasts; ending it again changes nothing.</summary>
    public void Finish(DateTime now)
    {
        if (FinishedAt is null)
        {
            (FinishedAt, PausedAt) = (EndFor(StartedAt, PausedAt ?? now), null);
            Changed();
        }
    }

    /// <summary>Opens a finished session again.</summary>
    public void Reopen()
    {
        FinishedAt = null;
        Changed();
    }

    /// <summary>Corrects when it took place. Where its end is said, pauses are forgotten: what was typed is the whole of it.</summary>
    /// <exception cref="ArgumentException">It ends before it begins, or lasts more than <see cref="MaxHours"/> hours.</exception>
    public void Reschedule(DateTime startedAt, DateTime? finishedAt)
    {
        ThrowUnlessTimes(startedAt, finishedAt);
        (StartedAt, FinishedAt) = (startedAt, finishedAt);
        (PausedAt, PausedSeconds) = finishedAt is null ? (PausedAt, PausedSeconds) : (null, 0);
        Changed();
    }

    /// <summary>Whatever was done after the pause began ends it.</summary>
    private bool EndPause(DateTime now)
    {
        var before = Pauses;
        Pauses = before.EndedAt(now);
        return Pauses != before;
    }
}
