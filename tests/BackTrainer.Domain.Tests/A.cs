using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Tests;

/// <summary>Requests and weeks to try rules on: <c>A.Week(TrainingLevel.Novice, ("monday", "band-row", 3))</c>.</summary>
internal static class A
{
    /// <summary>A Monday.</summary>
    public static readonly DateOnly Today = new(2026, 3, 2);

    /// <summary>The library as it is shipped.</summary>
    public static ExerciseLibrary Library { get; } = LibraryFolder.Read(LibraryFolder.Default);

    public static IReadOnlySet<Equipment> FullGym { get; } = Enum.GetValues<Equipment>().ToHashSet();

    public static HealthScreen Screen(int age = 30) => new() { CompletedOn = Today, Age = age, UsedToVigorousExercise = true };

    /// <summary>A healthy adult with a full gym and an hour.</summary>
    public static PlanRequest Request(TrainingLevel level = TrainingLevel.Intermediate, params string[] days) => new()
    {
        Screen = Screen(),
        Level = level,
        Goal = TrainingGoal.HealthyBack,
        Days = Days(days),
        MinutesPerSession = 60,
        Equipment = FullGym,
        StartsOn = Today,
    };

    public static IReadOnlyList<DayOfWeek> Days(params string[] days) => [.. days.Select(Kebab.Parse<DayOfWeek>)];

    /// <summary>A build week of exercises of the real library.</summary>
    public static WeekCheck Week(TrainingLevel level, params Item[] items) => new Sample(Request(level)).Week(items);

    /// <summary>A build week of exercises of the real library.</summary>
    public static WeekCheck Week(PlanRequest request, params Item[] items) => new Sample(request).Week(items);

    /// <summary>What one rule says of the week; every rule has something to say of every week.</summary>
    public static Finding By<TRule>(this WeekCheck week)
        where TRule : IPlanRule, new()
    {
        var finding = Assert.Single(PlanRules.Judge(week), f => f.Rule == new TRule().Id);
        Assert.False(string.IsNullOrWhiteSpace(finding.Message));
        return finding;
    }

    /// <summary>How the week stands against one rule.</summary>
    public static FindingStatus StatusBy<TRule>(this WeekCheck week)
        where TRule : IPlanRule, new() => week.By<TRule>().Status;

    /// <summary>The same week with every exercise changed.</summary>
    public static WeekCheck Each(this WeekCheck week, Action<CheckedExercise> change)
    {
        foreach (var day in week.Days)
        {
            day.Exercises.ForEach(change);
            week.Recount(day);
        }

        return week;
    }
}

/// <summary>Sets of an exercise on a day.</summary>
internal sealed record Item(string Day, string Exercise, int Sets)
{
    public static implicit operator Item((string Day, string Exercise, int Sets) item) => new(item.Day, item.Exercise, item.Sets);
}

/// <summary>What surrounds a week that a rule is tried on. Rests, reserve and warm-up sets are as advised unless changed.</summary>
internal sealed record Sample(PlanRequest Request)
{
    public ExerciseLibrary Library { get; init; } = A.Library;

    public int Number { get; init; } = 1;

    public WeekKind Kind { get; init; }

    public WeekCheck? Before { get; init; }

    public int SinceDeload { get; init; } = 1;

    public string Advice { get; init; } = AdviceShown.Text;

    public int MobilityItems { get; init; } = 1;

    /// <summary>Where the request names no days, the days are those of the items.</summary>
    public WeekCheck Week(params Item[] items)
    {
        var request = Request.Days.Count > 0 ? Request : Request with { Days = A.Days([.. items.Select(i => i.Day)]) };
        var allowed = new AllowedExercises(request, Library);
        var week = new WeekCheck(request, allowed, A.Today) { LastBuildWeek = Before, WeeksSinceDeload = SinceDeload, Advice = Advice };
        week.Load(Number, Kind, [.. request.Days.Select(day => Day(day, items, allowed))]);
        return week;
    }

    private CheckedDay Day(DayOfWeek day, Item[] items, AllowedExercises allowed)
    {
        var check = new CheckedDay(day) { MobilityItems = MobilityItems };
        foreach (var item in items.Where(i => i.Day == day.ToKebab()))
        {
            var id = new ExerciseId(item.Exercise);
            var traits = allowed.Find(id) ?? new ExerciseTraits(Library[id]);
            check.Exercises.Add(new CheckedExercise(traits, item.Sets, SetRest.For(traits), 4, WarmUp.RampSetsFor(traits)));
        }

        return check;
    }
}
