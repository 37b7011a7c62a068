namespace BackTrainer.Domain.Strength;

/// <summary>Plates of one kind.</summary>
/// <param name="Weight">What one plate weighs, in the unit of its rack.</param>
/// <param name="Count">Single plates; an odd one is left over, for both sides get the same.</param>
public readonly record struct PlateStack(decimal Weight, int Count);

/// <summary>A bar with plates on it.</summary>
/// <param name="PerSide">The plates of each side in the unit of the rack, heaviest first.</param>
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

    private const int Thousandths = 1000;
    private readonly int _bar;
    private readonly PlateStack[] _plates;
    private readonly (int Weight, int Pairs)[] _kinds;
    private readonly Lazy<Load[]> _weights;
    private readonly Lazy<Load[]> _singles;

    /// <summary>A rack.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A weight or a number is outside its range.</exception>
    public PlateRack(WeightUnit unit, decimal bar, IEnumerable<PlateStack> plates)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bar);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bar, HeaviestBar);
        Unit = unit;
        _bar = Whole(bar);
        _plates = [.. plates];
        _kinds = [.. _plates.Select(Pairs).GroupBy(k => k.Weight, (weight, same) => (Weight: weight, Pairs: same.Sum(k => k.Pairs)))
            .Where(k => k.Pairs > 0).OrderByDescending(k => k.Weight)];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_kinds.Length, MostKinds, nameof(plates));
        _weights = new(EveryWeight);
        _singles = new(EverySingleWeight);
    }

    /// <summary>The unit of the bar and the plates.</summary>
    public WeightUnit Unit { get; }

    /// <summary>What the bar weighs, in the unit.</summary>
    public decimal Bar => Amount(_bar);

    /// <summary>Every weight that can be loaded, lightest first: the bar alone, and all the rest.</summary>
    public IReadOnlyList<Load> Weights => _weights.Value;

    /// <summary>What plates weigh together where they need not come in pairs, as on a belt, lightest first, from nothing.</summary>
    public IReadOnlyList<Load> SingleWeights => _singles.Value;

    /// <summary>The heaviest weight that can be loaded and is not above <paramref name="target"/>; null where the bar alone is.</summary>
    public LoadedBar? HeaviestUpTo(Load target)
    {
        var wanted = Whole(target.In(Unit));
        if (wanted < _bar)
        {
            return null;
        }

        var sums = new PlateSums(_kinds, (wanted - _bar) / 2);
        var side = sums.Heaviest;
        var weight = _bar + (2 * side);
        return weight == wanted
            ? new([.. sums.PlatesFor(side).Select(Amount)], target, true)
            : new([.. sums.PlatesFor(side).Select(Amount)], WeightUnits.Load(Amount(weight), Unit), false);
    }

    private Load[] EverySingleWeight()
    {
        var singles = _plates.Where(p => p.Count > 0).GroupBy(p => Pairs(p).Weight, (weight, same) => (weight, same.Sum(p => p.Count)))
            .OrderByDescending(k => k.weight).ToArray();
        return [.. new PlateSums(singles, Most).All().Select(sum => WeightUnits.Load(Amount(sum), Unit))];
    }

    private int Most => Whole(new Load(Load.MaxKilograms * 1000).In(Unit));

    private Load[] EveryWeight()
    {
        var most = (Most - _bar) / 2;
        return [.. new PlateSums(_kinds, most).All().Select(side => WeightUnits.Load(Amount(_bar + (2 * side)), Unit))];
    }

    private static (int Weight, int Pairs) Pairs(PlateStack stack)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(stack.Weight, 0, nameof(stack));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stack.Weight, HeaviestPlate, nameof(stack));
        ArgumentOutOfRangeException.ThrowIfNegative(stack.Count, nameof(stack));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stack.Count, MostPlates, nameof(stack));
        return (Math.Max(1, Whole(stack.Weight)), stack.Count / 2);
    }

    private static int Whole(decimal amount) => (int)decimal.Round(amount * Thousandths, MidpointRounding.AwayFromZero);

    private static decimal Amount(int thousandths) => thousandths / (decimal)Thousandths;
}
