using BackTrainer.Domain.Strength;

namespace BackTrainer.Simulation.Athletes;

/// <summary>Repetitions to failure by share of the maximum: the main model of Nuzzo 2024 with the person's own offset.</summary>
internal static class Reps
{
    /// <summary>Beyond the table the line goes on as between its last two rows.</summary>
    private const double PerPercentBelow = (19.53 - 14.80) / 10;

    /// <summary>Repetitions to failure, in fractions; none above the maximum, and one at least below it.</summary>
    /// <param name="share">The load as a share of the maximum of the day.</param>
    /// <param name="offset">The person, in standard deviations between people.</param>
    public static double ToFailure(double share, double offset)
    {
        var percent = 100 * share;
        if (percent > RepsAtPercent.Most)
        {
            return 0;
        }

        var within = Math.Max(RepsAtPercent.Least, percent);
        var mean = RepsAtPercent.Mean(within) + (PerPercentBelow * (within - percent));
        return Math.Max(1, mean + (offset * Math.Exp(3.1335 - (0.02766 * percent))));
    }

    /// <summary>The largest share of the maximum at which a person has so many repetitions.</summary>
    public static double ShareFor(double reps, double offset)
    {
        var (low, high) = (0.05, 1.0);
        for (var i = 0; i < 30; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = ToFailure(middle, offset) >= reps ? (middle, high) : (low, middle);
        }

        return low;
    }
}
