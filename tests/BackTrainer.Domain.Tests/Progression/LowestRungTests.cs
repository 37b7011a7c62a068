using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>With no load to take off and nothing easier below, failing still leads somewhere.</summary>
public sealed class LowestRungTests
{
    private static Log Wall => new("wall-push-up") { Prescription = Log.Reps(8, 15) };

    private static Log Hang => new("foot-supported-hang") { Prescription = Log.Hold(20) };

    [Fact]
    public void Three_misses_bring_the_aim_down_to_what_was_done()
    {
        Wall.Times(2, l => l.Did([5, 5, 5])).Next().Is(ProgressionDecision.Hold, reps: 8);
        var less = Wall.Times(2, l => l.Did([6, 5, 5])).Did([7, 6, 6]).Next();
        less.Is(ProgressionDecision.Hold, "wall-push-up", reps: 5);
        Assert.Equal((5, 15), (less.Reps!.Min, less.Reps.Max));
        Assert.Equal([StallCheckFirst.Key], less.Rules);
        Assert.Equal(9, less.Evidence.Count);
        Wall.Times(2, l => l.Did([5, 5, 5])).Did([8, 8, 8]).Next().Is(ProgressionDecision.IncreaseReps, reps: 9);
    }

    [Fact]
    public void From_there_the_way_leads_up_again_until_the_range_is_reached()
    {
        var log = Wall.Times(3, l => l.Did([5, 5, 5])).Did([5, 5, 5]);
        log.Next().Is(ProgressionDecision.IncreaseReps, reps: 6);
        log.Did([6, 6, 6]).Next().Is(ProgressionDecision.IncreaseReps, reps: 7);
        var back = log.Did([7, 7, 7]).Did([8, 8, 8]).Next();
        back.Is(ProgressionDecision.IncreaseReps, reps: 9);
        Assert.Equal(8, back.Reps!.Min);
    }

    [Fact]
    public void A_set_that_failed_altogether_leaves_one_to_aim_for() =>
        Wall.Times(3, l => l.Did([0, 0, 0])).Next().Is(ProgressionDecision.Hold, reps: 1);

    [Fact]
    public void A_hold_comes_down_to_what_was_held_and_grows_from_there()
    {
        Hang.Times(2, l => l.Held([12, 12, 12])).Next().Is(ProgressionDecision.Hold, seconds: 20);
        var log = Hang.Times(3, l => l.Held([14, 12, 12]));
        log.Next().Is(ProgressionDecision.Hold, "foot-supported-hang", seconds: 12);
        log.Held([12, 12, 12]).Next().Is(ProgressionDecision.IncreaseHold, seconds: 17);
        log.Held([17, 17, 17]).Held([20, 20, 20]).Held([20, 20, 20]).Next().Is(ProgressionDecision.IncreaseHold, seconds: 25);
    }

    [Fact]
    public void A_stall_ends_in_fewer_sets_and_the_climb_begins_anew()
    {
        Assert.Equal(6, StallCheckFirst.Weeks(TrainingLevel.Intermediate));
        var log = Wall.Times(3, l => l.Did([9, 9, 9]));
        Assert.Equal([StallCheckFirst.Key], log.Next().Rules);
        log.Times(18, l => l.Did([9, 9, 9])).Next().Is(ProgressionDecision.IncreaseReps, reps: 10);
        var light = log.Did([9, 9, 9]).Next();
        light.Is(ProgressionDecision.Deload, "wall-push-up", reps: 8);
        Assert.Equal((2, DeloadWeek.MinRir), (light.Sets, light.Rir));
        Assert.Equal([StallCheckFirst.Key, DeloadWeek.Key, DeloadDue.Key], light.Rules);
        log.Did([8, 8]).Next().Is(ProgressionDecision.Hold, reps: 8);
        log.Did([8, 8, 8]).Next().Is(ProgressionDecision.IncreaseReps, reps: 9);
        log.Times(3, l => l.Did([9, 9, 9])).Next().Is(ProgressionDecision.Hold, reps: 9);
    }

    [Fact]
    public void A_stall_of_a_single_set_ends_too()
    {
        var log = new Log("wall-push-up") { Prescription = Log.Reps(8, 15, sets: 1) }.Times(22, l => l.Did([9]));
        log.Next().Is(ProgressionDecision.Deload, reps: 8);
        log.Did([8]).Next().Is(ProgressionDecision.IncreaseReps, reps: 9);
    }

    [Fact]
    public void A_hold_that_does_not_grow_is_a_stall_as_well()
    {
        var log = Hang.Times(2, l => l.Held([25, 25, 25]));
        log.Next().Is(ProgressionDecision.IncreaseHold, seconds: 30);
        var check = log.Held([25, 25, 25]).Next();
        check.Is(ProgressionDecision.Hold, seconds: 25);
        Assert.Equal([StallCheckFirst.Key], check.Rules);
        log.Times(19, l => l.Held([25, 25, 25])).Next().Is(ProgressionDecision.Deload, seconds: 20);
        log.Held([20, 20]).Held([25, 25, 25]).Held([25, 25, 25]).Next().Is(ProgressionDecision.IncreaseHold, seconds: 30);
    }

    [Fact]
    public void The_lightest_load_with_nothing_below_counts_as_the_lowest_rung_too()
    {
        Log Curl(double load) => new Log("dumbbell-curl") { Prescription = Log.Reps(10, 15) }.Times(3, l => l.Did([7, 7, 7], load));
        Curl(10).Next().Is(ProgressionDecision.ReduceLoad, load: 9);
        Curl(0).Next().Is(ProgressionDecision.Hold, reps: 7);
    }

    /// <summary>Whoever can do only so much, and less than the plan, is soon asked for what they can do, whatever the exercise.</summary>
    [Fact]
    public void No_exercise_asks_for_more_than_one_can_do_for_ever()
    {
        var library = A.Library;
        Assert.All(library.Exercises.Where(e => e.Easier.Count == 0), exercise =>
        {
            var log = new Log(exercise.Id.ToString());
            var context = log.Context();
            var planned = context.PrescribeFor(exercise, Log.Reps(1, 1));
            var able = ((planned.Reps?.Min ?? planned.HoldSeconds ?? planned.DistanceMeters ?? 0) / 2) - 1;
            var reached = 0;
            for (var i = 0; i < 40; i++)
            {
                var target = log.Next();
                var sets = Enumerable.Repeat(able, target.Sets).ToArray();
                var load = target.Load is { } l ? (double)l.Kilograms : 20;

                // Less than half of the plan with ten kilograms or more, all of it with less.
                able = target.Load?.Kilograms < 10 ? Math.Max(able, target.AimReps ?? target.DistanceMeters ?? 0) : able;
                reached += i >= 3 && (target.AimReps ?? target.HoldSeconds ?? target.DistanceMeters) <= able ? 1 : 0;
                _ = planned.Reps is not null ? log.Did(sets, exercise.TakesLoad ? load : null)
                    : planned.HoldSeconds is not null ? log.Held(sets) : log.Carried(sets, load);
            }

            Assert.True(reached > 0, $"{exercise.Id}: {log.Next().Aim}, {able} can be done: {log.Next().Why}");
        });
    }
}
