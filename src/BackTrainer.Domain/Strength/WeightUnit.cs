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

    /// <summary>The same for a sum of weights, which may be any number.</summary>
    public static decimal In(this WeightUnit unit, decimal kilograms) => unit == WeightUnit.Pounds ? kilograms / KilogramsPerPound : kilograms;

    /// <summary>The heaviest multiple of a step that is not above a load, as both are read in this unit.</summary>
    public static Load FloorTo(this Load load, Load step, WeightUnit unit) =>
        step.IsNone || unit == WeightUnit.Kilograms ? load.RoundDownTo(step) : Load(decimal.Floor(load.In(unit) / step.In(unit)) * step.In(unit), unit);

    /// <summary>The heaviest multiple of a step that is below a load, as both are read in this unit; none where there is none.</summary>
    public static Load Below(this Load load, Load step, WeightUnit unit) =>
        load.IsNone || step.IsNone ? default : Load(Math.Max(0, decimal.Ceiling(load.In(unit) / step.In(unit)) - 1) * step.In(unit), unit);

    /// <summary>The unit of a symbol, "kg" or "lb"; null for anything else.</summary>
    public static WeightUnit? Of(string? symbol) => symbol switch { "kg" => WeightUnit.Kilograms, "lb" => WeightUnit.Pounds, _ => null };

    /// <summary>"kg" or "lb".</summary>
    public static string Symbol(this WeightUnit unit) => unit == WeightUnit.Pounds ? "lb" : "kg";

    /// <summary>As whoever asks writes it in this unit: "62.5 kg", "135 lb".</summary>
    public static string Text(this Load load, WeightUnit unit) => $"{load.In(unit).ToString("0.###", CultureInfo.CurrentCulture)} {unit.Symbol()}";

    /// <summary>A weight as it is read in this unit, to the nearest gram.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or above <see cref="Load.MaxKilograms"/> kilograms.</exception>
    public static Load Load(decimal amount, WeightUnit unit) =>
        Strength.Load.FromKilograms(unit == WeightUnit.Pounds ? amount * KilogramsPerPound : amount);
}
