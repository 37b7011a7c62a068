using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Sessions;

/// <summary>A day with a session.</summary>
/// <param name="Date">The day.</param>
/// <param name="IsEasy">Every session of it was meant to be easy.</param>
public readonly record struct TrainedDay(DateOnly Date, bool IsEasy);

/// <summary>
/// What someone has logged, by exercise, and the days on which they trained. What was meant to be easy is no evidence of
/// strength, but it is training. Looking up costs the same for three years as for three weeks.
/// </summary>
public sealed class TrainingHistory
{
    /// <summary>
    /// For how many days before a moment all exercises matter, whichever is looked at: two weeks of tonnage, what was done lately, and
    /// what time zones and clocks that go before take.
    /// </summary>
    public const int DaysOfAll = SessionSuggestions.LatelyDays + 3;

    private readonly IReadOnlyDictionary<ExerciseId, IReadOnlyList<Exposure>> _exposures;
    private readonly DateTime _after = DateTime.MinValue;

    /// <summary>The history of these sessions.</summary>
    /// <param name="sessions">Sessions of one person, in any order: equal moments are put in order by what was done in them.</param>
    /// <param name="dayOf">The day that an instant falls on where the person is.</param>
    /// <param name="days">The days of training, oldest first, where the sessions are only some of all; else they are told by the sessions.</param>
    public TrainingHistory(IEnumerable<TrainingSession> sessions, Func<DateTime, DateOnly> dayOf, IReadOnlyList<TrainedDay>? days = null)
    {
        var all = sessions.ToList();
        _exposures = all
            .SelectMany(s => s.Sets
                .Where(set => set.IsWork && !s.IsEasyIn(set.Exercise))
                .GroupBy(set => set.Exercise)
                .Select(g => (g.Key, Exposure: new Exposure(s.Id, s.StartedAt, dayOf(s.StartedAt), [.. g.OrderBy(x => x.Order)], s.PainWorst)
                {
                    PainBefore = s.PainBefore,
                    PainNextMorning = s.PainNextMorning,
                })))
            .GroupBy(x => x.Key, x => x.Exposure)
            .ToDictionary(g => g.Key, InOrder);
        Days = days ?? DaysOf(all.Select(s => new TrainedDay(dayOf(s.StartedAt), s.IsEasy)));
    }

    /// <summary>
    /// A history over lists that somebody else keeps, without a copy: whoever appends to them sees it here. Exposures and days
    /// are oldest first.
    /// </summary>
    public TrainingHistory(IReadOnlyDictionary<ExerciseId, IReadOnlyList<Exposure>> exposures, IReadOnlyList<TrainedDay> days) =>
        (_exposures, Days) = (exposures, days);

    private TrainingHistory(TrainingHistory whole, DateTime after) => (_exposures, Days, _after) = (whole._exposures, whole.Days, after);

    /// <summary>Nothing logged yet.</summary>
    public static TrainingHistory Empty { get; } = new([], _ => default);

    /// <summary>The days of training, oldest first, easy ones too.</summary>
    public IReadOnlyList<TrainedDay> Days { get; }

    /// <summary>Exercises that were done at least once.</summary>
    public IEnumerable<ExerciseId> Exercises => _after == DateTime.MinValue ? _exposures.Keys : _exposures.Keys.Where(id => Of(id).Count > 0);

    /// <summary>A history of exposures and days, both in any order.</summary>
    public static TrainingHistory Of(IEnumerable<(ExerciseId Exercise, Exposure Exposure)> exposures, IEnumerable<TrainedDay> days) =>
        new(exposures.GroupBy(e => e.Exercise, e => e.Exposure).ToDictionary(g => g.Key, InOrder), DaysOf(days));

    private static IReadOnlyList<Exposure> InOrder(IEnumerable<Exposure> exposures) => [.. exposures.Order(ExposureOrder.Instance)];

    /// <summary>Each day once, oldest first; easy where all of it was.</summary>
    public static IReadOnlyList<TrainedDay> DaysOf(IEnumerable<TrainedDay> days) =>
        [.. days.GroupBy(d => d.Date, (date, same) => new TrainedDay(date, same.All(d => d.IsEasy))).OrderBy(d => d.Date)];

    /// <summary>The exposures of an exercise, oldest first.</summary>
    public IReadOnlyList<Exposure> Of(ExerciseId exercise)
    {
        if (!_exposures.TryGetValue(exercise, out var all))
        {
            return [];
        }

        if (all.Count == 0 || all[0].At > _after)
        {
            return all;
        }

        var first = all.Count;
        while (first > 0 && all[first - 1].At > _after)
        {
            first--;
        }

        return first == all.Count ? [] : [.. all.Skip(first)];
    }

    /// <summary>What was logged in sessions that began after <paramref name="moment"/>, in UTC.</summary>
    public TrainingHistory After(DateTime moment) => new(this, moment > _after ? moment : _after);

    /// <summary>
    /// By time; where that is equal, as after an import that knows only days, by what was done, the least first. Two that are
    /// equal in all of it are the same to every decision, so the order in which they were imported never matters.
    /// </summary>
    private sealed class ExposureOrder : IComparer<Exposure>
    {
        public static readonly ExposureOrder Instance = new();

        public int Compare(Exposure? x, Exposure? y)
        {
            var order = x!.At.CompareTo(y!.At);
            for (var i = 0; order == 0 && i < Math.Max(x.Sets.Count, y.Sets.Count); i++)
            {
                order = i >= x.Sets.Count ? -1 : i >= y.Sets.Count ? 1 : Compare(x.Sets[i], y.Sets[i]);
            }

            order = order != 0 ? order : Nullable.Compare(x.PainBefore, y.PainBefore);
            order = order != 0 ? order : Nullable.Compare(x.PainWorst, y.PainWorst);
            return order != 0 ? order : Nullable.Compare(x.PainNextMorning, y.PainNextMorning);
        }

        private static int Compare(LoggedSet x, LoggedSet y)
        {
            var order = Nullable.Compare(x.Load, y.Load);
            order = order != 0 ? order : Nullable.Compare(x.Reps, y.Reps);
            order = order != 0 ? order : Nullable.Compare(x.HoldSeconds, y.HoldSeconds);
            order = order != 0 ? order : Nullable.Compare(x.DistanceMeters, y.DistanceMeters);
            order = order != 0 ? order : Nullable.Compare(x.Rir, y.Rir);
            order = order != 0 ? order : Nullable.Compare(x.Form, y.Form);
            return order != 0 ? order : x.Order.CompareTo(y.Order);
        }
    }
}
