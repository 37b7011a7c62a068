namespace BackTrainer.Domain.Rules;

/// <summary>Never more than a tenth at once. Source: ACSM 2009.</summary>
public sealed class IncreaseLimit() : ProgressionRule(
    Key,
    "Never more than a tenth at once",
    "A larger jump costs more repetitions than a range has. Where the body is part of the load, the tenth is of body and load together.",
    "ACSM 2009",
    RuleSeverity.Hard)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "increase-limit";

    /// <summary>The largest increase, as a share of the load.</summary>
    public const decimal Most = 0.10m;

    /// <summary>Body mass that is counted on where none was said, in kilograms: on the light side, so that the limit is careful. Our choice.</summary>
    public const int UnknownBodyMass = 50;
}
