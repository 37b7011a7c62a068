namespace BackTrainer.Domain.Strength;

/// <summary>
/// How many repetitions people manage at a share of their one-repetition maximum: the main model of Nuzzo, Pinto, Nosaka and
/// Steele 2024 (269 studies), read between its rows by a curve that never turns. The spread is between people; a person's
/// own days differ less.
/// </summary>
public static class RepsAtPercent
{
    /// <summary>The least share that the table covers, in percent of the one-repetition maximum.</summary>
    public const double Least = 60;

    /// <summary>The one-repetition maximum itself.</summary>
    public const double Most = 100;

    // The last mean is one repetition by definition; the last spread follows the table's own exponential,
    // exp(3.1335 − 0.02766 · percent).
    private static readonly MonotoneCurve Means = new((60, 19.53), (70, 14.80), (80, 9.75), (90, 4.94), (100, 1));
    private static readonly MonotoneCurve Spreads = new((60, 4.37), (70, 3.31), (80, 2.51), (90, 1.90), (100, 1.44));

    /// <summary>Repetitions to failure of the average person at this percentage, <see cref="Least"/> to <see cref="Most"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is outside the table.</exception>
    public static double Mean(double percent) => Means.At(Checked(percent));

    /// <summary>How far people differ there: one standard deviation, in repetitions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is outside the table.</exception>
    public static double Sd(double percent) => Spreads.At(Checked(percent));

    /// <summary>The percentage at which the average person manages this many repetitions, or null beyond the table.</summary>
    /// <param name="reps">Repetitions to failure, at least 1.</param>
    public static double? PercentFor(double reps) => reps >= 1 && reps <= Means.At(Least) ? Means.Where(reps) : null;

    private static double Checked(double percent) =>
        percent is >= Least and <= Most ? percent : throw new ArgumentOutOfRangeException(nameof(percent), percent, $"From {Least} to {Most} percent.");
}
