namespace BackTrainer.Domain.Rules;

/// <summary>Nothing goes up on a poor day. Source: Training rules section 4; cut-offs are our choice.</summary>
public sealed class NoProgressWhenCompromised() : ProgressionRule(
    Key,
    "Nothing goes up on a poor day",
    "In a lighter week, after short sleep, when you are unwell, or with pain of 3 or more, targets hold or fall and never rise.",
    "Training rules section 4; cut-offs are our choice",
    RuleSeverity.Hard)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "no-progress-when-compromised";
}
