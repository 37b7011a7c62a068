namespace BackTrainer.Domain.Strength;

/// <summary>A lighter set before the working sets.</summary>
/// <param name="Load">A weight that can be loaded.</param>
/// <param name="Reps">Repetitions, well away from hard.</param>
public readonly record struct WarmUpSet(Load Load, int Reps);

/// <summary>The way up to a working weight in a few light sets. Shares and repetitions are an engineering choice.</summary>
public static class WarmUpRamp
{
    /// <summary>The most sets of a ramp.</summary>
    public const int MostSets = 4;

    private static readonly double[][] SharesOf = [[], [0.6], [0.5, 0.75], [0.4, 0.6, 0.8], [0.3, 0.5, 0.7, 0.85]];

    /// <summary>The shares of a working weight that is not known, with the repetitions at each.</summary>
    /// <param name="sets">How many sets, 0 to <see cref="MostSets"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Too many sets, or fewer than none.</exception>
    public static IEnumerable<(double Share, int Reps)> Shares(int sets)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sets);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sets, MostSets);
        return SharesOf[sets].Select(share => (share, RepsAt(share)));
    }

    /// <summary>
    /// The ramp to <paramref name="working"/>: each set heavier than the one before and lighter than the work, all of them
    /// weights that can be loaded. Fewer sets where there are not that many.
    /// </summary>
    /// <param name="working">The working weight.</param>
    /// <param name="sets">How many sets, 0 to <see cref="MostSets"/>.</param>
    /// <param name="loadable">The heaviest weight that can be loaded and is not above the one given, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">Too many sets, or fewer than none.</exception>
    public static IReadOnlyList<WarmUpSet> To(Load working, int sets, Func<Load, Load?> loadable)
    {
        var ramp = new List<WarmUpSet>(sets);
        foreach (var (share, _) in Shares(sets))
        {
            var wanted = new Load((int)(working.Grams * share));
            if (loadable(wanted) is { IsNone: false } load && load < working && (ramp.Count == 0 || load > ramp[^1].Load))
            {
                ramp.Add(new(load, RepsAt((double)load.Grams / working.Grams)));
            }
        }

        return ramp;
    }

    private static int RepsAt(double share) => share <= 0.5 ? 8 : share <= 0.7 ? 5 : share <= 0.8 ? 3 : 2;
}
