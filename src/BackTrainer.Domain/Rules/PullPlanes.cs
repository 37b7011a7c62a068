using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Rules;

/// <summary>Rows and pulldowns both. Source: Our choice; no trial names a number.</summary>
public sealed class PullPlanes : IPlanRule
{
    /// <summary>Horizontal for each vertical pulling set at least.</summary>
    public const double Min = 0.5;

    /// <summary>Horizontal for each vertical pulling set at most.</summary>
    public const double Max = 2.0;

    /// <inheritdoc/>
    public string Id => "pull-planes";

    /// <inheritdoc/>
    public string Title => "Rows and pulldowns both";

    /// <inheritdoc/>
    public string Why => "Rows and overhead pulls train the back from two sides.";

    /// <inheritdoc/>
    public string Source => "Our choice; no trial names a number";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Soft;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        if (!week.Allowed.CanServe(MovementPattern.HorizontalPull) || !week.Allowed.CanServe(MovementPattern.VerticalPull))
        {
            return RuleReading.CannotBeMet(1);
        }

        var (rows, pulldowns) = (week.SetsOf(MovementPattern.HorizontalPull), week.SetsOf(MovementPattern.VerticalPull));
        if (rows == 0 || pulldowns == 0)
        {
            return RuleReading.Soft(1);
        }

        var ratio = (double)rows / pulldowns;
        return RuleReading.Soft(Math.Max(0, Min - ratio) + Math.Max(0, ratio - Max), Math.Round(ratio, 2));
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        reading.Status == FindingStatus.CannotBeMet
            ? "Rows and overhead pulls cannot both be done with what you have. "
                + week.WhatWouldHelp(e => e.Pattern.IsPull() && !week.Allowed.CanServe(e.Pattern))
        : $"{week.SetsOf(MovementPattern.HorizontalPull)} sets of rows and {week.SetsOf(MovementPattern.VerticalPull)} of overhead pulls.";
}
