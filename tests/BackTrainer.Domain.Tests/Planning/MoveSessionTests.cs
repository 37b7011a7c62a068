using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Tests.Planning;

public sealed class MoveSessionTests
{
    [Fact]
    public void A_session_moves_to_a_rest_day_from_a_week_on_and_the_plan_is_for_the_new_days()
    {
        var plan = Edits.Plan();
        var before = plan.Weeks;
        Assert.Equal(EditStanding.Fits, plan.Make(new MoveSession(DayOfWeek.Friday, DayOfWeek.Saturday, 3)).Standing);
        Assert.Equal(A.Days("monday", "wednesday", "saturday"), plan.Request.Days);
        Assert.All(plan.Weeks.Take(2).Zip(before), p => Assert.Same(p.Second, p.First));
        Assert.All(plan.Weeks.Skip(2).Zip(before.Skip(2)), p =>
        {
            Assert.Null(p.First.On(DayOfWeek.Friday));
            Assert.Equal(p.Second.On(DayOfWeek.Friday)!.Exercises, p.First.On(DayOfWeek.Saturday)!.Exercises);
        });
    }

    [Fact]
    public void Two_sessions_trade_places_and_the_days_stay()
    {
        var plan = Edits.Plan();
        var (monday, wednesday) = (plan.Day(DayOfWeek.Monday).Exercises, plan.Day(DayOfWeek.Wednesday).Exercises);
        var tried = plan.Try(new MoveSession(DayOfWeek.Monday, DayOfWeek.Wednesday, 1));
        Assert.Equal(A.Days("monday", "wednesday", "friday"), tried.Request.Days);
        Assert.Equal((wednesday, monday), (tried.Weeks[0].On(DayOfWeek.Monday)!.Exercises, tried.Weeks[0].On(DayOfWeek.Wednesday)!.Exercises));
        Assert.Equal(tried.Weeks[0].Days.OrderBy(d => WeekDays.Index(d.Day)), tried.Weeks[0].Days);
    }

    [Fact]
    public void In_one_week_only_the_other_weeks_and_the_days_of_the_plan_stay()
    {
        var plan = Edits.Plan();
        var before = plan.Weeks;
        Assert.Equal(EditStanding.Fits, plan.Make(new MoveSession(DayOfWeek.Friday, DayOfWeek.Saturday, 2) { LastWeek = 2 }).Standing);
        Assert.Equal(A.Days("monday", "wednesday", "friday"), plan.Request.Days);
        Assert.NotNull(plan.Weeks[1].On(DayOfWeek.Saturday));
        Assert.All(plan.Weeks.Zip(before).Where(p => p.First.Number != 2), p => Assert.Same(p.Second, p.First));
    }

    [Fact]
    public void To_the_same_day_and_from_a_rest_day_change_nothing()
    {
        Assert.Equal(EditStanding.ChangesNothing, Edits.Plan().Try(new MoveSession(DayOfWeek.Monday, DayOfWeek.Monday, 1)).Standing);
        Assert.Equal(EditStanding.ChangesNothing, Edits.Plan().Try(new MoveSession(DayOfWeek.Sunday, DayOfWeek.Monday, 1)).Standing);
    }

    [Fact]
    public void A_lighter_week_keeps_its_days()
    {
        // Week 7 is the lighter one: from it on, its days would differ from those of the week before.
        var plan = Edits.Plan();
        var lighter = plan.Weeks.First(w => w.Kind == WeekKind.Deload).Number;
        Assert.Contains(plan.Try(new MoveSession(DayOfWeek.Friday, DayOfWeek.Saturday, lighter)).Breaks, f => f.Rule == "deload-week");
        Assert.Equal(EditStanding.Fits, plan.Try(new MoveSession(DayOfWeek.Friday, DayOfWeek.Saturday, lighter - 1)).Standing);
    }
}
