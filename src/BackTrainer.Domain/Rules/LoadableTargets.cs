namespace BackTrainer.Domain.Rules;

/// <summary>A target you can do as it stands. Source: Our choice.</summary>
public sealed class LoadableTargets() : ProgressionRule(
    Key,
    "A target you can do as it stands",
    "Repetitions stay in their range, and the load is one that you can put together, rounded down.",
    "Our choice",
    RuleSeverity.Hard)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "loadable-targets";
}
