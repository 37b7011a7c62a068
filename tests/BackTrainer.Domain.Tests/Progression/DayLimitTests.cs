using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Recovery;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>What the day, a break, the week and the weaker side change.</summary>
public sealed class DayLimitTests
{
    private static readonly int[] Top = [12, 12, 12];

    private static Log Row => new("bent-over-barbell-row") { Prescription = Log.Reps(8, 12) };

    private static Log Earned => Row.Did(Top, 60).Did(Top, 60);

    private static NextTarget On(Log log, Func<ProgressionContext, ProgressionContext> day, DateOnly? today = null) =>
        NextTargets.For(log.Library[new("bent-over-barbell-row")], log.Prescription!, day(log.Context(today)));

    private static NextTarget Morning(double? sleep = null, double? readiness = null, int? pain = null, bool unwell = false, int lats = 1, params CheckIn[] before) =>
        On(Earned, c => c with
        {
            CheckIns = [new(c.Today, sleep, readiness, new Dictionary<Muscle, int> { [Muscle.UpperBack] = lats }, pain, unwell), .. before],
        });

    [Fact]
    public void Six_hours_of_sleep_are_enough_and_less_is_short()
    {
        Morning(sleep: 6).Is(ProgressionDecision.IncreaseLoad, load: 62.5);
        var shorter = Morning(sleep: 5.9);
        shorter.Is(ProgressionDecision.Hold, load: 60);
        Assert.Equal((2, 3), (shorter.Sets, shorter.Rir));
        Assert.Contains(SleepTarget.Key, shorter.Rules);
        Morning(sleep: 12).Is(ProgressionDecision.IncreaseLoad, load: 62.5);
    }

    [Fact]
    public void Three_shortish_nights_of_four_count_and_two_do_not()
    {
        var today = Earned.Tomorrow;
        CheckIn Night(int ago, double hours) => new(today.AddDays(-ago), hours);
        Morning(sleep: 6.4, before: [Night(1, 6.4), Night(3, 6.4)]).Is(ProgressionDecision.Hold);
        Morning(sleep: 6.4, before: [Night(1, 6.4), Night(3, 6.5)]).Is(ProgressionDecision.IncreaseLoad);
        Morning(sleep: 6.4, before: [Night(1, 6.4), Night(4, 6.4)]).Is(ProgressionDecision.IncreaseLoad);
    }

    [Fact]
    public void Readiness_of_two_shortens_the_day_and_of_three_does_not()
    {
        var flat = Morning(readiness: 2);
        flat.Is(ProgressionDecision.Hold, load: 60);
        Assert.Equal((2, 4), (flat.Sets, flat.Rir));
        Morning(readiness: 2.1).Is(ProgressionDecision.IncreaseLoad);
        Assert.Contains(Morning(readiness: 2, before: [new(Earned.Tomorrow.AddDays(-1), readiness: 1)]).Sentences, s => s.Contains("two days in a row", StringComparison.Ordinal));
    }

    [Fact]
    public void A_very_sore_muscle_halves_its_sets()
    {
        Assert.Equal(2, Morning(lats: 4).Sets);
        Morning(lats: 4).Is(ProgressionDecision.Hold);
        Morning(lats: 3).Is(ProgressionDecision.IncreaseLoad);
    }

    [Fact]
    public void Pain_of_three_asks_less_of_the_spine_and_of_six_stops()
    {
        Morning(pain: 2).Is(ProgressionDecision.IncreaseLoad);
        var gentler = Morning(pain: 3);
        Assert.Equal(ProgressionDecision.EasierVariation, gentler.Decision);
        Assert.NotEqual(SpinalLoad.High, gentler.Exercise.SpinalLoad);
        Assert.True(gentler.Rir >= PainLimits.MinRir);
        Assert.NotEqual(ProgressionDecision.Stop, Morning(pain: 5).Decision);
        var stop = Morning(pain: 6);
        Assert.Equal((ProgressionDecision.Stop, 0), (stop.Decision, stop.Sets));
        Assert.Equal(ProgressionDecision.Stop, Morning(unwell: true, readiness: 5).Decision);
    }

    [Fact]
    public void The_pain_light_reads_before_worst_and_next_morning()
    {
        Assert.Equal(PainLight.Green, PainLights.Of(null, null, null));
        Assert.Equal(PainLight.Green, PainLights.Of(0, 2, 2));
        Assert.Equal(PainLight.Amber, PainLights.Of(0, 3, null));
        Assert.Equal(PainLight.Amber, PainLights.Of(0, 3, 2));
        Assert.Equal(PainLight.Red, PainLights.Of(0, 3, 3));
        Assert.Equal(PainLight.Amber, PainLights.Of(1, 3, 3));
        Assert.Equal(PainLight.Amber, PainLights.Of(3, 5, 3));
        Assert.Equal(PainLight.Red, PainLights.Of(2, 5, 3));
        Assert.Equal(PainLight.Red, PainLights.Of(5, 6, 0));
        Assert.Equal(PainLight.Red, PainLights.Of(null, null, 6));
        Assert.Equal(3, Enum.GetValues<PainLight>().Select(l => l.Says()).Distinct().Count());
    }

    [Fact]
    public void Thirteen_days_off_are_no_break_and_fourteen_are()
    {
        var last = Earned.Tomorrow.AddDays(-1);
        On(Earned, c => c, last.AddDays(13)).Is(ProgressionDecision.IncreaseLoad, load: 62.5);
        var back = On(Earned, c => c, last.AddDays(14));
        Assert.Equal((ProgressionDecision.ReduceLoad, 1), (back.Decision, back.Sets));
        Assert.True(back.Load!.Value.Kilograms <= 48, $"{back.Load}");
        Assert.Contains(ReturnRamp.Key, back.Rules);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(7, 2)]
    [InlineData(14, 3)]
    [InlineData(21, 3)]
    [InlineData(27, 3)]
    [InlineData(28, 4)]
    public void After_a_break_the_sets_come_back_week_by_week(int days, int sets)
    {
        var log = new Log("bent-over-barbell-row") { Prescription = Log.Reps(8, 12, sets: 4) }.Did(Top, 60).Rest(14).Did([8, 8], 47.5);
        var since = log.Tomorrow.AddDays(-1);
        for (var day = 5; day < days; day += 5)
        {
            log.Rest(3).Then("standing-calf-raise").Did([12]);
        }

        Assert.Equal(sets, On(log, c => c, since.AddDays(days)).Sets);
    }

    [Theory]
    [InlineData(TrainingLevel.Novice, 7, false)]
    [InlineData(TrainingLevel.Novice, 8, true)]
    [InlineData(TrainingLevel.Intermediate, 5, false)]
    [InlineData(TrainingLevel.Intermediate, 6, true)]
    public void A_lighter_week_is_due_after_so_many_weeks(TrainingLevel level, int weeks, bool due)
    {
        var today = A.Today;
        List<TrainedDay> days = [.. Enumerable.Range(1, weeks).Reverse().Select(w => new TrainedDay(today.AddDays(-7 * w), false))];
        Assert.Equal(weeks, DeloadWeeks.InARow(days, today));
        Assert.Equal(due, DeloadWeeks.IsDue(days, level, today));
        days[^1] = days[^1] with { IsEasy = true };
        Assert.Equal(0, DeloadWeeks.InARow(days, today));
    }

    [Fact]
    public void Seven_days_without_hard_training_end_the_row_wherever_they_lie()
    {
        List<TrainedDay> Days(int gap) => [new(A.Today.AddDays(-35 - gap), false), new(A.Today.AddDays(-37), true), .. Enumerable.Range(1, 5).Reverse().Select(w => new TrainedDay(A.Today.AddDays(-7 * w), false))];
        Assert.Equal(6, DeloadWeeks.InARow(Days(7), A.Today));
        Assert.Equal(5, DeloadWeeks.InARow(Days(8), A.Today));
        Assert.Equal(0, DeloadWeeks.InARow([], A.Today));
        Assert.Equal(0, DeloadWeeks.InARow([new(A.Today, false)], A.Today));
    }

    [Fact]
    public void Short_sleep_and_low_readiness_do_not_add_up()
    {
        var both = Morning(sleep: 5, readiness: 2);
        var low = Morning(readiness: 2);
        Assert.Equal((low.Sets, low.Rir), (both.Sets, both.Rir));
        Assert.Contains(SleepTarget.Key, both.Rules);
        Assert.Contains(LowReadiness.Key, both.Rules);
    }

    [Fact]
    public void A_lighter_week_that_is_due_is_offered_and_taken_only_where_that_was_asked_for()
    {
        var log = Row.Times(7, l => l.Rest(5).Did(Top, 60));
        var offered = On(log, c => c);
        offered.Is(ProgressionDecision.IncreaseLoad);
        Assert.Contains(DeloadDue.Key, offered.Rules);
        var taken = On(log, c => c with { TakesDueDeloads = true });
        taken.Is(ProgressionDecision.Deload, load: 60);
        Assert.Equal((2, DeloadWeek.MinRir), (taken.Sets, taken.Rir));
    }

    [Fact]
    public void The_weaker_side_gets_one_set_more()
    {
        Assert.Null(new TrunkEndurance(171, 147, 95, 100).WeakIn(MovementPattern.AntiLateralFlexion));
        Assert.Equal("your right side", new TrunkEndurance(171, 147, 94, 100).WeakIn(MovementPattern.AntiLateralFlexion));
        Assert.Equal("your left side", new TrunkEndurance(171, 147, 106, 100).WeakIn(MovementPattern.AntiLateralFlexion));
        Assert.Null(new TrunkEndurance(100, 100, 75, 75).WeakIn(MovementPattern.SpineExtension));
        Assert.NotNull(new TrunkEndurance(100, 101, 75, 75).WeakIn(MovementPattern.SpineExtension));
        Assert.NotNull(new TrunkEndurance(100, 100, 76, 75).WeakIn(MovementPattern.SpineExtension));
        var plank = A.Library[new("side-plank")];
        var context = new Log("side-plank").Context() with { Endurance = new(171, 147, 80, 100) };
        var target = NextTargets.For(plank, Log.Hold(10), context);
        Assert.Equal(4, target.Sets);
        Assert.Contains(EnduranceImbalance.Key, target.Rules);
    }

    [Fact]
    public void A_week_that_would_jump_gets_fewer_sets()
    {
        Log Then(int sets) => new Log("bent-over-barbell-row") { Prescription = Log.Reps(8, 12, sets) }.Did([9, 9, 9], 60).Rest(7);
        Assert.Equal(3, On(Then(3), c => c).Sets);
        var jump = On(Then(6), c => c);
        Assert.Equal(3, jump.Sets);
        Assert.Contains(TonnageRise.Key, jump.Rules);
    }

    [Fact]
    public void A_single_to_the_limit_is_for_those_who_are_ready_for_it()
    {
        NextTarget Single(TrainingLevel level, int weeks) => NextTargets.For(
            A.Library[new("barbell-bench-press")], new Prescription(1, new RepRange(1, 1), null, null, 0, 180, 2),
            new Log("barbell-bench-press").Context() with
            {
                Request = A.Request(level),
                History = TrainingHistory.Of([], [new(A.Today.AddDays(-7 * weeks), false), new(A.Today.AddDays(-3), false)]),
                Today = A.Today,
            });
        Assert.Equal(0, Single(TrainingLevel.Advanced, 8).Rir);
        Assert.Equal(NoMaxTest.MinRir, Single(TrainingLevel.Advanced, 7).Rir);
        Assert.Equal(NoMaxTest.MinRir, Single(TrainingLevel.Novice, 8).Rir);
    }

    [Fact]
    public void Heavy_work_for_the_spine_keeps_two_in_reserve() =>
        Assert.Equal(
            HeavySpineReserve.MinRir,
            NextTargets.For(A.Library[new("conventional-deadlift")], Log.Reps(3, 6, rir: 0), new Log("conventional-deadlift").Context()).Rir);

    [Fact]
    public void A_lighter_week_goes_by_the_most_sets_of_the_last_three_sessions()
    {
        int Sets(params int[] done) => On(done.Aggregate(new Log("bent-over-barbell-row") { Prescription = Log.Reps(8, 12, 5), Kind = WeekKind.Deload }, (log, sets) => log.Did([.. Enumerable.Repeat(8, sets)], 60)), c => c).Sets;
        Assert.Equal((3, 3, 2), (Sets(5, 2, 2), Sets(2, 5), Sets(5, 3, 3, 3)));
    }

    [Fact]
    public void Own_weights_that_make_the_load_change_nothing_and_say_nothing()
    {
        NextTarget With(decimal plate) => On(Row.Did([8, 8, 8], 60), c => c with { Weights = new OwnKit { Bar = 20, Plates = [new(plate, 2)] }.ToWeights() });
        Assert.Empty(With(20).Besides);
        Assert.Equal(["60 kg cannot be put together with what you have, so take 50 kg."], With(15).Besides);
    }

    [Fact]
    public void The_weeks_of_a_return_are_counted()
    {
        var log = Row.Times(3, l => l.Did([8, 8, 8], 60)).Rest(20).Did([8], 45).Rest(5).Did([8, 8], 45);
        Assert.Contains("Week 2 back after a break: 2 sets for now.", log.Next().Besides);
        Assert.Contains(
            "You are back after two weeks or more: fewer sets and a light start, and in the fifth week you are where you were.",
            Row.Times(3, l => l.Did([8, 8, 8], 60)).Rest(20).Next().Besides);
    }

    [Fact]
    public void An_exercise_that_was_chosen_stays_where_the_ladder_leads_away()
    {
        var log = new Log("knee-push-up") { Request = Ladder.With() }.Did(Top).Did(Top);
        var here = NextTargets.Here(A.Library[new("knee-push-up")], Log.Reps(6, 12), log.Context());
        here.Is(ProgressionDecision.Hold, "knee-push-up");
        Assert.Equal("You chose this one. By your log, push-up is the rung to train.", here.Why);
        var same = NextTargets.Here(A.Library[new("push-up")], Log.Reps(6, 12), new Log("push-up") { Request = Ladder.With() }.Did([8, 8, 8]).Context());
        same.Is(ProgressionDecision.IncreaseReps, "push-up", reps: 9);
        Assert.Equal("Last time 3 × 8. Now 9 in each set; at 12 in all of them the next step comes.", same.Why);
    }
}
