namespace BackTrainer.Domain.Rules;

/// <summary>Repetitions fit the weight. Source: Nuzzo 2024.</summary>
public sealed class RepsMatchIntensity() : ProgressionRule(
    Key,
    "Repetitions fit the weight",
    "The repetitions asked for lie within what people manage at that share of their maximum.",
    "Nuzzo 2024",
    RuleSeverity.Soft)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "reps-match-intensity";

    /// <summary>Standard deviations of the table on either side.</summary>
    public const double Spread = 2;
}
