namespace BackTrainer.Domain.Rules;

/// <summary>A yes from a professional where a condition is hard to control. Source: PAR-Q+ 2023, follow-up questions.</summary>
public sealed class ProfessionalClearance : IScreeningRule
{
    /// <inheritdoc/>
    public string Id => "professional-clearance";

    /// <inheritdoc/>
    public string Title => "A yes from a professional where a condition is hard to control";

    /// <inheritdoc/>
    public string Why => "With a condition that is not well controlled, someone who knows you should say what is fine.";

    /// <inheritdoc/>
    public string Source => "PAR-Q+ 2023, follow-up questions";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week) =>
        RuleReading.Hard(week.Request.Screen is { ConditionsUncontrolled: true, IsCleared: false } ? 1 : 0);

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) => week.Request.Screen switch
    {
        { ConditionsUncontrolled: true, IsCleared: false } =>
            "You said that a condition is hard to keep under control. Please ask a doctor or physiotherapist, and enter the day on which they said yes.",
        { ConditionsUncontrolled: true } => "A professional has said yes since you answered the health screen.",
        { Conditions.Count: > 0 } => "You named a condition that is well controlled. You may train; advice from a professional is still worth having.",
        _ => "You named no condition that asks for a professional first.",
    };
}
