using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Rules;

/// <summary>The whole body every week. Source: WHO 2020, all major muscle groups.</summary>
public sealed class WholeBody : IPlanRule
{
    /// <summary>From this many days a week on it is hard.</summary>
    public const int HardFromDays = 2;

    /// <summary>What each week has at least one set of: any of the patterns of a line will do.</summary>
    public static readonly IReadOnlyList<(string Name, MovementPattern[] Patterns)> Parts =
    [
        ("a row", [MovementPattern.HorizontalPull]),
        ("an overhead pull", [MovementPattern.VerticalPull]),
        ("a hinge or hip extension", [MovementPattern.Hinge, MovementPattern.HipExtension]),
        ("a squat or lunge", [MovementPattern.Squat, MovementPattern.Lunge]),
        ("a horizontal push", [MovementPattern.HorizontalPush]),
        ("core work", [MovementPattern.AntiExtension, MovementPattern.AntiRotation, MovementPattern.AntiLateralFlexion, MovementPattern.TrunkFlexion]),
    ];

    /// <inheritdoc/>
    public string Id => "whole-body";

    /// <inheritdoc/>
    public string Title => "The whole body every week";

    /// <inheritdoc/>
    public string Why => "A strong back works with hips, legs, chest and trunk, so the week trains them all.";

    /// <inheritdoc/>
    public string Source => "WHO 2020, all major muscle groups";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        double gap = 0;
        double outOfReach = 0;
        foreach (var (_, patterns) in Parts)
        {
            if (!IsThere(week, patterns))
            {
                var can = CanBe(week, patterns);
                gap += can ? 1 : 0;
                outOfReach += can ? 0 : 1;
            }
        }

        return gap > 0 ? (week.Request.Days.Count >= HardFromDays ? RuleReading.Hard(gap) : RuleReading.Soft(gap)) with { OutOfReach = outOfReach }
            : outOfReach > 0 ? RuleReading.CannotBeMet(outOfReach)
            : RuleReading.Met();
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading)
    {
        var missing = Parts.Where(p => !IsThere(week, p.Patterns) && CanBe(week, p.Patterns)).Select(p => p.Name).ToList();
        var unserved = Parts.Where(p => !CanBe(week, p.Patterns)).ToList();
        var message = missing.Count > 0 ? $"Missing this week: {Words.Join(missing)}."
            : "Rows, overhead pulls, hinges, squats, pushes and core work are there as far as they can be.";
        return unserved.Count == 0 ? message
            : $"{message} Out of reach: {Words.Join(unserved.Select(p => p.Name))}. "
                + week.WhatWouldHelp(e => unserved.Any(p => p.Patterns.Contains(e.Pattern)));
    }

    private static bool IsThere(WeekCheck week, MovementPattern[] patterns)
    {
        foreach (var pattern in patterns)
        {
            if (week.SetsOf(pattern) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool CanBe(WeekCheck week, MovementPattern[] patterns)
    {
        foreach (var pattern in patterns)
        {
            if (week.Allowed.CanServe(pattern))
            {
                return true;
            }
        }

        return false;
    }
}
