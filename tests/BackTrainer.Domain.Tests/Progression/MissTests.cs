using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>Sets below the range: twice the same again, then a step back.</summary>
public sealed class MissTests
{
    private static readonly int[] Low = [8, 8, 7];

    private static Log Row => new("bent-over-barbell-row") { Prescription = Log.Reps(8, 12) };

    [Fact]
    public void The_bottom_of_the_range_is_no_miss()
    {
        Row.Did([8, 8, 8], 60).Next().Is(ProgressionDecision.IncreaseReps, reps: 9);
        var miss = Row.Did(Low, 60).Next();
        miss.Is(ProgressionDecision.Hold, reps: 8, load: 60);
        Assert.Equal(["stall-check-first"], miss.Rules);
    }

    [Fact]
    public void Three_misses_in_a_row_take_a_tenth_off()
    {
        Assert.Equal((3, 0.10m), (StallCheckFirst.Exposures, StallCheckFirst.Reset));
        Row.Times(2, l => l.Did(Low, 100)).Next().Is(ProgressionDecision.Hold, load: 100);
        var reset = Row.Times(3, l => l.Did(Low, 100)).Next();
        reset.Is(ProgressionDecision.ReduceLoad, reps: 8, load: 90);
        Assert.Equal(9, reset.Evidence.Count);
        Row.Times(2, l => l.Did(Low, 100)).Did([8, 8, 8], 100).Did(Low, 100).Next().Is(ProgressionDecision.Hold, load: 100);
    }

    [Fact]
    public void The_lower_load_is_rounded_down_to_what_can_be_loaded() =>
        Row.Times(3, l => l.Did(Low, 62.5)).Next().Is(ProgressionDecision.ReduceLoad, load: 55);

    [Fact]
    public void After_the_reset_misses_count_anew()
    {
        var log = Row.Times(3, l => l.Did(Low, 100)).Did(Low, 90);
        log.Next().Is(ProgressionDecision.Hold, load: 90);
        log.Did(Low, 90).Did(Low, 90).Next().Is(ProgressionDecision.EasierVariation, "t-bar-row");
    }

    [Fact]
    public void Poor_form_or_a_little_pain_does_not_put_off_the_step_back()
    {
        Row.Times(2, l => l.Did(Low, 100)).Did(Low, 100, form: 2).Next().Is(ProgressionDecision.ReduceLoad, load: 90);
        Row.Times(2, l => l.Did(Low, 100)).Did(Low, 100, pain: 4).Next().Is(ProgressionDecision.ReduceLoad, load: 90);
    }

    [Fact]
    public void Where_there_is_no_load_the_easier_rung_comes_or_what_was_reached()
    {
        new Log("push-up").Times(3, l => l.Did([6, 5, 5])).Next().Is(ProgressionDecision.EasierVariation, "knee-push-up");
        new Log("wall-push-up").Times(3, l => l.Did([8, 7, 7])).Next().Is(ProgressionDecision.Hold, "wall-push-up", reps: 7);
        new Log("weighted-pull-up") { Prescription = Log.Reps(3, 8), Request = Ladder.Expert }
            .Times(3, l => l.Did([2, 2, 2], 2.5)).Next().Is(ProgressionDecision.ReduceLoad, load: 1.25);
    }

    [Fact]
    public void A_hold_misses_below_half_of_the_plan()
    {
        new Log("front-plank").Held([20, 20, 10]).Next().Is(ProgressionDecision.Hold, seconds: 20);
        Assert.DoesNotContain("stall-check-first", new Log("front-plank").Held([20, 20, 10]).Next().Rules);
        Assert.Contains("stall-check-first", new Log("front-plank").Held([20, 20, 9]).Next().Rules);
    }

    [Fact]
    public void A_failed_try_is_a_miss() => Row.Did([8, 0, 0], 60).Next().Is(ProgressionDecision.Hold, reps: 8, load: 60);

    [Fact]
    public void Fewer_sets_that_fall_short_as_well_take_another_tenth_off()
    {
        var log = new Log("dumbbell-curl") { Prescription = Log.Reps(8, 12) }.Times(3, l => l.Did(Low, 30)).Times(3, l => l.Did(Low, 26)).Times(3, l => l.Did(Low, 23));
        log.Next().Is(ProgressionDecision.Deload, load: 23);
        log.Did([7, 7], 23).Next().Is(ProgressionDecision.ReduceLoad, load: 20);
    }

    [Fact]
    public void A_carry_misses_below_half_of_the_way()
    {
        Assert.DoesNotContain("stall-check-first", new Log("farmer-carry").Carried([30, 30, 15], 20).Next().Rules);
        Assert.Contains("stall-check-first", new Log("farmer-carry").Carried([30, 30, 14], 20).Next().Rules);
        new Log("farmer-carry").Times(3, l => l.Carried([30, 30, 14], 20)).Next().Is(ProgressionDecision.ReduceLoad, load: 18);
    }
}
