using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Rules;

/// <summary>Simple steps for novices. Source: Steele 2017; ACSM 2009.</summary>
public sealed class NoviceSchemes() : ProgressionRule(
    Key,
    "Simple steps for novices",
    "Novices go by repetitions and load alone. Percentages and reserves steer the load from intermediate on, when you can judge them.",
    "Steele 2017; ACSM 2009",
    RuleSeverity.Soft)
{
    /// <summary>The rule's id.</summary>
    public const string Key = "novice-schemes";

    /// <summary>Loads follow reserves and percentages for people of this level.</summary>
    public static bool MaySteer(TrainingLevel level) => level != TrainingLevel.Novice;
}
