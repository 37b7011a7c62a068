namespace BackTrainer.Domain.Rules;

/// <summary>Both sides alike. Source: Our choice.</summary>
public sealed class LeftRight : IPlanRule
{
    /// <inheritdoc/>
    public string Id => "left-right";

    /// <inheritdoc/>
    public string Title => "Both sides alike";

    /// <inheritdoc/>
    public string Why => "One side never does more than the other, and the weaker one begins.";

    /// <inheritdoc/>
    public string Source => "Our choice";

    /// <inheritdoc/>
    public RuleSeverity Severity => RuleSeverity.Hard;

    /// <inheritdoc/>
    public RuleReading Read(WeekCheck week) => RuleReading.Hard(0);

    /// <inheritdoc/>
    public string Tell(WeekCheck week, RuleReading reading) => "One set of a one-sided exercise is both sides, the weaker side first.";
}
