using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>Something for every muscle group. Source: Pelland et al. 2025, minimum effective dose.</summary>
public sealed class MinimumVolume : IPlanRule
{
    /// <summary>Fractional sets a week for every group.</summary>
    public const double MinSets = 4;

    /// <summary>From this many days a week on it is hard.</summary>
    public const int HardFromDays = 2;

    /// <summary>From this many minutes a session on it is hard.</summary>
    public const int HardFromMinutes = 30;

    /// <inheritdoc/>
    public string Id => "minimum-volume";

    /// <inheritdoc/>
    public string Title => "Something for every muscle group";

    /// <inheritdoc/>
    public string Why => "About four sets a week is the least from which a gain can be measured.";

    /// <inheritdoc/>
    public string Source => "Pelland et al. 2025, minimum effective dose";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        if (week.Kind == WeekKind.Deload)
        {
            return RuleReading.Met();
        }

        double gap = 0;
        var least = double.MaxValue;
        double outOfReach = 0;
        foreach (var group in Muscles.Groups)
        {
            if (!week.Allowed.CanServe(group))
            {
                outOfReach += MinSets;
                continue;
            }

            gap += Math.Max(0, MinSets - week.Volume(group));
            least = Math.Min(least, week.Volume(group));
        }

        double? value = least == double.MaxValue ? null : least;
        var hard = week.Request.Days.Count >= HardFromDays && week.Request.MinutesPerSession >= HardFromMinutes;
        return gap > 0 ? (hard ? RuleReading.Hard(gap, value) : RuleReading.Soft(gap, value)) with { OutOfReach = outOfReach }
            : outOfReach > 0 ? RuleReading.CannotBeMet(outOfReach, value)
            : RuleReading.Met(value);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading)
    {
        if (week.Kind == WeekKind.Deload)
        {
            return "A deload week asks for less.";
        }

        var shy = Muscles.Groups.Where(g => week.Allowed.CanServe(g) && week.Volume(g) < MinSets).ToList();
        var unserved = Muscles.Groups.Where(g => !week.Allowed.CanServe(g)).ToList();
        var message = shy.Count == 0 ? $"Every group that can be trained gets {MinSets:0} or more sets a week."
            : $"Fewer than {MinSets:0} sets a week for {Words.Join(shy.Select(g => g.Title().ToLowerInvariant()))}.";
        return unserved.Count == 0 ? message
            : $"{message} Nothing that you have or allow trains {Words.Join(unserved.Select(g => g.Title().ToLowerInvariant()))}. "
                + week.WhatWouldHelp(e => !e.IsMobility && unserved.Any(g => Muscles.Of(g).Any(e.PrimaryMuscles.Contains)));
    }
}
