namespace BackTrainer.Domain.Rules;

/// <summary>Find the cause before you go lighter. Source: Common practice; a change of one repetition is noise (Mitter et al.).</summary>
public sealed class StallCheckFirst() : ProgressionRule(
    Key,
    "Find the cause before you go lighter",
    "Three sessions without a gain: look at sleep, pain, rests and form first. Then a tenth less, then another variation, then fewer sets.",
    "Common practice; a change of one repetition is noise (Mitter et al.)",
    RuleSeverity.Soft)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "stall-check-first";

    /// <summary>Comparable exposures in a row, without a gain or below the range, that make a stall.</summary>
    public const int Exposures = 3;

    /// <summary>What a reset takes off, as a share of the load.</summary>
    public const decimal Reset = 0.10m;

    /// <summary>A fall of the load by this share or more between two exposures was a reset.</summary>
    public const decimal CountsAsReset = 0.05m;
}
