using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Rules;

/// <summary>An exercise of a day, as the rules count it.</summary>
public sealed class CheckedExercise(ExerciseTraits traits, int sets, int restSeconds, int rir, int warmUpSets)
{
    /// <summary>The exercise.</summary>
    public ExerciseTraits Traits { get; set; } = traits;

    /// <summary>Working sets.</summary>
    public int Sets { get; set; } = sets;

    /// <summary>Rest after each set, in seconds.</summary>
    public int RestSeconds { get; set; } = restSeconds;

    /// <summary>Repetitions to leave in reserve.</summary>
    public int Rir { get; set; } = rir;

    /// <summary>Ramp sets before the working sets.</summary>
    public int WarmUpSets { get; set; } = warmUpSets;
}

/// <summary>A training day, with its sums.</summary>
public sealed class CheckedDay(DayOfWeek day)
{
    /// <summary>Direct working sets by muscle index.</summary>
    public int[] Direct { get; } = new int[Muscles.Count];

    /// <summary>Fractional working sets by muscle index.</summary>
    public double[] Fractional { get; } = new double[Muscles.Count];

    /// <summary>Fractional working sets by muscle group index.</summary>
    public double[] Groups { get; } = new double[Muscles.Groups.Count];

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

    /// <summary>A hinge of high spinal load is done on this day.</summary>
    public bool HasHeavyHinge { get; private set; }

    /// <summary>Exercises of high spinal load on this day.</summary>
    public int HighSpinalExercises { get; private set; }

    internal void Sum()
    {
        Array.Clear(Direct);
        Array.Clear(Fractional);
        Array.Clear(Groups);
        (Sets, HasHeavyHinge, HighSpinalExercises) = (0, false, 0);
        var seconds = 0;
        foreach (var item in Exercises)
        {
            var traits = item.Traits;
            Sets += item.Sets;
            seconds += item.Sets * traits.SetSeconds(item.RestSeconds);
            HasHeavyHinge |= traits.IsHeavyHinge;
            HighSpinalExercises += traits.Exercise.SpinalLoad == SpinalLoad.High ? 1 : 0;
            foreach (var muscle in traits.Primary)
            {
                Direct[muscle] += item.Sets;
                Fractional[muscle] += item.Sets;
            }

            foreach (var muscle in traits.Secondary)
            {
                Fractional[muscle] += 0.5 * item.Sets;
            }

            for (var group = 0; group < Groups.Length; group++)
            {
                Groups[group] += item.Sets * traits.GroupShare[group];
            }
        }

        Minutes = SessionLength.Minutes(seconds);
    }
}

/// <summary>
/// A week of a plan with everything that the rules measure already summed. The plan builder loads candidate weeks into
/// one of these again and again; a page makes one for each week that it shows.
/// </summary>
public sealed class WeekCheck
{
    private readonly double[] _fractional = new double[Muscles.Count];
    private readonly double[] _groups = new double[Muscles.Groups.Count];
    private readonly int[] _patterns = new int[Enum.GetValues<MovementPattern>().Length];

    /// <summary>A check of weeks for <paramref name="request"/> as seen on <paramref name="today"/>; empty at first.</summary>
    public WeekCheck(PlanRequest request, AllowedExercises allowed, DateOnly today)
    {
        Request = request;
        Allowed = allowed;
        Today = today;
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
            check.Load(week.Number, week.Kind, [.. week.Days.Select(d => Day(d, allowed.Library))]);
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
    public IReadOnlyList<CheckedDay> Days { get; private set; } = [];

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

    /// <summary>Working sets of a pattern in the week.</summary>
    public int SetsOf(MovementPattern pattern) => _patterns[(int)pattern];

    /// <summary>Working sets of one exercise in the week.</summary>
    public int SetsOf(ExerciseTraits exercise)
    {
        var sets = 0;
        foreach (var day in Days)
        {
            foreach (var item in day.Exercises)
            {
                sets += item.Traits.Exercise == exercise.Exercise ? item.Sets : 0;
            }
        }

        return sets;
    }

    /// <summary>Loads a week and sums it up.</summary>
    public void Load(int number, WeekKind kind, IReadOnlyList<CheckedDay> days)
    {
        (Number, Kind, Days) = (number, kind, days);
        foreach (var day in days)
        {
            day.Sum();
        }

        Total();
    }

    /// <summary>Sums one day anew after it has changed, and the week with it.</summary>
    public void Recount(CheckedDay day)
    {
        day.Sum();
        Total();
    }

    private void Total()
    {
        Array.Clear(_fractional);
        Array.Clear(_groups);
        Array.Clear(_patterns);
        Sets = 0;
        foreach (var day in Days)
        {
            Sets += day.Sets;
            for (var m = 0; m < _fractional.Length; m++)
            {
                _fractional[m] += day.Fractional[m];
            }

            for (var g = 0; g < _groups.Length; g++)
            {
                _groups[g] += day.Groups[g];
            }

            foreach (var item in day.Exercises)
            {
                _patterns[(int)item.Traits.Exercise.Pattern] += item.Sets;
            }
        }

        PullSets = SetsOf(MovementPattern.HorizontalPull) + SetsOf(MovementPattern.VerticalPull);
        PushSets = SetsOf(MovementPattern.HorizontalPush) + SetsOf(MovementPattern.VerticalPush);
    }

    private static CheckedDay Day(PlannedDay planned, ExerciseLibrary library)
    {
        var day = new CheckedDay(planned.Day) { MobilityItems = planned.Mobility.Count };
        day.Exercises.AddRange(planned.Exercises.Select(e => new CheckedExercise(
            new ExerciseTraits(library[e.Exercise]), e.Prescription.Sets, e.Prescription.RestSeconds, e.Prescription.Rir, e.Prescription.WarmUpSets)));
        return day;
    }
}
