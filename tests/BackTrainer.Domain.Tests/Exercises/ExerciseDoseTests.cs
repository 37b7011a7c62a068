using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Exercises;

public sealed class ExerciseDoseTests
{
    private static readonly SetAmount Reps = new(new RepRange(8, 12));
    private static readonly SetAmount Hold = new(holdSeconds: 20);
    private static readonly SetAmount Carry = new(meters: 30);

    [Fact]
    public void A_set_asks_for_exactly_one_of_reps_seconds_and_metres()
    {
        Assert.Throws<ArgumentException>(() => new SetAmount());
        Assert.Throws<ArgumentException>(() => new SetAmount(new RepRange(8, 12), 20));
        Assert.Throws<ArgumentException>(() => new SetAmount(null, 20, 30));
        Assert.Throws<ArgumentException>(() => new LadderGate(3));
        Assert.Throws<ArgumentException>(() => new LadderGate(3, 8, 30));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(SetAmount.LongestHold + 1, null)]
    [InlineData(null, 0)]
    [InlineData(null, SetAmount.LongestCarry + 1)]
    public void Seconds_and_metres_have_limits(int? seconds, int? meters) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SetAmount(null, seconds, meters));

    [Theory]
    [InlineData(0, 8)]
    [InlineData(LadderGate.MostSets + 1, 8)]
    [InlineData(3, 0)]
    [InlineData(3, RepRange.Most + 1)]
    public void A_gate_has_limits(int sets, int reps) => Assert.Throws<ArgumentOutOfRangeException>(() => new LadderGate(sets, reps));

    [Fact]
    public void A_dose_counts_in_the_same_for_every_goal()
    {
        Assert.Throws<ArgumentException>(() => new ExerciseDose(Reps, Hold, Reps));
        Assert.Throws<ArgumentException>(() => new ExerciseDose(Hold, Hold, Carry));
        var dose = new ExerciseDose(Reps, new(new RepRange(3, 6)), new(new RepRange(6, 12)));
        Assert.Equal([8, 3, 6], Enum.GetValues<TrainingGoal>().Select(g => dose.For(g).Reps!.Min));
    }

    [Theory]
    [InlineData(LoadKind.Hold)]
    [InlineData(LoadKind.Carry)]
    [InlineData(LoadKind.External)]
    [InlineData(LoadKind.Band)]
    public void Holds_count_in_seconds_carries_in_metres_and_the_rest_in_reps(LoadKind load) =>
        Assert.Equal(
            (load is not (LoadKind.Hold or LoadKind.Carry), load == LoadKind.Hold, load == LoadKind.Carry),
            (Reps.Fits(load), Hold.Fits(load), Carry.Fits(load)));

    [Fact]
    public void Amounts_and_gates_read_as_people_write_them()
    {
        Assert.Equal(["8 to 12 reps", "20 seconds", "30 metres"], new[] { Reps, Hold, Carry }.Select(a => a.ToString()));
        Assert.Equal(
            ["3 × 8", "3 × 30 s", "2 × 40 m"],
            new[] { new LadderGate(3, 8), new LadderGate(3, holdSeconds: 30), new LadderGate(2, meters: 40) }.Select(g => g.ToString()));
    }

    [Fact]
    public void Every_exercise_of_the_library_has_numbers_that_fit_its_load_and_its_ladder() =>
        Assert.All(A.Library.Exercises, e =>
        {
            Assert.True(e.Dose.Fits(e.Load), $"{e.Id}: dose");
            Assert.True(e.TakesLoad == e.Step is not null, $"{e.Id}: step");
            Assert.True(e.Harder.Count > 0 == e.Gate is not null, $"{e.Id}: gate");
            Assert.True(e.Gate?.EachSet.Fits(e.Load) ?? true, $"{e.Id}: gate");
        });

    [Theory]
    [InlineData("foot-supported-hang", "3 × 30 s")]
    [InlineData("dead-hang", "3 × 30 s")]
    [InlineData("scapular-pull-up", "3 × 10")]
    [InlineData("incline-inverted-row", "3 × 10")]
    [InlineData("inverted-row", "3 × 10")]
    [InlineData("flexed-arm-hang", "3 × 15 s")]
    [InlineData("eccentric-pull-up", "3 × 5")]
    [InlineData("band-assisted-pull-up", "3 × 8")]
    [InlineData("machine-assisted-pull-up", "3 × 8")]
    [InlineData("chin-up", "3 × 8")]
    [InlineData("pull-up", "3 × 8")]
    public void The_gates_of_the_pull_up_ladder_stand_as_they_are_known(string id, string gate) =>
        Assert.Equal(gate, A.Library[new(id)].Gate!.ToString());
}
