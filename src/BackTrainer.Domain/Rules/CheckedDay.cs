using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Rules;

/// <summary>A training day, with its sums.</summary>
public sealed class CheckedDay(DayOfWeek day)
{
    private static readonly int Facts = Enum.GetValues<DayFact>().Length;

    private int _seconds;
    private int _heavyHinges;
    private int _heavyRows;
    private readonly double[] _facts = [.. Enumerable.Repeat(double.NaN, Facts)];
    private uint _groupsTrained;

    /// <summary>Direct working sets by muscle index.</summary>
    public int[] Direct { get; } = new int[Muscles.Count];

    /// <summary>Fractional working sets by muscle index.</summary>
    public double[] Fractional { get; } = new double[Muscles.Count];

    /// <summary>Muscles, as bits, that have <see cref="MuscleRecovery.BothDays"/> direct sets or more.</summary>
    public uint MusclesWorked { get; private set; }

    /// <summary>The group has at least one fractional set on this day.</summary>
    public bool Trains(MuscleGroup group) => (_groupsTrained >> (int)group & 1) != 0;

    /// <summary>
    /// Something that this day alone decides: read once after each change of the day, and remembered. The same fact always
    /// comes with the same reading.
    /// </summary>
    internal double Fact(DayFact fact, Func<CheckedDay, double> read)
    {
        ref var known = ref _facts[(int)fact];
        return double.IsNaN(known) ? known = read(this) : known;
    }

    /// <summary>Fractional working sets by muscle group index.</summary>
    public double[] Groups { get; } = new double[Muscles.Groups.Length];

    /// <summary>The day of the week.</summary>
    public DayOfWeek Day { get; } = day;

    /// <summary>Monday 0 to Sunday 6.</summary>
    public int Index { get; } = WeekDays.Index(day);

    /// <summary>In the order in which they are done.</summary>
    public List<CheckedExercise> Exercises { get; } = [];

    /// <summary>How many mobility items the warm-up has.</summary>
    public int MobilityItems { get; set; }

    /// <summary>All working sets.</summary>
    public int Sets { get; private set; }

    /// <summary>Session minutes: warm-up, and every set with its rest, rounded up.</summary>
    public int Minutes { get; private set; }

    /// <summary>Spinal load of the session, in points of <see cref="SpinalBudget"/>.</summary>
    public int SpinalPoints { get; private set; }

    /// <summary>A hinge of high spinal load is done on this day.</summary>
    public bool HasHeavyHinge => _heavyHinges > 0;

    /// <summary>A row of high spinal load, which the lower back holds up, is done on this day.</summary>
    public bool HasHeavyRow => _heavyRows > 0;

    /// <summary>Exercises of high spinal load on this day.</summary>
    public int HighSpinalExercises { get; private set; }

    /// <summary>Pairs of places that the same exercise has in this session; 0 where each stands once.</summary>
    public int Doubles { get; private set; }

    /// <summary>Session minutes with so many seconds more.</summary>
    internal int MinutesWith(int seconds) => SessionLength.Minutes(_seconds + seconds);

    internal void Sum()
    {
        Array.Clear(Direct);
        Array.Clear(Fractional);
        Array.Clear(Groups);
        Forget();
        (MusclesWorked, _groupsTrained) = (0, 0);
        (Sets, _heavyHinges, _heavyRows, HighSpinalExercises, SpinalPoints, Doubles, _seconds) = (0, 0, 0, 0, 0, 0, 0);
        foreach (var item in Exercises)
        {
            CountPlace(item, 1);
            CountSets(item, item.Sets);
        }

        // Each pair was counted from both of its places.
        Doubles /= 2;

        Minutes = SessionLength.Minutes(_seconds);
    }

    /// <summary>An exercise that stands among the others comes (1) or goes (-1); its sets are counted apart.</summary>
    internal void CountPlace(CheckedExercise item, int change)
    {
        Forget();
        _heavyHinges += item.Traits.IsHeavyHinge ? change : 0;
        _heavyRows += item.Traits.IsHeavyRow ? change : 0;
        HighSpinalExercises += item.Traits.Exercise.SpinalLoad == SpinalLoad.High ? change : 0;
        foreach (var other in Exercises)
        {
            Doubles += other != item && other.Traits == item.Traits ? change : 0;
        }
    }

    /// <summary>So many sets more, or fewer where negative. Sums of halves are exact, so taking back leaves no trace.</summary>
    internal void CountSets(CheckedExercise item, int sets)
    {
        var traits = item.Traits;
        Forget();
        Sets += sets;
        SpinalPoints += sets * traits.SpinalPoints;
        _seconds += sets * (traits.WorkSeconds + item.RestSeconds);
        Minutes = SessionLength.Minutes(_seconds);
        foreach (var muscle in traits.Primary)
        {
            Direct[muscle] += sets;
            Fractional[muscle] += sets;
            MusclesWorked = Direct[muscle] >= MuscleRecovery.BothDays ? MusclesWorked | (1u << muscle) : MusclesWorked & ~(1u << muscle);
        }

        foreach (var muscle in traits.Secondary)
        {
            Fractional[muscle] += 0.5 * sets;
        }

        foreach (var group in traits.Groups)
        {
            Groups[group] += sets * traits.GroupShare[group];
            _groupsTrained = Groups[group] >= 1 ? _groupsTrained | (1u << group) : _groupsTrained & ~(1u << group);
        }
    }

    private void Forget() => Array.Fill(_facts, double.NaN);
}
