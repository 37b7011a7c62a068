using System.Globalization;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Web.Importing;

/// <summary>What stands in the cells of other programs' tables.</summary>
internal static class Cells
{
    private const string FormulaMarks = "=+-@\t\r";

    /// <summary>Text as people typed it: without odd spaces around it, and without the mark that keeps a spreadsheet from calculating.</summary>
    public static string? Text(string? cell)
    {
        var text = Spaced(cell ?? "").Trim();
        text = text is ['\'', var first, ..] && FormulaMarks.Contains(first, StringComparison.Ordinal) ? text[1..] : text;
        return text.Length == 0 ? null : text;
    }

    /// <summary>A number with a decimal point or comma, and with nothing else than digits and a sign; null for an empty cell.</summary>
    /// <exception cref="CellException">It is no such number.</exception>
    public static decimal? Number(string? cell)
    {
        if (Text(cell) is not { } text)
        {
            return null;
        }

        var plain = text.Replace(" ", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        var (point, comma) = (plain.LastIndexOf('.'), plain.LastIndexOf(','));
        plain = point > comma ? plain.Replace(",", "", StringComparison.Ordinal) : plain.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new CellException($"“{Short(text)}” is no number.");
    }

    /// <summary>A whole number from 0 to <paramref name="most"/>; a decimal such as 8.0 is one as well.</summary>
    /// <exception cref="CellException">It is no such number.</exception>
    public static int? Whole(string? cell, int most, string what) => Number(cell) is not { } number ? null
        : number < 0 || number > most || decimal.Truncate(number) != number ? throw new CellException($"{what} go from 0 to {most} in whole numbers, and this says “{Short(Text(cell)!)}”.")
        : (int)number;

    /// <summary>Minutes and seconds ("1:30", "0:01:30"), hours in words ("1h 10m") or plain seconds; null for an empty cell.</summary>
    /// <exception cref="CellException">It is no length of time.</exception>
    public static TimeSpan? Length(string? cell)
    {
        if (Text(cell) is not { } text)
        {
            return null;
        }

        if (text.Contains(':', StringComparison.Ordinal))
        {
            var parts = text.Split(':').Select(p => Whole(p, 100_000, "Times") ?? 0).ToList();
            return TimeSpan.FromSeconds(parts.Aggregate(0L, (sum, part) => (sum * 60) + part));
        }

        if (!text.Any(char.IsLetter))
        {
            return Seconds(Number(text)!.Value, text);
        }

        var total = 0m;
        foreach (var part in text.ToLowerInvariant().Replace("hours", "h", StringComparison.Ordinal).Replace("min", "m", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var each = part[^1] switch { 'h' => 3600, 'm' => 60, 's' => 1, _ => throw new CellException($"“{Short(text)}” is no length of time.") };
            total += each * (Number(part[..^1]) ?? 0);
        }

        return Seconds(total, text);
    }

    /// <summary>Kilograms or pounds by what a table calls them; null for an empty cell.</summary>
    /// <exception cref="CellException">It is neither.</exception>
    public static WeightUnit? Unit(string? cell) => Text(cell)?.ToLowerInvariant() switch
    {
        null => null,
        "kg" or "kgs" or "kilogram" or "kilograms" => WeightUnit.Kilograms,
        "lb" or "lbs" or "pound" or "pounds" => WeightUnit.Pounds,
        var other => throw new CellException($"“{Short(other)}” is neither kg nor lb."),
    };

    /// <summary>Whole metres of a distance in this unit; metres where the unit is not known.</summary>
    public static int? Metres(decimal? distance, string? unit, int most)
    {
        var metres = distance * Text(unit)?.ToLowerInvariant() switch { "km" or "kilometers" or "kilometres" => 1000m, "mi" or "miles" => 1609.344m, "ft" or "feet" => 0.3048m, "yd" or "yards" => 0.9144m, "cm" => 0.01m, _ => 1m };
        return metres is null or 0 ? null
            : metres < 0 || metres > most ? throw new CellException($"Distances go up to {most} m.")
            : (int)decimal.Round(metres.Value);
    }

    /// <summary>The same with plain spaces in place of those that some programs write.</summary>
    public static string Spaced(string text) => text.Replace('\u202f', ' ').Replace('\u00a0', ' ').Replace('\u2009', ' ');

    /// <summary>So much of a cell as a message can hold.</summary>
    public static string Short(string text) => text.Length > 40 ? $"{text[..40]}…" : text;

    private static TimeSpan Seconds(decimal seconds, string text) =>
        seconds is >= 0 and <= 10_000_000 ? TimeSpan.FromSeconds((double)seconds) : throw new CellException($"“{Short(text)}” is no length of time.");
}
