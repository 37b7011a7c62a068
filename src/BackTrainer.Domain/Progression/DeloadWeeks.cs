using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Domain.Progression;

/// <summary>How long someone has trained without a lighter week (rule deload-due).</summary>
public static class DeloadWeeks
{
    /// <summary>So many days in a row without training that was not easy end the row: a week off, or a week of easy sessions.</summary>
    private const int DaysThatEnd = 7;

    /// <summary>Whole weeks since the row of training that is under way on <paramref name="today"/> began; easy sessions do not count.</summary>
    public static int InARow(IReadOnlyList<TrainedDay> days, DateOnly today)
    {
        var first = today;
        for (var i = days.Count - 1; i >= 0; i--)
        {
            if (days[i].IsEasy || days[i].Date >= today)
            {
                continue;
            }

            if (first.DayNumber - days[i].Date.DayNumber > DaysThatEnd)
            {
                break;
            }

            first = days[i].Date;
        }

        return (today.DayNumber - first.DayNumber) / 7;
    }

    /// <summary>The next week should be a lighter one.</summary>
    public static bool IsDue(IReadOnlyList<TrainedDay> days, TrainingLevel level, DateOnly today) => InARow(days, today) >= DeloadDue.Max(level);
}
