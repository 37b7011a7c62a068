namespace BackTrainer.Domain.Strength;

/// <summary>One published way from a load and repetitions to failure to a one-repetition maximum.</summary>
/// <param name="Id">Its author in small letters, as the API names it.</param>
/// <param name="Year">When it was published.</param>
/// <param name="Of">From kilograms and repetitions to failure to kilograms.</param>
public sealed record OneRepMaxFormula(string Id, int Year, Func<double, double, double> Of);

/// <summary>The seven formulas in use (training rules 2.1). Only some of them give the load itself at one repetition.</summary>
public static class OneRepMaxFormulas
{
    /// <summary>All of them, in the order of the training rules.</summary>
    public static IReadOnlyList<OneRepMaxFormula> All { get; } =
    [
        new("epley", 1985, Epley),
        new("brzycki", 1993, (w, r) => 36 * w / (37 - r)),
        new("lombardi", 1989, (w, r) => w * Math.Pow(r, 0.10)),
        new("mayhew", 1992, (w, r) => 100 * w / (52.2 + (41.9 * Math.Exp(-0.055 * r)))),
        new("wathan", 1994, (w, r) => 100 * w / (48.8 + (53.8 * Math.Exp(-0.075 * r)))),
        new("oconner", 1989, (w, r) => w * (1 + (0.025 * r))),
        new("lander", 1985, (w, r) => 100 * w / (101.3 - (2.67123 * r))),
    ];

    /// <summary>Epley 1985, with the guard that a single repetition is the maximum itself.</summary>
    public static double Epley(double kilograms, double reps) => reps <= 1 ? kilograms : kilograms * (1 + (reps / 30));
}
