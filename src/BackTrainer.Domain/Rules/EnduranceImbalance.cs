namespace BackTrainer.Domain.Rules;

/// <summary>The weaker side gets one set more. Source: McGill 1999; McGill, Low Back Disorders.</summary>
public sealed class EnduranceImbalance() : ProgressionRule(
    Key,
    "The weaker side gets one set more",
    "Trunk holds that differ much between sides or directions add a set for the weaker one.",
    "McGill 1999; McGill, Low Back Disorders",
    RuleSeverity.Soft)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "endurance-imbalance";
}
