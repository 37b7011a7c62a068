using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Domain.Progression;

/// <summary>How long someone has trained without a lighter week (rule deload-due).</summary>
public static class DeloadWeeks
{
    /// <summary>
    /// Whole weeks in a row up to the day before <paramref name="today"/> that had training which was not easy. A week off and a
    /// week of easy sessions both end the row.
    /// </summary>
    public static int InARow(IReadOnlyList<TrainedDay> days, DateOnly today)
    {
        var (weeks, i) = (0, days.Count - 1);
        for (var first = today.AddDays(-7); ; first = first.AddDays(-7))
        {
            var hard = false;
            for (; i >= 0 && days[i].Date >= first; i--)
            {
                hard |= !days[i].IsEasy && days[i].Date < today;
            }

            if (!hard)
            {
                return weeks;
            }

            weeks++;
        }
    }

    /// <summary>The next week should be a lighter one.</summary>
    public static bool IsDue(IReadOnlyList<TrainedDay> days, TrainingLevel level, DateOnly today) => InARow(days, today) >= DeloadDue.Max(level);
}
