using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Domain.Tests.Progression;

public sealed class PainAndFormTests
{
    private static readonly int[] Top = [12, 12, 12];
    private static readonly int[] Fifteen = [15, 15, 15];

    private static Log Row => new("bent-over-barbell-row") { Prescription = Log.Reps(8, 12) };

    private static Log PushUp => new("push-up") { Prescription = Log.Reps(6, 12) };

    [Fact]
    public void Pain_of_three_holds()
    {
        var below = BackState.AmberPain - 1;
        Row.Did([9, 9, 9], 60, pain: below).Next().Is(ProgressionDecision.IncreaseReps, reps: 10);
        Row.Did(Top, 60, pain: below).Did(Top, 60, pain: below).Next().Is(ProgressionDecision.IncreaseLoad, load: 62.5);
        var held = Row.Did(Top, 60).Did(Top, 60, pain: BackState.AmberPain).Next();
        held.Is(ProgressionDecision.Hold, reps: 12, load: 60);
        Assert.Equal(["no-progress-when-compromised"], held.Rules);
    }

    [Fact]
    public void An_exposure_in_pain_confirms_nothing()
    {
        Row.Did(Top, 60, pain: 3).Did(Top, 60, pain: 0).Next().Is(ProgressionDecision.Hold, reps: 12, load: 60);
        PushUp.Did(Top, pain: 3).Did(Top).Next().Is(ProgressionDecision.Hold, "push-up", reps: 12);
    }

    [Fact]
    public void Pain_of_six_goes_one_step_back()
    {
        Row.Did([9, 9, 9], 60, pain: BackState.RedPain - 1).Next().Is(ProgressionDecision.Hold, reps: 9, load: 60);
        var less = Row.Did([9, 9, 9], 60, pain: BackState.RedPain).Next();
        less.Is(ProgressionDecision.EasierVariation, "t-bar-row", reps: 8);
        Assert.Equal(["pain-regresses"], less.Rules);
        PushUp.Did([9, 9, 9], pain: BackState.RedPain).Next().Is(ProgressionDecision.EasierVariation, "knee-push-up", reps: 6);
        new Log("front-plank").Held([20, 20, 20], pain: 6).Next().Is(ProgressionDecision.EasierVariation, "dead-bug", reps: 8);
        new Log("mcgill-curl-up").Held([10, 10, 10], pain: 6).Next().Is(ProgressionDecision.Hold, "mcgill-curl-up", seconds: 10);
    }

    [Fact]
    public void Form_counts_even_where_no_number_was_logged()
    {
        Row.Did([9, 9, 9], 60).Sets(new SetResult()).Next().Is(ProgressionDecision.IncreaseReps, reps: 10, load: 60);
        Row.Did([9, 9, 9], 60).Sets(new SetResult(form: 2)).Next().Is(ProgressionDecision.Hold, reps: 9, load: 60);
    }

    [Fact]
    public void Poor_form_holds_and_twice_in_a_row_steps_back()
    {
        var poor = PoorFormHolds.Poor;
        Row.Did([9, 9, 9], 60, form: poor + 1).Next().Is(ProgressionDecision.IncreaseReps, reps: 10);
        Row.Did([9, 9, 9], 60, form: poor).Next().Is(ProgressionDecision.Hold, reps: 9, load: 60);
        Row.Did(Top, 60).Did(Top, 60, form: poor).Next().Is(ProgressionDecision.Hold, reps: 12, load: 60);
        Row.Did(Top, 60, form: poor).Did(Top, 60, form: poor).Next().Is(ProgressionDecision.ReduceLoad, reps: 8, load: 52.5);
        Row.Did(Top, 60, form: poor).Did(Top, 60, form: 5).Did(Top, 60, form: poor).Next().Is(ProgressionDecision.Hold, load: 60);
        PushUp.Did(Top, form: 1).Did(Top, form: 1).Next().Is(ProgressionDecision.EasierVariation, "knee-push-up");
    }

    [Fact]
    public void One_poor_set_is_enough_to_hold() =>
        Row.Sets(new(9, Log.Kg(60), form: 5), new(9, Log.Kg(60), form: 2), new(9, Log.Kg(60))).Next().Is(ProgressionDecision.Hold, reps: 9);

    [Fact]
    public void Form_of_four_on_average_earns_the_step()
    {
        Row.Did(Top, 60, form: 4).Did(Top, 60, form: 4).Next().Is(ProgressionDecision.IncreaseLoad);
        Row.Did(Top, 60, form: 3).Did(Top, 60, form: 5).Next().Is(ProgressionDecision.IncreaseLoad);
        var held = Row.Did(Top, 60, form: 4).Did(Top, 60, form: 3).Next();
        held.Is(ProgressionDecision.Hold, reps: 12, load: 60);
        Assert.Equal(["form-earns-load"], held.Rules);
        Row.Did(Top, 60).Did(Top, 60).Next().Is(ProgressionDecision.IncreaseLoad);
    }

    [Fact]
    public void No_set_below_three_earns_the_step()
    {
        Assert.Equal(3, FormEarnsLoad.Least);
        SetResult[] Rated(int form) => [new(12, Log.Kg(60), form: form), new(12, Log.Kg(60), form: 5), new(12, Log.Kg(60), form: 5)];
        Row.Sets(Rated(3)).Did(Top, 60, form: 5).Next().Is(ProgressionDecision.IncreaseLoad);
        Row.Sets(Rated(2)).Did(Top, 60, form: 5).Next().Is(ProgressionDecision.Hold, load: 60);
    }

    [Fact]
    public void Form_decides_about_rungs_too()
    {
        PushUp.Did(Fifteen, form: 4).Did(Fifteen, form: 4).Next().Is(ProgressionDecision.HarderVariation);
        PushUp.Did(Fifteen, form: 4).Did(Fifteen, form: 3).Next().Is(ProgressionDecision.Hold, "push-up");
    }
}
