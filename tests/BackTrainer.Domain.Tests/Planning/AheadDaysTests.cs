using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Tests.Planning;

/// <summary>The training days that are still to come.</summary>
public sealed class AheadDaysTests
{
    private static readonly Lazy<BuiltPlan> Built = new(() => PlanBuilder.Build(
        A.Request(TrainingLevel.Intermediate, "monday", "wednesday", "friday") with { Weeks = 4 }, A.Library, A.Today).Plan!);

    private static WeeklyPlan Plan => new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Plan", Built.Value, DateTime.UnixEpoch);

    private static ExerciseId First => Plan.Weeks[0].Days[0].Exercises[0].Exercise;

    [Fact]
    public void They_are_those_of_the_plan_with_the_exercise_in_its_place()
    {
        var plan = Plan;
        var days = plan.Ahead(First, A.Today, 4, []);
        Assert.Equal(12, days.Count);
        Assert.All(days, d => Assert.Equal(plan.On(d.Date)!.Find(First), d.Planned));
        Assert.NotNull(days[0].Planned);
        Assert.Equal(plan.Weeks.Select(w => w.Kind), days.Where((_, i) => i % 3 == 0).Select(d => d.Kind));
    }

    [Fact]
    public void What_is_begun_is_left_out_and_nothing_is_before_the_plan()
    {
        var days = Plan.Ahead(First, A.Today.AddDays(-3), 1, [A.Today]);
        Assert.Equal(A.Today.AddDays(2), Assert.Single(days).Date);
    }

    [Fact]
    public void After_the_end_the_block_begins_again()
    {
        var plan = Plan;
        var again = plan.Ahead(First, plan.EndsOn.AddDays(1), 4, []);
        Assert.Equal(plan.Ahead(First, A.Today, 4, []).Select(d => (d.Date.AddDays(28), d.Kind, d.Planned)), again.Select(d => (d.Date, d.Kind, d.Planned)));
        Assert.Equal(2 * 12, plan.Ahead(First, A.Today, 8, []).Count);
    }

    [Fact]
    public void Days_after_a_long_pause_say_that_the_plan_eases_them()
    {
        var plan = Plan;
        plan.Pause(A.Today, null, []);
        plan.ComeBack(A.Today.AddDays(21));
        var days = plan.Ahead(First, A.Today, 8, []);
        Assert.True(days[0].IsEased);
        Assert.False(days[^1].IsEased);
    }

    [Fact]
    public void A_pause_without_an_end_has_nothing_ahead_and_one_with_an_end_comes_later()
    {
        var plan = Plan;
        plan.Pause(A.Today, null, []);
        Assert.Empty(plan.Ahead(First, A.Today, 8, []));
        plan.ComeBack(A.Today.AddDays(7));
        Assert.Equal(A.Today.AddDays(7), plan.Ahead(First, A.Today, 8, [])[0].Date);
        Assert.All(plan.Ahead(First, A.Today, 8, []), d => Assert.Equal(d.Date <= plan.EndsOn && plan.ReturnOn(d.Date) is not null, d.IsEased));
    }
}
