using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progress;
using FsCheck;
using FsCheck.Fluent;

namespace BackTrainer.Domain.Tests.Progress;

/// <summary>The streak that forgives, and the calendar.</summary>
public sealed class StreakTests
{
    /// <summary>Which of the thirty weeks before <see cref="A.Today"/> had training.</summary>
    private static readonly Arbitrary<bool[]> Weeks = Gen.Choose(0, 3).Select(n => n > 0).ArrayOf(30).ToArbitrary();

    private static DateOnly[] Days(IEnumerable<bool> weeks) => [.. weeks.Reverse().Select((kept, back) => (kept, back)).Where(w => w.kept).Select(w => A.Today.AddDays(-7 * w.back))];

    private static WeeklyStreak Of(string weeks) => WeeklyStreak.Of(Days(weeks.Select(c => c == 'x')), monday => weeks[^(((A.Today.DayNumber - monday.DayNumber) / 7) + 1)] == '-', A.Today.AddDays(6));

    [Theory]
    [InlineData("x", 1, 0, true, 1)]
    [InlineData(".", 0, 0, false, 0)]
    [InlineData("xxx.", 3, 0, false, 3)]
    [InlineData("xxx.x", 4, 1, true, 4)]
    [InlineData("xx.x", 1, 0, true, 2)]
    [InlineData("xxx..x", 1, 0, true, 3)]
    [InlineData("xxx.xx.x", 1, 0, true, 5)]
    [InlineData("xxx.xxx.x", 7, 2, true, 7)]
    [InlineData("xx--x", 3, 0, true, 3)]
    [InlineData("xxx..", 3, 1, false, 3)]
    public void One_week_off_in_four_is_forgiven_and_pauses_do_not_count(string weeks, int count, int forgiven, bool now, int longest) =>
        Assert.Equal(new(count, forgiven, now, longest), Of(weeks));

    [Fact]
    public void Days_to_come_say_nothing() => Assert.Equal(0, WeeklyStreak.Of([A.Today.AddDays(7)], _ => false, A.Today).Weeks);

    [Fact]
    public void One_more_session_never_makes_it_shorter() =>
        Prop.ForAll(Weeks, Gen.Choose(0, 29).ToArbitrary(), (weeks, more) =>
        {
            var with = weeks.Select((kept, i) => kept || i == more);
            return WeeklyStreak.Of(Days(with), _ => false, A.Today).Weeks >= WeeklyStreak.Of(Days(weeks), _ => false, A.Today).Weeks;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void It_is_never_longer_than_the_weeks_with_training() =>
        Prop.ForAll(Weeks, weeks =>
        {
            var streak = WeeklyStreak.Of(Days(weeks), _ => false, A.Today);
            return streak.Weeks <= streak.Longest && streak.Longest <= weeks.Count(w => w) && streak.Forgiven * WeeklyStreak.WeeksForOneOff <= streak.Weeks;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_day_is_what_was_planned_and_done_on_it()
    {
        var week = new PlanWeek(1, WeekKind.Build, [new(DayOfWeek.Monday, [], []), new(DayOfWeek.Wednesday, [], []), new(DayOfWeek.Friday, [], []), new(DayOfWeek.Saturday, [], [])]);
        var plan = new WeeklyPlan(Guid.NewGuid(), Guid.NewGuid(), "Plan", new BuiltPlan(A.Request() with { Weeks = 2 }, [week, week with { Number = 2 }], [], ""), A.Today.ToDateTime(default, DateTimeKind.Utc));
        CalendarSession[] sessions = [new(Guid.NewGuid(), A.Today, "A", A.Today), new(Guid.NewGuid(), A.Today.AddDays(3), "B", A.Today.AddDays(2)), new(Guid.NewGuid(), A.Today.AddDays(6), "C", null)];
        var days = TrainingCalendar.Of(A.Today.AddDays(-1), A.Today.AddDays(14), sessions, [new(plan)], A.Today.AddDays(7));
        Assert.Equal(
            [
                DayMark.Rest, DayMark.Done, DayMark.Rest, DayMark.Moved, DayMark.DoneInstead, DayMark.LeftOut, DayMark.LeftOut, DayMark.Done,
                DayMark.Planned, DayMark.Rest, DayMark.Planned, DayMark.Rest, DayMark.Planned, DayMark.Planned, DayMark.Rest, DayMark.Rest,
            ],
            days.Select(d => d.Mark));
        plan.Pause(A.Today.AddDays(7), A.Today.AddDays(9), []);
        Assert.Equal(DayMark.Away, TrainingCalendar.Of(A.Today.AddDays(8), A.Today.AddDays(8), [], [new(plan)], A.Today).Single().Mark);
        plan.Archive(A.Today.AddDays(2));
        Assert.Equal(DayMark.Rest, TrainingCalendar.Of(A.Today.AddDays(4), A.Today.AddDays(4), [], [new(plan)], A.Today).Single().Mark);
    }
}
