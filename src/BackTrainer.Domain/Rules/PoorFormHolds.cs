namespace BackTrainer.Domain.Rules;

/// <summary>Poor form holds. Source: Our choice.</summary>
public sealed class PoorFormHolds() : ProgressionRule(
    Key,
    "Poor form holds",
    "A set rated 2 or less keeps everything as it is; twice in a row goes one step back.",
    "Our choice",
    RuleSeverity.Hard)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "poor-form-holds";

    /// <summary>Form of this or less holds.</summary>
    public const int Poor = 2;
}
