namespace BackTrainer.Domain.Strength;

/// <summary>
/// From repetitions and reserve to a share of the one-repetition maximum: the chart that coaches use (Tuchscherer, Reactive
/// Training Systems). It is not a study, and it is more careful than <see cref="RepsAtPercent"/>, so loads are prescribed from it.
/// </summary>
public static class IntensityChart
{
    private static readonly double[] Percents = [100, 95.5, 92.2, 89.2, 86.3, 83.7, 81.1, 78.6, 76.2, 73.9, 70.7, 68.0, 65.3, 62.6, 59.9, 57.4];

    /// <summary>The most repetitions to failure (done plus in reserve) that the chart knows.</summary>
    public static int MostReps => Percents.Length;

    /// <summary>Percent of the one-repetition maximum at which these repetitions leave this reserve, or null beyond the chart.</summary>
    /// <param name="reps">Repetitions, at least 1.</param>
    /// <param name="rir">Repetitions in reserve, in halves at most as fine; 0 or more.</param>
    public static double? Percent(int reps, double rir)
    {
        var toFailure = reps + rir;
        if (reps < 1 || rir < 0 || toFailure > MostReps)
        {
            return null;
        }

        var below = (int)Math.Floor(toFailure);
        return toFailure == below
            ? Percents[below - 1]
            : Math.Round((Percents[below - 1] + Percents[below]) / 2, 1, MidpointRounding.AwayFromZero);
    }
}
