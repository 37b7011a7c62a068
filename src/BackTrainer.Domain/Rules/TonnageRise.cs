namespace BackTrainer.Domain.Rules;

/// <summary>The week does not run away. Source: Our choice.</summary>
public sealed class TonnageRise() : ProgressionRule(
    Key,
    "The week does not run away",
    "All weights lifted in a pattern rise by a fifth a week at most, with low-back pain by a tenth.",
    "Our choice",
    RuleSeverity.Soft)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "tonnage-rise";

    /// <summary>The most that a week may add, as a share.</summary>
    public const double Most = 0.20;

    /// <summary>The same with low-back pain.</summary>
    public const double MostWithBackPain = 0.10;
}
