using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>Where in a block a run of weeks starts.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="BuildWeek">Build weeks since the block or the last deload began, with this one, from 1.</param>
/// <param name="LastBuild">The build week before it, or null.</param>
internal sealed record BlockStart(int Number, int BuildWeek, WeekCheck? LastBuild)
{
    /// <summary>The start of the block.</summary>
    public static BlockStart OfBlock { get; } = new(1, 1, null);
}

/// <summary>
/// Makes the weeks of a block from its first week: the exercises stay, sets rise in small steps, reps in reserve fall,
/// and a deload week comes when it is due.
/// </summary>
internal sealed class BlockBuilder(PlanRequest request, AllowedExercises allowed, PlanObjective objective, KeptPlaces kept, DateOnly today)
{
    /// <summary>Repetitions in reserve for an exercise in a week.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="traits">The exercise.</param>
    /// <param name="buildWeek">Build weeks since the block or the last deload began, from 1.</param>
    /// <param name="kind">Build or deload.</param>
    public static int Rir(PlanRequest request, ExerciseTraits traits, int buildWeek, WeekKind kind)
    {
        var (first, least) = request.Level switch
        {
            TrainingLevel.Novice => (3, 2),
            TrainingLevel.Intermediate => (3, 1),
            _ => (2, 1),
        };
        if (request.Goal == TrainingGoal.HealthyBack)
        {
            (first, least) = (3, 2);
        }

        var rir = Math.Max(least, first - ((buildWeek - 1) / 2));
        rir = traits.Exercise.SpinalLoad == SpinalLoad.High || traits.IsHeavyHinge ? Math.Max(rir, HeavySpineReserve.MinRir) : rir;
        rir = kind == WeekKind.Deload ? Math.Max(rir + 1, DeloadWeek.MinRir) : rir;
        var gentle = request.Screen is { Age: > GentleStart.AboveAge, UsedToVigorousExercise: false };
        return gentle || request.Back.IsAmber || request.Back.IsRed ? Math.Max(rir, PainLimits.MinRir) : rir;
    }

    /// <summary>The weeks of the block from one on to its end.</summary>
    /// <param name="first">The first of them, a build week.</param>
    /// <param name="start">Where in the block it stands.</param>
    /// <param name="shortRests">Rests may fall to the shortest that the rules permit.</param>
    /// <param name="deloads">A deload week comes when it is due.</param>
    public IReadOnlyList<PlanWeek> Build(WeekCheck first, BlockStart start, bool shortRests, bool deloads)
    {
        var weeks = new List<PlanWeek>();
        var week = first;
        var maxBuild = DeloadDue.Max(request.Level);
        var buildWeek = start.BuildWeek;
        for (var number = start.Number; number <= request.Weeks; number++)
        {
            if (deloads && buildWeek > maxBuild)
            {
                weeks.Add(Plan(week, number, WeekKind.Deload, buildWeek));
                buildWeek = 1;
                continue;
            }

            if (number > start.Number)
            {
                week = Next(week, number, buildWeek, shortRests);
            }

            weeks.Add(Plan(week, number, WeekKind.Build, buildWeek));
            buildWeek++;
        }

        return weeks;
    }

    /// <summary>How far through the rise of its volume a build week is, from 0 to 1.</summary>
    public static double Progress(PlanRequest request, int buildWeek) =>
        Math.Min(1.0, (double)(buildWeek - 1) / Math.Max(1, Math.Min(request.Weeks, DeloadDue.Max(request.Level)) - 1));

    private WeekCheck Next(WeekCheck before, int number, int buildWeek, bool shortRests)
    {
        var week = new WeekCheck(request, allowed, today) { LastBuildWeek = before, WeeksSinceDeload = buildWeek };
        week.Load(number, WeekKind.Build, [.. before.Days.Select(day => Copy(day, number, shortRests))]);
        new WeekSearch([], objective.At(Progress(request, buildWeek)), week, shortRests).Grow();
        return week;
    }

    private CheckedDay Copy(CheckedDay day, int number, bool shortRests)
    {
        var copy = new CheckedDay(day.Day) { MobilityItems = day.MobilityItems };
        copy.Exercises.AddRange(day.Exercises.Select(e => e.IsKept && kept.Find(number, day.Day, e.Traits.Exercise.Id) is { } there
            ? KeptPlaces.Checked(e.Traits, there.Prescription)
            : new CheckedExercise(e.Traits, e.Sets, WeekSearch.RestFor(e.Traits, shortRests), e.Rir, e.WarmUpSets) { IsKept = e.IsKept }));
        return copy;
    }

    private PlanWeek Plan(WeekCheck week, int number, WeekKind kind, int buildWeek)
    {
        var letters = new Dictionary<CheckedExercise, string>();
        foreach (var day in week.Days)
        {
            RestLongerWhereThereIsTime(week, day);
            foreach (var (item, letter) in Supersets.On(day))
            {
                letters[item] = letter;
            }
        }

        var byDay = week.Days.Select(d => d.Exercises.Select(item => item.Sets).ToArray()).ToList();
        if (kind == WeekKind.Deload)
        {
            LighterWeek.Halve(byDay);
        }

        var sets = week.Days.Zip(byDay).SelectMany(d => d.First.Exercises.Zip(d.Second)).ToDictionary(item => item.First, item => item.Second);

        return new PlanWeek(number, kind, [.. week.Days.Select((day, index) => new PlannedDay(
            day.Day,
            Mobility(index),
            [.. day.Exercises.Where(item => sets[item] > 0).Select(item =>
                item.IsKept && kind == WeekKind.Build && kept.Find(number, day.Day, item.Traits.Exercise.Id) is { } there
                ? there with { Kept = true, Superset = null }
                : new PlannedExercise(
                    item.Traits.Exercise.Id,
                    Dose.Prescribe(
                        item.Traits, request.Goal, request.Level, sets[item], Rir(request, item.Traits, buildWeek, kind), item.RestSeconds, item.WarmUpSets),
                    letters.GetValueOrDefault(item),
                    PlannedReason.For(item.Traits, request),
                    Kept: item.IsKept))]))]);
    }

    /// <summary>Rests grow from the least that is advised to what suits the goal, on days that have the time.</summary>
    private void RestLongerWhereThereIsTime(WeekCheck week, CheckedDay day)
    {
        var before = day.Exercises.Select(e => e.RestSeconds).ToList();
        foreach (var item in day.Exercises)
        {
            item.RestSeconds = item.IsKept ? item.RestSeconds : Math.Max(item.RestSeconds, GenerousRest(item.Traits));
        }

        week.Recount(day);
        if (day.Minutes <= request.MinutesPerSession)
        {
            return;
        }

        for (var i = 0; i < before.Count; i++)
        {
            day.Exercises[i].RestSeconds = before[i];
        }

        week.Recount(day);
    }

    private int GenerousRest(ExerciseTraits traits) => (SetRest.For(traits), request.Goal) switch
    {
        (SetRest.HighSpinalLoad, TrainingGoal.Strength) => 240,
        (SetRest.MultiJoint, TrainingGoal.Strength) => 180,
        (SetRest.SingleJoint, _) => 90,
        (var rest, _) => rest,
    };

    /// <summary>Two items a day, taken in turn so that spine, hips and shoulders all come round.</summary>
    private List<ExerciseId> Mobility(int dayIndex)
    {
        var items = allowed.Mobility.OrderBy(e => e.Pattern).ThenBy(e => e.Id).ToList();
        var byPattern = items.GroupBy(e => e.Pattern).Select(g => g.ToList()).ToList();
        return [.. Enumerable.Range(dayIndex * 2, Math.Min(2, byPattern.Count))
            .Select(n => (Group: byPattern[n % byPattern.Count], Turn: n / byPattern.Count))
            .Select(x => x.Group[x.Turn % x.Group.Count].Id)];
    }
}
