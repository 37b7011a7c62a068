using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>A lighter week from time to time. Source: Bell 2023; Rogerson and Bell 2024.</summary>
public sealed class DeloadDue : IPlanRule
{
    /// <summary>The rule's id.</summary>
    public const string Key = "deload-due";

    /// <summary>Build weeks in a row at most, from intermediate on.</summary>
    public const int MaxBuildWeeks = 6;

    /// <summary>Build weeks in a row at most, novices.</summary>
    public const int MaxBuildWeeksNovice = 8;

    /// <inheritdoc/>
    public string Id => Key;

    /// <inheritdoc/>
    public string Title => "A lighter week from time to time";

    /// <inheritdoc/>
    public string Why => "Fatigue builds up unseen. A lighter week lets it fall and keeps the habit.";

    /// <inheritdoc/>
    public string Source => "Bell 2023; Rogerson and Bell 2024";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Soft;

    /// <summary>Build weeks in a row that <paramref name="level"/> may have.</summary>
    public static int Max(TrainingLevel level) => level == TrainingLevel.Novice ? MaxBuildWeeksNovice : MaxBuildWeeks;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week) =>
        RuleReading.Soft(Math.Max(0, week.WeeksSinceDeload - Max(week.Request.Level)), week.WeeksSinceDeload);

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        week.Kind == WeekKind.Deload ? "This is the lighter week."
        : $"Build week {week.WeeksSinceDeload} in a row; after {Max(week.Request.Level)} a lighter one is due.";
}
