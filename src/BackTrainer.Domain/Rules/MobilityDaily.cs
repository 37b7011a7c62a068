namespace BackTrainer.Domain.Rules;

/// <summary>Move freely first. Source: Our choice.</summary>
public sealed class MobilityDaily : IPlanRule
{
    /// <inheritdoc/>
    public string Id => "mobility-daily";

    /// <inheritdoc/>
    public string Title => "Move freely first";

    /// <inheritdoc/>
    public string Why => "A minute for hips, shoulders or spine makes the first set feel better.";

    /// <inheritdoc/>
    public string Source => "Our choice";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Soft;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week)
    {
        if (week.Allowed.Mobility.Count == 0)
        {
            return RuleReading.CannotBeMet(1);
        }

        double gap = 0;
        foreach (var day in week.Days)
        {
            gap += day.MobilityItems == 0 ? 1 : 0;
        }

        return RuleReading.Soft(gap);
    }

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) => reading.Status switch
    {
        FindingStatus.CannotBeMet => "No mobility item is allowed. " + week.WhatWouldHelp(e => e.IsMobility),
        FindingStatus.Advice => "A training day begins without a mobility item.",
        _ => "Every training day begins with mobility.",
    };
}
