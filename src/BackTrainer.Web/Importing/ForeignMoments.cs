using System.Globalization;

namespace BackTrainer.Web.Importing;

/// <summary>When something was, as a table says it.</summary>
/// <param name="Time">What the clock showed, or the instant in UTC.</param>
/// <param name="IsUtc">It is an instant in UTC.</param>
/// <param name="IsDay">Only the day is known; the time is noon.</param>
internal readonly record struct Moment(DateTime Time, bool IsUtc, bool IsDay);

/// <summary>Dates and times in the spellings of other programs, in many languages.</summary>
internal static class ForeignMoments
{
    private const DateTimeStyles Zoned = DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal;

    private static readonly string[] Plain = ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy/MM/dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm"];
    private static readonly string[] Instants = ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd HH:mm:ss zzz"];
    private static readonly string[] After = ["pm", "p.m.", "午後", "下午", "오후"];
    private static readonly string[] Before = ["am", "a.m.", "午前", "上午", "오전"];

    /// <summary>What a cell says.</summary>
    /// <exception cref="CellException">It is no day, or which number is the month is not clear.</exception>
    public static Moment Read(string? cell)
    {
        var text = Cells.Text(cell) ?? throw new CellException("There is no date.");
        if (DateTime.TryParseExact(text, Plain, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return new(local, false, false);
        }

        if (DateTime.TryParseExact(text, Instants, CultureInfo.InvariantCulture, Zoned, out var utc))
        {
            return new(utc, true, false);
        }

        var (time, rest) = TakeTime(text.ToLowerInvariant());
        var day = Day(rest) ?? throw new CellException($"“{Cells.Short(text)}” is no date that we can read.");
        return new(day.ToDateTime(time ?? new TimeOnly(12, 0)), false, time is null);
    }

    /// <summary>A time of day such as "7:05", "19:05:30" or "7:05 PM"; null for an empty cell.</summary>
    /// <exception cref="CellException">It is none.</exception>
    public static TimeOnly? ReadTime(string? cell) => Cells.Text(cell) is not { } text ? null
        : TakeTime(text.ToLowerInvariant()).Time ?? throw new CellException($"“{Cells.Short(text)}” is no time of day.");

    private static (TimeOnly? Time, string Left) TakeTime(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return (null, text);
        }

        var (first, last) = (colon, colon);
        while (first > 0 && char.IsAsciiDigit(text[first - 1]))
        {
            first--;
        }

        while (last + 1 < text.Length && (char.IsAsciiDigit(text[last + 1]) || text[last + 1] == ':'))
        {
            last++;
        }

        var numbers = text[first..(last + 1)].Split(':');
        var rest = $"{text[..first]} {text[(last + 1)..]}";
        var (isAfter, isBefore) = (Array.Exists(After, a => rest.Contains(a, StringComparison.Ordinal)), Array.Exists(Before, a => rest.Contains(a, StringComparison.Ordinal)));
        rest = After.Concat(Before).Aggregate(rest, (left, mark) => left.Replace(mark, " ", StringComparison.Ordinal));
        if (!numbers.All(n => n.Length is 1 or 2) || numbers.Length > 3)
        {
            return (null, text);
        }

        var parts = numbers.Select(n => int.Parse(n, CultureInfo.InvariantCulture)).Append(0).ToList();
        var hour = isAfter && parts[0] < 12 ? parts[0] + 12 : isBefore && parts[0] == 12 ? 0 : parts[0];
        return hour > 23 || parts[1] > 59 || parts[2] > 59 ? (null, text) : (new TimeOnly(hour, parts[1], parts[2]), rest);
    }

    private static DateOnly? Day(string text)
    {
        var month = MonthNames.In(text);
        var numbers = Numbers(text);
        var isDotted = text.Contains('.', StringComparison.Ordinal);
        var (y, m, d) = (month, numbers) switch
        {
            ({ } named, [>= 1000 and var year, var day]) => (year, named, day),
            ({ } named, [var day, >= 1000 and var year]) => (year, named, day),
            (null, [>= 1000 and var year, var number, var day]) => (year, number, day),
            (null, [var day, var number, >= 1000 and var year]) when isDotted || day > 12 || day == number => (year, number, day),
            (null, [var number, > 12 and var day, >= 1000 and var year]) => (year, number, day),
            (null, [_, _, >= 1000]) => throw new CellException($"Which number of “{Cells.Short(text.Trim())}” is the day and which the month is not clear."),
            _ => (0, 0, 0),
        };
        return y is < 1 or > 9998 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m) ? null : new DateOnly(y, m, d);
    }

    private static List<int> Numbers(string text)
    {
        var numbers = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            var first = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            if (i > first)
            {
                numbers.Add(i - first > 4 ? 0 : int.Parse(text.AsSpan(first, i - first), CultureInfo.InvariantCulture));
            }
        }

        return numbers;
    }
}
