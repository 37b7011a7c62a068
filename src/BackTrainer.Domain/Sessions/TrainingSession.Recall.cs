using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Sessions;

/// <content>A log that was taken along and comes back.</content>
public sealed partial class TrainingSession
{
    /// <summary>Says what is neither in its fields nor in its sets: which exercises were easy, and its pauses.</summary>
    /// <param name="easy">Exercises that were meant to be easy.</param>
    /// <param name="pausedAt">Since when it is paused, in UTC, or null.</param>
    /// <param name="pausedSeconds">Seconds of pauses that are over, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The seconds are negative.</exception>
    public void Recall(IEnumerable<ExerciseId> easy, DateTime? pausedAt, int pausedSeconds)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pausedSeconds);
        _easy.Clear();
        _easy.AddRange(easy.Distinct());
        (PausedAt, PausedSeconds) = (IsFinished ? null : pausedAt, pausedSeconds);
    }
}
