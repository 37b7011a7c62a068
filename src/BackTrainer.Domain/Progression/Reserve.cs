using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Progression;

/// <summary>
/// Whether the reserve was kept, as far as a log can tell. People feel about one repetition less than they have left
/// (Halperin 2022: 0.95), and a single set errs by more than that (Zourdos 2021), novices by twice as much (Steele 2017). So a
/// set may say one less than planned, and the reserve was kept where at least half of the sets that can be judged say so.
/// </summary>
internal static class Reserve
{
    /// <summary>Repetitions by which people under-predict what is left.</summary>
    public const int UnderPredicted = 1;

    /// <summary>Repetitions done and to be left, together, beyond which nobody can judge (Halperin 2022).</summary>
    public const int MostReps = 12;

    /// <summary>The most repetitions that are added at once. Our choice.</summary>
    public const int MostAtOnce = 3;

    /// <summary>The sets say that less was left than planned. Where no set can be judged they do not.</summary>
    public static bool FellShort(Exposure exposure, int rir)
    {
        var (judged, kept) = (0, 0);
        for (var i = 0; i < exposure.Sets.Count; i++)
        {
            if (exposure.Sets[i] is { Reps: { } reps, Rir: { } left } && reps + rir <= MostReps)
            {
                judged++;
                kept += left + UnderPredicted >= Math.Min(rir, OneRepMax.MostRir) ? 1 : 0;
            }
        }

        return 2 * kept < judged;
    }

    /// <summary>
    /// Repetitions that may be added at this load: what most sets had left beyond the plan, from one to <see cref="MostAtOnce"/>. It moves
    /// repetitions within their range and never a load, so long sets may speak too; more than four left counts as four.
    /// </summary>
    public static int Spare(Exposure exposure, Prescription prescription)
    {
        var left = new List<int>(exposure.Sets.Count);
        for (var i = 0; i < exposure.Sets.Count; i++)
        {
            if (exposure.Sets[i].Rir is { } rir)
            {
                left.Add(Math.Min(rir, OneRepMax.MostRir));
            }
        }

        left.Sort();
        return left.Count < prescription.Sets ? 1 : Math.Clamp(left[(left.Count - 1) / 2] + UnderPredicted - prescription.Rir, 1, MostAtOnce);
    }
}
