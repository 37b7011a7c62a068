using System.Globalization;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Exercises;

/// <summary>
/// When it is time to leave an exercise for its harder neighbour: so many sets of so much, in two sessions in a row, with
/// clean form and little pain. The pull-up ladder follows training rules 1.5 (order from common practice); the other numbers
/// are an engineering choice. It holds for each side where an exercise is unilateral.
/// </summary>
public sealed record LadderGate
{
    /// <summary>The most sets that a gate asks for.</summary>
    public const int MostSets = 5;

    /// <summary>
    /// The most help with which an assisted pull-up still counts where body mass is not known, in kilograms: within a fifth of it
    /// for everyone of 50 kg or more. An engineering choice.
    /// </summary>
    public const int MostHelpKilograms = 10;

    /// <summary>The most help with which an assisted pull-up still counts, as a share of body mass.</summary>
    public const decimal MostHelpShare = 0.20m;

    /// <summary>A gate.</summary>
    /// <exception cref="ArgumentException">Not exactly one of reps, seconds and metres is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1 or above its most.</exception>
    public LadderGate(int sets, int? reps = null, int? holdSeconds = null, int? meters = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sets, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sets, MostSets);
        EachSet = new SetAmount(reps is { } count ? new RepRange(count, count) : null, holdSeconds, meters);
        Sets = sets;
        Reps = reps;
        HoldSeconds = holdSeconds;
        Meters = meters;
    }

    /// <summary>Sets that must reach the amount; all of them where the plan has fewer.</summary>
    public int Sets { get; }

    /// <summary>Repetitions of each set, or null.</summary>
    public int? Reps { get; }

    /// <summary>Seconds of each set, or null.</summary>
    public int? HoldSeconds { get; }

    /// <summary>Metres of each set, or null.</summary>
    public int? Meters { get; }

    /// <summary>What each of these sets asks for.</summary>
    public SetAmount EachSet { get; }

    /// <summary>The number that each set must reach, in reps, seconds or metres.</summary>
    public int Amount => Reps ?? HoldSeconds ?? Meters ?? 0;

    /// <summary>"3 × 8", "3 × 30 s", "3 × 40 m".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Sets} × {Amount}{(HoldSeconds is not null ? " s" : Meters is not null ? " m" : "")}");
}
