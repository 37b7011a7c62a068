using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Tests.Progression;

public sealed class DoubleProgressionTests
{
    private static readonly int[] Top = [12, 12, 12];

    private static Log Row => new("bent-over-barbell-row") { Prescription = Log.Reps(8, 12) };

    private static Log Curl => new("dumbbell-curl") { Prescription = Log.Reps(10, 15) };

    [Fact]
    public void The_first_time_starts_at_the_bottom_with_a_load_of_ones_own_choice()
    {
        var target = Row.Next();
        target.Is(ProgressionDecision.Start, "bent-over-barbell-row", reps: 8);
        Assert.Null(target.Load);
        Assert.Equal((3, 2), (target.Sets, target.Rir));
        Assert.Contains("choose a load that lets you do 8 reps", target.Why, StringComparison.Ordinal);
        Assert.Contains("choose a load that lets you do 30 metres", new Log("farmer-carry").Next().Why, StringComparison.Ordinal);
        Assert.Contains("hold 20 seconds", new Log("front-plank").Next().Why, StringComparison.Ordinal);
        Assert.Contains("start at 6 clean reps", new Log("push-up").Next().Why, StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_aim_is_one_more_than_the_weakest_and_than_most_sets()
    {
        Row.Did([10, 9, 8], 60).Next().Is(ProgressionDecision.IncreaseReps, reps: 10, load: 60);
        Row.Did([11, 8, 8], 60).Next().Is(ProgressionDecision.IncreaseReps, reps: 9, load: 60);
        Row.Did([10, 10, 11], 60).Next().Is(ProgressionDecision.IncreaseReps, reps: 11, load: 60);
        Row.Did([12, 12, 11], 60).Next().Is(ProgressionDecision.IncreaseReps, reps: 12, load: 60);
    }

    [Fact]
    public void Many_joints_hold_at_the_top_until_it_is_confirmed()
    {
        Assert.Equal(2, EarnedIncrease.Confirm);
        var once = Row.Did(Top, 60).Next();
        once.Is(ProgressionDecision.Hold, reps: 12, load: 60);
        Assert.Contains("Once more", once.Why, StringComparison.Ordinal);
        var twice = Row.Did(Top, 60).Did(Top, 60).Next();
        twice.Is(ProgressionDecision.IncreaseLoad, reps: 10, load: 62.5);
        Assert.Equal(6, twice.Evidence.Count);
        Assert.Contains("twice in a row", twice.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void The_confirmation_must_be_in_a_row_and_with_the_same_load()
    {
        Row.Did(Top, 60).Did([12, 12, 11], 60).Did(Top, 60).Next().Is(ProgressionDecision.Hold, reps: 12, load: 60);
        Row.Did(Top, 57.5).Did(Top, 60).Next().Is(ProgressionDecision.Hold, reps: 12, load: 60);
    }

    [Fact]
    public void A_load_that_was_lifted_before_comes_back_sooner_but_never_by_more_than_a_tenth()
    {
        Row.Did([8, 8, 8], 62.5).Did(Top, 60).Next().Is(ProgressionDecision.IncreaseLoad, reps: 10, load: 62.5);
        Row.Did([8, 8, 7], 62.5).Did(Top, 60).Next().Is(ProgressionDecision.Hold, reps: 12, load: 60);
        Row.Did([8, 8, 8], 100).Did(Top, 60).Next().Is(ProgressionDecision.IncreaseLoad, load: 65);
        Row.Did([8, 8, 8], 100).Did([12, 12, 11], 60).Next().Is(ProgressionDecision.IncreaseReps, load: 60);
    }

    [Fact]
    public void With_more_load_the_same_strength_gives_the_next_aim()
    {
        Log At(double load) => new Log("barbell-bench-press") { Prescription = Log.Reps(8, 12) }.Did(Top, load).Did(Top, load);
        At(25).Next().Is(ProgressionDecision.IncreaseLoad, reps: 8, load: 27.5);
        At(60).Next().Is(ProgressionDecision.IncreaseLoad, reps: 10, load: 62.5);
        At(200).Next().Is(ProgressionDecision.IncreaseLoad, reps: 11, load: 202.5);
    }

    [Fact]
    public void A_single_joint_needs_no_confirmation()
    {
        var target = Curl.Did([15, 15, 15], 12).Next();
        target.Is(ProgressionDecision.IncreaseLoad, reps: 11, load: 13);
        Assert.Equal(3, target.Evidence.Count);
        Curl.Did([15, 15, 14], 12).Next().Is(ProgressionDecision.IncreaseReps, reps: 15, load: 12);
    }

    [Fact]
    public void Reps_climb_again_from_the_bottom_with_the_new_load()
    {
        var log = Row.Did(Top, 60).Did(Top, 60).Did([8, 8, 8], 62.5);
        log.Next().Is(ProgressionDecision.IncreaseReps, reps: 9, load: 62.5);
    }

    [Fact]
    public void More_than_the_top_counts_as_the_top_and_is_not_asked_for()
    {
        Row.Did([14, 15, 13], 60).Next().Is(ProgressionDecision.Hold, reps: 12, load: 60);
        Row.Did([14, 15, 13], 60).Did([30, 30, 30], 60).Next().Is(ProgressionDecision.IncreaseLoad, reps: 10, load: 62.5);
    }

    [Fact]
    public void A_range_of_one_number_goes_by_load_alone()
    {
        Log Fives() => new("bent-over-barbell-row") { Prescription = Log.Reps(5, 5) };
        Fives().Did([5, 5, 5], 60).Did([5, 5, 5], 60).Next().Is(ProgressionDecision.IncreaseLoad, reps: 5, load: 62.5);
        Fives().Did([5, 5, 4], 60).Next().Is(ProgressionDecision.Hold, reps: 5, load: 60);
    }

    [Fact]
    public void A_target_names_the_sets_that_it_rests_on()
    {
        var target = Row.Did([8, 8, 8], 60).Rest(5).Did([9, 9, 9], 60).Next();
        Assert.Equal(
            Enumerable.Range(1, 3).Select(set => (A.Today.AddDays(7), set)),
            target.Evidence.Select(e => (e.Date, e.Set)));
        Assert.Equal("10 × 60 kg", target.Aim);
    }

    [Fact]
    public void A_target_reads_as_people_say_it()
    {
        Assert.Equal("6 reps", new Log("push-up").Next().Aim);
        Assert.Equal("20 s", new Log("front-plank").Next().Aim);
        Assert.Equal("30 m × 24 kg", new Log("farmer-carry").Carried([30, 30], 24).Next().Aim);
    }
}
