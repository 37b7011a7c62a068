using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Progress;

/// <summary>What was done in seven days, from a Monday on unless another day is named, counted as the rules count a planned week (9.0). Mobility counts for nothing.</summary>
/// <param name="Monday">The first day.</param>
public sealed record TrainedWeek(DateOnly Monday)
{
    private readonly double[] _groups = new double[Muscles.Groups.Length];

    /// <summary>Days with at least one working set.</summary>
    public int Days { get; private set; }

    /// <summary>Working sets.</summary>
    public int Sets { get; private set; }

    /// <summary>Sets of rows and overhead pulls.</summary>
    public int Pulls => Rows + Overheads;

    /// <summary>Sets of presses, level or overhead.</summary>
    public int Pushes { get; private set; }

    /// <summary>Sets that pull level.</summary>
    public int Rows { get; private set; }

    /// <summary>Sets that pull from overhead.</summary>
    public int Overheads { get; private set; }

    /// <summary>What the week asked of the spine, in points of <see cref="SpinalBudget"/>.</summary>
    public int SpinalPoints { get; private set; }

    /// <summary>Repetitions times load of every set that has both, in kilograms.</summary>
    public double Kilograms { get; private set; }

    /// <summary>Fractional sets of a group.</summary>
    public double SetsOf(MuscleGroup group) => _groups[(int)group];

    /// <summary>Pulls for each push, or null where one of them was not done.</summary>
    public double? PullsPerPush => Pulls > 0 && Pushes > 0 ? (double)Pulls / Pushes : null;

    /// <summary>Rows for each overhead pull, or null where one of them was not done.</summary>
    public double? RowsPerOverhead => Rows > 0 && Overheads > 0 ? (double)Rows / Overheads : null;

    /// <summary>The Monday of the week of a day.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The weeks up to the one of <paramref name="last"/>, oldest first, those without training too.</summary>
    /// <param name="works">What was done, in any order; what lies outside of the weeks is left out.</param>
    /// <param name="last">A day of the last week.</param>
    /// <param name="count">How many weeks.</param>
    public static IReadOnlyList<TrainedWeek> Of(IEnumerable<DoneWork> works, DateOnly last, int count) => From(works, MondayOf(last).AddDays(-7 * (count - 1)), count);

    /// <summary>So many times seven days from any day on.</summary>
    public static IReadOnlyList<TrainedWeek> From(IEnumerable<DoneWork> works, DateOnly first, int count)
    {
        TrainedWeek[] weeks = [.. Enumerable.Range(0, count).Select(i => new TrainedWeek(first.AddDays(7 * i)))];
        var traits = new Dictionary<ExerciseId, ExerciseTraits>();
        var days = new HashSet<DateOnly>();
        foreach (var work in works)
        {
            var at = work.Date.DayNumber - first.DayNumber;
            if (at < 0 || at >= 7 * count || work.Exercise.IsMobility)
            {
                continue;
            }

            if (!traits.TryGetValue(work.Exercise.Id, out var counted))
            {
                traits[work.Exercise.Id] = counted = new(work.Exercise);
            }

            weeks[at / 7].Add(work, counted);
            weeks[at / 7].Days += days.Add(work.Date) ? 1 : 0;
        }

        return weeks;
    }

    private void Add(DoneWork work, ExerciseTraits traits)
    {
        Sets += work.Sets;
        Pushes += traits.IsPush ? work.Sets : 0;
        Rows += work.Exercise.Pattern == MovementPattern.HorizontalPull ? work.Sets : 0;
        Overheads += work.Exercise.Pattern == MovementPattern.VerticalPull ? work.Sets : 0;
        SpinalPoints += traits.SpinalPoints * work.Sets;
        Kilograms += work.Exercise.Load == LoadKind.Assisted ? 0 : work.Done.Sets.Sum(s => (s.Reps ?? 0) * (double)(s.Load?.Kilograms ?? 0));
        foreach (var group in traits.Groups)
        {
            _groups[group] += traits.GroupShare[group] * work.Sets;
        }
    }
}
