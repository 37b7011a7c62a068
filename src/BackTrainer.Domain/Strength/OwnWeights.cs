using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Strength;

/// <summary>
/// The weights that someone can put together. Where nothing is said of a kind, every multiple of the exercise's step is there.
/// </summary>
public sealed class OwnWeights
{
    private readonly Load[]? _dumbbells;

    /// <summary>Weights of one person.</summary>
    /// <param name="barbell">The bar and its plates, or null.</param>
    /// <param name="dumbbells">What single dumbbells weigh, or null.</param>
    /// <param name="step">A step of their own for whatever is neither, or null for that of the exercise. Not none.</param>
    public OwnWeights(PlateRack? barbell = null, IEnumerable<Load>? dumbbells = null, Load? step = null)
    {
        Barbell = barbell;
        _dumbbells = dumbbells is null ? null : [.. dumbbells.Where(d => !d.IsNone).Distinct().Order()];
        Step = step is { IsNone: false } ? step : null;
    }

    /// <summary>Nothing said: every multiple of the step of each exercise.</summary>
    public static OwnWeights Any { get; } = new();

    /// <summary>The bar and its plates, or null.</summary>
    public PlateRack? Barbell { get; }

    /// <summary>A step of their own, or null.</summary>
    public Load? Step { get; }

    /// <summary>The step that is aimed for with this exercise.</summary>
    public Load StepOf(Exercise exercise, TrainingLevel level) => Step ?? LoadStep.For(exercise, level);

    /// <summary>The heaviest weight that can be loaded and is not above <paramref name="load"/>; where all are above, the lightest.</summary>
    public Load Floor(Exercise exercise, TrainingLevel level, Load load)
    {
        if (ListFor(exercise) is not { Count: > 0 } list)
        {
            return load.RoundDownTo(StepOf(exercise, level));
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
            return step.IsNone || most > Load.MaxKilograms * 1000 ? null : new Load(most).RoundDownTo(step);
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
    public IReadOnlyList<Load>? ListFor(Exercise exercise) =>
        exercise.Load != LoadKind.External ? null
        : Barbell is not null && Needs(exercise, Equipment.Barbell) ? Barbell.Weights
        : _dumbbells is not null && Needs(exercise, Equipment.Dumbbell) ? _dumbbells
        : null;

    /// <summary>It is chiefly done with this piece: the way that is named first.</summary>
    private static bool Needs(Exercise exercise, Equipment piece) => exercise.EquipmentOptions is [var first, ..] && first.Contains(piece);

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
