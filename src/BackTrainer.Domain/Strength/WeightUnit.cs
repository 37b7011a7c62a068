using System.Globalization;

namespace BackTrainer.Domain.Strength;

/// <summary>What the numbers on someone's plates mean.</summary>
public enum WeightUnit
{
    Kilograms,
    Pounds,
}

/// <summary>
/// Between whole grams and what people read. A gram is finer than a hundredth of a pound, so a weight of at most two
/// decimals in pounds, or three in kilograms, comes back as it was entered, however often it is saved and read.
/// </summary>
public static class WeightUnits
{
    /// <summary>One avoirdupois pound, exactly (international yard and pound agreement, 1959).</summary>
    public const decimal KilogramsPerPound = 0.45359237m;

    /// <summary>The number that is read on a weight in this unit: exact in kilograms, to the nearest hundredth in pounds.</summary>
    public static decimal In(this Load load, WeightUnit unit) =>
        unit == WeightUnit.Pounds ? decimal.Round(load.Kilograms / KilogramsPerPound, 2, MidpointRounding.AwayFromZero) : load.Kilograms;

    /// <summary>"kg" or "lb".</summary>
    public static string Symbol(this WeightUnit unit) => unit == WeightUnit.Pounds ? "lb" : "kg";

    /// <summary>As whoever asks writes it in this unit: "62.5 kg", "135 lb".</summary>
    public static string Text(this Load load, WeightUnit unit) => $"{load.In(unit).ToString("0.###", CultureInfo.CurrentCulture)} {unit.Symbol()}";

    /// <summary>A weight as it is read in this unit, to the nearest gram.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or above <see cref="Load.MaxKilograms"/> kilograms.</exception>
    public static Load Load(decimal amount, WeightUnit unit) =>
        Strength.Load.FromKilograms(unit == WeightUnit.Pounds ? amount * KilogramsPerPound : amount);
}
