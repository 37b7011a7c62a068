using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Tests.Planning;

public sealed class PlanEditTests
{
    private static readonly ExerciseId BandRow = new("band-row");
    private static readonly Lazy<BuiltPlan> Built = new(() =>
        PlanBuilder.Build(A.Request(TrainingLevel.Intermediate, "monday", "wednesday", "friday") with { Weeks = 8, MinutesPerSession = 75 }, A.Library, A.Today).Plan!);

    private static WeeklyPlan Plan(BuiltPlan? built = null) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Plan", built ?? Built.Value, DateTime.UnixEpoch);

    private static string Text(IEnumerable<PlanWeek> weeks) => string.Join(
        '\n', weeks.SelectMany(w => w.Days.Select(d => $"{w.Number} {w.Kind} {d.Day} [{string.Join(' ', d.Mobility)}] {string.Join("; ", d.Exercises)}")));

    [Fact]
    public void An_exercise_joins_its_day_in_every_week_and_no_other_day()
    {
        var plan = Plan();
        var before = plan.Weeks;
        Assert.Contains(before, w => w.Kind == WeekKind.Deload);
        Assert.Equal(EditStanding.Fits, plan.Edit(new AddExercise(BandRow, DayOfWeek.Monday, 1), A.Library, A.Today).Standing);
        Assert.All(plan.Weeks.Zip(before), pair =>
        {
            var (after, was) = pair;
            var added = after.On(DayOfWeek.Monday)!.Find(BandRow)!;
            Assert.True(added.AddedByHand);
            Assert.StartsWith("You added it. The week's row", added.Why, StringComparison.Ordinal);
            Assert.Equal(after.Kind == WeekKind.Deload ? 1 : AddExercise.UsualSets, added.Prescription.Sets);
            Assert.Equal(after.Kind == WeekKind.Deload, added.Prescription.Rir >= DeloadWeek.MinRir);
            Assert.Equal(was.On(DayOfWeek.Monday)!.Exercises, after.On(DayOfWeek.Monday)!.Exercises.Where(e => e != added));
            Assert.Equal(was.Days.Where(d => d.Day != DayOfWeek.Monday), after.Days.Where(d => d.Day != DayOfWeek.Monday));
        });
    }

    [Fact]
    public void It_has_the_reps_of_the_goal_the_rest_of_its_kind_and_the_reserve_of_its_week()
    {
        var plan = Plan();
        plan.Edit(new AddExercise(BandRow, DayOfWeek.Monday, 1), A.Library, A.Today);
        var first = plan.Weeks[0].On(DayOfWeek.Monday)!.Find(BandRow)!.Prescription;
        Assert.Equal(A.Library[BandRow].Dose.For(plan.Request.Goal).Reps, first.Reps);
        Assert.Equal((3, SetRest.MultiJoint), (first.Rir, first.RestSeconds));
        Assert.Equal(2, plan.Weeks[2].On(DayOfWeek.Monday)!.Find(BandRow)!.Prescription.Rir);
    }

    [Fact]
    public void It_stands_after_heavier_work_and_before_lighter()
    {
        var plan = Plan();
        plan.Edit(new AddExercise(BandRow, DayOfWeek.Monday, 1), A.Library, A.Today);
        Assert.All(plan.Weeks, w =>
        {
            var places = w.On(DayOfWeek.Monday)!.Exercises.Select(e => SessionOrder.Place(new ExerciseTraits(A.Library[e.Exercise]))).ToList();
            Assert.Equal(places.Order(), places);
        });
    }

    [Fact]
    public void Weeks_before_the_first_that_changes_stay_as_they_were()
    {
        var plan = Plan();
        var before = Text(plan.Weeks.Take(2));
        plan.Edit(new AddExercise(BandRow, DayOfWeek.Monday, 3), A.Library, A.Today);
        Assert.Equal(before, Text(plan.Weeks.Take(2)));
        Assert.All(plan.Weeks.Skip(2), w => Assert.NotNull(w.On(DayOfWeek.Monday)!.Find(BandRow)));
    }

    [Fact]
    public void Adding_it_twice_is_adding_it_once()
    {
        var plan = Plan();
        plan.Edit(new AddExercise(BandRow, DayOfWeek.Monday, 1), A.Library, A.Today);
        var once = Text(plan.Weeks);
        Assert.Equal(EditStanding.ChangesNothing, plan.Edit(new AddExercise(BandRow, DayOfWeek.Monday, 1), A.Library, A.Today).Standing);
        Assert.Equal(once, Text(plan.Weeks));
    }

    [Fact]
    public void Taking_it_out_gives_back_the_plan_as_it_was()
    {
        var plan = Plan();
        var before = Text(plan.Weeks);
        plan.Edit(new AddExercise(BandRow, DayOfWeek.Monday, 1), A.Library, A.Today);
        Assert.NotEqual(before, Text(plan.Weeks));
        Assert.Equal(EditStanding.Fits, plan.Edit(new TakeOutExercise(BandRow, DayOfWeek.Monday, 1), A.Library, A.Today).Standing);
        Assert.Equal(before, Text(plan.Weeks));
    }

    [Fact]
    public void What_the_builder_chose_can_be_taken_out_too()
    {
        var plan = Plan();
        plan.Edit(new AddExercise(BandRow, DayOfWeek.Monday, 1), A.Library, A.Today);
        var chosen = plan.Weeks[0].On(DayOfWeek.Monday)!.Exercises.First(e => !e.AddedByHand
            && plan.Try(new TakeOutExercise(e.Exercise, DayOfWeek.Monday, 1), A.Library, A.Today).Standing == EditStanding.Fits).Exercise;
        plan.Edit(new TakeOutExercise(chosen, DayOfWeek.Monday, 1), A.Library, A.Today);
        Assert.All(plan.Weeks, w => Assert.Null(w.On(DayOfWeek.Monday)!.Find(chosen)));
    }

    [Theory]
    [InlineData("cat-cow", DayOfWeek.Monday)]
    [InlineData("band-row", DayOfWeek.Sunday)]
    public void A_warm_up_movement_and_a_rest_day_change_nothing(string exercise, DayOfWeek day) =>
        Assert.Equal(EditStanding.ChangesNothing, Plan().Try(new AddExercise(new(exercise), day, 1), A.Library, A.Today).Standing);

    [Fact]
    public void A_trial_leaves_the_plan_alone()
    {
        var plan = Plan();
        var before = plan.Weeks;
        plan.Try(new AddExercise(BandRow, DayOfWeek.Monday, 1), A.Library, A.Today);
        Assert.Same(before, plan.Weeks);
    }

    [Fact]
    public void What_breaks_a_hard_rule_is_not_made_and_says_which()
    {
        var built = Built.Value;
        var full = built.Weeks.SelectMany(w => w.Days).Max(d => SessionLength.Minutes(d, A.Library));
        var plan = Plan(built with { Request = built.Request with { MinutesPerSession = full } });
        var longest = plan.Weeks.SelectMany(w => w.Days).First(d => SessionLength.Minutes(d, A.Library) == full).Day;
        var before = plan.Weeks;
        var tried = plan.Edit(new AddExercise(BandRow, longest, 1), A.Library, A.Today);
        Assert.Equal(EditStanding.BreaksRules, tried.Standing);
        Assert.Contains(tried.Breaks, f => f.Rule == "session-length");
        Assert.Same(before, plan.Weeks);
        Assert.Equal(full, tried.MinutesBefore);
        Assert.InRange(tried.MinutesAfter, full + 5, full + 6);
    }

    [Fact]
    public void What_is_ruled_out_cannot_be_added()
    {
        var built = Built.Value;
        var plan = Plan(built with { Request = built.Request with { BlockedPatterns = new HashSet<MovementPattern> { MovementPattern.Carry } } });
        Assert.Contains(plan.Try(new AddExercise(new("farmer-carry"), DayOfWeek.Monday, 1), A.Library, A.Today).Breaks, f => f.Rule == "blocked-patterns");
    }

    [Fact]
    public void What_a_trial_says_of_the_rules_is_what_the_rules_say_before_and_after()
    {
        var plan = Plan();
        var was = plan.Judge(A.Library, A.Today).ToDictionary(f => (f.Rule, f.Week));
        foreach (var exercise in A.Library.Exercises.Where(e => !e.IsMobility))
        {
            var tried = plan.Try(new AddExercise(exercise.Id, DayOfWeek.Wednesday, 1), A.Library, A.Today);
            var comes = PlanRules.Judge(WeekCheck.OfAll(tried.Weeks, plan.Request, new AllowedExercises(plan.Request, A.Library), A.Today, AdviceShown.Text));
            Assert.All(tried.Breaks.Concat(tried.Advises).Concat(tried.Meets), f => Assert.Contains(f, comes));
            Assert.All(tried.Advises, f => Assert.Equal((FindingStatus.Advice, true), (f.Status, was[(f.Rule, f.Week)].Status != FindingStatus.Advice)));
            Assert.All(tried.Meets, f => Assert.Equal((FindingStatus.Met, true), (f.Status, was[(f.Rule, f.Week)].Status != FindingStatus.Met)));
            Assert.Equal(
                comes.Where(f => f.Status == FindingStatus.Broken && was[(f.Rule, f.Week)].Status != FindingStatus.Broken).Select(f => f.Rule).Distinct().Order(),
                tried.Breaks.Select(f => f.Rule).Order());
            Assert.Empty(tried.Meets.Select(f => f.Rule).Intersect(tried.Advises.Concat(tried.Breaks).Select(f => f.Rule)));
        }
    }

    [Fact]
    public void Whatever_is_added_to_whatever_plan_keeps_every_hard_rule_and_can_be_taken_out_again() =>
        Assert.All(RandomRequests.Cases.Where(c => c.Outcome.Plan is not null).Take(60), c =>
        {
            var plan = Plan(c.Outcome.Plan);
            var random = new Random(c.Seed);
            var exercise = A.Library.Exercises[random.Next(A.Library.Exercises.Count)];
            var before = Text(plan.Weeks);
            foreach (var addition in Additions.Of(plan, exercise.Id, [], A.Library, A.Today).Where(a => a.Fits))
            {
                Assert.Equal(EditStanding.Fits, plan.Edit(addition.Tried!.Edit, A.Library, A.Today).Standing);
                Assert.DoesNotContain(plan.Judge(A.Library, A.Today), f => f.Status == FindingStatus.Broken);
                Assert.Equal(EditStanding.Fits, plan.Edit(new TakeOutExercise(exercise.Id, addition.Day, 1), A.Library, A.Today).Standing);
                Assert.Equal(before, Text(plan.Weeks));
            }
        });
}
