using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Recovery;

/// <summary>How a morning is, as someone says it. Null means that it was not said. It can hold or lower a target and never raise one.</summary>
public sealed record CheckIn
{
    /// <summary>The most hours of sleep that can be entered.</summary>
    public const double MostHours = 24;

    /// <summary>The lowest and the highest readiness and soreness. For readiness 5 is best, for soreness 5 is sorest.</summary>
    public const int Lowest = 1, Highest = 5;

    /// <summary>A check-in that keeps to the limits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public CheckIn(
        DateOnly date, double? sleepHours = null, double? readiness = null, IReadOnlyDictionary<Muscle, int>? soreness = null, int? painNow = null, bool unwell = false)
    {
        ThrowUnless(sleepHours, 0, MostHours, nameof(sleepHours));
        ThrowUnless(readiness, Lowest, Highest, nameof(readiness));
        ThrowUnless(painNow, 0, BackState.WorstPain, nameof(painNow));
        foreach (var (_, sore) in soreness ?? new Dictionary<Muscle, int>())
        {
            ThrowUnless(sore, Lowest, Highest, nameof(soreness));
        }

        (Date, SleepHours, Readiness, PainNow, Unwell) = (date, sleepHours, readiness, painNow, unwell);
        Soreness = soreness ?? new Dictionary<Muscle, int>();
    }

    /// <summary>The day of it.</summary>
    public DateOnly Date { get; }

    /// <summary>Hours slept in the night before.</summary>
    public double? SleepHours { get; }

    /// <summary>Readiness, 1 to 5; the mean where several questions were asked.</summary>
    public double? Readiness { get; }

    /// <summary>Soreness by muscle, 1 to 5; muscles that were not named are not sore.</summary>
    public IReadOnlyDictionary<Muscle, int> Soreness { get; }

    /// <summary>Back pain at this moment, 0 to 10.</summary>
    public int? PainNow { get; }

    /// <summary>A cold, a fever or another passing illness.</summary>
    public bool Unwell { get; }

    private static void ThrowUnless(double? value, double least, double most, string name)
    {
        // Not a number fails both comparisons, so it is refused too.
        if (value is { } number && !(number >= least && number <= most))
        {
            throw new ArgumentOutOfRangeException(name, number, $"From {least} to {most}.");
        }
    }
}
