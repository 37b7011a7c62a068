namespace BackTrainer.Domain.Rules;

/// <summary>Too early goes back. Source: Our choice.</summary>
public sealed class RungRevert() : ProgressionRule(
    Key,
    "Too early goes back",
    "When half of the sets of a new rung fall short, you return to the one below and try again two weeks later.",
    "Our choice",
    RuleSeverity.Hard)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "rung-revert";

    /// <summary>Days before the next try.</summary>
    public const int CooldownDays = 14;

    /// <summary>The share of sets below the range that makes it too early.</summary>
    public const double ShareShort = 0.5;
}
