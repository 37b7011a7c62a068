using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progress;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Strength;
using BackTrainer.Web.Components;

namespace BackTrainer.Web.Pages.Progress;

/// <summary>Weeks as series to draw, with what the rules aim for.</summary>
internal static class ProgressSeries
{
    /// <summary>Fractional sets of each muscle group, against its band.</summary>
    public static IReadOnlyList<WeekSeries> Volume(IReadOnlyList<TrainedWeek> weeks, Func<MuscleGroup, VolumeBand> band) =>
        [.. Muscles.Groups.Select(g => new WeekSeries(g.Title(), [.. weeks.Select(w => (double?)w.SetsOf(g))], "sets") { Min = band(g).Min, Max = band(g).Max })];

    /// <summary>Pulls for each push, rows for each overhead pull, and what the spine was asked.</summary>
    public static IReadOnlyList<WeekSeries> Balance(IReadOnlyList<TrainedWeek> weeks, BackState back) =>
    [
        new("Pulls for each push", [.. weeks.Select(w => w.PullsPerPush)], "sets") { Min = PullPush.Min, Max = PullPush.Max },
        new("Rows for each overhead pull", [.. weeks.Select(w => w.RowsPerOverhead)], "sets") { Min = PullPlanes.Min, Max = PullPlanes.Max },
        new("Spinal load", [.. weeks.Select(w => (double?)w.SpinalPoints)], "points") { Max = SpinalBudget.ForWeek(back) },
    ];

    /// <summary>Load beside sleep, readiness and pain, each on a scale of its own.</summary>
    public static IReadOnlyList<WeekSeries> Recovery(IReadOnlyList<TrainedWeek> weeks, IReadOnlyList<RecoveryWeek> said) =>
    [
        new("Working sets", [.. weeks.Select(w => (double?)w.Sets)], "sets"),
        new("Sleep", [.. said.Select(w => w.SleepHours)], "hours a night") { Min = SleepTarget.HoursFrom, Max = SleepTarget.HoursTo },
        new("Readiness", [.. said.Select(w => w.Readiness)], "1 to 5, 5 is best") { Top = CheckIn.Highest },
        Pain(said),
    ];

    /// <summary>Pain against load.</summary>
    public static IReadOnlyList<WeekSeries> PainAndLoad(IReadOnlyList<TrainedWeek> weeks, IReadOnlyList<RecoveryWeek> said) =>
    [
        Pain(said),
        new("Working sets", [.. weeks.Select(w => (double?)w.Sets)], "sets"),
        new("Load", [.. weeks.Select(w => (double?)Math.Round(Writing.Current.Unit.In((decimal)w.Kilograms)))], $"{Writing.Current.Unit.Symbol()} lifted"),
        new("Spinal load", [.. weeks.Select(w => (double?)w.SpinalPoints)], "points"),
    ];

    private static WeekSeries Pain(IReadOnlyList<RecoveryWeek> said) =>
        new("Worst pain", [.. said.Select(w => (double?)w.WorstPain)], "0 to 10") { Max = OneRung.MostPain, Top = BackState.WorstPain };
}
