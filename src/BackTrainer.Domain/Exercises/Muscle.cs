using System.Collections.Immutable;

namespace BackTrainer.Domain.Exercises;

/// <summary>The muscles that the library tells apart. The order has no meaning.</summary>
public enum Muscle
{
    Abs,
    Adductors,
    Biceps,
    Calves,
    Chest,
    Erectors,
    Forearms,
    FrontDelts,
    Glutes,
    Hamstrings,
    HipFlexors,
    Lats,
    LowerTraps,
    Obliques,
    Ql,
    Quads,
    RearDelts,
    RotatorCuff,
    Serratus,
    SideDelts,
    Triceps,
    UpperBack,
    UpperTraps,
}

/// <summary>
/// The major groups that every week must train, as the training rules define them (9.0). A working set counts once
/// for a group: 1 where one of the group's muscles is primary, otherwise a half where one is secondary.
/// </summary>
public enum MuscleGroup
{
    Back,
    Chest,
    Shoulders,
    Quads,
    Posterior,
    Core,
}

/// <summary>Which muscles make up a group, and what people call them.</summary>
public static class Muscles
{
    /// <summary>How many muscles the library tells apart.</summary>
    public static readonly int Count = Enum.GetValues<Muscle>().Length;

    /// <summary>Every group, in the order in which pages list them.</summary>
    public static ImmutableArray<MuscleGroup> Groups { get; } = [.. Enum.GetValues<MuscleGroup>()];

    /// <summary>The muscles of <paramref name="group"/>.</summary>
    public static IReadOnlyList<Muscle> Of(MuscleGroup group) => group switch
    {
        MuscleGroup.Back => [Muscle.Lats, Muscle.UpperBack],
        MuscleGroup.Chest => [Muscle.Chest],
        MuscleGroup.Shoulders => [Muscle.FrontDelts, Muscle.SideDelts, Muscle.RearDelts],
        MuscleGroup.Quads => [Muscle.Quads],
        MuscleGroup.Posterior => [Muscle.Hamstrings, Muscle.Glutes],
        MuscleGroup.Core => [Muscle.Abs, Muscle.Obliques, Muscle.Ql],
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "No such muscle group."),
    };

    /// <summary>The name on the page, such as "Spinal erectors".</summary>
    public static string Title(this Muscle muscle) => muscle switch
    {
        Muscle.Ql => "Quadratus lumborum",
        Muscle.Erectors => "Spinal erectors",
        Muscle.UpperBack => "Upper back",
        Muscle.FrontDelts => "Front delts",
        Muscle.SideDelts => "Side delts",
        Muscle.RearDelts => "Rear delts",
        _ => Words.Title(muscle.ToKebab()),
    };

    /// <summary>The name on the page, such as "Glutes and hamstrings".</summary>
    public static string Title(this MuscleGroup group) => group switch
    {
        MuscleGroup.Posterior => "Glutes and hamstrings",
        _ => Words.Title(group.ToKebab()),
    };
}
