namespace BackTrainer.Domain.Rules;

/// <summary>A maximum only from sets that tell it. Source: Reynolds 2006; Halperin 2022.</summary>
public sealed class E1rmEvidence() : ProgressionRule(
    Key,
    "A maximum only from sets that tell it",
    "At most ten repetitions to failure and at most four of them in reserve; anything else is too far away to say.",
    "Reynolds 2006; Halperin 2022",
    RuleSeverity.Hard)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "e1rm-evidence";
}
