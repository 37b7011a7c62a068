using BackTrainer.Domain.Exercises;

namespace BackTrainer.Simulation.Athletes;

/// <summary>The strengths that an athlete has: one for each pattern that is trained.</summary>
internal enum Lift
{
    Hinge,
    Row,
    Pulldown,
    Press,
    Trunk,
}

/// <summary>How exercises draw on those strengths.</summary>
internal static class Lifts
{
    /// <summary>How many there are.</summary>
    public const int Count = 5;

    /// <summary>Those with a load, whose strength is the result of a season.</summary>
    public static readonly Lift[] Loaded = [Lift.Hinge, Lift.Row, Lift.Pulldown, Lift.Press];

    /// <summary>The share of a barbell's maximum that one dumbbell of two comes to. Engineering choice.</summary>
    private const double DumbbellShare = 0.4;

    /// <summary>The share that a single kettlebell comes to. Engineering choice.</summary>
    private const double KettlebellShare = 0.6;

    /// <summary>What an exercise without kilograms asks for, as a share of the strength at the start. Engineering choice.</summary>
    public const double UnloadedShare = 0.6;

    /// <summary>How a longer lever shortens a hold. Engineering choice.</summary>
    private const double LongLeverShare = 0.4;

    private static readonly ExerciseId LongLeverPlank = new("long-lever-plank");

    /// <summary>The strength that an exercise draws on.</summary>
    public static Lift Of(Exercise exercise) => exercise.Pattern switch
    {
        MovementPattern.Hinge => Lift.Hinge,
        MovementPattern.HorizontalPull => Lift.Row,
        MovementPattern.VerticalPull => Lift.Pulldown,
        MovementPattern.HorizontalPush => Lift.Press,
        MovementPattern.AntiExtension => Lift.Trunk,
        _ => throw new ArgumentOutOfRangeException(nameof(exercise), exercise.Pattern, "Athletes have no strength for this pattern."),
    };

    /// <summary>The maximum of an exercise as a share of the strength that it draws on; for holds the share of the time.</summary>
    public static double Share(Exercise exercise)
    {
        var pieces = exercise.EquipmentOptions[0];
        return exercise.Id == LongLeverPlank ? LongLeverShare
            : pieces.Contains(Equipment.Dumbbell) ? DumbbellShare
            : pieces.Contains(Equipment.Kettlebell) ? KettlebellShare
            : 1;
    }
}
