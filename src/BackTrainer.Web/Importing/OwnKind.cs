using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Web.Importing;

/// <summary>What an exercise that is only known by its name is for, so that it can be made one's own: the rest can be said later.</summary>
/// <param name="Pattern">What it does.</param>
/// <param name="Words">What people call that.</param>
/// <param name="Muscle">The muscle that its sets count for.</param>
public sealed record OwnKind(MovementPattern Pattern, string Words, Muscle Muscle)
{
    /// <summary>The kinds to choose from.</summary>
    public static IReadOnlyList<OwnKind> All { get; } =
    [
        new(MovementPattern.HorizontalPull, "a row", Muscle.UpperBack),
        new(MovementPattern.VerticalPull, "a pull from above", Muscle.Lats),
        new(MovementPattern.HorizontalPush, "a push to the front", Muscle.Chest),
        new(MovementPattern.VerticalPush, "a push overhead", Muscle.FrontDelts),
        new(MovementPattern.Squat, "a squat", Muscle.Quads),
        new(MovementPattern.Lunge, "a lunge", Muscle.Quads),
        new(MovementPattern.Hinge, "a hinge, such as a deadlift", Muscle.Hamstrings),
        new(MovementPattern.HipExtension, "for the hips", Muscle.Glutes),
        new(MovementPattern.SpineExtension, "for the lower back", Muscle.Erectors),
        new(MovementPattern.TrunkFlexion, "for the belly", Muscle.Abs),
        new(MovementPattern.AntiLateralFlexion, "for the side of the trunk", Muscle.Obliques),
        new(MovementPattern.ShoulderAbduction, "for the side of the shoulder", Muscle.SideDelts),
        new(MovementPattern.ElbowFlexion, "a curl", Muscle.Biceps),
        new(MovementPattern.ElbowExtension, "for the triceps", Muscle.Triceps),
        new(MovementPattern.Calf, "for the calves", Muscle.Calves),
        new(MovementPattern.Carry, "a carry", Muscle.Forearms),
    ];

    /// <summary>What is said of an exercise of this kind; how it is loaded is told by its sets.</summary>
    public PersonalFacts FactsOf(FoundName name)
    {
        var load = Pattern == MovementPattern.Carry ? LoadKind.Carry : name.HasWeight ? LoadKind.External : name.IsTimed ? LoadKind.Hold : LoadKind.Bodyweight;
        return new()
        {
            Name = name.Name.Length > Exercise.MaxNameLength ? name.Name[..Exercise.MaxNameLength].Trim() : name.Name,
            Pattern = Pattern,
            PrimaryMuscles = [Muscle],
            Load = load,
            Dose = load switch { LoadKind.Hold => new SetAmount(holdSeconds: 30), LoadKind.Carry => new SetAmount(meters: 30), _ => new SetAmount(new RepRange(8, 12)) },
            StepKg = load.IsInKilograms() ? 2.5m : null,
        };
    }
}
