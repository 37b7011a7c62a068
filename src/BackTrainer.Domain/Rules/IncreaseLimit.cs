using BackTrainer.Domain.Strength;

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

    /// <summary>The most that a load may become at once, in grams: the gram on top is what pounds lose when they become whole grams.</summary>
    /// <param name="load">The load as it is.</param>
    /// <param name="moved">All that moves with it, body and load, in grams; null where that is the load alone.</param>
    public static decimal MostAfter(Load load, decimal? moved = null) => load.Grams + (Most * (moved ?? load.Grams)) + 1;

    /// <summary>Body mass that is counted on where none was said, in kilograms: on the light side, so that the limit is careful. Our choice.</summary>
    public const int UnknownBodyMass = 50;
}
