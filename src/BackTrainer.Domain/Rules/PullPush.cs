using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Rules;

/// <summary>Pull at least as much as you push. Source: After Baker and Newton 2004; bands are our choice.</summary>
public sealed class PullPush : IPlanRule
{
    /// <summary>Pulling sets for each pushing set, advised at least.</summary>
    public const double Min = 1.0;

    /// <summary>Pulling sets for each pushing set, advised at most.</summary>
    public const double Max = 2.0;

    /// <summary>Below this the plan is invalid.</summary>
    public const double HardMin = 0.75;

    /// <summary>Above this the plan is invalid.</summary>
    public const double HardMax = 3.0;

    /// <inheritdoc/>
    public string Id => "pull-push";

    /// <inheritdoc/>
    public string Title => "Pull at least as much as you push";

    /// <inheritdoc/>
    public string Why => "A week made for the back pulls once to twice as much as it pushes.";

    /// <inheritdoc/>
    public string Source => "After Baker and Newton 2004; bands are our choice";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        if (!CanPull(week) || !CanPush(week))
        {
            return RuleReading.CannotBeMet(1);
        }

        if (week.PullSets == 0 || week.PushSets == 0)
        {
            return RuleReading.Soft(1);
        }

        var ratio = (double)week.PullSets / week.PushSets;
        var gap = Math.Max(0, Min - ratio) + Math.Max(0, ratio - Max);
        return ratio is < HardMin or > HardMax ? RuleReading.Hard(gap, Math.Round(ratio, 2)) : RuleReading.Soft(gap, Math.Round(ratio, 2));
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        reading.Status == FindingStatus.CannotBeMet
            ? (CanPull(week) ? "Nothing that is allowed pushes. " + week.WhatWouldHelp(e => e.Pattern.IsPush())
                : "Nothing that is allowed pulls. " + week.WhatWouldHelp(e => e.Pattern.IsPull()))
        : $"{Words.Count(week.PullSets, "pulling set")} and {Words.Count(week.PushSets, "pushing set")}"
            + (reading.Value is { } ratio ? $": {ratio:0.##} to 1, aim for {Min:0} to {Max:0}." : ".");

    private static bool CanPull(WeekCheck week) =>
        week.Allowed.CanServe(MovementPattern.HorizontalPull) || week.Allowed.CanServe(MovementPattern.VerticalPull);

    private static bool CanPush(WeekCheck week) =>
        week.Allowed.CanServe(MovementPattern.HorizontalPush) || week.Allowed.CanServe(MovementPattern.VerticalPush);
}
