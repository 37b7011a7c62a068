using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using BenchmarkDotNet.Attributes;

namespace BackTrainer.Benchmarks;

/// <summary>Every target of one session of eight exercises. The log of a month is the baseline; three years are told as a ratio of it.</summary>
[MemoryDiagnoser]
public class ProgressionBenchmarks
{
    private const int SessionsAWeek = 3;

    private static readonly string[] Ids =
        ["bent-over-barbell-row", "barbell-bench-press", "back-squat", "lat-pulldown", "dumbbell-curl", "front-plank", "push-up", "farmer-carry"];

    private static readonly DateOnly FirstDay = new(2026, 3, 2);
    private readonly ExerciseLibrary _library = LibraryFolder.Read(LibraryFolder.Default);
    private List<(Exercise Exercise, Prescription Prescription)> _planned = [];
    private ProgressionContext _month = null!;
    private ProgressionContext _threeYears = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _month = After(weeks: 4);
        _threeYears = After(weeks: 156);
        _planned = [.. Ids.Select(id => (_library[new(id)], Prescribe(_library[new(id)])))];
    }

    [Benchmark(Baseline = true)]
    public int AfterAMonth() => Targets(_month);

    [Benchmark]
    public int AfterThreeYears() => Targets(_threeYears);

    private int Targets(ProgressionContext context)
    {
        var sets = 0;
        foreach (var (exercise, prescription) in _planned)
        {
            sets += NextTargets.For(exercise, prescription, context).Sets;
        }

        return sets;
    }

    private static Prescription Prescribe(Exercise exercise)
    {
        var traits = new ExerciseTraits(exercise);
        return Dose.Prescribe(traits, TrainingGoal.Strength, TrainingLevel.Advanced, 3, 2, SetRest.For(traits), WarmUp.RampSetsFor(traits));
    }

    private ProgressionContext After(int weeks)
    {
        var random = new Random(3);
        var exposures = Ids.ToDictionary(id => new ExerciseId(id), _ => new List<Exposure>());
        var days = new List<TrainedDay>();
        var today = FirstDay;
        for (var i = 0; i < weeks * SessionsAWeek; i++, today = today.AddDays(i % SessionsAWeek == 0 ? 3 : 2))
        {
            days.Add(new(today, i / SessionsAWeek % 7 == 6));
            foreach (var (id, list) in exposures)
            {
                list.Add(Did(_library[id], today, Load.FromKilograms(40 + (i / 10)), random));
            }
        }

        var request = new PlanRequest
        {
            Level = TrainingLevel.Advanced,
            Goal = TrainingGoal.Strength,
            Days = [],
            MinutesPerSession = PlanRequest.MaxMinutes,
            Equipment = Enum.GetValues<Equipment>().ToHashSet(),
            StartsOn = today.AddDays(-28),
        };
        var history = new TrainingHistory(exposures.ToDictionary(e => e.Key, e => (IReadOnlyList<Exposure>)e.Value), days);
        return new(_library, history, request, WeekKind.Build, today);
    }

    private static Exposure Did(Exercise exercise, DateOnly day, Load load, Random random)
    {
        var isCarry = exercise.Load == LoadKind.Carry;
        return new(
            Guid.Empty, day.ToDateTime(default, DateTimeKind.Utc), day,
            [.. Enumerable.Range(1, 3).Select(order => LoggedSet.Work(exercise.Id, order, new SetResult(
                exercise.IsTimed || isCarry ? null : random.Next(6, 11), exercise.TakesLoad ? load : null,
                exercise.IsTimed ? 25 : null, isCarry ? 30 : null, 2, 4)))],
            0);
    }
}
