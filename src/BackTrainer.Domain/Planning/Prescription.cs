using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// How an exercise is to be done: sets of repetitions, of seconds held, or of metres carried; exactly one of the three.
/// </summary>
public sealed record Prescription
{
    /// <summary>The most working sets of one exercise in one session.</summary>
    public const int MostSets = 10;

    /// <summary>The longest hold, in seconds.</summary>
    public const int LongestHold = 3600;

    /// <summary>The longest carry, in metres.</summary>
    public const int LongestCarry = 10_000;

    /// <summary>The longest rest between sets, in seconds.</summary>
    public const int LongestRest = 600;

    /// <summary>A prescription.</summary>
    /// <exception cref="ArgumentException">Not exactly one of reps, seconds and metres is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public Prescription(int sets, RepRange? reps, int? holdSeconds, int? distanceMeters, int rir, int restSeconds, int warmUpSets)
    {
        if ((reps is null ? 0 : 1) + (holdSeconds is null ? 0 : 1) + (distanceMeters is null ? 0 : 1) != 1)
        {
            throw new ArgumentException("A prescription has exactly one of reps, seconds held and metres.", nameof(reps));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(sets, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sets, MostSets);
        ArgumentOutOfRangeException.ThrowIfLessThan(holdSeconds ?? 1, 1, nameof(holdSeconds));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(holdSeconds ?? 1, LongestHold, nameof(holdSeconds));
        ArgumentOutOfRangeException.ThrowIfLessThan(distanceMeters ?? 1, 1, nameof(distanceMeters));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(distanceMeters ?? 1, LongestCarry, nameof(distanceMeters));
        ArgumentOutOfRangeException.ThrowIfLessThan(rir, RepsInReserve.Least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rir, RepsInReserve.Most);
        ArgumentOutOfRangeException.ThrowIfNegative(restSeconds);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(restSeconds, LongestRest);
        ArgumentOutOfRangeException.ThrowIfNegative(warmUpSets);
        Sets = sets;
        Reps = reps;
        HoldSeconds = holdSeconds;
        DistanceMeters = distanceMeters;
        Rir = rir;
        RestSeconds = restSeconds;
        WarmUpSets = warmUpSets;
    }

    /// <summary>Working sets; for a unilateral exercise one set is both sides.</summary>
    public int Sets { get; }

    /// <summary>Repetitions of each set, or null for holds and carries.</summary>
    public RepRange? Reps { get; }

    /// <summary>Seconds of each hold, or null.</summary>
    public int? HoldSeconds { get; }

    /// <summary>Metres of each carry, or null.</summary>
    public int? DistanceMeters { get; }

    /// <summary>Repetitions to leave in reserve.</summary>
    public int Rir { get; }

    /// <summary>Rest after each set, in seconds.</summary>
    public int RestSeconds { get; }

    /// <summary>Lighter sets before the working sets; they never count as volume.</summary>
    public int WarmUpSets { get; }

    /// <summary>The same with another number of sets.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1 or above <see cref="MostSets"/>.</exception>
    public Prescription WithSets(int sets) => new(sets, Reps, HoldSeconds, DistanceMeters, Rir, RestSeconds, WarmUpSets);

    /// <summary>The same with another rest after each set, in seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or above <see cref="LongestRest"/>.</exception>
    public Prescription WithRest(int restSeconds) => new(Sets, Reps, HoldSeconds, DistanceMeters, Rir, restSeconds, WarmUpSets);

    /// <summary>The same with another amount in each set.</summary>
    public Prescription WithAmount(SetAmount amount) => new(Sets, amount.Reps, amount.HoldSeconds, amount.Meters, Rir, RestSeconds, WarmUpSets);

    /// <summary>"3 × 8 to 12", "3 × 20 s", "2 × 30 m".</summary>
    public override string ToString() =>
        Reps is { } reps ? $"{Sets} × {reps}"
        : HoldSeconds is { } seconds ? $"{Sets} × {seconds} s"
        : $"{Sets} × {DistanceMeters} m";
}
