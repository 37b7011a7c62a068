using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Rules;

/// <summary>Days a week that fit your level. Source: ACSM 2009.</summary>
public sealed class TrainingDays : IPlanRule
{
    /// <summary>Days a week, novices.</summary>
    public static readonly (int Min, int Max) Novice = (2, 3);

    /// <summary>Days a week, intermediate.</summary>
    public static readonly (int Min, int Max) Intermediate = (3, 4);

    /// <summary>Days a week, advanced.</summary>
    public static readonly (int Min, int Max) Advanced = (4, 5);

    /// <inheritdoc/>
    public string Id => "training-days";

    /// <inheritdoc/>
    public string Title => "Days a week that fit your level";

    /// <inheritdoc/>
    public string Why => "More training behind you carries more days a week.";

    /// <inheritdoc/>
    public string Source => "ACSM 2009";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Soft;

    /// <summary>The days that <paramref name="level"/> asks for, both ends included.</summary>
    public static (int Min, int Max) For(TrainingLevel level) => level switch
    {
        TrainingLevel.Novice => Novice,
        TrainingLevel.Intermediate => Intermediate,
        _ => Advanced,
    };

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        var (min, max) = For(week.Request.Level);
        var days = week.Days.Length;
        return RuleReading.Soft(Math.Max(0, min - days) + Math.Max(0, days - max), days);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading)
    {
        var (min, max) = For(week.Request.Level);
        return $"{Words.Count(week.Days.Length, "training day")} a week; {min} to {max} suit your level.";
    }
}
