using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Recovery;

/// <summary>What pain around a session asks of the next one.</summary>
public enum PainLight
{
    /// <summary>Little or none: go on as planned.</summary>
    Green,

    /// <summary>Acceptable, but nothing goes up.</summary>
    Amber,

    /// <summary>Too much, or it did not settle: one rung easier.</summary>
    Red,
}

/// <summary>
/// The pain light after the pain-monitoring model (Thomeé 1997; Silbernagel 2007), which was made for tendons and knees and is
/// borrowed for backs: before, worst during, and the next morning.
/// </summary>
public static class PainLights
{
    /// <summary>The light of a session.</summary>
    /// <param name="before">Pain before it, 0 to 10, or null where it was not said.</param>
    /// <param name="worst">The worst during it, or null.</param>
    /// <param name="nextMorning">On the morning after, or null.</param>
    public static PainLight Of(int? before, int? worst, int? nextMorning)
    {
        var start = before ?? 0;
        var settledAt = Math.Max(start, OneRung.MostPain);
        return worst >= BackState.RedPain || nextMorning >= BackState.RedPain
            || (worst - start > PainRegresses.Rise && nextMorning > settledAt) ? PainLight.Red
            : worst >= BackState.AmberPain || nextMorning >= BackState.AmberPain ? PainLight.Amber
            : PainLight.Green;
    }

    /// <summary>What the light changes, in a sentence.</summary>
    public static string Says(this PainLight light) => light switch
    {
        PainLight.Green => "Pain stayed low: go on as planned.",
        PainLight.Amber => $"Pain reached {BackState.AmberPain} or more: the next session stays as it is and nothing goes up.",
        _ => "Pain was high or had not settled by the morning: the next session goes one rung easier.",
    };
}
