using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;

namespace BackTrainer.Domain.Recovery;

/// <summary>What someone said of one of their mornings: one a day, which can be corrected and taken back.</summary>
public sealed class MorningCheck
{
    private MorningCheck()
    {
    }

    /// <summary>Keeps a check-in for its day.</summary>
    /// <param name="owner">Whose it is.</param>
    /// <param name="said">The answers.</param>
    /// <param name="at">Now, in UTC; the default where that is not known.</param>
    public MorningCheck(Guid owner, CheckIn said, DateTime at = default)
    {
        (OwnerId, Date) = (owner, said.Date);
        Take(said, at);
    }

    /// <summary>Whose it is.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>The day of it.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>Hours slept in the night before, or null.</summary>
    public double? SleepHours { get; private set; }

    /// <summary>Readiness, 1 to 5 (5 is best), or null.</summary>
    public double? Readiness { get; private set; }

    /// <summary>Soreness by muscle, 1 to 5 (5 is sorest); muscles that were not named are not sore.</summary>
    public IReadOnlyDictionary<Muscle, int> Soreness { get; private set; } = new Dictionary<Muscle, int>();

    /// <summary>Back pain that morning, 0 to 10, or null.</summary>
    public int? PainNow { get; private set; }

    /// <summary>A cold, a fever or another passing illness.</summary>
    public bool Unwell { get; private set; }

    /// <summary>When they were given last, in UTC; the default where that is not known.</summary>
    public DateTime SaidAt { get; private set; }

    /// <summary>The answers together.</summary>
    public CheckIn Said => new(Date, SleepHours, Readiness, Soreness, PainNow, Unwell);

    /// <summary>Corrects every answer at once.</summary>
    /// <exception cref="ArgumentException">The answers are of another day.</exception>
    public void Correct(CheckIn said, DateTime at = default)
    {
        if (said.Date != Date)
        {
            throw new ArgumentException($"These answers are of {said.Date.Full()} and not of {Date.Full()}.", nameof(said));
        }

        Take(said, at);
    }

    private void Take(CheckIn said, DateTime at) =>
        (SleepHours, Readiness, Soreness, PainNow, Unwell, SaidAt) = (said.SleepHours, said.Readiness, said.Soreness, said.PainNow, said.Unwell, at);
}
