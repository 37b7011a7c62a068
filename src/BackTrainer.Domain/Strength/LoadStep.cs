using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Strength;

/// <summary>
/// The smallest useful step in load, after the load-increase table of NSCA Essentials and the defaults of training rules
/// 1.2. Exact numbers are an engineering choice.
/// </summary>
public static class LoadStep
{
    /// <summary>The step for an exercise at a level. For dumbbells it is the step of each hand.</summary>
    public static Load For(Exercise exercise, TrainingLevel level) => new(Grams(exercise, level));

    private static int Grams(Exercise exercise, TrainingLevel level) => exercise switch
    {
        { Load: LoadKind.BodyweightPlus or LoadKind.Assisted } => 2_500,
        { Load: LoadKind.Carry } => 2_000,
        _ when !exercise.Pattern.IsMultiJoint() => 1_000,
        _ when Uses(exercise, Equipment.Barbell) && IsLowerBody(exercise) => level == TrainingLevel.Novice ? 5_000 : 2_500,
        _ when Uses(exercise, Equipment.TrapBar) => level == TrainingLevel.Novice ? 5_000 : 2_500,
        _ when Uses(exercise, Equipment.Barbell) || Uses(exercise, Equipment.Cable) || Uses(exercise, Equipment.Machine) => 2_500,
        _ when Uses(exercise, Equipment.Dumbbell) || Uses(exercise, Equipment.Kettlebell) => 2_000,
        _ => 1_000,
    };

    private static bool Uses(Exercise exercise, Equipment piece) => exercise.EquipmentOptions.Any(o => o.Contains(piece));

    private static bool IsLowerBody(Exercise exercise) =>
        exercise.Pattern is MovementPattern.Hinge or MovementPattern.Squat or MovementPattern.Lunge or MovementPattern.HipExtension;
}
