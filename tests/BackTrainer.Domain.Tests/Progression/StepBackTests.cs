using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>Rungs that came too early, and the way back up after a step down.</summary>
public sealed class StepBackTests
{
    private static readonly int[] Twelve = [12, 12, 12];

    /// <summary>Knee push-ups at the top, so that push-ups come next.</summary>
    private static Log Knees => new Log("knee-push-up") { Request = Ladder.With(Equipment.Box) }.Did(Twelve).Did(Twelve).Then("push-up");

    [Fact]
    public void A_rung_that_came_too_early_goes_back_for_two_weeks()
    {
        var log = Knees.Did([6, 5, 5]);
        var tried = log.Tomorrow.AddDays(-1);
        var back = log.Next();
        back.Is(ProgressionDecision.EasierVariation, "knee-push-up", reps: 12);
        Assert.Equal(["rung-revert"], back.Rules);
        Assert.All(back.Evidence, e => Assert.Equal(tried, e.Date));

        Assert.Equal(14, RungRevert.CooldownDays);
        log.Rest(4).Then("standing-calf-raise").Did([12, 12]);
        log.Next(tried.AddDays(13)).Is(ProgressionDecision.EasierVariation, "knee-push-up", reps: 12);
        log.Next(tried.AddDays(14)).Is(ProgressionDecision.HarderVariation, "push-up", reps: 6);
    }

    [Fact]
    public void Half_of_the_sets_below_the_range_is_too_early_and_less_is_not()
    {
        Knees.Did([6, 6, 5, 5]).Next().Is(ProgressionDecision.EasierVariation, "knee-push-up");
        Knees.Did([6, 6, 6, 5, 5]).Next().Is(ProgressionDecision.Hold, "push-up", reps: 6);
        Knees.Did([6, 6, 5]).Next().Is(ProgressionDecision.Hold, "push-up", reps: 6);
        Knees.Did([6, 6, 6]).Next().Is(ProgressionDecision.IncreaseReps, "push-up", reps: 7);
    }

    [Fact]
    public void Each_try_that_fails_begins_the_two_weeks_anew()
    {
        var log = Knees.Did([4, 4, 4]).Rest(5).Then("standing-calf-raise").Did([12, 12]).Rest(7).Then("push-up").Did([5, 5, 5]);
        var tried = log.Tomorrow.AddDays(-1);
        log.Next().Is(ProgressionDecision.EasierVariation, "knee-push-up");
        log.Rest(5).Then("standing-calf-raise").Did([12, 12]);
        log.Next(tried.AddDays(13)).Is(ProgressionDecision.EasierVariation, "knee-push-up");
        log.Next(tried.AddDays(14)).Is(ProgressionDecision.HarderVariation, "push-up");
    }

    [Fact]
    public void A_rung_that_has_held_does_not_fall_for_one_bad_day()
    {
        var log = Knees.Did([7, 7, 7]).Did([5, 5, 5]);
        log.Next().Is(ProgressionDecision.Hold, "push-up", reps: 6);
        log.Did([5, 5, 5]).Did([5, 5, 5]).Next().Is(ProgressionDecision.EasierVariation, "knee-push-up");
    }

    [Fact]
    public void After_a_step_back_the_easier_rung_has_targets_of_its_own_and_leads_up_again()
    {
        var log = new Log("push-up") { Request = Ladder.With(Equipment.Box) }.Did([8, 8, 8], pain: 6);
        log.Next().Is(ProgressionDecision.EasierVariation, "knee-push-up", reps: 6);
        log.Then("knee-push-up").Did([6, 6, 6]).Next().Is(ProgressionDecision.IncreaseReps, "knee-push-up", reps: 7);
        log.Did(Twelve).Next().Is(ProgressionDecision.Hold, "knee-push-up", reps: 12);
        var up = log.Did(Twelve).Next();
        up.Is(ProgressionDecision.HarderVariation, "push-up", reps: 6);
        Assert.Contains("go back up to push-up", up.Why, StringComparison.Ordinal);
        log.Then("push-up").Did([6, 6, 6]).Next().Is(ProgressionDecision.IncreaseReps, "push-up", reps: 7);
    }

    [Fact]
    public void What_was_done_on_the_easier_rung_before_does_not_lead_up_at_once()
    {
        var log = Knees.Did([8, 8, 8]).Did([8, 8, 8], pain: 7);
        log.Next().Is(ProgressionDecision.EasierVariation, "knee-push-up", reps: 6);
        log.Then("knee-push-up").Did([8, 8, 8]).Next().Is(ProgressionDecision.IncreaseReps, "knee-push-up", reps: 9);
        log.Did(Twelve).Did(Twelve).Next().Is(ProgressionDecision.HarderVariation, "push-up");
    }

    [Fact]
    public void Two_steps_back_in_a_row_lead_up_again_too()
    {
        var log = new Log("push-up") { Request = Ladder.With(Equipment.Box) }.Did([8, 8, 8], pain: 6).Then("knee-push-up").Did([8, 8, 8], pain: 6);
        log.Next().Is(ProgressionDecision.EasierVariation, "incline-push-up", reps: 6);
        log.Then("incline-push-up").Did(Twelve).Did(Twelve).Next().Is(ProgressionDecision.HarderVariation);
    }

    /// <summary>Three misses, the easier rung to its top, and back up.</summary>
    private static Log BackUp => new Log("push-up") { Request = Ladder.With(Equipment.Box) }.Times(3, l => l.Did([6, 5, 5]))
        .Then("knee-push-up").Times(2, l => l.Did(Twelve)).Then("push-up");

    [Fact]
    public void Back_up_after_a_step_down_counts_misses_anew()
    {
        BackUp.Next().Is(ProgressionDecision.HarderVariation, "push-up", reps: 6);
        BackUp.Did([6, 6, 5]).Next().Is(ProgressionDecision.Hold, "push-up", reps: 6);
        BackUp.Times(2, l => l.Did([6, 6, 5])).Next().Is(ProgressionDecision.Hold, "push-up", reps: 6);
        BackUp.Times(3, l => l.Did([6, 6, 5])).Next().Is(ProgressionDecision.EasierVariation, "knee-push-up");
        BackUp.Did([6, 6, 6]).Next().Is(ProgressionDecision.IncreaseReps, "push-up", reps: 7);
    }

    [Fact]
    public void Back_up_after_a_step_down_counts_a_stall_and_poor_form_anew()
    {
        Log Stalled() => new Log("push-up") { Request = Ladder.With(Equipment.Box) }.Times(22, l => l.Did([9, 9, 9]));
        Stalled().Next().Is(ProgressionDecision.EasierVariation, "knee-push-up");
        var back = Stalled().Then("knee-push-up").Times(2, l => l.Did(Twelve)).Then("push-up").Did([8, 8, 8]);
        back.Next().Is(ProgressionDecision.IncreaseReps, "push-up", reps: 9);

        var poor = new Log("push-up") { Request = Ladder.With(Equipment.Box) }.Times(2, l => l.Did([8, 8, 8], form: 2));
        poor.Next().Is(ProgressionDecision.EasierVariation, "knee-push-up");
        poor.Then("knee-push-up").Times(2, l => l.Did(Twelve, form: 4)).Then("push-up").Did([8, 8, 8], form: 2).Next()
            .Is(ProgressionDecision.Hold, "push-up");
        poor.Did([8, 8, 8], form: 2).Next().Is(ProgressionDecision.EasierVariation, "knee-push-up");
    }

    /// <summary>Looked back at by every turn between the two, each looking back in turn, this would never end.</summary>
    [Fact]
    public void Somebody_who_goes_between_two_rungs_for_months_gets_an_answer()
    {
        var log = new Log("db-bench-press") { Prescription = Log.Reps(8, 12) };
        for (var i = 0; i < 60; i++)
        {
            log.Then("machine-chest-press").Did([10, 10, 10], 20 + i).Then("db-bench-press").Did([8, 8, 8], 10 + i);
        }

        log.Next().Is(ProgressionDecision.IncreaseReps, "db-bench-press", reps: 9, load: 69);
    }

    [Fact]
    public void Back_up_too_early_goes_down_for_two_weeks()
    {
        var log = BackUp.Did([6, 5, 5]);
        var tried = log.Tomorrow.AddDays(-1);
        var down = log.Next();
        down.Is(ProgressionDecision.EasierVariation, "knee-push-up");
        Assert.Equal([RungRevert.Key], down.Rules);
        log.Then("knee-push-up").Times(3, l => l.Did(Twelve));
        log.Next(tried.AddDays(13)).Is(ProgressionDecision.EasierVariation, "knee-push-up", reps: 12);
        log.Next(tried.AddDays(14)).Is(ProgressionDecision.HarderVariation, "push-up");
    }

    [Fact]
    public void The_load_that_was_too_heavy_comes_back_a_tenth_lighter()
    {
        var log = new Log("bent-over-barbell-row") { Prescription = Log.Reps(8, 12) }
            .Times(3, l => l.Did([8, 8, 7], 100)).Times(3, l => l.Did([8, 8, 7], 90));
        log.Next().Is(ProgressionDecision.EasierVariation, "t-bar-row");
        log.Then("t-bar-row").Times(2, l => l.Did(Twelve, 40, rir: 3)).Next().Is(ProgressionDecision.HarderVariation, "bent-over-barbell-row", load: 80);
        log.Then("bent-over-barbell-row").Did([8, 8, 8], 80).Next().Is(ProgressionDecision.IncreaseReps, reps: 9, load: 80);
    }

    [Fact]
    public void Two_exercises_of_a_ladder_in_one_plan_are_no_way_back()
    {
        var log = new Log("push-up") { Request = Ladder.With(Equipment.Box) };
        for (var i = 0; i < 3; i++)
        {
            log.Then("knee-push-up").Did([8, 8, 8]).Then("push-up").Did([6, 6, 5]);
        }

        log.Next().Is(ProgressionDecision.EasierVariation, "knee-push-up");
    }

    [Fact]
    public void After_the_second_step_down_the_easier_rung_leads_again()
    {
        BackUp.Times(3, l => l.Did([6, 6, 5])).Then("knee-push-up").Did([8, 8, 8]).Next().Is(ProgressionDecision.IncreaseReps, "knee-push-up", reps: 9);
        BackUp.Times(3, l => l.Did([6, 6, 5])).Then("knee-push-up").Times(2, l => l.Did(Twelve)).Then("push-up").Did([6, 6, 5]).Next()
            .Is(ProgressionDecision.Hold, "push-up", reps: 6);
    }

    [Fact]
    public void A_load_that_was_not_too_heavy_comes_back_as_it_was()
    {
        var log = new Log("bent-over-barbell-row") { Prescription = Log.Reps(8, 12) }.Did([8, 8, 8], 100, pain: 6);
        log.Next().Is(ProgressionDecision.EasierVariation, "t-bar-row");
        log.Then("t-bar-row").Times(2, l => l.Did(Twelve, 40, rir: 3)).Next().Is(ProgressionDecision.HarderVariation, "bent-over-barbell-row", load: 100);
    }
}
