using BackTrainer.Domain.Exercises;
using BackTrainer.Simulation.Athletes;
using BackTrainer.Simulation.Policies;
using BackTrainer.Simulation.Results;
using BackTrainer.Simulation.Seasons;

namespace BackTrainer.Domain.Tests.Simulation;

/// <summary>A small run of the simulation of tests/BackTrainer.Simulation: the same athletes each time, so the same figures.</summary>
public sealed class SimulationTests
{
    private const int Athletes = 60, Weeks = 26;

    private static readonly Trial[] Trials = [.. Enum.GetValues<TrainingLevel>().Select(level => Trial.Run(level, Athletes, [Weeks], A.Library))];

    [Fact]
    public void Our_engine_breaks_no_hard_rule() => Assert.All(Trials, t => Assert.All(t.BrokenByUs, broken => Assert.Equal(0, broken)));

    [Fact]
    public void The_umpire_sees_that_other_policies_do() =>
        Assert.All(Trials, t => Assert.All(new[] { PolicyList.EveryUp, PolicyList.Linear, PolicyList.PlainDouble }, p => Assert.True(Mean(t, p, x => x.Broken) > 5)));

    [Fact]
    public void Failed_sets_are_less_than_half_of_the_linear_policys() =>
        Assert.All(Trials, t => Assert.True(2 * Mean(t, PolicyList.Ours, x => x.Failed) < Mean(t, PolicyList.Linear, x => x.Failed)));

    [Fact]
    public void It_gains_more_than_raising_every_session() =>
        Assert.All(Trials, t => Assert.True(Mean(t, PolicyList.Ours, x => x.Gain) > Mean(t, PolicyList.EveryUp, x => x.Gain)));

    [Fact]
    public void Whoever_gains_more_has_more_failed_sets() =>
        Assert.All(Trials, t => Assert.All(Enumerable.Range(1, PolicyList.All.Count - 1), p => Assert.True(
            Mean(t, p, x => x.Gain) <= Mean(t, PolicyList.Ours, x => x.Gain) || Mean(t, p, x => x.Failed) > Mean(t, PolicyList.Ours, x => x.Failed),
            $"{t.Level}: {PolicyList.All[p].Name}")));

    [Fact]
    public void An_athlete_lives_the_same_nights_whatever_is_trained()
    {
        var (one, same) = (Athlete.Of(TrainingLevel.Novice, 7), Athlete.Of(TrainingLevel.Novice, 7));
        Assert.Equal(one.Strength, same.Strength);
        Assert.Equal(Enumerable.Range(0, 60).Select(new Life(one).Hours), Enumerable.Range(0, 60).Select(new Life(same).Hours));
        var again = Season.Of(same, PolicyList.All[PolicyList.Ours], A.Library, [12]);
        Assert.Equal(Season.Of(one, PolicyList.All[PolicyList.Ours], A.Library, [12]).At, again.At);
    }

    [Fact]
    public void The_calibration_of_the_gain_holds()
    {
        Assert.Equal(1, Body.WorthOf(0), 9);
        Assert.Equal(1, Body.WorthOf(3), 9);
        Assert.Equal(0.6, Body.WorthOf(5), 9);
        Assert.Equal(0.2, Body.WorthOf(8), 9);
        Assert.Equal(0.2, Body.WorthOf(12), 9);
        Assert.Equal(9.75, Reps.ToFailure(0.8, 0), 2);
        Assert.Equal(0.8, Reps.ShareFor(9.75, 0), 2);
        Assert.Equal(0, Reps.ToFailure(1.01, 2));
    }

    private static double Mean(Trial trial, int policy, Func<Tally, double> what) => trial.Of(policy, 0, what).Average();
}
