using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Planning;

/// <summary>Pauses, the way back, and single sessions that are shifted or dropped.</summary>
public sealed class PlanCalendarTests
{
    /// <summary>Three weeks of Monday, Wednesday and Friday, from a Monday on.</summary>
    private static readonly DateOnly Monday = A.Today;

    [Fact]
    public void A_pause_has_nothing_planned_and_what_follows_comes_later_by_whole_weeks()
    {
        var plan = Plan();
        plan.Pause(Monday.AddDays(9), Monday.AddDays(23), []);
        Assert.Null(plan.On(Monday.AddDays(9)));
        Assert.Null(plan.WeekOn(Monday.AddDays(22)));
        Assert.Equal(2, plan.WeekOn(Monday.AddDays(23))!.Number);
        Assert.Equal(DayOfWeek.Wednesday, plan.On(Monday.AddDays(23))!.Day);
        Assert.Equal(3, plan.WeekOn(Monday.AddDays(28))!.Number);
        Assert.Equal(Monday.AddDays(34), plan.EndsOn);
        Assert.Equal(Monday.AddDays(23), plan.NextTrainingDay(Monday.AddDays(8)));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(6, 0)]
    [InlineData(7, 1)]
    [InlineData(13, 1)]
    [InlineData(14, 2)]
    public void Sessions_keep_their_day_of_the_week_so_a_pause_counts_in_whole_weeks(int daysOff, int weeksLater)
    {
        var plan = Plan();
        plan.Pause(Monday, Monday.AddDays(daysOff), []);
        Assert.Equal(Monday.AddDays(20 + (7 * weeksLater)), plan.EndsOn);
        Assert.All(plan.Weeks.SelectMany(w => w.Days.Select(d => (Week: w, d.Day))), d =>
        {
            var date = plan.DateOf(d.Week, d.Day);
            Assert.Equal(d.Day, date.DayOfWeek);
            Assert.Equal(plan.PauseOn(date) is null, plan.On(date) is not null);
        });
    }

    [Fact]
    public void A_pause_without_an_end_stops_the_plan_until_the_day_of_coming_back()
    {
        var plan = Plan();
        plan.Pause(Monday.AddDays(2), null, []);
        Assert.Null(plan.NextTrainingDay(Monday.AddDays(2)));
        Assert.False(plan.IsOver(Monday.AddDays(100)));
        plan.ComeBack(Monday.AddDays(30));
        Assert.Equal(new PlanPause(Monday.AddDays(2), Monday.AddDays(30)), Assert.Single(plan.Pauses));
        Assert.Equal(1, plan.WeekOn(Monday.AddDays(30))!.Number);
    }

    [Fact]
    public void Coming_back_on_the_first_day_takes_the_pause_back_and_without_a_pause_changes_nothing()
    {
        var plan = Plan();
        plan.ComeBack(Monday);
        plan.Pause(Monday, null, []);
        plan.ComeBack(Monday);
        Assert.Empty(plan.Pauses);
        plan.Pause(Monday.AddDays(7), null, []);
        plan.CallOffPause(Monday.AddDays(7), Monday.AddDays(7));
        Assert.Single(plan.Pauses);
        plan.CallOffPause(Monday.AddDays(7), Monday.AddDays(6));
        Assert.Empty(plan.Pauses);
    }

    [Fact]
    public void A_pause_begins_after_a_session_that_was_done_early_and_never_inside_another_one()
    {
        var plan = Plan();
        plan.Pause(Monday.AddDays(3), Monday.AddDays(12), [Monday, Monday.AddDays(4)]);
        Assert.Equal(Monday.AddDays(5), plan.Pauses[0].From);
        Assert.NotNull(plan.On(Monday.AddDays(4)));
        Assert.Throws<ArgumentException>(() => plan.Pause(Monday.AddDays(11), Monday.AddDays(13), []));
        Assert.Null(plan.WhyNoPause(Monday.AddDays(12), Monday.AddDays(13)));
        Assert.NotNull(plan.WhyNoPause(Monday.AddDays(3), Monday.AddDays(6)));
        Assert.Null(plan.WhyNoPause(Monday.AddDays(3), Monday.AddDays(5)));
    }

    [Fact]
    public void A_pause_that_cannot_be_says_why()
    {
        var plan = Plan();
        Assert.Contains("after the first day off", plan.WhyNoPause(Monday, Monday), StringComparison.Ordinal);
        Assert.Contains("runs from", plan.WhyNoPause(Monday.AddDays(-1), null), StringComparison.Ordinal);
        Assert.Contains("runs from", plan.WhyNoPause(Monday.AddDays(21), null), StringComparison.Ordinal);
        Assert.Null(plan.WhyNoPause(Monday.AddDays(20), null));
        Assert.Null(plan.WhyNoPause(Monday, Monday.AddDays(PlanPause.MaxDays)));
        Assert.Contains("at most", plan.WhyNoPause(Monday, Monday.AddDays(PlanPause.MaxDays + 1)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(13, null, null, null, null)]
    [InlineData(14, 0.5, 0.7, 0.8, 0.9)]
    [InlineData(60, 0.5, 0.7, 0.8, 0.9)]
    public void Two_weeks_off_or_more_come_back_with_half_then_seven_eight_and_nine_tenths(int daysOff, double? first, double? second, double? third, double? fourth)
    {
        var plan = Plan(weeks: 8);
        var back = Monday.AddDays(daysOff);
        plan.Pause(Monday, back, []);
        Assert.Null(plan.ReturnOn(back.AddDays(-1)));
        Assert.Equal(new[] { first, second, third, fourth, null }, Enumerable.Range(0, 5).Select(week => plan.ReturnOn(back.AddDays(7 * week))?.Share));
        Assert.Equal(first, plan.ReturnOn(back.AddDays(6))?.Share);
        foreach (var date in Enumerable.Range(0, 28).Select(back.AddDays).Where(d => plan.On(d) is not null))
        {
            var usual = plan.WeekOn(date)!.On(date.DayOfWeek)!;
            var done = plan.On(date)!;
            Assert.True(Sets(done) <= (plan.ReturnOn(date)?.Share ?? 1) * Sets(usual));
            Assert.True(Sets(done) > ((plan.ReturnOn(date)?.Share ?? 1) * Sets(usual)) - 1);
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(7, 3)]
    [InlineData(8, 4)]
    public void Half_of_the_sets_are_rounded_down_and_never_none(int sets, int left)
    {
        var day = Day(DayOfWeek.Monday, [.. Enumerable.Repeat(1, sets)]);
        var eased = new EasyReturn(Monday, 1).Of(day, WeekKind.Build);
        Assert.Equal(left, Sets(eased));
        Assert.Equal(day.Exercises.Take(left).Select(e => e.Why), eased.Exercises.Select(e => e.Why));
    }

    [Fact]
    public void A_lighter_week_is_cut_only_where_it_would_still_be_too_much()
    {
        var day = Day(DayOfWeek.Monday, 3, 3);
        Assert.Equal(5, Sets(new EasyReturn(Monday, 1).Of(day, WeekKind.Deload)));
        Assert.Equal(6, Sets(new EasyReturn(Monday, 2).Of(day, WeekKind.Deload)));
        Assert.True(0.5 / DeloadWeek.MaxShare < 1 && 0.7 / DeloadWeek.MaxShare > 1);
    }

    [Fact]
    public void A_missed_session_is_asked_for_until_it_is_done_shifted_or_dropped_and_only_in_its_week()
    {
        var plan = Plan();
        var wednesday = Monday.AddDays(2);
        Assert.Empty(plan.Missed(wednesday, [Monday]));
        Assert.Equal([wednesday], plan.Missed(wednesday.AddDays(1), [Monday]));
        Assert.Empty(plan.Missed(wednesday.AddDays(1), [Monday, wednesday]));
        Assert.Empty(plan.Missed(Monday.AddDays(7), []));
        plan.Drop(wednesday);
        Assert.Empty(plan.Missed(wednesday.AddDays(1), [Monday]));
        Assert.Null(plan.On(wednesday));
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Friday], plan.AsDone(plan.Weeks[0]).Days.Select(d => d.Day));
        plan.Drop(wednesday.AddDays(1));
        Assert.Single(plan.Shifts);
    }

    [Fact]
    public void A_missed_session_goes_to_a_free_day_of_its_week_and_the_plan_stays_as_it_is()
    {
        var plan = Plan();
        var (wednesday, thursday) = (Monday.AddDays(2), Monday.AddDays(3));
        var missed = Assert.Single(MissedSession.Of(plan, [Monday], A.Library, thursday));
        Assert.Equal(wednesday, missed.Date);
        Assert.Equal([thursday, Monday.AddDays(5), Monday.AddDays(6)], missed.Days.Select(d => d.Date));
        Assert.True(plan.Shift(wednesday, thursday, [Monday], A.Library, thursday));
        Assert.Null(plan.On(wednesday));
        Assert.Equal((DayOfWeek.Thursday, "Wednesday 0"), (plan.On(thursday)!.Day, plan.On(thursday)!.Exercises[0].Why));
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Thursday, DayOfWeek.Friday], plan.AsDone(plan.Weeks[0]).Days.Select(d => d.Day));
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday], plan.Weeks[0].Days.Select(d => d.Day));
        Assert.Equal(Monday.AddDays(4), plan.NextTrainingDay(thursday.AddDays(1)));
    }

    [Fact]
    public void A_day_that_a_missed_session_has_taken_can_change_from_the_next_week_on()
    {
        var plan = Plan();
        var (wednesday, thursday) = (Monday.AddDays(2), Monday.AddDays(3));
        Assert.Equal(1, plan.FirstWeekAhead(DayOfWeek.Thursday, thursday, [Monday]));
        Assert.True(plan.Shift(wednesday, thursday, [Monday], A.Library, thursday));
        Assert.Equal(2, plan.FirstWeekAhead(DayOfWeek.Thursday, thursday, [Monday]));
        Assert.Equal(1, plan.FirstWeekAhead(DayOfWeek.Friday, thursday, [Monday]));
    }

    [Fact]
    public void A_shifted_session_that_is_missed_again_can_be_shifted_again_or_dropped()
    {
        var plan = Plan();
        var (wednesday, saturday, sunday) = (Monday.AddDays(2), Monday.AddDays(5), Monday.AddDays(6));
        Assert.True(plan.Shift(wednesday, saturday, [], A.Library, saturday));
        Assert.Contains(saturday, plan.Missed(sunday, []));
        Assert.True(plan.Shift(saturday, sunday, [], A.Library, sunday));
        Assert.Equal(new SessionShift(wednesday, sunday), Assert.Single(plan.Shifts));
        Assert.Null(plan.On(saturday));
        plan.Drop(sunday);
        Assert.Equal(new SessionShift(wednesday, null), Assert.Single(plan.Shifts));
        Assert.Null(plan.On(sunday));
    }

    [Fact]
    public void A_day_that_would_break_a_hard_rule_cannot_be_taken()
    {
        var friday = Monday.AddDays(4);
        var hinge = new PlannedExercise(new("conventional-deadlift"), new Prescription(3, new RepRange(5, 8), null, null, 2, 180, 2), null, "");
        PlannedDay[] days = [new(DayOfWeek.Monday, [], []), new(DayOfWeek.Wednesday, [], [hinge]), new(DayOfWeek.Saturday, [], [hinge])];
        var plan = new WeeklyPlan(
            Guid.CreateVersion7(), Guid.CreateVersion7(), "Hinges",
            new BuiltPlan(A.Request(TrainingLevel.Advanced, "monday", "wednesday", "saturday"), [new(1, WeekKind.Build, days)], [], ""), DateTime.UnixEpoch);
        var missed = MissedSession.Of(plan, [Monday], A.Library, friday);
        Assert.Equal(["hinge-spacing"], missed[0].Days.Single(d => d.Date == friday).Breaks.Select(b => b.Rule));
        Assert.False(plan.Shift(Monday.AddDays(2), friday, [Monday], A.Library, friday));
        Assert.NotNull(plan.On(Monday.AddDays(2)));
    }

    [Theory]
    [InlineData(13, false)]
    [InlineData(14, true)]
    public void Two_weeks_without_a_session_look_like_a_pause_that_nobody_entered(int days, bool away)
    {
        var plan = Plan();
        var wednesday = Monday.AddDays(2);
        Assert.Equal(away ? wednesday : null, plan.AwaySince(wednesday.AddDays(days), [Monday]));
        Assert.Null(plan.AwaySince(wednesday.AddDays(days), [Monday, wednesday.AddDays(7)]));
        if (away)
        {
            plan.Pause(wednesday, wednesday.AddDays(days), [Monday]);
            Assert.Null(plan.AwaySince(wednesday.AddDays(days), [Monday]));
            Assert.Equal(0.5, plan.ReturnOn(wednesday.AddDays(days))!.Share);
        }
    }

    [Fact]
    public void The_seven_days_around_a_date_begin_with_the_first_day_of_the_block()
    {
        var plan = Plan();
        Assert.All(Enumerable.Range(0, 7), n => Assert.Equal(Monday.AddDays(14), plan.FirstDayAround(Monday.AddDays(14 + n))));
        Assert.Equal(Monday.AddDays(-7), plan.FirstDayAround(Monday.AddDays(-1)));
    }

    private static int Sets(PlannedDay day) => day.Exercises.Sum(e => e.Prescription.Sets);

    private static PlannedDay Day(DayOfWeek day, params int[] sets) => new(
        day, [], [.. sets.Select((s, i) => new PlannedExercise(A.Library.Exercises.Where(e => !e.IsMobility).ElementAt(i).Id, new Prescription(s, new RepRange(8, 12), null, null, 3, 120, 0), null, $"{day} {i}"))]);

    private static WeeklyPlan Plan(int weeks = 3)
    {
        PlannedDay[] days = [Day(DayOfWeek.Monday, 3, 3, 2, 2), Day(DayOfWeek.Wednesday, 3, 2, 1), Day(DayOfWeek.Friday, 4, 3)];
        var request = A.Request(TrainingLevel.Intermediate, "monday", "wednesday", "friday") with { Weeks = weeks };
        return new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Spring", new BuiltPlan(request, [.. Enumerable.Range(1, weeks).Select(n => new PlanWeek(n, WeekKind.Build, days))], [], ""), DateTime.UnixEpoch);
    }
}
