using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Planning;

public sealed class ChangeAmountTests
{
    private const DayOfWeek Monday = DayOfWeek.Monday;

    private static ExerciseId OnMonday(WeeklyPlan plan, LoadKind kind) =>
        plan.Day(Monday).Exercises.First(e => A.Library[e.Exercise].Load == kind || (kind == LoadKind.External && A.Library[e.Exercise].Dose.For(plan.Request.Goal).Reps is not null)).Exercise;

    [Fact]
    public void A_set_more_is_one_in_every_build_week_and_half_in_a_lighter_one()
    {
        var plan = Edits.Plan();
        var edit = plan.FirstThatFits(plan.Places().Select(p => new ChangeAmount(p.Planned.Exercise, 1, null, p.Day, 1)));
        var before = plan.Weeks;
        plan.Make(edit);
        Assert.All(plan.Weeks.Zip(before).Where(p => p.First.Kind == WeekKind.Build), p => Assert.Equal(
            p.Second.On(edit.Day)!.Find(edit.Exercise)!.Prescription.Sets + 1, p.First.On(edit.Day)!.Find(edit.Exercise)!.Prescription.Sets));
        var lighter = plan.Weeks.First(w => w.Kind == WeekKind.Deload);
        Assert.Equal(FindingStatus.Met, plan.Judge(A.Library, A.Today).Single(f => f.Rule == "deload-week" && f.Week == lighter.Number).Status);
    }

    [Fact]
    public void Fewer_sets_end_at_one_and_more_at_the_most()
    {
        var plan = Edits.Plan();
        var exercise = plan.Day(Monday).Exercises[0].Exercise;
        int Sets(int more) => plan.Try(new ChangeAmount(exercise, more, null, Monday, 1)).Weeks[0].On(Monday)!.Find(exercise)!.Prescription.Sets;
        Assert.Equal(1, Sets(-99));
        Assert.Equal(Prescription.MostSets, Sets(99));
    }

    [Fact]
    public void Another_range_of_reps_holds_in_every_week_and_leaves_the_sets_alone()
    {
        var plan = Edits.Plan();
        var exercise = OnMonday(plan, LoadKind.External);
        var before = plan.Weeks;
        Assert.Equal(EditStanding.Fits, plan.Make(new ChangeAmount(exercise, 0, new(new RepRange(7, 9)), Monday, 1)).Standing);
        Assert.All(plan.Weeks.Zip(before), p =>
        {
            var (now, was) = (p.First.On(Monday)!.Find(exercise)?.Prescription, p.Second.On(Monday)!.Find(exercise)?.Prescription);
            Assert.Equal(was is null ? null : new Prescription(was.Sets, new RepRange(7, 9), null, null, was.Rir, was.RestSeconds, was.WarmUpSets), now);
        });
    }

    [Theory]
    [InlineData(ChangeAmount.FewestReps, ChangeAmount.MostReps, EditStanding.Fits)]
    [InlineData(ChangeAmount.FewestReps - 1, 10, EditStanding.ChangesNothing)]
    [InlineData(10, ChangeAmount.MostReps + 1, EditStanding.ChangesNothing)]
    public void Reps_have_a_least_and_a_most(int min, int max, EditStanding standing)
    {
        var plan = Edits.Plan();
        Assert.Equal(standing, plan.Try(new ChangeAmount(OnMonday(plan, LoadKind.External), 0, new(new RepRange(min, max)), Monday, 1)).Standing);
    }

    [Fact]
    public void Novices_lift_no_heavier_than_they_begin_with()
    {
        var row = A.Library[new("bent-over-barbell-row")];
        Assert.Equal((Dose.NoviceHeaviest.Min, ChangeAmount.MostReps), ChangeAmount.LimitsOf(row, TrainingLevel.Novice));
        Assert.Equal((ChangeAmount.FewestReps, ChangeAmount.MostReps), ChangeAmount.LimitsOf(row, TrainingLevel.Intermediate));
    }

    [Theory]
    [InlineData(ChangeAmount.ShortestHold, false)]
    [InlineData(ChangeAmount.ShortestHold - 1, true)]
    [InlineData(SetAmount.LongestHold, false)]
    public void Holds_have_a_shortest_and_a_longest(int seconds, bool changesNothing)
    {
        var plan = Edits.Plan();
        var hold = new ExerciseId("front-plank");
        plan.Make(new AddExercise(hold, Monday, 1, 1));
        Assert.Equal(changesNothing, plan.Try(new ChangeAmount(hold, 0, new(holdSeconds: seconds), Monday, 1)).Standing == EditStanding.ChangesNothing);
    }

    [Fact]
    public void An_amount_of_another_kind_and_the_same_amount_change_nothing()
    {
        var plan = Edits.Plan();
        var exercise = OnMonday(plan, LoadKind.External);
        var reps = plan.Day(Monday).Find(exercise)!.Prescription.Reps!;
        Assert.Equal(EditStanding.ChangesNothing, plan.Try(new ChangeAmount(exercise, 0, new(holdSeconds: 30), Monday, 1)).Standing);
        Assert.Equal(EditStanding.ChangesNothing, plan.Try(new ChangeAmount(exercise, 0, new(meters: 30), Monday, 1)).Standing);
        Assert.Equal(EditStanding.ChangesNothing, plan.Try(new ChangeAmount(exercise, 0, new(reps), Monday, 1)).Standing);
        Assert.Equal(EditStanding.ChangesNothing, plan.Try(new ChangeAmount(exercise, 0, null, Monday, 1)).Standing);
    }

    [Fact]
    public void One_set_too_many_for_a_session_is_told_and_not_made()
    {
        var built = PlanBuilder.Build(A.Request(TrainingLevel.Intermediate, "monday", "wednesday", "friday") with { MinutesPerSession = 75 }, A.Library, A.Today).Plan!;
        var (day, planned) = Edits.Plan(built).Places().First(p => A.Library[p.Planned.Exercise].Laterality == Laterality.Bilateral);
        var minutes = SessionLength.Minutes(built.Weeks[0].On(day)!, A.Library);
        var longest = built.Weeks[0].Days.Max(d => SessionLength.Minutes(d, A.Library));
        var one = (SessionLength.SetSeconds + planned.Prescription.RestSeconds + 59) / 60;
        EditStanding With(int room) => Edits.Plan(built with { Request = built.Request with { MinutesPerSession = Math.Max(longest, minutes + room) } })
            .Try(new ChangeAmount(planned.Exercise, longest - minutes > one ? 5 : 1, null, day, 1)).Standing;
        Assert.Equal(EditStanding.BreaksRules, With(0));
    }
}
