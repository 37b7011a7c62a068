using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Rules;

/// <summary>Rest is part of the plan. Source: Our choice, after ACSM on recovery.</summary>
public sealed class RestDays : IPlanRule
{
    /// <summary>Full rest days in the week at least.</summary>
    public const int MinRestDays = 1;

    /// <summary>Training days in a row that are advised at most, from intermediate on.</summary>
    public const int MaxInARow = 3;

    /// <summary>The same for novices.</summary>
    public const int MaxInARowNovice = 2;

    /// <inheritdoc/>
    public string Id => "rest-days";

    /// <inheritdoc/>
    public string Title => "Rest is part of the plan";

    /// <inheritdoc/>
    public string Why => "You grow on the days between. At least one day a week has no training at all.";

    /// <inheritdoc/>
    public string Source => "Our choice, after ACSM on recovery";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        var rest = 7 - week.Days.Length;
        return rest < MinRestDays ? RuleReading.Hard(MinRestDays - rest, rest)
            : RuleReading.Soft(Math.Max(0, InARow(week) - Limit(week)), rest);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) => reading.Status switch
    {
        FindingStatus.Broken => "There is no rest day in this week. Leave at least one day free.",
        FindingStatus.Advice => $"{InARow(week)} training days in a row; {Limit(week)} at most are advised.",
        _ => $"{Words.Count((int)(reading.Value ?? 0), "rest day")} in the week.",
    };

    private static int Limit(WeekCheck week) => week.Request.Level == TrainingLevel.Novice ? MaxInARowNovice : MaxInARow;

    private static int InARow(WeekCheck week)
    {
        var trains = 0;
        foreach (var day in week.Days)
        {
            trains |= 1 << day.Index;
        }

        var longest = 0;
        var run = 0;
        for (var i = 0; i < 14; i++)
        {
            run = (trains & (1 << (i % 7))) != 0 ? run + 1 : 0;
            longest = Math.Max(longest, Math.Min(run, 7));
        }

        return longest;
    }
}
