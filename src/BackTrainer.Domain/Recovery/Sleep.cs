using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Recovery;

/// <summary>Whether short nights limit a day (training rules section 4, after Craven 2022). Long nights change nothing.</summary>
public static class Sleep
{
    /// <summary>
    /// Less than <see cref="SleepTarget.ShortNight"/> hours last night, or less than <see cref="SleepTarget.ShortishNight"/> in
    /// three of the last four nights. Of two answers for one day the shorter counts.
    /// </summary>
    public static bool Limits(IReadOnlyList<CheckIn> checkIns, DateOnly today)
    {
        if (Hours(checkIns, today) < SleepTarget.ShortNight)
        {
            return true;
        }

        var shortish = 0;
        for (var night = 0; night < SleepTarget.NightsLooked; night++)
        {
            shortish += Hours(checkIns, today.AddDays(-night)) < SleepTarget.ShortishNight ? 1 : 0;
        }

        return shortish >= SleepTarget.ShortishNights;
    }

    /// <summary>Hours slept in the night before <paramref name="day"/>, or null where it was not said.</summary>
    public static double? Hours(IReadOnlyList<CheckIn> checkIns, DateOnly day)
    {
        double? least = null;
        for (var i = 0; i < checkIns.Count; i++)
        {
            if (checkIns[i].Date == day && checkIns[i].SleepHours is { } hours && !(hours >= least))
            {
                least = hours;
            }
        }

        return least;
    }
}
