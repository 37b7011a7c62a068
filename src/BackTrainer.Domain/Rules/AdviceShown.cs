namespace BackTrainer.Domain.Rules;

/// <summary>Advice goes with every plan. Source: PAR-Q+ 2023: ask a professional, above all with a condition.</summary>
public sealed class AdviceShown : IPlanRule
{
    /// <summary>The text that goes with every plan.</summary>
    public const string Text =
        "Talk to a doctor, physiotherapist or coach before you start, above all if you have or had a back condition. "
        + "Stop an exercise when pain rises by more than two points of ten, or is still up the next morning. "
        + "Stop training and get help at once for numbness around your seat, trouble with bladder or bowel, or a leg that turns weak.";

    /// <inheritdoc/>
    public string Id => "advice-shown";

    /// <inheritdoc/>
    public string Title => "Advice goes with every plan";

    /// <inheritdoc/>
    public string Why => "A plan is no replacement for someone who can see you move.";

    /// <inheritdoc/>
    public string Source => "PAR-Q+ 2023: ask a professional, above all with a condition";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week) => RuleReading.Hard(week.Advice.Contains(Text, StringComparison.Ordinal) ? 0 : 1);

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) =>
        reading.Gap > 0 ? "The safety text is missing from this plan." : "The safety text stands with the plan.";
}
