using BackTrainer.Domain.People;

namespace BackTrainer.Domain.Strength;

/// <summary>
/// A weight in whole grams, from 0 to <see cref="MaxKilograms"/> inclusive. Whole grams, because a database can
/// compare them and adding steps never drifts. The default value is no load at all.
/// </summary>
public readonly record struct Load : IComparable<Load>
{
    /// <summary>More than anyone has lifted; a larger number is a typing mistake.</summary>
    public const int MaxKilograms = 1000;

    /// <summary>A weight of this many grams.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or above <see cref="MaxKilograms"/>.</exception>
    public Load(int grams)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(grams);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(grams, MaxKilograms * 1000);
        Grams = grams;
    }

    /// <summary>Whole grams.</summary>
    public int Grams { get; }

    /// <summary>The same in kilograms, exactly.</summary>
    public decimal Kilograms => Grams / 1000m;

    /// <summary>Nothing to lift.</summary>
    public bool IsNone => Grams == 0;

    /// <summary>From kilograms, rounded to the nearest gram.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or above <see cref="MaxKilograms"/>.</exception>
    public static Load FromKilograms(decimal kilograms)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(kilograms);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(kilograms, MaxKilograms);
        return new((int)decimal.Round(kilograms * 1000m));
    }

    /// <summary>The heaviest multiple of <paramref name="step"/> that is not above this load.</summary>
    public Load RoundDownTo(Load step) => step.IsNone ? this : new(Grams - (Grams % step.Grams));

    /// <inheritdoc/>
    public int CompareTo(Load other) => Grams.CompareTo(other.Grams);

    /// <summary>As whoever asks writes it: "62.5 kg", "135 lb".</summary>
    public override string ToString() => this.Text(Writing.Current.Unit);

    public static bool operator <(Load left, Load right) => left.Grams < right.Grams;

    public static bool operator <=(Load left, Load right) => left.Grams <= right.Grams;

    public static bool operator >(Load left, Load right) => left.Grams > right.Grams;

    public static bool operator >=(Load left, Load right) => left.Grams >= right.Grams;
}
