namespace BackTrainer.Domain.Strength;

/// <summary>Plates of one kind.</summary>
/// <param name="Weight">What one plate weighs, in the unit of its rack.</param>
/// <param name="Count">Single plates; where both sides of a bar get the same, an odd one is left over.</param>
public readonly record struct PlateStack(decimal Weight, int Count);

/// <summary>A bar with plates on it.</summary>
/// <param name="PerSide">The plates of each loaded side in the unit of the rack, heaviest first.</param>
/// <param name="Weight">Bar and plates together.</param>
/// <param name="IsExact">It is the weight that was asked for.</param>
public sealed record LoadedBar(IReadOnlyList<decimal> PerSide, Load Weight, bool IsExact);

/// <summary>
/// A bar and the plates that are there, in kilograms or in pounds. Sums are made in thousandths of that unit, so that three
/// plates of 45 lb are 135 lb and not a gram more.
/// </summary>
public sealed class PlateRack
{
    /// <summary>The most kinds of plates.</summary>
    public const int MostKinds = 20;

    /// <summary>The most single plates of one kind.</summary>
    public const int MostPlates = 100;

    /// <summary>The heaviest plate, in its own unit.</summary>
    public const decimal HeaviestPlate = 100;

    /// <summary>The heaviest bar, in its own unit.</summary>
    public const decimal HeaviestBar = 100;

    /// <summary>The sides of a bar that lies free.</summary>
    public const int BothSides = 2;

    private const int Thousandths = 1000;
    private readonly int _bar;
    private readonly (int Weight, int Count)[] _kinds;
    private readonly Lazy<Load[]> _weights;

    /// <summary>A rack.</summary>
    /// <param name="unit">The unit of all of it.</param>
    /// <param name="bar">What the bar weighs; 0 where plates hang from a belt.</param>
    /// <param name="plates">The plates that are there.</param>
    /// <param name="sides">Where plates go: 2 for the two sides of a bar, 1 for the free end of a bar in a landmine, or a belt.</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight or a number is outside its range.</exception>
    public PlateRack(WeightUnit unit, decimal bar, IEnumerable<PlateStack> plates, int sides = BothSides)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bar);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bar, HeaviestBar);
        ArgumentOutOfRangeException.ThrowIfLessThan(sides, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sides, BothSides);
        (Unit, Sides) = (unit, sides);
        _bar = Whole(bar);
        _kinds = [.. plates.Select(OnEachSide).GroupBy(k => k.Weight, (weight, same) => (Weight: weight, Count: same.Sum(k => k.Count)))
            .Where(k => k.Count > 0).OrderByDescending(k => k.Weight)];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_kinds.Length, MostKinds, nameof(plates));
        _weights = new(EveryWeight);
    }

    /// <summary>The unit of the bar and the plates.</summary>
    public WeightUnit Unit { get; }

    /// <summary>How many sides are loaded, 1 or 2, each with the same.</summary>
    public int Sides { get; }

    /// <summary>What the bar weighs, in the unit.</summary>
    public decimal Bar => Amount(_bar);

    /// <summary>Every weight that can be loaded, lightest first: the bar alone, and all the rest.</summary>
    public IReadOnlyList<Load> Weights => _weights.Value;

    /// <summary>The heaviest weight that can be loaded and is not above <paramref name="target"/>; null where the bar alone is.</summary>
    public LoadedBar? HeaviestUpTo(Load target)
    {
        var wanted = Whole(target.In(Unit));
        if (wanted < _bar)
        {
            return null;
        }

        var sums = new PlateSums(_kinds, (wanted - _bar) / Sides);
        var side = sums.Heaviest;
        var weight = _bar + (Sides * side);
        return weight == wanted
            ? new([.. sums.PlatesFor(side).Select(Amount)], target, true)
            : new([.. sums.PlatesFor(side).Select(Amount)], WeightUnits.Load(Amount(weight), Unit), false);
    }

    private Load[] EveryWeight()
    {
        var most = (Whole(new Load(Load.MaxKilograms * 1000).In(Unit)) - _bar) / Sides;
        return [.. new PlateSums(_kinds, most).All().Select(side => WeightUnits.Load(Amount(_bar + (Sides * side)), Unit))];
    }

    private (int Weight, int Count) OnEachSide(PlateStack stack)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(stack.Weight, 0, nameof(stack));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stack.Weight, HeaviestPlate, nameof(stack));
        ArgumentOutOfRangeException.ThrowIfNegative(stack.Count, nameof(stack));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stack.Count, MostPlates, nameof(stack));
        return (Math.Max(1, Whole(stack.Weight)), stack.Count / Sides);
    }

    private static int Whole(decimal amount) => (int)decimal.Round(amount * Thousandths, MidpointRounding.AwayFromZero);

    private static decimal Amount(int thousandths) => thousandths / (decimal)Thousandths;
}
