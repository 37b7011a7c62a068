using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Recovery;

/// <summary>What the check-ins of a day say together. Where two of one day disagree, the more careful answer counts.</summary>
public static class Readiness
{
    /// <summary>Readiness on this day was said, and it is low.</summary>
    public static bool IsLow(IReadOnlyList<CheckIn> checkIns, DateOnly day)
    {
        for (var i = 0; i < checkIns.Count; i++)
        {
            if (checkIns[i].Date == day && checkIns[i].Readiness <= LowReadiness.Low)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Someone says that they are ill today.</summary>
    public static bool IsUnwell(IReadOnlyList<CheckIn> checkIns, DateOnly day)
    {
        for (var i = 0; i < checkIns.Count; i++)
        {
            if (checkIns[i].Date == day && checkIns[i].Unwell)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The worst back pain that was said for this day, or null.</summary>
    public static int? Pain(IReadOnlyList<CheckIn> checkIns, DateOnly day)
    {
        int? worst = null;
        for (var i = 0; i < checkIns.Count; i++)
        {
            if (checkIns[i].Date == day && checkIns[i].PainNow is { } pain && !(pain <= worst))
            {
                worst = pain;
            }
        }

        return worst;
    }

    /// <summary>The first of these muscles that is very sore on this day, or null.</summary>
    public static Muscle? VerySore(IReadOnlyList<CheckIn> checkIns, DateOnly day, IReadOnlyList<Muscle> muscles)
    {
        for (var i = 0; i < checkIns.Count; i++)
        {
            if (checkIns[i].Date != day || checkIns[i].Soreness.Count == 0)
            {
                continue;
            }

            foreach (var muscle in muscles)
            {
                if (checkIns[i].Soreness.TryGetValue(muscle, out var sore) && sore >= LowReadiness.Sore)
                {
                    return muscle;
                }
            }
        }

        return null;
    }
}
