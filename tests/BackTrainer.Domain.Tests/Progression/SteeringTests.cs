using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>Stalls, reserves, tendons and own weights.</summary>
public sealed class SteeringTests
{
    private static readonly int[] Eight = [8, 8, 8];

    private static Log Row(TrainingLevel level = TrainingLevel.Intermediate) =>
        new("bent-over-barbell-row") { Prescription = Log.Reps(6, 10), Request = A.Request(level) };

    [Fact]
    public void Three_sessions_without_a_gain_ask_for_the_cause_and_a_tenth_goes_when_a_gain_was_to_be_expected()
    {
        Row().Times(2, l => l.Did(Eight, 100)).Next().Is(ProgressionDecision.IncreaseReps, reps: 9);
        var check = Row().Times(3, l => l.Did(Eight, 100)).Next();
        check.Is(ProgressionDecision.Hold, load: 100);
        Assert.Equal([StallCheckFirst.Key], check.Rules);
        Row().Times(3, l => l.Did(Eight, 100)).Did([9, 8, 8], 100).Next().Is(ProgressionDecision.IncreaseReps, reps: 9);

        Assert.Equal((2, 6, 12), (StallCheckFirst.Weeks(TrainingLevel.Novice), StallCheckFirst.Weeks(TrainingLevel.Intermediate), StallCheckFirst.Weeks(TrainingLevel.Advanced)));
        Stalled(TrainingLevel.Novice, 13).Next().Is(ProgressionDecision.IncreaseReps, load: 100);
        Stalled(TrainingLevel.Novice, 14).Next().Is(ProgressionDecision.ReduceLoad, load: 90);
        Stalled(TrainingLevel.Intermediate, 41).Next().Is(ProgressionDecision.IncreaseReps, load: 100);
        Stalled(TrainingLevel.Intermediate, 42).Next().Is(ProgressionDecision.ReduceLoad, reps: 10, load: 90);
        Stalled(TrainingLevel.Advanced, 83).Next().Is(ProgressionDecision.IncreaseReps, load: 100);
        Stalled(TrainingLevel.Advanced, 84).Next().Is(ProgressionDecision.ReduceLoad, load: 90);
    }

    [Fact]
    public void A_small_load_that_could_not_come_back_within_a_tenth_is_not_reset()
    {
        Stalled(TrainingLevel.Novice, 21, 27.5).Next().Is(ProgressionDecision.ReduceLoad, load: 22.5);
        Stalled(TrainingLevel.Novice, 21, 25).Next().Is(ProgressionDecision.IncreaseReps, load: 25);
    }

    /// <summary>Four times the same within so many days.</summary>
    private static Log Stalled(TrainingLevel level, int days, double load = 100)
    {
        var log = Row(level);
        foreach (var gap in new[] { days / 3, days / 3, days - (2 * (days / 3)) })
        {
            log.Did(Eight, load);
            for (var left = gap - 2; left > 0; left -= 9)
            {
                // Other training in between, so that no break begins.
                log.Rest(Math.Min(left, 9) - 2).Then("standing-calf-raise").Did([12]).Then("bent-over-barbell-row");
            }
        }

        return log.Did(Eight, load);
    }

    [Fact]
    public void The_second_stall_changes_the_variation_and_the_third_has_fewer_sets()
    {
        Log Novice() => Row(TrainingLevel.Novice);
        var second = Novice().Times(8, l => l.Did(Eight, 100)).Times(8, l => l.Did(Eight, 90)).Next();
        Assert.Equal(ProgressionDecision.EasierVariation, second.Decision);
        var third = Novice().Times(8, l => l.Did(Eight, 100)).Times(8, l => l.Did(Eight, 90)).Times(8, l => l.Did(Eight, 80)).Next();
        third.Is(ProgressionDecision.Deload, load: 80);
        Assert.Equal((2, DeloadWeek.MinRir), (third.Sets, third.Rir));
    }

    [Fact]
    public void A_reserve_that_was_not_there_lowers_the_load_but_never_for_novices_or_from_numbers_nobody_can_judge()
    {
        Log Left(int rir, TrainingLevel level = TrainingLevel.Intermediate) => new("bent-over-barbell-row") { Prescription = Log.Reps(6, 10, rir: rir), Request = A.Request(level) };
        Left(3).Did(Eight, 100, rir: 0).Next().Is(ProgressionDecision.ReduceLoad, load: 90);
        Left(2).Did(Eight, 100, rir: 0).Next().Is(ProgressionDecision.Hold, load: 100);
        Left(2).Did(Eight, 100, rir: 0).Did(Eight, 100, rir: 0).Next().Is(ProgressionDecision.ReduceLoad, load: 95);
        Left(2).Did(Eight, 100, rir: 1).Did(Eight, 100, rir: 1).Next().Is(ProgressionDecision.IncreaseReps, reps: 9, load: 100);
        Left(3, TrainingLevel.Novice).Did(Eight, 100, rir: 0).Next().Is(ProgressionDecision.Hold, load: 100);
    }

    [Fact]
    public void An_earned_step_is_larger_with_much_in_reserve_and_a_tenth_at_most()
    {
        Log Fives(int rir) => new Log("barbell-bench-press") { Prescription = Log.Reps(5, 8) }.Times(2, l => l.Did(Eight, 100, rir: rir));
        Fives(2).Next().Is(ProgressionDecision.IncreaseLoad, load: 102.5);
        Fives(4).Next().Is(ProgressionDecision.IncreaseLoad, load: 107.5);
        Fives(5).Next().Is(ProgressionDecision.IncreaseLoad, load: 102.5);
        new Log("barbell-bench-press") { Prescription = Log.Reps(5, 10) }.Times(2, l => l.Did([10, 10, 10], 100, rir: 4)).Next()
            .Is(ProgressionDecision.IncreaseLoad, load: 102.5);
    }

    [Fact]
    public void In_a_strength_block_an_earned_step_goes_to_the_percentage_within_the_limit()
    {
        Log Press(TrainingGoal goal) => new Log("barbell-bench-press") { Prescription = Log.Reps(3, 6), Request = A.Request(TrainingLevel.Advanced) with { Goal = goal } }
            .Times(2, l => l.Did([6, 6, 6], 100));
        Press(TrainingGoal.HealthyBack).Next().Is(ProgressionDecision.IncreaseLoad, load: 102.5);
        var next = Press(TrainingGoal.Strength).Next();
        Assert.Equal(ProgressionDecision.IncreaseLoad, next.Decision);
        Assert.InRange(next.Load!.Value.Kilograms, 102.5m, 110);
    }

    [Theory]
    [InlineData(2, 102.5)]
    [InlineData(6, 105)]
    public void The_maximum_of_a_strength_block_is_estimated_from_what_was_logged_before_it(int startsAfterDays, double load) =>
        Block(startsAfterDays).Did([7, 7], 80, rir: 3).Times(2, l => l.Did([6, 6, 6], 100, rir: 3)).Next().Is(ProgressionDecision.IncreaseLoad, load: load);

    [Fact]
    public void A_block_that_begins_without_a_log_takes_its_first_sessions_that_tell_and_stays_with_them()
    {
        Block(0).Times(2, l => l.Did([6, 6, 6], 100, rir: 3)).Next().Is(ProgressionDecision.IncreaseLoad, load: 110);
        Block(0).Did([15], 60, rir: 2).Did([5, 5], 90, rir: 2).Times(2, l => l.Did([6, 6, 6], 100, rir: 3)).Next()
            .Is(ProgressionDecision.IncreaseLoad, load: 102.5);
    }

    private static Log Block(int startsAfterDays) => new("barbell-bench-press")
    {
        Prescription = Log.Reps(3, 6),
        Request = A.Request(TrainingLevel.Advanced) with { Goal = TrainingGoal.Strength, StartsOn = A.Today.AddDays(startsAfterDays) },
    };

    [Fact]
    public void A_tendon_rung_that_was_just_reached_lasts_three_weeks()
    {
        Log Hang(int days) => new Log("flexed-arm-hang").Then("scapular-pull-up").Did([10, 10, 10]).Then("flexed-arm-hang")
            .Held([15, 15, 15]).Rest(days - 3).Held([15, 15, 15]);
        var early = Hang(8).Next();
        early.Is(ProgressionDecision.Hold, "flexed-arm-hang");
        Assert.Contains(SlowTendonLadders.Key, early.Rules);
        var last = Hang(8);
        last.Rest(4).Then("standing-calf-raise").Did([12, 12]);
        var reached = A.Today.AddDays(2);
        last.Next(reached.AddDays(20)).Is(ProgressionDecision.Hold, "flexed-arm-hang");
        last.Next(reached.AddDays(21)).Is(ProgressionDecision.HarderVariation, "eccentric-pull-up");
    }

    [Fact]
    public void Targets_are_made_of_ones_own_plates_and_dumbbells()
    {
        var own = new OwnWeights
        {
            Barbell = new(WeightUnit.Kilograms, 20, [new(20, 2), new(5, 2), new(2, 2)]),
            Dumbbells = [Load.FromKilograms(10), Load.FromKilograms(10.5m), Load.FromKilograms(16)],
        };
        NextTarget Next(Log log, string id) => NextTargets.For(A.Library[new(id)], log.Prescription!, log.Context() with { Weights = own });
        Next(Row().Times(2, l => l.Did([10, 10, 10], 60)), "bent-over-barbell-row").Is(ProgressionDecision.IncreaseLoad, load: 64);
        Next(Row().Times(2, l => l.Did([10, 10, 10], 64)), "bent-over-barbell-row").Is(ProgressionDecision.IncreaseLoad, load: 70);
        Next(Row().Times(2, l => l.Did([10, 10, 10], 74)), "bent-over-barbell-row").Is(ProgressionDecision.IncreaseReps, reps: 11, load: 74);
        Log Curl(double kg) => new Log("dumbbell-curl") { Prescription = Log.Reps(10, 15) }.Did([15, 15, 15], kg);
        Next(Curl(10), "dumbbell-curl").Is(ProgressionDecision.IncreaseLoad, load: 10.5);
        Next(Curl(10.5), "dumbbell-curl").Is(ProgressionDecision.IncreaseReps, load: 10.5);
    }

    [Fact]
    public void Body_mass_decides_how_large_a_step_under_a_belt_may_be()
    {
        NextTarget Next(double mass, double step) => NextTargets.For(
            A.Library[new("weighted-pull-up")], Log.Reps(5, 8),
            (new Log("weighted-pull-up") { Request = Ladder.Expert }.Times(2, l => l.Did(Eight, 0)).Context()) with
            {
                BodyMass = Load.FromKilograms((decimal)mass),
                Weights = new() { Step = Load.FromKilograms((decimal)step) },
            });
        Next(80, 8).Is(ProgressionDecision.IncreaseLoad, load: 8);
        Next(79, 8).Is(ProgressionDecision.IncreaseReps, load: 0);
    }

    [Fact]
    public void Pounds_among_kilograms_do_not_count_until_they_come_twice()
    {
        var odd = Row().Times(2, l => l.Did([7, 7, 7], 60)).Did(Eight, 132);
        odd.Next().Is(ProgressionDecision.IncreaseReps, reps: 8, load: 60);
        Assert.Contains(odd.Next().Sentences, s => s.Contains("looks like pounds", StringComparison.Ordinal));
        odd.Did([7, 7, 7], 60).Next().Is(ProgressionDecision.Hold, load: 60);
        Row().Did([7, 7, 7], 60).Did(Eight, 132).Did(Eight, 132).Next().Is(ProgressionDecision.IncreaseReps, load: 132);
    }

    [Theory]
    [InlineData(132.2, 60)]
    [InlineData(27.2, 60)]
    public void Pounds_among_kilograms_tell_nothing_of_a_return_either(double odd, double load)
    {
        NextTarget Back(double last) => Row().Times(3, l => l.Did(Eight, load, rir: 2)).Did(Eight, last, rir: 2).Rest(20).Next();
        var expected = Row().Times(3, l => l.Did(Eight, load, rir: 2)).Rest(22).Next();
        Back(odd).Is(ProgressionDecision.ReduceLoad, load: (double)expected.Load!.Value.Kilograms);
        Assert.Contains(Back(odd).Sentences, s => s.Contains("looks like pounds", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(110, true)]
    [InlineData(22.7, true)]
    [InlineData(62.5, false)]
    [InlineData(35, false)]
    public void The_first_load_after_a_break_may_be_in_pounds_as_well(double first, bool doubted)
    {
        // Fifty kilograms are asked for after sixty; a hundred and ten are fifty in pounds.
        Log Known() => Row().Times(3, l => l.Did(Eight, 60, rir: 2)).Rest(20);
        Assert.Equal(50, Known().Next().Load!.Value.Kilograms);
        var next = Known().Did(Eight, first, rir: 2).Next();
        Assert.Equal(doubted, next.Sentences.Any(s => s.Contains("looks like pounds", StringComparison.Ordinal)));
        Assert.True(!doubted || next.Load <= Log.Kg(60), next.Aim);
        Assert.DoesNotContain(Known().Did(Eight, first, rir: 2).Did(Eight, first, rir: 2).Next().Sentences, s => s.Contains("looks like pounds", StringComparison.Ordinal));
    }

    [Fact]
    public void Pounds_among_kilograms_do_not_move_the_weeks_before()
    {
        // Each week the same; one session in pounds neither opens nor closes the week after it.
        Log Weeks(double odd) => Row().Did([7, 7, 7], 60).Rest(5).Did([7, 7, 7], odd).Rest(1).Did([7, 7, 7], 60).Rest(3).Did([7, 7, 7], 60);
        Assert.Equal(3, Weeks(60).Next().Sets);
        Assert.Equal(Weeks(60).Next().Sets, Weeks(27.2).Next().Sets);
    }

    [Fact]
    public void One_session_short_of_the_reserve_after_a_good_one_lowers_nothing()
    {
        Row().Did(Eight, 100, rir: 2).Did(Eight, 100, rir: 0).Next().Is(ProgressionDecision.Hold, load: 100);
        Row().Did(Eight, 100, rir: 0).Did(Eight, 97.5, rir: 0).Next().Is(ProgressionDecision.Hold, load: 97.5);
    }

    [Fact]
    public void More_in_reserve_at_the_same_repetitions_is_a_gain()
    {
        Assert.Equal([StallCheckFirst.Key], Row(TrainingLevel.Novice).Did(Eight, 100, rir: 2).Did(Eight, 100, rir: 2).Did(Eight, 100, rir: 1).Next().Rules);
        Row(TrainingLevel.Novice).Did(Eight, 100, rir: 1).Did(Eight, 100, rir: 1).Did(Eight, 100, rir: 2).Next().Is(ProgressionDecision.IncreaseReps);
        Assert.Equal([StallCheckFirst.Key], Row(TrainingLevel.Novice).Did(Eight, 100, rir: 4).Did(Eight, 100, rir: 4).Did(Eight, 100, rir: 5).Next().Rules);
    }

    [Theory]
    [InlineData(126, true)]
    [InlineData(125, false)]
    [InlineData(138.5, true)]
    [InlineData(139, false)]
    [InlineData(28.5, true)]
    [InlineData(29, false)]
    [InlineData(26, true)]
    [InlineData(25.5, false)]
    [InlineData(90, false)]
    [InlineData(40, false)]
    public void A_load_is_doubted_from_two_and_a_tenth_to_just_over_two_and_three_tenths_times_the_last(double odd, bool doubted) =>
        Assert.Equal(doubted, Row().Did([7, 7, 7], 60).Did([7, 7, 7], odd).Next().Sentences.Any(s => s.Contains("looks like pounds", StringComparison.Ordinal)));
}
