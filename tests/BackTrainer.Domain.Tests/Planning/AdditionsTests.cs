using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Tests.Planning;

public sealed class AdditionsTests
{
    private static readonly int[] Minutes = [30, 35, 40, 45, 50, 60];
    private static readonly ExerciseId BandRow = new("band-row");

    private static readonly Lazy<BuiltPlan> Built = new(() =>
        PlanBuilder.Build(A.Request(TrainingLevel.Intermediate, "monday", "wednesday", "friday") with { Weeks = 3, MinutesPerSession = 60 }, A.Library, A.Today).Plan!);

    private static WeeklyPlan Plan() => new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Plan", Built.Value, DateTime.UnixEpoch);

    private static WeeklyPlan Sessions(int minutes) => new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), "Plan",
        PlanBuilder.Build(Built.Value.Request with { MinutesPerSession = minutes }, A.Library, A.Today).Plan!, DateTime.UnixEpoch);

    private static List<(ExerciseId Exercise, Addition Addition)> Offered(WeeklyPlan plan) =>
        [.. A.Library.Exercises.Where(e => !e.IsMobility).SelectMany(e => Of(plan, e.Id).Select(a => (e.Id, a)))];

    private static IReadOnlyList<Addition> Of(WeeklyPlan plan, ExerciseId exercise, DateOnly? today = null, params DateOnly[] begun) =>
        Additions.Of(plan, exercise, begun, A.Library, today ?? A.Today);

    [Fact]
    public void Every_training_day_is_there_once() =>
        Assert.Equal(A.Days("monday", "wednesday", "friday"), Of(Plan(), BandRow).Select(a => a.Day).OrderBy(WeekDays.Index));

    [Fact]
    public void Days_that_can_be_chosen_come_first_and_of_them_those_with_the_least_new_advice() =>
        Assert.All(A.Library.Exercises.Where(e => !e.IsMobility), e =>
        {
            var days = Of(Plan(), e.Id);
            Assert.Equal(days.OrderByDescending(a => a.Fits).ThenBy(a => a.Tried?.Advises.Count ?? int.MaxValue).ThenBy(a => a.Tried?.Strain ?? 0), days);
        });

    [Fact]
    public void Where_two_sets_would_break_a_hard_rule_one_is_offered()
    {
        // Sessions of a length that leaves room for one set of something, and for two of something else.
        var (full, offered) = Minutes.Select(Sessions).Select(p => (Plan: p, Offered: Offered(p))).First(p =>
            new[] { 1, AddExercise.UsualSets }.All(sets => p.Offered.Any(o => o.Addition.Fits && o.Addition.Sets == sets)));
        var (exercise, one) = offered.First(o => o.Addition is { Fits: true, Sets: 1 });
        var usual = full.Try(new AddExercise(exercise, one.Day, 1), A.Library, A.Today);
        Assert.Equal(EditStanding.BreaksRules, usual.Standing);
    }

    [Fact]
    public void Where_it_stands_already_there_is_nothing_to_add()
    {
        var plan = Plan();
        plan.Edit(new AddExercise(BandRow, DayOfWeek.Monday, 1, Sets: 1), A.Library, A.Today);
        var monday = Of(plan, BandRow).Single(a => a.Day == DayOfWeek.Monday);
        Assert.Equal((true, false, null), (monday.There, monday.Fits, monday.Tried));
    }

    [Fact]
    public void What_is_behind_and_what_was_begun_is_left_alone()
    {
        // The block begins on Monday, 2 March. On its second Monday the first is behind.
        Addition Monday(DateOnly today, params DateOnly[] begun) => Of(Plan(), BandRow, today, begun).Single(a => a.Day == DayOfWeek.Monday);
        Assert.Equal(A.Today, Monday(A.Today).From);
        Assert.Equal(A.Today.AddDays(7), Monday(A.Today, A.Today).From);
        Assert.Equal(A.Today.AddDays(7), Monday(A.Today.AddDays(1)).From);
        Assert.Equal(A.Today.AddDays(7), Monday(A.Today.AddDays(7)).From);
        Assert.Equal(A.Today.AddDays(14), Monday(A.Today, A.Today.AddDays(7)).From);
        Assert.Equal((null, false), (Monday(A.Today.AddDays(15)).From, Monday(A.Today.AddDays(15)).Fits));
    }

    [Fact]
    public void The_same_question_has_the_same_answer()
    {
        var plan = Plan();
        Assert.Equal(Of(plan, BandRow).Select(a => (a.Day, a.Sets, a.Tried?.Strain)), Of(plan, BandRow).Select(a => (a.Day, a.Sets, a.Tried?.Strain)));
    }
}
