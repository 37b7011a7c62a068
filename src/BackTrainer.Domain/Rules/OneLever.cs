namespace BackTrainer.Domain.Rules;

/// <summary>One thing at a time. Source: Our choice.</summary>
public sealed class OneLever() : ProgressionRule(
    Key,
    "One thing at a time",
    "Load, repetitions, sets or variation: one goes up, the rest stays, so that you can tell what it did.",
    "Our choice",
    RuleSeverity.Soft)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "one-lever";
}
