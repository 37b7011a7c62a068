using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Strength;

/// <summary>
/// The step in load that a person takes: the smallest useful one of the exercise, and under the bar a larger one for novices'
/// hips and legs, after the load-increase table of NSCA Essentials and the defaults of training rules 1.2.
/// </summary>
public static class LoadStep
{
    /// <summary>What a novice adds to a barbell or trap bar for hips and legs, in kilograms.</summary>
    public const int NoviceLowerBody = 5;

    /// <summary>The step for an exercise at a level; none where its load is not known in kilograms. For dumbbells it is the step of each hand.</summary>
    public static Load For(Exercise exercise, TrainingLevel level) =>
        level == TrainingLevel.Novice && exercise.Step is not null && IsLowerBodyBar(exercise)
            ? Load.FromKilograms(NoviceLowerBody)
            : exercise.Step ?? default;

    private static bool IsLowerBodyBar(Exercise exercise) =>
        exercise.Pattern is MovementPattern.Hinge or MovementPattern.Squat or MovementPattern.Lunge or MovementPattern.HipExtension
        && exercise.EquipmentOptions.Any(o => o.Contains(Equipment.Barbell) || o.Contains(Equipment.TrapBar));
}
