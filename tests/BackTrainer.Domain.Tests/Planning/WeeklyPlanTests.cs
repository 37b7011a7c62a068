using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Tests.Planning;

public sealed class WeeklyPlanTests
{
    private static readonly PlannedDay Monday = new(DayOfWeek.Monday, [], []);
    private static readonly PlannedDay Thursday = new(DayOfWeek.Thursday, [], []);

    /// <summary>Two weeks that begin on Wednesday, 4 March 2026.</summary>
    private static readonly DateOnly Wednesday = new(2026, 3, 4);

    [Fact]
    public void A_block_runs_from_its_first_day_for_whole_weeks()
    {
        var plan = Plan();
        Assert.Equal(Wednesday, plan.StartsOn);
        Assert.Equal(Wednesday.AddDays(13), plan.EndsOn);
        Assert.Null(plan.WeekOn(plan.StartsOn.AddDays(-1)));
        Assert.Equal(1, plan.WeekOn(plan.StartsOn)!.Number);
        Assert.Equal(1, plan.WeekOn(plan.StartsOn.AddDays(6))!.Number);
        Assert.Equal(2, plan.WeekOn(plan.StartsOn.AddDays(7))!.Number);
        Assert.Equal(2, plan.WeekOn(plan.EndsOn)!.Number);
        Assert.Null(plan.WeekOn(plan.EndsOn.AddDays(1)));
    }

    private static DateOnly DateOf(WeeklyPlan plan, PlanWeek week, DayOfWeek day) =>
        Enumerable.Range(0, 7).Select(plan.FirstDayOf(week).AddDays).Single(d => d.DayOfWeek == day);

    [Fact]
    public void A_week_that_begins_on_Wednesday_has_its_Monday_five_days_later()
    {
        var plan = Plan();
        Assert.Equal(new(2026, 3, 5), DateOf(plan, plan.Weeks[0], DayOfWeek.Thursday));
        Assert.Equal(new(2026, 3, 9), DateOf(plan, plan.Weeks[0], DayOfWeek.Monday));
        Assert.Equal(new(2026, 3, 16), DateOf(plan, plan.Weeks[1], DayOfWeek.Monday));
        Assert.Equal(Wednesday, DateOf(plan, plan.Weeks[0], DayOfWeek.Wednesday));
    }

    [Fact]
    public void The_date_of_a_day_and_the_day_of_a_date_agree()
    {
        for (var start = 0; start < 7; start++)
        {
            var plan = Plan(A.Today.AddDays(start));
            Assert.All(plan.Weeks, week => Assert.All(week.Days, day =>
            {
                var date = DateOf(plan, week, day.Day);
                Assert.Same(week, plan.WeekOn(date));
                Assert.Same(day, plan.On(date));
            }));
            var days = Enumerable.Range(0, 14).Select(n => plan.On(plan.StartsOn.AddDays(n))).OfType<PlannedDay>();
            Assert.Equal(4, days.Count());
        }
    }

    [Fact]
    public void A_rest_day_has_nothing_planned() => Assert.Null(Plan().On(Wednesday));

    [Fact]
    public void The_next_training_day_is_that_day_or_the_first_after_it()
    {
        var plan = Plan();
        Assert.Equal(new(2026, 3, 5), plan.NextTrainingDay(Wednesday.AddDays(-30)));
        Assert.Equal(new(2026, 3, 5), plan.NextTrainingDay(new(2026, 3, 5)));
        Assert.Equal(new(2026, 3, 9), plan.NextTrainingDay(new(2026, 3, 6)));
        Assert.Equal(new(2026, 3, 16), plan.NextTrainingDay(new(2026, 3, 16)));
        Assert.Null(plan.NextTrainingDay(new(2026, 3, 17)));
    }

    [Fact]
    public void A_long_title_is_cut()
    {
        Assert.Equal("Spring", Plan().Title);
        Assert.Equal(WeeklyPlan.MaxTitleLength, Plan(Wednesday, new string('x', WeeklyPlan.MaxTitleLength + 1)).Title.Length);
    }

    [Fact]
    public void A_request_keeps_each_day_once_and_Monday_first() =>
        Assert.Equal(
            [DayOfWeek.Monday, DayOfWeek.Saturday, DayOfWeek.Sunday],
            (A.Request() with { Days = [DayOfWeek.Sunday, DayOfWeek.Saturday, DayOfWeek.Monday, DayOfWeek.Sunday] }).Days);

    [Theory]
    [InlineData(DayOfWeek.Monday, DayOfWeek.Sunday, 1)]
    [InlineData(DayOfWeek.Sunday, DayOfWeek.Monday, 1)]
    [InlineData(DayOfWeek.Monday, DayOfWeek.Thursday, 3)]
    [InlineData(DayOfWeek.Monday, DayOfWeek.Friday, 3)]
    [InlineData(DayOfWeek.Tuesday, DayOfWeek.Tuesday, 0)]
    public void The_week_is_a_cycle(DayOfWeek first, DayOfWeek second, int apart) =>
        Assert.Equal(apart, WeekDays.Apart(WeekDays.Index(first), WeekDays.Index(second)));

    private static WeeklyPlan Plan(DateOnly? startsOn = null, string title = "Spring")
    {
        var request = A.Request() with { Days = [DayOfWeek.Monday, DayOfWeek.Thursday], StartsOn = startsOn ?? Wednesday, Weeks = 2 };
        PlanWeek[] weeks = [new(1, WeekKind.Build, [Monday, Thursday]), new(2, WeekKind.Build, [Monday, Thursday])];
        return new(Guid.CreateVersion7(), Guid.CreateVersion7(), title, new BuiltPlan(request, weeks, [], ""), DateTime.UnixEpoch);
    }
}
