using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Strength;

/// <summary>
/// What someone says of the weights that they have, in the unit that stands on them. What is left out is not known, and every
/// step is then taken to be there.
/// </summary>
public sealed record OwnKit
{
    /// <summary>The most different dumbbells, and the most different kettlebells.</summary>
    public const int MostSingles = 60;

    /// <summary>The heaviest dumbbell or kettlebell, in its own unit.</summary>
    public const decimal HeaviestSingle = 200;

    /// <summary>The largest step of a machine, in its own unit.</summary>
    public const decimal LargestStep = 50;

    /// <summary>The unit of all of it.</summary>
    public WeightUnit Unit { get; init; }

    /// <summary>What the barbell weighs, or null.</summary>
    public decimal? Bar { get; init; }

    /// <summary>What the trap bar weighs, or null.</summary>
    public decimal? TrapBar { get; init; }

    /// <summary>Plates, which go on either bar and on a belt.</summary>
    public IReadOnlyList<PlateStack> Plates { get; init; } = [];

    /// <summary>What one dumbbell weighs, for each kind that is there.</summary>
    public IReadOnlyList<decimal> Dumbbells { get; init; } = [];

    /// <summary>What the kettlebells weigh.</summary>
    public IReadOnlyList<decimal> Kettlebells { get; init; } = [];

    /// <summary>From one notch of a stack to the next, or null.</summary>
    public decimal? MachineStep { get; init; }

    /// <summary>Nothing was said.</summary>
    public bool IsEmpty => Bar is null && TrapBar is null && MachineStep is null && Plates.Count + Dumbbells.Count + Kettlebells.Count == 0;

    /// <summary>The weights that this makes.</summary>
    /// <param name="pieces">The equipment that is trained with; it decides which way an exercise is done. Null for the way that is named first.</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight or a number is outside its range.</exception>
    public OwnWeights ToWeights(IReadOnlySet<Equipment>? pieces = null) => new()
    {
        Unit = Unit,
        Pieces = pieces,
        Barbell = Rack(Bar, PlateRack.BothSides),
        TrapBar = Rack(TrapBar, PlateRack.BothSides),
        LandmineBar = Rack(Bar, 1),
        BeltPlates = Plates.Count > 0 ? Rack(0, 1) : null,
        Dumbbells = Singles(Dumbbells),
        Kettlebells = Singles(Kettlebells),
        MachineStep = MachineStep is { } step ? WeightUnits.Load(step, Unit) : null,
    };

    private PlateRack? Rack(decimal? bar, int sides) => bar is { } weight ? new PlateRack(Unit, weight, Plates, sides) : null;

    private IEnumerable<Load>? Singles(IReadOnlyList<decimal> weights) => weights.Count == 0 ? null : weights.Select(w => WeightUnits.Load(w, Unit));
}
