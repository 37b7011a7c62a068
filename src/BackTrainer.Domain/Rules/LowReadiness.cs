namespace BackTrainer.Domain.Rules;

/// <summary>A flat day is a shorter day. Source: Saw 2016; numbers are our choice.</summary>
public sealed class LowReadiness() : ProgressionRule(
    Key,
    "A flat day is a shorter day",
    "With readiness of 2 or less: about 60 % of the sets and two more in reserve.",
    "Saw 2016; numbers are our choice",
    RuleSeverity.Hard)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "low-readiness";

    /// <summary>Readiness of this or less is low.</summary>
    public const double Low = 2;

    /// <summary>The share of sets that is left.</summary>
    public const double Share = 0.6;

    /// <summary>Repetitions more in reserve.</summary>
    public const int MoreRir = 2;

    /// <summary>Soreness of this or more in a muscle to be trained halves its sets.</summary>
    public const int Sore = 4;

    /// <summary>The share of sets that soreness leaves.</summary>
    public const double SoreShare = 0.5;
}
