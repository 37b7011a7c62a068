namespace BackTrainer.Domain.Rules;

/// <summary>A rule about the next target of an exercise. Its thresholds stand on it; the decisions in Progression keep to them.</summary>
public abstract class ProgressionRule(string id, string title, string why, string source, RuleSeverity severity) : ITrainingRule
{
    /// <inheritdoc/>
    public string Id => id;

    /// <inheritdoc/>
    public string Title => title;

    /// <inheritdoc/>
    public string Why => why;

    /// <inheritdoc/>
    public string Source => source;

    /// <inheritdoc/>
    public RuleSeverity Severity => severity;
}
