using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>What does not earn a step.</summary>
public sealed class EarnedIncreaseTests
{
    private static readonly int[] Top = [12, 12, 12];
    private static readonly SetResult Twelve = new(12, Log.Kg(60));

    private static Log Row => new("bent-over-barbell-row") { Prescription = Log.Reps(8, 12) };

    [Fact]
    public void Fewer_sets_than_prescribed_earn_nothing()
    {
        Row.Did([12, 12], 60).Did([12, 12], 60).Next().Is(ProgressionDecision.Hold, reps: 12, load: 60);
        Row.Did([9, 9], 60).Next().Is(ProgressionDecision.Hold, reps: 9, load: 60);
        Row.Did([9, 9, 9], 60).Did([9, 9], 60).Next().Is(ProgressionDecision.IncreaseReps, reps: 10, load: 60);
        Row.Did([9, 9, 9], 60).Did([9, 8], 60).Next().Is(ProgressionDecision.Hold, load: 60);
        Row.Did(Top, 60).Did(Top, 60).Did([12, 12], 60).Next().Is(ProgressionDecision.IncreaseLoad, load: 62.5);
        Row.Did(Top, 60).Did(Top, 60).Did([12, 11], 60).Next().Is(ProgressionDecision.Hold, load: 60);
        Row.Did([12, 12], 60).Did(Top, 60).Next().Is(ProgressionDecision.Hold, reps: 12, load: 60);
        Row.Did([12, 12, 12, 12], 60).Did(Top, 60).Next().Is(ProgressionDecision.IncreaseLoad, load: 62.5);
    }

    [Fact]
    public void A_skipped_set_is_a_set_less()
    {
        Row.Sets(Twelve, Twelve, null).Sets(Twelve, Twelve, null).Next().Is(ProgressionDecision.Hold, reps: 12, load: 60);
        Row.Sets(Twelve, null, Twelve, Twelve).Did(Top, 60).Next().Is(ProgressionDecision.IncreaseLoad, load: 62.5);
        Row.Sets(null, null, null).Next().Is(ProgressionDecision.Start);
    }

    [Fact]
    public void Too_little_in_reserve_holds_as_far_as_it_can_be_judged()
    {
        Log Press() => new("barbell-bench-press") { Prescription = Log.Reps(5, 8), Request = A.Request(TrainingLevel.Novice) };
        Log Eights(int first, int second) => Press().Did([8, 8, 8], 60, rir: first).Did([8, 8, 8], 60, rir: second);
        Eights(1, 1).Next().Is(ProgressionDecision.IncreaseLoad, load: 62.5);
        Eights(1, 0).Next().Is(ProgressionDecision.Hold, reps: 8, load: 60);
        Eights(0, 1).Next().Is(ProgressionDecision.Hold, reps: 8, load: 60);
        Row.Did(Top, 60, rir: 1).Did(Top, 60, rir: 1).Next().Is(ProgressionDecision.IncreaseLoad, load: 62.5);

        Log Sets(params int?[] rirs) => Press().Sets([.. rirs.Select(r => new SetResult(6, Log.Kg(60), rir: r))]);
        Sets(1, 1, 0).Next().Is(ProgressionDecision.IncreaseReps, reps: 7);
        Sets(1, 0, null).Next().Is(ProgressionDecision.IncreaseReps, reps: 7);
        var hard = Sets(1, 0, 0).Next();
        hard.Is(ProgressionDecision.Hold, reps: 6, load: 60);
        Assert.Contains("most sets had less in reserve than the 2 that you aim for", hard.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_left_beyond_the_plan_goes_on_top_of_the_repetitions()
    {
        Log Press(params int?[] rirs) => new Log("barbell-bench-press") { Prescription = Log.Reps(5, 12) }.Sets([.. rirs.Select(r => new SetResult(6, Log.Kg(60), rir: r))]);
        Press(2, 2, 2).Next().Is(ProgressionDecision.IncreaseReps, reps: 7);
        Press(3, 3, 3).Next().Is(ProgressionDecision.IncreaseReps, reps: 8);
        Press(4, 4, 4).Next().Is(ProgressionDecision.IncreaseReps, reps: 9);
        Press(9, 9, 9).Next().Is(ProgressionDecision.IncreaseReps, reps: 9);
        Press(9, 9, null).Next().Is(ProgressionDecision.IncreaseReps, reps: 7);
        Press(9, 2, 2).Next().Is(ProgressionDecision.IncreaseReps, reps: 7);
    }

    [Fact]
    public void Where_loads_differ_the_least_of_them_counts()
    {
        var mixed = new SetResult?[] { Twelve, Twelve, new(12, Log.Kg(50)) };
        Row.Sets(mixed).Sets(mixed).Next().Is(ProgressionDecision.IncreaseLoad, load: 52.5);
        Row.Did(Top, 60).Sets(mixed).Next().Is(ProgressionDecision.IncreaseLoad, load: 55);
        Row.Sets(mixed).Did(Top, 60).Next().Is(ProgressionDecision.Hold, load: 60);
    }

    [Fact]
    public void Sets_without_numbers_earn_nothing()
    {
        Row.Sets(new SetResult(), new SetResult(), new SetResult()).Next().Is(ProgressionDecision.Start, reps: 8);
        Row.Sets(Twelve, Twelve, new(load: Log.Kg(60))).Did(Top, 60).Next().Is(ProgressionDecision.Hold, reps: 12, load: 60);
        Row.Did([9, 9, 9], 60).Sets(new SetResult(form: 5)).Next().Is(ProgressionDecision.IncreaseReps, reps: 10, load: 60);
    }

    [Fact]
    public void A_number_of_another_kind_is_no_number()
    {
        var seconds = new SetResult(holdSeconds: 60);
        Row.Sets(seconds, seconds, seconds).Next().Is(ProgressionDecision.Start, reps: 8);
        new Log("front-plank").Did([40, 40, 40]).Next().Is(ProgressionDecision.Start, seconds: 20);
        new Log("farmer-carry").Did([40, 40, 40], 24).Next().Is(ProgressionDecision.Start);
    }

    [Fact]
    public void Easy_sessions_are_no_evidence()
    {
        Row.Did(Top, 60).Did(Top, 60, easy: true).Next().Is(ProgressionDecision.Hold, load: 60);
        Row.Did(Top, 60).Did([5, 5], 40, easy: true).Did(Top, 60).Next().Is(ProgressionDecision.IncreaseLoad, load: 62.5);
        Row.Did(Top, 60, easy: true).Next().Is(ProgressionDecision.Start);
    }

    [Fact]
    public void A_lighter_week_raises_nothing()
    {
        Log Deload() => new("bent-over-barbell-row") { Prescription = Log.Reps(8, 12, sets: 2, rir: 4), Kind = Domain.Planning.WeekKind.Deload };
        var target = Deload().Did(Top, 60).Did(Top, 60).Next();
        target.Is(ProgressionDecision.Deload, reps: 8, load: 60);
        Assert.Equal((2, 4), (target.Sets, target.Rir));
        Deload().Next().Is(ProgressionDecision.Deload, reps: 8);
        new Log("push-up") { Kind = Domain.Planning.WeekKind.Deload }.Did(Top).Did(Top).Next().Is(ProgressionDecision.Deload, "push-up");
    }

    [Fact]
    public void A_lighter_week_still_steps_back_from_pain_and_stays_a_lighter_week()
    {
        new Log("bent-over-barbell-row") { Prescription = Log.Reps(8, 12, sets: 2, rir: 4), Kind = Domain.Planning.WeekKind.Deload }
            .Did(Top, 60, pain: 6).Next().Is(ProgressionDecision.EasierVariation, "t-bar-row");
        var lighter = new Log("bent-over-barbell-row") { Prescription = Log.Reps(8, 12, sets: 4), Kind = Domain.Planning.WeekKind.Deload }
            .Did([8, 8, 8, 8], 60, form: 2).Did([8, 8, 8, 8], 60, form: 2).Next();
        lighter.Is(ProgressionDecision.ReduceLoad);
        Assert.Equal((2, DeloadWeek.MinRir), (lighter.Sets, lighter.Rir));
    }
}
