using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Progression;

namespace BackTrainer.Web.Components;

/// <summary>A decision in the words of the field.</summary>
public static class DecisionWords
{
    /// <summary>Two or three words beside a target, or null where nothing changes.</summary>
    public static string? Badge(this ProgressionDecision decision) => decision switch
    {
        ProgressionDecision.IncreaseLoad => "more load",
        ProgressionDecision.IncreaseReps => "more reps",
        ProgressionDecision.IncreaseHold => "longer hold",
        ProgressionDecision.IncreaseDistance => "further",
        ProgressionDecision.HarderVariation => "one rung up",
        ProgressionDecision.ReduceLoad => "less load",
        ProgressionDecision.EasierVariation => "one rung down",
        ProgressionDecision.Deload => "lighter week",
        ProgressionDecision.Easy => "easy today",
        ProgressionDecision.Stop => "not today",
        ProgressionDecision.Start => "first time",
        _ => null,
    };

    /// <summary>What a coach would call it.</summary>
    public static string Name(this ProgressionDecision decision) => decision switch
    {
        ProgressionDecision.Start => "Find a working load",
        ProgressionDecision.IncreaseLoad => "Increase the load",
        ProgressionDecision.IncreaseReps => "Add repetitions",
        ProgressionDecision.IncreaseHold => "Extend the hold",
        ProgressionDecision.IncreaseDistance => "Carry further",
        ProgressionDecision.HarderVariation => "Progress to the harder variation",
        ProgressionDecision.Hold => "Hold",
        ProgressionDecision.ReduceLoad => "Reset: reduce the load",
        ProgressionDecision.EasierVariation => "Regress to the easier variation",
        ProgressionDecision.Deload => "Deload: fewer sets, more in reserve",
        ProgressionDecision.Easy => "Easy: fewer sets, more in reserve",
        ProgressionDecision.Stop => "Rest",
        _ => Words.Title(decision.ToKebab()),
    };

    /// <summary>Sets and what each of them asks for: "3 × 8 × 60 kg", or "Rest".</summary>
    public static string InWords(this NextTarget target) => target.Sets == 0 ? "Rest" : $"{target.Sets} × {target.Aim}";
}
