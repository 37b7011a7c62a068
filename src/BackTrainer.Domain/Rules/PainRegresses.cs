namespace BackTrainer.Domain.Rules;

/// <summary>Pain goes one rung back. Source: Pain-monitoring model, Thomeé 1997 and Silbernagel 2007, borrowed for backs.</summary>
public sealed class PainRegresses() : ProgressionRule(
    Key,
    "Pain goes one rung back",
    "Pain of 6 or more in a session, or pain that rose and had not settled the next morning, makes the next one easier by one rung.",
    "Pain-monitoring model, Thomeé 1997 and Silbernagel 2007, borrowed for backs",
    RuleSeverity.Hard)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "pain-regresses";

    /// <summary>A rise within the session by more than this counts when it has not settled by the morning.</summary>
    public const int Rise = 2;
}
