using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Rules;

/// <summary>The trunk from three sides. Source: McGill 1999.</summary>
public sealed class TrunkBalance : IPlanRule
{
    /// <inheritdoc/>
    public string Id => "trunk-balance";

    /// <inheritdoc/>
    public string Title => "The trunk from three sides";

    /// <inheritdoc/>
    public string Why => "Front, side and twist: a trunk that holds still in every direction carries load well.";

    /// <inheritdoc/>
    public string Source => "McGill 1999";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Soft;

    private static readonly MovementPattern[] Sides =
        [MovementPattern.AntiExtension, MovementPattern.AntiRotation, MovementPattern.AntiLateralFlexion];

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        double gap = 0;
        double outOfReach = 0;
        foreach (var side in Sides)
        {
            var can = week.Allowed.CanServe(side);
            outOfReach += can ? 0 : 1;
            gap += can && week.SetsOf(side) == 0 ? 1 : 0;
        }

        return gap > 0 ? RuleReading.Soft(gap) with { OutOfReach = outOfReach } : outOfReach > 0 ? RuleReading.CannotBeMet(outOfReach) : RuleReading.Met();
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading)
    {
        var missing = Sides.Where(s => week.SetsOf(s) == 0).Select(s => s.ToKebab()).ToList();
        return missing.Count == 0 ? "Anti-extension, anti-rotation and anti-lateral-flexion are all there."
            : $"Not this week: {Words.Join(missing)}."
                + (reading.Status == FindingStatus.CannotBeMet ? " " + week.WhatWouldHelp(e => Sides.Contains(e.Pattern) && !week.Allowed.CanServe(e.Pattern)) : "");
    }
}
