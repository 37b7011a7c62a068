using System.Globalization;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.People;

/// <summary>
/// A way of writing dates, times, numbers and weights. The words in them, such as months, stay in the language of everything else. It is
/// the current culture of whoever asks for it; where the current one is none of these, <see cref="Usual"/> counts.
/// </summary>
public sealed class Writing : CultureInfo
{
    private readonly Writing _inPounds;

    private Writing(
        string tag, string example, string full, string day, string brief, string briefWithYear, string time, char decimalMark, WeightUnit unit = WeightUnit.Kilograms)
        : base("")
    {
        (Tag, Example, Full, Day, Brief, BriefWithYear, Time, Unit) = (tag, example, full, day, brief, briefWithYear, time, unit);
        _inPounds = unit == WeightUnit.Pounds ? this : new(tag, example, full, day, brief, briefWithYear, time, decimalMark, WeightUnit.Pounds);
        NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = $"{decimalMark}", NumberGroupSeparator = decimalMark == '.' ? "," : "." };
    }

    /// <summary>How it is where nothing is said.</summary>
    public static Writing Usual { get; } = new("en-GB", "22 November 2026, 18:30, 62.5", "d MMMM yyyy", "d MMMM", "d MMM", "d MMM yyyy", "HH:mm", '.');

    /// <summary>All of them, <see cref="Usual"/> first.</summary>
    public static IReadOnlyList<Writing> All { get; } =
    [
        Usual,
        new("en-US", "November 22, 2026, 6:30 PM, 62.5", "MMMM d, yyyy", "MMMM d", "MMM d", "MMM d, yyyy", "h:mm tt", '.'),
        new("de", "22. November 2026, 18:30, 62,5", "d. MMMM yyyy", "d. MMMM", "d. MMM", "d. MMM yyyy", "HH:mm", ','),
        new("fr", "22 November 2026, 18:30, 62,5", "d MMMM yyyy", "d MMMM", "d MMM", "d MMM yyyy", "HH:mm", ','),
        new("sv", "2026-11-22, 18:30, 62,5", "yyyy-MM-dd", "d MMMM", "d MMM", "yyyy-MM-dd", "HH:mm", ','),
    ];

    /// <summary>The one that counts now.</summary>
    public static Writing Current => CurrentCulture as Writing ?? Usual;

    /// <summary>The BCP 47 tag of a language that is written so.</summary>
    public string Tag { get; }

    /// <summary>The unit of weights.</summary>
    public WeightUnit Unit { get; }

    /// <summary>How it looks.</summary>
    public string Example { get; }

    /// <summary>A day with its year.</summary>
    internal string Full { get; }

    /// <summary>A day of this year.</summary>
    internal string Day { get; }

    /// <summary>The same in little room.</summary>
    internal string Brief { get; }

    /// <summary>A day with its year in little room.</summary>
    internal string BriefWithYear { get; }

    /// <summary>A time of day.</summary>
    internal string Time { get; }

    /// <summary>The one with this tag and unit; as <see cref="Usual"/> where there is no such tag.</summary>
    public static Writing Of(string? tag, WeightUnit unit = WeightUnit.Kilograms)
    {
        var found = All.FirstOrDefault(w => w.Tag == tag) ?? Usual;
        return unit == WeightUnit.Pounds ? found._inPounds : found;
    }
}

/// <summary>Dates and times as whoever asks writes them.</summary>
public static class DateWords
{
    /// <summary>"22 November 2026".</summary>
    public static string Full(this DateOnly date) => date.ToString(Writing.Current.Full, CultureInfo.InvariantCulture);

    /// <summary>"22 November".</summary>
    public static string DayMonth(this DateOnly date) => date.ToString(Writing.Current.Day, CultureInfo.InvariantCulture);

    /// <summary>"Sunday 22 November".</summary>
    public static string Weekday(this DateOnly date) => $"{date.DayOfWeek} {date.DayMonth()}";

    /// <summary>"Sunday 22 November 2026".</summary>
    public static string WeekdayInFull(this DateOnly date) => $"{date.DayOfWeek} {date.Full()}";

    /// <summary>"22 Nov".</summary>
    public static string Brief(this DateOnly date) => date.ToString(Writing.Current.Brief, CultureInfo.InvariantCulture);

    /// <summary>"Sun 22 Nov".</summary>
    public static string BriefWeekday(this DateOnly date) => $"{date.DayOfWeek.ToString()[..3]} {date.Brief()}";

    /// <summary>"22 Nov 2026".</summary>
    public static string BriefWithYear(this DateOnly date) => date.ToString(Writing.Current.BriefWithYear, CultureInfo.InvariantCulture);

    /// <summary>"18:30".</summary>
    public static string Time(this DateTime moment) => moment.ToString(Writing.Current.Time, CultureInfo.InvariantCulture);

    /// <summary>The day of a moment: "22 November 2026".</summary>
    public static string Full(this DateTime moment) => DateOnly.FromDateTime(moment).Full();

    /// <summary>"Sunday 22 November 2026, 18:30".</summary>
    public static string Moment(this DateTime moment) => $"{DateOnly.FromDateTime(moment).WeekdayInFull()}, {moment.Time()}";
}
