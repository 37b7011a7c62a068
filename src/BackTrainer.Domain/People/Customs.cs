namespace BackTrainer.Domain.People;

/// <summary>How someone counts days and writes numbers. Null is as the server does it.</summary>
/// <param name="WeekStart">The day that weeks are shown from.</param>
/// <param name="TimeZone">The IANA name of where they are, such as <c>Europe/Berlin</c>: their days begin and end by it.</param>
/// <param name="Language">The BCP 47 tag of the language whose way of writing dates and numbers they want, such as <c>de</c>. The words stay English.</param>
public sealed record Customs(DayOfWeek WeekStart = DayOfWeek.Monday, string? TimeZone = null, string? Language = null)
{
    /// <summary>The longest name of a time zone or a language, in characters.</summary>
    public const int MaxNameLength = 64;

    /// <summary>As long as nothing is said.</summary>
    public static Customs Usual { get; } = new();
}
