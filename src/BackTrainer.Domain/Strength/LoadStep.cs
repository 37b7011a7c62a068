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

    /// <summary>The smallest change that can be loaded, in kilograms; every step of an exercise is a multiple of it.</summary>
    public const decimal Grain = 0.25m;

    /// <summary>The largest step that an exercise may name, in kilograms.</summary>
    public const decimal Largest = 10;

    /// <summary>What is wrong with the smallest step of an exercise, or null; it is there exactly where the load is known in kilograms.</summary>
    public static string? FaultOf(decimal? kilograms, LoadKind load) => kilograms switch
    {
        null => load.IsInKilograms() ? $"is null, but the load of {load.ToKebab()} is known in kilograms" : null,
        _ when !load.IsInKilograms() => $"is given, but the load of {load.ToKebab()} is not known in kilograms",
        < Grain or > Largest => $"is not between {Grain} and {Largest}",
        { } step => step % Grain != 0 ? $"is not a multiple of {Grain}" : null,
    };

    /// <summary>The step for an exercise at a level; none where its load is not known in kilograms. For dumbbells it is the step of each hand.</summary>
    public static Load For(Exercise exercise, TrainingLevel level) =>
        level == TrainingLevel.Novice && exercise.Step is not null && IsLowerBodyBar(exercise)
            ? Load.FromKilograms(NoviceLowerBody)
            : exercise.Step ?? default;

    /// <summary>
    /// A step as weights with this unit on them have it: in pounds the near one of 0.5, 1, 1.5, 2.5, 5, 7.5, 10, 15 and so on,
    /// since 2.5 kg plates are 5 lb plates there and not 5.51.
    /// </summary>
    public static Load In(Load step, WeightUnit unit)
    {
        if (step.IsNone || unit == WeightUnit.Kilograms)
        {
            return step;
        }

        var pounds = step.In(unit);
        var grain = pounds < 2 ? 0.5m : pounds < 10 ? 2.5m : 5;
        return WeightUnits.Load(Math.Max(grain, decimal.Round(pounds / grain, MidpointRounding.AwayFromZero) * grain), unit);
    }

    private static bool IsLowerBodyBar(Exercise exercise) =>
        exercise.Pattern is MovementPattern.Hinge or MovementPattern.Squat or MovementPattern.Lunge or MovementPattern.HipExtension
        && exercise.EquipmentOptions.Any(o => o.Contains(Equipment.Barbell) || o.Contains(Equipment.TrapBar));
}
