namespace BackTrainer.Domain.Rules;

/// <summary>A step up is earned. Source: ACSM 2009, 2-for-2.</summary>
public sealed class EarnedIncrease() : ProgressionRule(
    Key,
    "A step up is earned",
    "Every set reached the top of its range with the reserve kept; twice in a row for lifts of many joints.",
    "ACSM 2009, 2-for-2",
    RuleSeverity.Hard)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "earned-increase";

    /// <summary>Exposures at the top that a lift of many joints, or a step up the ladder, asks for.</summary>
    public const int Confirm = 2;

    /// <summary>The same for one joint against a load.</summary>
    public const int ConfirmSingleJoint = 1;
}
