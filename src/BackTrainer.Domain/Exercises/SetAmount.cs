using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Exercises;

/// <summary>
/// How much one set asks for: a range of repetitions, seconds to hold, or metres to carry; exactly one of the three.
/// For a unilateral exercise it is the amount of each side.
/// </summary>
public sealed record SetAmount
{
    /// <summary>The longest hold that a default or a gate asks for, in seconds.</summary>
    public const int LongestHold = 300;

    /// <summary>The longest carry that a default or a gate asks for, in metres.</summary>
    public const int LongestCarry = 200;

    /// <summary>An amount.</summary>
    /// <exception cref="ArgumentException">Not exactly one of reps, seconds and metres is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Seconds or metres are below 1 or above the longest.</exception>
    public SetAmount(RepRange? reps = null, int? holdSeconds = null, int? meters = null)
    {
        if ((reps is null ? 0 : 1) + (holdSeconds is null ? 0 : 1) + (meters is null ? 0 : 1) != 1)
        {
            throw new ArgumentException("A set asks for exactly one of reps, seconds held and metres.", nameof(reps));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(holdSeconds ?? 1, 1, nameof(holdSeconds));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(holdSeconds ?? 1, LongestHold, nameof(holdSeconds));
        ArgumentOutOfRangeException.ThrowIfLessThan(meters ?? 1, 1, nameof(meters));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(meters ?? 1, LongestCarry, nameof(meters));
        Reps = reps;
        HoldSeconds = holdSeconds;
        Meters = meters;
    }

    /// <summary>Repetitions, or null for holds and carries.</summary>
    public RepRange? Reps { get; }

    /// <summary>Seconds, or null.</summary>
    public int? HoldSeconds { get; }

    /// <summary>Metres, or null.</summary>
    public int? Meters { get; }

    /// <summary>It counts in what an exercise with this load counts in.</summary>
    public bool Fits(LoadKind load) => load switch
    {
        LoadKind.Hold => HoldSeconds is not null,
        LoadKind.Carry => Meters is not null,
        _ => Reps is not null,
    };

    /// <summary>"8 to 12 reps", "20 seconds", "30 metres".</summary>
    public override string ToString() =>
        Reps is { } reps ? $"{reps} reps"
        : HoldSeconds is { } seconds ? Words.Count(seconds, "second")
        : Words.Count(Meters ?? 0, "metre");
}
