using System.Collections.Immutable;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Rules;

/// <summary>
/// A week of a plan with everything that the rules measure already summed. The plan builder loads candidate weeks into
/// one of these again and again; a page makes one for each week that it shows.
/// </summary>
public sealed class WeekCheck
{
    /// <summary>So many sets of one exercise in a week are many; our choice.</summary>
    public const int ManyOfOne = 8;

    private static readonly int Patterns = Enum.GetValues<MovementPattern>().Length;

    private readonly double[] _fractional = new double[Muscles.Count];
    private readonly int[] _direct = new int[Muscles.Count];
    private readonly double[] _groups = new double[Muscles.Groups.Length];
    private readonly int[] _patterns = new int[Patterns];
    private int[] _setsOf;
    private int[] _daysOf;

    /// <summary>A check of weeks for <paramref name="request"/> as seen on <paramref name="today"/>; empty at first.</summary>
    public WeekCheck(PlanRequest request, AllowedExercises allowed, DateOnly today)
    {
        Request = request;
        Allowed = allowed;
        Today = today;
        _setsOf = new int[allowed.Known];
        _daysOf = new int[allowed.Known];
    }

    /// <summary>Every week of a finished plan, each knowing the build week before it.</summary>
    public static IReadOnlyList<WeekCheck> OfAll(
        IReadOnlyList<PlanWeek> weeks, PlanRequest request, AllowedExercises allowed, DateOnly today, string advice)
    {
        var checks = new List<WeekCheck>(weeks.Count);
        WeekCheck? lastBuild = null;
        var sinceDeload = 0;
        foreach (var week in weeks)
        {
            sinceDeload = week.Kind == WeekKind.Deload ? 0 : sinceDeload + 1;
            var check = new WeekCheck(request, allowed, today) { LastBuildWeek = lastBuild, WeeksSinceDeload = sinceDeload, Advice = advice };
            check.Load(week.Number, week.Kind, [.. week.Days.Select(d => Day(d, allowed))]);
            lastBuild = week.Kind == WeekKind.Build ? check : lastBuild;
            checks.Add(check);
        }

        return checks;
    }

    /// <summary>The build week before this one, or null in the first week.</summary>
    public WeekCheck? LastBuildWeek { get; init; }

    /// <summary>Build weeks in a row up to and with this one; 0 in a deload week.</summary>
    public int WeeksSinceDeload { get; init; }

    /// <summary>The safety text that is shown with the plan.</summary>
    public string Advice { get; init; } = "";

    /// <summary>What was asked for.</summary>
    public PlanRequest Request { get; }

    /// <summary>What may be used.</summary>
    public AllowedExercises Allowed { get; }

    /// <summary>The day on which the week is looked at.</summary>
    public DateOnly Today { get; }

    /// <summary>1 for the first week of the block.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>Build or deload.</summary>
    public WeekKind Kind { get; private set; }

    /// <summary>The training days, Monday first.</summary>
    public ImmutableArray<CheckedDay> Days { get; private set; } = [];

    /// <summary>Working sets of pulling.</summary>
    public int PullSets { get; private set; }

    /// <summary>Working sets of pushing.</summary>
    public int PushSets { get; private set; }

    /// <summary>All working sets of the week.</summary>
    public int Sets { get; private set; }

    /// <summary>The fewest repetitions in reserve that any exercise of the week asks for; 10 in an empty week.</summary>
    public int LeastRir
    {
        get
        {
            var least = RepsInReserve.Most;
            foreach (var day in Days)
            {
                foreach (var item in day.Exercises)
                {
                    least = Math.Min(least, item.Rir);
                }
            }

            return least;
        }
    }

    /// <summary>Fractional sets of a muscle in the week.</summary>
    public double Volume(Muscle muscle) => _fractional[(int)muscle];

    /// <summary>Fractional sets of a muscle group in the week; each set counts once.</summary>
    public double Volume(MuscleGroup group) => _groups[(int)group];

    /// <summary>Direct sets of a muscle in the week.</summary>
    public int Direct(Muscle muscle) => _direct[(int)muscle];

    /// <summary>Different exercises in the week.</summary>
    public int Exercises { get; private set; }

    /// <summary>Sets of single exercises past <see cref="ManyOfOne"/> a week, summed.</summary>
    public int SetsPastMany { get; private set; }

    /// <summary>Working sets of a pattern in the week.</summary>
    public int SetsOf(MovementPattern pattern) => _patterns[(int)pattern];

    /// <summary>Working sets of one exercise in the week.</summary>
    public int SetsOf(ExerciseTraits exercise) => _setsOf[exercise.Number];

    /// <summary>Places of one exercise in the week: the days on which it is done, where it stands once a day.</summary>
    public int PlacesOf(ExerciseTraits exercise) => _daysOf[exercise.Number];

    /// <summary>Loads a week and sums it up.</summary>
    public void Load(int number, WeekKind kind, ImmutableArray<CheckedDay> days)
    {
        (Number, Kind, Days) = (number, kind, days);
        foreach (var item in days.SelectMany(d => d.Exercises))
        {
            item.Traits = Allowed.Numbered(item.Traits);
        }

        Array.Resize(ref _setsOf, Allowed.Known);
        Array.Resize(ref _daysOf, Allowed.Known);
        foreach (var day in days)
        {
            day.Sum();
        }

        Total();
    }

    /// <summary>Sums one day anew after anything in it has changed, and the week with it.</summary>
    public void Recount(CheckedDay day)
    {
        day.Sum();
        Total();
    }

    /// <summary>Puts an exercise in its place on a day and keeps every sum.</summary>
    public void Put(CheckedDay day, int index, CheckedExercise item)
    {
        day.Exercises.Insert(index, item);
        day.CountPlace(item, 1);
        CountPlace(item, 1);
        Count(day, item, item.Sets);
    }

    /// <summary>Takes an exercise out of a day and keeps every sum.</summary>
    public CheckedExercise Take(CheckedDay day, int index)
    {
        var item = day.Exercises[index];
        day.CountPlace(item, -1);
        day.Exercises.RemoveAt(index);
        CountPlace(item, -1);
        Count(day, item, -item.Sets);
        return item;
    }

    /// <summary>Changes the sets of an exercise that stands on a day and keeps every sum.</summary>
    public void SetSets(CheckedDay day, CheckedExercise item, int sets)
    {
        Count(day, item, sets - item.Sets);
        item.Sets = sets;
    }

    private void Total()
    {
        Array.Clear(_fractional);
        Array.Clear(_direct);
        Array.Clear(_groups);
        Array.Clear(_patterns);
        Array.Clear(_setsOf);
        Array.Clear(_daysOf);
        (Sets, PullSets, PushSets, Exercises, SetsPastMany) = (0, 0, 0, 0, 0);
        foreach (var item in Days.SelectMany(d => d.Exercises))
        {
            CountPlace(item, 1);
            CountInWeek(item, item.Sets);
        }
    }

    private void CountPlace(CheckedExercise item, int change)
    {
        ref var places = ref _daysOf[item.Traits.Number];
        Exercises += Math.Min(1, places + change) - Math.Min(1, places);
        places += change;
    }

    private void Count(CheckedDay day, CheckedExercise item, int sets)
    {
        day.CountSets(item, sets);
        CountInWeek(item, sets);
    }

    private void CountInWeek(CheckedExercise item, int sets)
    {
        var traits = item.Traits;
        Sets += sets;
        PullSets += traits.IsPull ? sets : 0;
        PushSets += traits.IsPush ? sets : 0;
        ref var ofThis = ref _setsOf[traits.Number];
        SetsPastMany += Math.Max(0, ofThis + sets - ManyOfOne) - Math.Max(0, ofThis - ManyOfOne);
        ofThis += sets;
        _patterns[(int)traits.Exercise.Pattern] += sets;
        foreach (var muscle in traits.Primary)
        {
            _fractional[muscle] += sets;
            _direct[muscle] += sets;
        }

        foreach (var muscle in traits.Secondary)
        {
            _fractional[muscle] += 0.5 * sets;
        }

        foreach (var group in traits.Groups)
        {
            _groups[group] += sets * traits.GroupShare[group];
        }
    }

    private static CheckedDay Day(PlannedDay planned, AllowedExercises allowed)
    {
        var day = new CheckedDay(planned.Day) { MobilityItems = planned.Mobility.Count };
        day.Exercises.AddRange(planned.Exercises.Select(e => new CheckedExercise(
            allowed.TraitsOf(e.Exercise), e.Prescription.Sets, e.Prescription.RestSeconds, e.Prescription.Rir, e.Prescription.WarmUpSets)));
        return day;
    }
}
