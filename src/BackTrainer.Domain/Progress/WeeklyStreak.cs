namespace BackTrainer.Domain.Progress;

/// <summary>
/// Weeks in a row with training, from Monday to Sunday. A week counts from one session on, the five-minute version too. A week
/// without is forgiven after <see cref="WeeksForOneOff"/> that counted; a week that lies wholly in a pause neither counts nor ends
/// it, nor does the week of now until it is over. Our choice: habits survive a miss (Lally et al. 2010).
/// </summary>
/// <param name="Weeks">Weeks that counted.</param>
/// <param name="Forgiven">Weeks between them that were forgiven.</param>
/// <param name="HasThisWeek">The week of now counts already.</param>
/// <param name="Longest">The most weeks of any streak so far.</param>
public sealed record WeeklyStreak(int Weeks, int Forgiven, bool HasThisWeek, int Longest)
{
    /// <summary>Weeks that count, after which one without is forgiven.</summary>
    public const int WeeksForOneOff = 3;

    /// <summary>The streak as it stands on <paramref name="today"/>.</summary>
    /// <param name="trained">The days of training, in any order.</param>
    /// <param name="isAway">The seven days from this Monday lie in a pause.</param>
    /// <param name="today">The day of now; later days say nothing yet.</param>
    public static WeeklyStreak Of(IEnumerable<DateOnly> trained, Func<DateOnly, bool> isAway, DateOnly today)
    {
        var kept = trained.Where(d => d <= today).Select(TrainedWeek.MondayOf).ToHashSet();
        var now = TrainedWeek.MondayOf(today);
        int weeks = 0, forgiven = 0, since = 0, longest = 0;
        for (var monday = kept.Count == 0 ? now : kept.Min(); monday <= now; monday = monday.AddDays(7))
        {
            if (kept.Contains(monday))
            {
                (weeks, since) = (weeks + 1, since + 1);
                longest = Math.Max(longest, weeks);
            }
            else if (monday == now || isAway(monday))
            {
                continue;
            }
            else if (since >= WeeksForOneOff)
            {
                (forgiven, since) = (forgiven + 1, 0);
            }
            else
            {
                (weeks, forgiven, since) = (0, 0, 0);
            }
        }

        return new(weeks, forgiven, kept.Contains(now), longest);
    }
}
