using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Strength;

/// <summary>
/// The weights that someone can put together. Where nothing is said of a kind, every multiple of the exercise's step is there.
/// </summary>
public sealed class OwnWeights
{
    private readonly Load[]? _dumbbells;
    private readonly Load[]? _kettlebells;

    /// <summary>Nothing said: every multiple of the step of each exercise.</summary>
    public static OwnWeights Any { get; } = new();

    /// <summary>The equipment that is trained with; it decides which way an exercise is done. Null for the way that is named first.</summary>
    public IReadOnlySet<Equipment>? Pieces { get; init; }

    /// <summary>The unit that stands on them.</summary>
    public WeightUnit Unit { get; init; }

    /// <summary>The barbell and its plates, or null.</summary>
    public PlateRack? Barbell { get; init; }

    /// <summary>The trap bar and its plates, or null.</summary>
    public PlateRack? TrapBar { get; init; }

    /// <summary>The barbell with one end in a landmine and plates on the other, or null.</summary>
    public PlateRack? LandmineBar { get; init; }

    /// <summary>Plates that hang from a belt or are held: a rack without a bar, or null.</summary>
    public PlateRack? BeltPlates { get; init; }

    /// <summary>What single dumbbells weigh, or null.</summary>
    public IEnumerable<Load>? Dumbbells
    {
        get => _dumbbells;
        init => _dumbbells = Sorted(value);
    }

    /// <summary>What the kettlebells weigh, or null.</summary>
    public IEnumerable<Load>? Kettlebells
    {
        get => _kettlebells;
        init => _kettlebells = Sorted(value);
    }

    /// <summary>From one notch of a stack to the next, or null for that of the exercise. Not none.</summary>
    public Load? MachineStep { get; init; }

    /// <summary>A step of their own for every exercise, or null. Not none.</summary>
    public Load? Step { get; init; }

    /// <summary>The step that is aimed for with this exercise.</summary>
    public Load StepOf(Exercise exercise, TrainingLevel level) =>
        Step is { IsNone: false } step ? step
        : MachineStep is { IsNone: false } notch && HasStack(exercise) ? notch
        : LoadStep.In(LoadStep.For(exercise, level), Unit);

    /// <summary>The heaviest weight that can be loaded and is not above <paramref name="load"/>; where all are above, the lightest.</summary>
    public Load Floor(Exercise exercise, TrainingLevel level, Load load)
    {
        if (ListFor(exercise) is not { Count: > 0 } list)
        {
            return load.FloorTo(StepOf(exercise, level), Unit);
        }

        var above = FirstAbove(list, load);
        return list[Math.Max(0, above - 1)];
    }

    /// <summary>
    /// The next weight up: the heaviest that is at most a step more, else the first that is heavier. Null where there is none.
    /// </summary>
    public Load? Next(Exercise exercise, TrainingLevel level, Load load)
    {
        var step = StepOf(exercise, level);
        var most = load.Grams + step.Grams;
        if (ListFor(exercise) is not { Count: > 0 } list)
        {
            return step.IsNone || most > Load.MaxKilograms * 1000 ? null : new Load(most).FloorTo(step, Unit);
        }

        var above = FirstAbove(list, load);
        if (above == list.Count)
        {
            return null;
        }

        var next = Math.Max(above, FirstAbove(list, new Load(Math.Min(most, Load.MaxKilograms * 1000))) - 1);
        return list[next];
    }

    /// <summary>Every weight for this exercise, lightest first, or null where any multiple of the step is there.</summary>
    public IReadOnlyList<Load>? ListFor(Exercise exercise) => exercise.Load switch
    {
        LoadKind.BodyweightPlus => BeltPlates?.Weights,
        LoadKind.External or LoadKind.Carry => RackFor(exercise)?.Weights
            ?? (_dumbbells is not null && Needs(exercise, Equipment.Dumbbell) ? _dumbbells
                : _kettlebells is not null && Needs(exercise, Equipment.Kettlebell) ? _kettlebells
                : null),
        _ => null,
    };

    /// <summary>The bar and plates that this exercise is done with, or null.</summary>
    public PlateRack? RackFor(Exercise exercise) =>
        exercise.Load != LoadKind.External ? null
        : Needs(exercise, Equipment.Landmine) ? LandmineBar
        : Needs(exercise, Equipment.Barbell) ? Barbell
        : Needs(exercise, Equipment.TrapBar) ? TrapBar
        : null;

    private bool HasStack(Exercise exercise) =>
        Needs(exercise, Equipment.Cable) || Needs(exercise, Equipment.Machine) || Needs(exercise, Equipment.AssistMachine) || Needs(exercise, Equipment.BeltMachine);

    /// <summary>It is chiefly done with this piece: the first way that the equipment at hand allows.</summary>
    private bool Needs(Exercise exercise, Equipment piece) =>
        (Pieces is { } pieces ? exercise.EquipmentOptions.FirstOrDefault(option => option.All(pieces.Contains)) : null) is { } way
            ? way.Contains(piece)
            : exercise.EquipmentOptions is [var first, ..] && first.Contains(piece);

    private static Load[]? Sorted(IEnumerable<Load>? weights) => weights is null ? null : [.. weights.Where(w => !w.IsNone).Distinct().Order()];

    private static int FirstAbove(IReadOnlyList<Load> list, Load load)
    {
        var (low, high) = (0, list.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (list[middle] <= load)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
