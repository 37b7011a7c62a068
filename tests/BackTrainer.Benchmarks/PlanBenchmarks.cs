using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Safety;
using BenchmarkDotNet.Attributes;

namespace BackTrainer.Benchmarks;

/// <summary>One plan built. The smallest request is the baseline; the others are told as ratios of it.</summary>
[MemoryDiagnoser]
public class PlanBenchmarks
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private readonly ExerciseLibrary _library = LibraryFolder.Read(LibraryFolder.Default);

    [Benchmark(Baseline = true)]
    public PlanOutcome TwoShortDaysOnTheFloor() =>
        PlanBuilder.Build(Request("floor", TrainingLevel.Novice, 30, 1, DayOfWeek.Monday, DayOfWeek.Thursday), _library, Today);

    [Benchmark]
    public PlanOutcome ThreeDaysAtHomeForSixWeeks() =>
        PlanBuilder.Build(
            Request("bar-and-dumbbells", TrainingLevel.Novice, 45, 6, DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday), _library, Today);

    [Benchmark]
    public PlanOutcome FiveDaysInAFullGymForTwelveWeeks() =>
        PlanBuilder.Build(
            Request(
                "full-gym", TrainingLevel.Advanced, 90, 12, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Friday, DayOfWeek.Saturday),
            _library,
            Today);

    private static PlanRequest Request(string preset, TrainingLevel level, int minutes, int weeks, params DayOfWeek[] days) => new()
    {
        Screen = new HealthScreen { CompletedOn = Today, Age = 34, UsedToVigorousExercise = true },
        Level = level,
        Goal = TrainingGoal.HealthyBack,
        Days = days,
        MinutesPerSession = minutes,
        Equipment = EquipmentPreset.All.Single(p => p.Id == preset).Pieces.ToHashSet(),
        StartsOn = Today,
        Weeks = weeks,
    };
}
