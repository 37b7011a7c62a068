using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Rules;

/// <summary>The back more than once a week. Source: ACSM 2026; WHO 2020.</summary>
public sealed class Frequency : IPlanRule
{
    /// <summary>Days on which the back is trained at least.</summary>
    public const int MinDays = 2;

    /// <summary>From this many training days on, every group wants <see cref="MinDays"/>.</summary>
    public const int EveryGroupFromDays = 3;

    /// <inheritdoc/>
    public string Id => "frequency";

    /// <inheritdoc/>
    public string Title => "The back more than once a week";

    /// <inheritdoc/>
    public string Why => "Two sessions a week for a muscle bring more strength than one.";

    /// <inheritdoc/>
    public string Source => "ACSM 2026; WHO 2020";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        var back = DaysOf(week, MuscleGroup.Back);
        if (week.Request.Days.Count < MinDays)
        {
            return RuleReading.Met(back);
        }

        if (week.Allowed.CanServe(MuscleGroup.Back) && back < MinDays)
        {
            return RuleReading.Hard(MinDays - back, back);
        }

        double gap = 0;
        double outOfReach = week.Allowed.CanServe(MuscleGroup.Back) ? 0 : MinDays - back;
        if (week.Request.Days.Count >= EveryGroupFromDays)
        {
            foreach (var group in Muscles.Groups)
            {
                var missing = Math.Max(0, MinDays - DaysOf(week, group));
                gap += week.Allowed.CanServe(group) ? missing : 0;
                outOfReach += week.Allowed.CanServe(group) || group == MuscleGroup.Back ? 0 : missing;
            }
        }

        return gap > 0 ? RuleReading.Soft(gap, back) with { OutOfReach = outOfReach }
            : week.Allowed.CanServe(MuscleGroup.Back) ? RuleReading.Met(back) with { OutOfReach = outOfReach }
            : RuleReading.CannotBeMet(outOfReach, back);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading)
    {
        var rare = Muscles.Groups.Where(g => week.Allowed.CanServe(g) && DaysOf(week, g) < MinDays).Select(g => g.Title().ToLowerInvariant()).ToList();
        return reading.Status switch
        {
            FindingStatus.CannotBeMet => "Nothing that you have trains the back. " + week.WhatWouldHelp(e => e.Pattern.IsPull()),
            FindingStatus.Advice => $"Fewer than {MinDays} days a week for {Words.Join(rare)}.",
            _ => $"The back is trained on {Words.Count((int)(reading.Value ?? 0), "day")} of the week.",
        };
    }

    private static int DaysOf(WeekCheck week, MuscleGroup group)
    {
        var days = 0;
        foreach (var day in week.Days)
        {
            days += day.Trains(group) ? 1 : 0;
        }

        return days;
    }
}
