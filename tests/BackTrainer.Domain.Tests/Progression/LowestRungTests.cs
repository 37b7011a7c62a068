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
    public void A_try_of_the_harder_one_in_between_does_not_bring_the_old_bottom_back()
    {
        var log = new Log("incline-push-up") { Request = Ladder.With(Equipment.Box), Prescription = Log.Reps(8, 12) }
            .Times(3, l => l.Did([6, 5, 5])).Then("wall-push-up").Times(4, l => l.Did([3, 3, 3]));
        log.Next().Is(ProgressionDecision.IncreaseReps, "wall-push-up", reps: 4);
        var next = log.Then("incline-push-up").Did([2, 2, 2]).Then("wall-push-up").Did([3, 3, 3]).Next();
        next.Is(ProgressionDecision.IncreaseReps, "wall-push-up", reps: 4);
        Assert.Equal(3, next.Reps!.Min);
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
        Hang.Times(4, l => l.Held([4, 4, 4])).Next().Is(ProgressionDecision.IncreaseHold, seconds: 6);
        Hang.Times(4, l => l.Held([1, 1, 1])).Next().Is(ProgressionDecision.IncreaseHold, seconds: 2);
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

    /// <summary>Someone who can do less than half of what is planned with this exercise, at any load, and all that is asked of others.</summary>
    [Fact]
    public void No_target_that_is_failed_comes_a_fourth_time_but_with_fewer_sets() => Assert.All(A.Library.Exercises.Select(e => e.Id.ToString()), id =>
    {
        var log = new Log(id);
        var planned = log.Context().PrescribeFor(A.Library[new(id)], Log.Reps(1, 1));
        var able = Math.Max(1, ((planned.Reps?.Min ?? planned.HoldSeconds ?? planned.DistanceMeters ?? 0) / 2) - 1);
        var failed = new List<string>();
        for (var i = 0; i < 45; i++)
        {
            var target = log.Next();
            var asked = target.AimReps ?? target.HoldSeconds ?? target.DistanceMeters ?? 0;
            var done = target.Exercise.Id.ToString() == id ? Math.Min(able, asked) : asked;
            var least = target.Reps?.Min ?? (asked / 2);
            failed = done >= least ? [] : failed.TakeWhile(t => t == target.Aim).Append(target.Aim).ToList();
            Assert.True(failed.Count < (target.Decision == ProgressionDecision.Deload ? 5 : 4), $"{id}: {target.Aim}: {target.Why}");
            log.Then(target.Exercise.Id.ToString());
            var load = target.Load is { } l ? (double)l.Kilograms : target.Exercise.TakesLoad ? 20 : (double?)null;
            var sets = Enumerable.Repeat(done, target.Sets).ToArray();
            _ = target.Reps is not null ? log.Did(sets, load) : target.HoldSeconds is not null ? log.Held(sets) : log.Carried(sets, load ?? 0);
        }
    });

    [Fact]
    public void Pain_with_what_fell_short_asks_for_no_more_than_the_answer_to_it()
    {
        Hang.Times(2, l => l.Held([12, 12, 12])).Held([15, 15, 15], pain: 3).Next().Is(ProgressionDecision.Hold, seconds: 12);
        Wall.Times(2, l => l.Did([5, 5, 5])).Did([7, 7, 7], pain: 3).Next().Is(ProgressionDecision.Hold, reps: 5);
    }
}
