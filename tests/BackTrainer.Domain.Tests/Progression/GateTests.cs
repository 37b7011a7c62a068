using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>The harder neighbour waits behind its gate: so many sets of so much, twice.</summary>
public sealed class GateTests
{
    private static Log Twice(string id, int reps, PlanRequest? request = null, Prescription? prescription = null) =>
        new Log(id) { Request = request ?? A.Request(), Prescription = prescription }.Times(2, l => l.Did([reps, reps, reps]));

    [Theory]
    [InlineData("scapular-pull-up", 10)]
    [InlineData("incline-inverted-row", 10)]
    [InlineData("inverted-row", 10)]
    [InlineData("eccentric-pull-up", 5)]
    [InlineData("band-assisted-pull-up", 8)]
    [InlineData("chin-up", 8)]
    [InlineData("pull-up", 8)]
    public void The_pull_up_ladder_opens_at_its_numbers_and_not_one_below(string id, int reps)
    {
        Twice(id, reps, Ladder.Expert).Next().Is(ProgressionDecision.HarderVariation);
        Assert.NotEqual(ProgressionDecision.HarderVariation, Twice(id, reps - 1, Ladder.Expert).Next().Decision);
    }

    [Theory]
    [InlineData("foot-supported-hang", 30)]
    [InlineData("dead-hang", 30)]
    [InlineData("flexed-arm-hang", 15)]
    public void The_hangs_of_the_pull_up_ladder_do_the_same(string id, int seconds)
    {
        var gate = A.Library[new(id)].Gate!;
        Assert.Equal((3, seconds), (gate.Sets, gate.HoldSeconds!.Value));
        new Log(id).Times(2, l => l.Held([seconds - 1, seconds - 1, seconds - 1])).Next().Is(ProgressionDecision.IncreaseHold, id, seconds: seconds);
    }

    [Fact]
    public void Until_the_gate_is_reached_repetitions_go_up()
    {
        var strength = Ladder.Expert with { Goal = TrainingGoal.Strength };
        var towards = Twice("pull-up", 6, strength).Next();
        towards.Is(ProgressionDecision.IncreaseReps, "pull-up", reps: 7);
        Assert.Contains("opens at 3 × 8", towards.Why, StringComparison.Ordinal);
        Assert.Contains("one-rung", towards.Rules);
        Twice("pull-up", 7, strength).Next().Is(ProgressionDecision.IncreaseReps, "pull-up", reps: 8);
        Twice("pull-up", 8, strength).Next().Is(ProgressionDecision.HarderVariation);
    }

    [Fact]
    public void The_gate_is_reached_twice()
    {
        var once = new Log("push-up") { Request = Ladder.With(Equipment.Box) }.Did([14, 14, 14]).Did([15, 15, 15]);
        var again = once.Next();
        again.Is(ProgressionDecision.Hold, "push-up", reps: 15);
        Assert.Contains("Once more", again.Why, StringComparison.Ordinal);
        once.Did([15, 15, 15]).Next().Is(ProgressionDecision.HarderVariation, "feet-elevated-push-up");
    }

    [Fact]
    public void A_gate_counts_as_many_sets_as_it_names_or_all_where_the_plan_has_fewer()
    {
        Log PushUps(int sets) => new("push-up") { Request = Ladder.With(Equipment.Box), Prescription = Log.Reps(6, 12, sets) };
        PushUps(4).Times(2, l => l.Did([15, 15, 15, 12])).Next().Is(ProgressionDecision.HarderVariation);
        PushUps(4).Times(2, l => l.Did([15, 15, 14, 14])).Next().Is(ProgressionDecision.IncreaseReps, "push-up", reps: 15);
        PushUps(2).Times(2, l => l.Did([15, 15])).Next().Is(ProgressionDecision.HarderVariation);
    }

    [Fact]
    public void A_gate_far_above_the_range_can_still_be_reached()
    {
        var alone = Ladder.With();
        var low = Log.Reps(3, 6);
        Twice("split-squat", 11, alone, low).Next().Is(ProgressionDecision.IncreaseReps, "split-squat", reps: 12);
        Twice("split-squat", 12, alone, low).Next().Is(ProgressionDecision.HarderVariation, "reverse-lunge");
        Assert.Equal(12, DoubleProgression.MostReps(A.Library[new("split-squat")], low.Reps!));
    }

    [Fact]
    public void Pain_and_form_close_the_gate()
    {
        Log At(int? form, int? pain) => new Log("chin-up").Times(2, l => l.Did([8, 8, 8], form: form, pain: pain));
        At(4, 2).Next().Is(ProgressionDecision.HarderVariation);
        At(3, 2).Next().Is(ProgressionDecision.Hold, "chin-up");
        At(4, 3).Next().Is(ProgressionDecision.Hold, "chin-up");
    }
}
