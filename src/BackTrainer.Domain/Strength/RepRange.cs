namespace BackTrainer.Domain.Strength;

/// <summary>Repetitions to stay between, both ends included: 1 to <see cref="Most"/>.</summary>
public sealed record RepRange
{
    /// <summary>The most repetitions in a set that a person can prescribe or log.</summary>
    public const int Most = 200;

    /// <summary>A range from <paramref name="min"/> to <paramref name="max"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1, above <see cref="Most"/>, or the ends are swapped.</exception>
    public RepRange(int min, int max)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(min, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(max, min);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(max, Most);
        Min = min;
        Max = max;
    }

    /// <summary>Below this the load is too heavy.</summary>
    public int Min { get; }

    /// <summary>At this in every set the next step is earned.</summary>
    public int Max { get; }

    /// <summary>As people write it: "8 to 12", or "5" where both ends are the same.</summary>
    public override string ToString() => Min == Max ? $"{Min}" : $"{Min} to {Max}";
}
