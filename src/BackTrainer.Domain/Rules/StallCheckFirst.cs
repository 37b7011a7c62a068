using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Rules;

/// <summary>Find the cause before you go lighter. Source: Common practice; a change of one repetition is noise (Mitter et al.).</summary>
public sealed class StallCheckFirst() : ProgressionRule(
    Key,
    "Find the cause before you go lighter",
    "Three sessions without a gain: look at sleep, pain, rests and form first. Where as much time has passed as one more repetition takes at your level, a tenth less, then another variation, then fewer sets.",
    "Common practice; a change of one repetition is noise (Mitter et al.)",
    RuleSeverity.Soft)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "stall-check-first";

    /// <summary>Comparable exposures in a row, without a gain or below the range, that make a stall.</summary>
    public const int Exposures = 3;

    /// <summary>
    /// Weeks without a gain before the load is reset: as long as one more repetition, about 3 % of strength, takes at the rates of
    /// training rules 1.7 (1.5 to 2.5 % a week for novices, 0.3 to 0.6 % for intermediates, half of that for advanced). Below that no gain is what is to be expected.
    /// </summary>
    public static int Weeks(TrainingLevel level) => level switch { TrainingLevel.Novice => 2, TrainingLevel.Intermediate => 6, _ => 12 };

    /// <summary>What a reset takes off, as a share of the load.</summary>
    public const decimal Reset = 0.10m;

    /// <summary>A fall of the load by this share or more between two exposures was a reset.</summary>
    public const decimal CountsAsReset = 0.05m;
}
