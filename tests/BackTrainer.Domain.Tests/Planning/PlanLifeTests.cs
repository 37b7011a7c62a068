using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Tests.Planning;

public sealed class PlanLifeTests
{
    [Fact]
    public void A_name_is_trimmed_and_one_that_cannot_be_is_refused()
    {
        var plan = Plan();
        plan.Rename("  Autumn ");
        Assert.Equal("Autumn", plan.Title);
        Assert.Throws<ArgumentException>(() => plan.Rename("   "));
        Assert.Throws<ArgumentException>(() => plan.Rename(new string('x', WeeklyPlan.MaxTitleLength + 1)));
        plan.Rename(new string('x', WeeklyPlan.MaxTitleLength));
        Assert.Equal(WeeklyPlan.MaxTitleLength, plan.Title.Length);
    }

    [Fact]
    public void A_plan_that_is_put_away_keeps_its_day_and_can_be_brought_back()
    {
        var plan = Plan();
        plan.Archive(A.Today);
        plan.Archive(A.Today.AddDays(1));
        Assert.Equal(A.Today, plan.ArchivedOn);
        plan.BringBack();
        Assert.Null(plan.ArchivedOn);
    }

    [Fact]
    public void A_copy_has_the_same_weeks_from_its_own_day_on_and_nothing_of_what_happened()
    {
        var plan = Plan();
        plan.Pause(A.Today, null, []);
        plan.Archive(A.Today);
        var copy = plan.Copy(Guid.CreateVersion7(), "Again", A.Today.AddDays(30), DateTime.UnixEpoch);
        Assert.Equal((plan.OwnerId, "Again", A.Today.AddDays(30)), (copy.OwnerId, copy.Title, copy.StartsOn));
        Assert.Equal(plan.Weeks, copy.Weeks);
        Assert.Empty(copy.Pauses);
        Assert.Null(copy.ArchivedOn);
        Assert.Equal(A.Today, plan.StartsOn);
    }

    [Fact]
    public void Advice_that_is_ignored_is_ignored_in_a_copy_and_each_can_be_heeded_alone()
    {
        var plan = Plan();
        var advice = plan.Judge(A.Library, A.Today).First(f => f.Status == FindingStatus.Advice).Rule;
        Assert.True(plan.Ignore(advice, "It suits me", A.Library, A.Today));
        var copy = plan.Copy(Guid.CreateVersion7(), "Again", A.Today.AddDays(30), DateTime.UnixEpoch);
        Assert.Equal("It suits me", copy.ReasonToIgnore(advice));
        copy.Heed(advice);
        Assert.Equal("It suits me", plan.ReasonToIgnore(advice));
    }

    [Fact]
    public void Only_weeks_on_the_way_back_from_a_long_pause_are_eased()
    {
        var plan = Plan();
        Assert.DoesNotContain(plan.Weeks, plan.IsEased);
        plan.Pause(A.Today.AddDays(7), A.Today.AddDays(7 + EasyReturn.MinDaysOff), []);
        Assert.False(plan.IsEased(plan.Weeks[0]));
        Assert.True(plan.IsEased(plan.Weeks[1]));
        var shortly = Plan();
        shortly.Pause(A.Today.AddDays(7), A.Today.AddDays(6 + EasyReturn.MinDaysOff), []);
        Assert.DoesNotContain(shortly.Weeks, shortly.IsEased);
    }

    [Fact]
    public void A_block_starts_on_another_day_until_its_first_session()
    {
        var plan = Plan();
        plan.Drop(A.Today);
        plan.StartOn(A.Today.AddDays(3), []);
        Assert.Equal(A.Today.AddDays(3), plan.StartsOn);
        Assert.Empty(plan.Shifts);
        Assert.Throws<InvalidOperationException>(() => plan.StartOn(A.Today, [A.Today.AddDays(3)]));
    }

    [Fact]
    public void Of_the_health_screen_only_what_rules_ask_later_is_kept()
    {
        var request = A.Request() with
        {
            Screen = A.Screen(52) with { Conditions = [HealthCondition.RegularMedication], ConditionsUncontrolled = true, ClearedByProfessionalOn = A.Today, UsedToVigorousExercise = false },
        };
        var kept = new WeeklyPlan(Guid.CreateVersion7(), Guid.CreateVersion7(), "", new BuiltPlan(request, [], [], ""), DateTime.UnixEpoch).Request.Screen!;
        Assert.Empty(kept.Conditions);
        Assert.Empty(kept.RedFlags);
        Assert.Equal((52, false, true, A.Today, A.Today), (kept.Age, kept.UsedToVigorousExercise, kept.ConditionsUncontrolled, kept.CompletedOn, kept.ClearedByProfessionalOn!.Value));
    }

    [Fact]
    public void A_rest_day_names_easy_movements_that_can_be_done_and_other_ones_on_other_days()
    {
        var nothing = A.Request() with { Equipment = new HashSet<Equipment>() };
        var days = WeekDays.All.Select(d => RestDay.For(d, nothing, A.Library)).ToList();
        Assert.All(days, d => Assert.Equal(RestDay.MobilityItems, d.Mobility.Distinct().Count()));
        Assert.All(days.SelectMany(d => d.Mobility), e => Assert.True(e.IsMobility && e.CanBeDoneWith(nothing.Equipment)));
        Assert.NotEqual(days[0].Mobility, days[1].Mobility);
        Assert.Empty(RestDay.For(DayOfWeek.Monday, nothing, Toy.Library(Toy.Row)).Mobility);
    }

    private static WeeklyPlan Plan()
    {
        PlannedDay[] days = [new(A.Today.DayOfWeek, [], [])];
        return new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Spring", new BuiltPlan(A.Request(), [new(1, WeekKind.Build, days), new(2, WeekKind.Build, days)], [], ""), DateTime.UnixEpoch);
    }
}
