namespace BackTrainer.Domain.Strength;

/// <summary>A set that may say how strong someone is.</summary>
/// <param name="Date">The day of it.</param>
/// <param name="Load">What was lifted; for exercises with body mass, the whole of it.</param>
/// <param name="Reps">Repetitions done.</param>
/// <param name="Rir">Repetitions that were left, or null where none was said: it then counts as a set to the limit, which can only guess too low.</param>
public readonly record struct StrengthSet(DateOnly Date, Load Load, int Reps, int? Rir);

/// <summary>A one-repetition maximum as far as sets tell: a guess and the band that four of five people fall into.</summary>
/// <param name="Kilograms">The guess.</param>
/// <param name="LowKilograms">Nine of ten are above this.</param>
/// <param name="HighKilograms">Nine of ten are below this.</param>
/// <param name="Sets">How many sets it rests on.</param>
public readonly record struct OneRepMaxEstimate(double Kilograms, double LowKilograms, double HighKilograms, int Sets);

/// <summary>
/// Estimates of the one-repetition maximum. Each set is read by the median of seven formulas; how far it can be trusted follows
/// from how people differ at that intensity (Nuzzo 2024) and from how they misjudge their reserve (Zourdos 2021). Where the
/// evidence is thin the answer is null, and never a guess.
/// </summary>
public static class OneRepMax
{
    /// <summary>The most repetitions to failure (done plus in reserve) that say anything (Reynolds 2006).</summary>
    public const int MostReps = 10;

    /// <summary>The most repetitions in reserve that people judge well enough (Halperin 2022).</summary>
    public const int MostRir = 4;

    /// <summary>Sets that an estimate from a log rests on at least. An engineering choice.</summary>
    public const int LeastSets = 2;

    /// <summary>A set counts half as much after so many days. An engineering choice.</summary>
    public const int HalfLifeDays = 28;

    /// <summary>Older sets say nothing of today. An engineering choice.</summary>
    public const int OldestDays = 56;

    /// <summary>Standard deviations on either side of the band: four of five people.</summary>
    public const double BandWidth = 1.28;

    /// <summary>Repetitions by which people err for each one they say is left (Zourdos 2021: 2 at one or two left, 4 at three).</summary>
    private const double MisjudgedPerRir = 0.6;

    /// <summary>This set says something: at least one repetition, at most ten to failure, at most four of them left.</summary>
    public static bool IsEvidence(StrengthSet set) =>
        !set.Load.IsNone && set.Reps >= 1 && !(set.Rir > MostRir) && set.Reps + (set.Rir ?? 0) <= MostReps;

    /// <summary>The estimate from one set, or null where it says nothing.</summary>
    public static OneRepMaxEstimate? Of(StrengthSet set)
    {
        if (!IsEvidence(set))
        {
            return null;
        }

        var (kilograms, spread) = Read(set);
        return Band(kilograms, spread * kilograms, (double)set.Load.Kilograms, 1);
    }

    /// <summary>The estimate from a log as it stands on <paramref name="today"/>: heavy and recent sets count most. Null where the evidence is thin.</summary>
    public static OneRepMaxEstimate? Of(IEnumerable<StrengthSet> sets, DateOnly today)
    {
        double sum = 0, squares = 0, spreads = 0, weights = 0, lifted = 0;
        var count = 0;
        foreach (var set in sets)
        {
            var age = today.DayNumber - set.Date.DayNumber;
            if (age is < 0 or > OldestDays || !IsEvidence(set))
            {
                continue;
            }

            var (kilograms, spread) = Read(set);
            var weight = Math.Pow(0.5, age / (double)HalfLifeDays) / (spread * spread);
            sum += weight * kilograms;
            squares += weight * kilograms * kilograms;
            spreads += weight * spread;
            weights += weight;
            lifted = Math.Max(lifted, (double)set.Load.Kilograms);
            count++;
        }

        if (count < LeastSets)
        {
            return null;
        }

        // How a person differs from the average is in every set of theirs, so more sets do not make the band narrower;
        // sets that disagree make it wider.
        var mean = sum / weights;
        var own = mean * spreads / weights;
        return Band(mean, Math.Sqrt((own * own) + Math.Max(0, (squares / weights) - (mean * mean))), lifted, count);
    }

    private static OneRepMaxEstimate Band(double kilograms, double spread, double lifted, int sets) =>
        new(Math.Max(kilograms, lifted), Math.Max(lifted, kilograms - (BandWidth * spread)), Math.Max(kilograms, lifted) + (BandWidth * spread), sets);

    /// <summary>The median of the formulas, and one standard deviation as a share of it.</summary>
    private static (double Kilograms, double Spread) Read(StrengthSet set)
    {
        var rir = set.Rir ?? 0;
        var reps = set.Reps + rir;
        return ((double)set.Load.Kilograms * Medians[reps], Spreads[reps, rir]);
    }

    /// <summary>The median formula for one kilogram, by repetitions to failure. Every formula is a multiple of the load.</summary>
    private static readonly double[] Medians =
    [
        .. Enumerable.Range(0, MostReps + 1).Select(reps =>
            reps <= 1 ? 1.0 : OneRepMaxFormulas.All.Select(f => f.Of(1, reps)).Order().ElementAt(OneRepMaxFormulas.All.Count / 2)),
    ];

    /// <summary>One standard deviation as a share of the guess, by repetitions to failure and reserve: worked out once, for it is asked for very often.</summary>
    private static readonly double[,] Spreads = MakeSpreads();

    private static double[,] MakeSpreads()
    {
        var spreads = new double[MostReps + 1, MostRir + 1];
        for (var reps = 1; reps <= MostReps; reps++)
        {
            var percent = RepsAtPercent.PercentFor(reps)!.Value;
            var perRep = (percent - RepsAtPercent.PercentFor(reps + 1)!.Value) / percent;
            for (var rir = 0; rir <= MostRir; rir++)
            {
                var misjudged = MisjudgedPerRir * rir;
                spreads[reps, rir] = perRep * Math.Sqrt(Math.Pow(RepsAtPercent.Sd(percent), 2) + (misjudged * misjudged));
            }
        }

        return spreads;
    }
}
