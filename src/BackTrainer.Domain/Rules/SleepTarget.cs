namespace BackTrainer.Domain.Rules;

/// <summary>Seven to nine hours of sleep. Source: Craven 2022; Watson 2015.</summary>
public sealed class SleepTarget() : ProgressionRule(
    Key,
    "Seven to nine hours of sleep",
    "After less than six hours, or short nights in a row, there is one set less and one more repetition in reserve. More sleep never adds anything.",
    "Craven 2022; Watson 2015",
    RuleSeverity.Hard)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "sleep-target";

    /// <summary>Hours a night to aim for, from and to.</summary>
    public const int HoursFrom = 7, HoursTo = 9;

    /// <summary>Below this many hours last night the day is limited.</summary>
    public const double ShortNight = 6;

    /// <summary>Nights below this count as short in a row.</summary>
    public const double ShortishNight = 6.5;

    /// <summary>Of the last <see cref="NightsLooked"/> nights, so many below <see cref="ShortishNight"/> limit the day.</summary>
    public const int ShortishNights = 3;

    /// <summary>Nights that are looked at.</summary>
    public const int NightsLooked = 4;

    /// <summary>One set less leaves at least so many.</summary>
    public const int LeastSets = 2;
}
