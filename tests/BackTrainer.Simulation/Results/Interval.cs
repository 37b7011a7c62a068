using System.Globalization;

namespace BackTrainer.Simulation.Results;

/// <summary>A figure with its 95 % interval.</summary>
internal readonly record struct Interval(double Value, double HalfWidth)
{
    /// <summary>Standard errors on either side: 95 %.</summary>
    private const double Width = 1.96;

    public double Low => Value - HalfWidth;

    public double High => Value + HalfWidth;

    /// <summary>The mean of one number for each athlete.</summary>
    public static Interval Mean(IReadOnlyList<double> values)
    {
        var mean = values.Average();
        return new(mean, Width * Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1) / values.Count));
    }

    /// <summary>The mean of the differences between two numbers of the same athletes.</summary>
    public static Interval Difference(IReadOnlyList<double> ours, IReadOnlyList<double> theirs) => Mean([.. ours.Zip(theirs, (a, b) => a - b)]);

    /// <summary>The ratio of two means of the same athletes; the interval is linear (delta method).</summary>
    public static Interval Ratio(IReadOnlyList<double> ours, IReadOnlyList<double> theirs)
    {
        var (top, bottom) = (ours.Average(), theirs.Average());
        var ratio = top / bottom;
        return new(ratio, Mean([.. ours.Zip(theirs, (a, b) => (a - (ratio * b)) / bottom)]).HalfWidth);
    }

    /// <summary>"12.3 ± 0.4".</summary>
    public override string ToString() => ToString("0.0");

    /// <summary>With a format for both numbers.</summary>
    public string ToString(string format) =>
        $"{Value.ToString(format, CultureInfo.InvariantCulture)} ± {HalfWidth.ToString(format, CultureInfo.InvariantCulture)}";
}
