namespace BackTrainer.Domain.Rules;

/// <summary>No test of the maximum. Source: Our choice.</summary>
public sealed class NoMaxTest() : ProgressionRule(
    Key,
    "No test of the maximum",
    "Novices, people with back pain, anyone in the first eight weeks or after a night of less than six hours: no single to the limit.",
    "Our choice",
    RuleSeverity.Hard)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "no-max-test";

    /// <summary>Weeks of training before a maximum may be tried.</summary>
    public const int LeastWeeks = 8;

    /// <summary>Repetitions to failure of this or less would be a test.</summary>
    public const int MostReps = 1;

    /// <summary>Reserve that keeps it from being one.</summary>
    public const int MinRir = 2;
}
