using System.Globalization;

namespace BackTrainer.Web.Drawing;

/// <summary>Numbers as drawings want them, and scales that people can read.</summary>
internal static class SvgNumber
{
    private static readonly double[] Steps = [1, 2, 2.5, 5, 10];

    /// <summary>At most two decimals, with a point.</summary>
    public static string N(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A round step that divides <paramref name="span"/> into at most <paramref name="most"/> parts; above 0.</summary>
    public static double StepFor(double span, int most)
    {
        var least = Math.Max(span, 1e-6) / most;
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        return power * Steps.First(s => s * power >= least * 0.999999);
    }
}
