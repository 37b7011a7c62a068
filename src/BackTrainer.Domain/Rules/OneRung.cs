namespace BackTrainer.Domain.Rules;

/// <summary>One rung at a time. Source: Our choice, order from common practice.</summary>
public sealed class OneRung() : ProgressionRule(
    Key,
    "One rung at a time",
    "A harder variation is the next neighbour on the ladder, after two sessions at the gate with clean form and little pain.",
    "Our choice, order from common practice",
    RuleSeverity.Hard)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "one-rung";

    /// <summary>The most pain (0 to 10) with which a session counts towards the next rung.</summary>
    public const int MostPain = 2;
}
