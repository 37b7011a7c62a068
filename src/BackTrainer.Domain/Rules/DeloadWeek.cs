using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>A lighter week keeps days and exercises. Source: Bell 2024; ranges are our choice.</summary>
public sealed class DeloadWeek : IPlanRule
{
    /// <summary>The rule's id.</summary>
    public const string Key = "deload-week";

    /// <summary>Sets of the build week before, at least.</summary>
    public const double MinShare = 0.4;

    /// <summary>Sets of the build week before, at most.</summary>
    public const double MaxShare = 0.6;

    /// <summary>Repetitions in reserve at least.</summary>
    public const int MinRir = 4;

    /// <inheritdoc/>
    public string Id => Key;

    /// <inheritdoc/>
    public string Title => "A lighter week keeps days and exercises";

    /// <inheritdoc/>
    public string Why => "Fewer sets with more in reserve, on the same days: you come back fresh and still in the groove.";

    /// <inheritdoc/>
    public string Source => "Bell 2024; ranges are our choice";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        if (week.Kind != WeekKind.Deload || week.LastBuildWeek is not { Sets: > 0 } before)
        {
            return RuleReading.Met();
        }

        var share = (double)week.Sets / before.Sets;
        var gap = Math.Max(0, MinShare - share) + Math.Max(0, share - MaxShare)
            + (week.LeastRir < MinRir ? MinRir - week.LeastRir : 0)
            + (week.Days.Select(d => d.Day).SequenceEqual(before.Days.Select(d => d.Day)) ? 0 : 1);
        return RuleReading.Hard(gap, Math.Round(share, 2));
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        week.Kind != WeekKind.Deload ? "This is a build week."
        : $"{100 * (reading.Value ?? 0):0} % of the sets of the week before, {MinRir} or more reps in reserve, same days.";
}
