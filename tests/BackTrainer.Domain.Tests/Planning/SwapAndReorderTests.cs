using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Tests.Planning;

public sealed class SwapAndReorderTests
{
    private static SwapExercise AnySwap(WeeklyPlan plan) => plan.FirstThatFits(plan.Places().SelectMany(p =>
        Swaps.Of(plan, p.Planned.Exercise, p.Day, 1, A.Library, A.Today).Select(s => (SwapExercise)s.Tried.Edit)));

    [Fact]
    public void A_swap_has_as_many_sets_in_every_week_and_says_what_it_stands_for()
    {
        var plan = Edits.Plan();
        var swap = AnySwap(plan);
        var before = plan.Weeks;
        Assert.Equal(EditStanding.Fits, plan.Make(swap).Standing);
        Assert.All(plan.Weeks.Zip(before), pair =>
        {
            var (was, comes) = (pair.Second.On(swap.Day)!.Find(swap.Exercise), pair.First.On(swap.Day)!.Find(swap.With));
            Assert.Null(pair.First.On(swap.Day)!.Find(swap.Exercise));
            Assert.Equal(was?.Prescription.Sets, comes?.Prescription.Sets);
            Assert.True(comes is null || (comes.AddedByHand && comes.Why.StartsWith($"You chose it instead of {A.Library[swap.Exercise].Name}. ", StringComparison.Ordinal)));
            Assert.True(comes is null || A.Library[swap.With].Dose.Fits(A.Library[swap.With].Load));
        });
    }

    [Fact]
    public void A_swap_of_the_same_kind_stands_in_the_same_place_and_another_kind_where_it_belongs()
    {
        var plan = Edits.Plan();
        var (same, other) = (0, 0);
        foreach (var (day, planned) in plan.Places())
        {
            foreach (var with in A.Library.Exercises.Where(e => !e.IsMobility && plan.Day(day).Find(e.Id) is null))
            {
                var after = plan.Try(new SwapExercise(planned.Exercise, with.Id, day, 1)).Weeks[0].On(day)!;
                var index = after.Exercises.ToList().FindIndex(e => e.Exercise == with.Id);
                if (SessionOrder.Place(new(with)) == SessionOrder.Place(new(A.Library[planned.Exercise])))
                {
                    same++;
                    Assert.Equal(plan.Day(day).Exercises.ToList().IndexOf(planned), index);
                }
                else
                {
                    other++;
                    Assert.True(index == 0 || SessionOrder.Place(new(A.Library[after.Exercises[index - 1].Exercise])) <= SessionOrder.Place(new(with)));
                }
            }
        }

        Assert.True(same > 0 && other > 0);
    }

    [Fact]
    public void What_stands_there_already_and_warm_ups_are_no_swap()
    {
        var plan = Edits.Plan();
        var monday = plan.Day(DayOfWeek.Monday).Exercises;
        Assert.Equal(EditStanding.ChangesNothing, plan.Try(new SwapExercise(monday[0].Exercise, monday[1].Exercise, DayOfWeek.Monday, 1)).Standing);
        Assert.Equal(EditStanding.ChangesNothing, plan.Try(new SwapExercise(monday[0].Exercise, new("cat-cow"), DayOfWeek.Monday, 1)).Standing);
        Assert.Equal(EditStanding.ChangesNothing, plan.Try(new SwapExercise(new("archer-pull-up"), new("band-row"), DayOfWeek.Monday, 1)).Standing);
    }

    [Fact]
    public void Candidates_are_allowed_and_ranked_by_what_they_do_to_the_rules()
    {
        var plan = Edits.Plan();
        var any = false;
        foreach (var (day, planned) in plan.Places())
        {
            var swaps = Swaps.Of(plan, planned.Exercise, day, 1, A.Library, A.Today);
            any |= swaps.Count > 1;
            Assert.InRange(swaps.Count, 0, Swaps.Most);
            Assert.All(swaps, s => Assert.True(AllowedExercises.IsAllowed(s.Alternative.Exercise, plan.Request)));
            Assert.Equal(swaps.OrderByDescending(s => s.Fits).ThenBy(s => s.Tried.Breaks.Count).ThenBy(s => s.Tried.Advises.Count).ThenBy(s => Math.Round(s.Tried.Strain, 3)), swaps);
            Assert.Equal(swaps.Select(s => s.Alternative.Exercise.Id), Swaps.Of(plan, planned.Exercise, day, 1, A.Library, A.Today).Select(s => s.Alternative.Exercise.Id));
        }

        Assert.True(any);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_exercise_goes_before_or_after_its_neighbour_in_every_week(bool before)
    {
        var plan = Edits.Plan();
        var (first, second) = (plan.Day(DayOfWeek.Monday).Exercises[0].Exercise, plan.Day(DayOfWeek.Monday).Exercises[1].Exercise);
        var edit = before ? new ReorderExercise(second, first, true, DayOfWeek.Monday, 1) : new ReorderExercise(first, second, false, DayOfWeek.Monday, 1);
        Assert.NotEqual(EditStanding.ChangesNothing, plan.Make(edit).Standing);
        Assert.All(plan.Weeks.Where(w => w.On(DayOfWeek.Monday)!.Find(first) is not null && w.On(DayOfWeek.Monday)!.Find(second) is not null), w =>
        {
            var order = w.On(DayOfWeek.Monday)!.Exercises.Select(e => e.Exercise).ToList();
            Assert.Equal(order.IndexOf(second) + 1, order.IndexOf(first));
        });
    }

    [Fact]
    public void Where_it_stands_there_already_reordering_changes_nothing()
    {
        var plan = Edits.Plan();
        var monday = plan.Day(DayOfWeek.Monday).Exercises;
        Assert.Equal(EditStanding.ChangesNothing, plan.Try(new ReorderExercise(monday[0].Exercise, monday[1].Exercise, true, DayOfWeek.Monday, 1)).Standing);
        Assert.Equal(EditStanding.ChangesNothing, plan.Try(new ReorderExercise(monday[0].Exercise, monday[0].Exercise, true, DayOfWeek.Monday, 1)).Standing);
        Assert.Equal(EditStanding.ChangesNothing, plan.Try(new ReorderExercise(new("archer-pull-up"), monday[0].Exercise, true, DayOfWeek.Monday, 1)).Standing);
    }

    [Fact]
    public void Exercises_that_alternate_lose_their_letter_with_their_partner()
    {
        var built = PlanBuilder.Build(Edits.Plan().Request with { Weeks = 1 }, A.Library, A.Today).Plan!;
        var monday = built.Weeks[0].Days[0];
        var paired = monday with { Exercises = [.. monday.Exercises.Select((e, i) => e with { Superset = i < 2 ? "A" : null })] };
        var plan = Edits.Plan(built with { Weeks = [built.Weeks[0] with { Days = [paired, .. built.Weeks[0].Days.Skip(1)] }] });
        PlannedDay After(PlanEdit edit) => plan.Try(edit).Weeks[0].Days[0];
        var ids = paired.Exercises.Select(e => e.Exercise).ToList();
        Assert.All(After(new TakeOutExercise(ids[0], monday.Day, 1)).Exercises, e => Assert.Null(e.Superset));
        Assert.Equal(2, After(new TakeOutExercise(ids[^1], monday.Day, 1)).Exercises.Count(e => e.Superset == "A"));
        Assert.All(After(new ReorderExercise(ids[0], ids[^1], false, monday.Day, 1)).Exercises, e => Assert.Null(e.Superset));
        Assert.Equal(2, After(new ReorderExercise(ids[0], ids[1], false, monday.Day, 1)).Exercises.Count(e => e.Superset == "A"));
    }

    [Theory]
    [InlineData(120, true)]
    [InlineData(0, false)]
    public void Who_has_lost_a_partner_rests_as_long_as_advised_again_where_the_time_allows(int spareMinutes, bool rests)
    {
        var built = PlanBuilder.Build(Edits.Plan().Request with { Weeks = 1 }, A.Library, A.Today).Plan!;
        var monday = built.Weeks[0].Days[0];
        int Advised(PlannedExercise e) => SetRest.For(new ExerciseTraits(A.Library[e.Exercise]));
        var pair = monday.Exercises.Where(e => Advised(e) == SetRest.MultiJoint).Take(2).Select(e => e with
        {
            Superset = "A",
            Prescription = e.Prescription.WithRest(SetRest.MultiJointShort).WithSets(Prescription.MostSets),
        }).ToList();
        var day = monday with { Exercises = pair };
        var edit = new TakeOutExercise(pair[0].Exercise, monday.Day, 1);
        var left = SessionLength.Minutes(day with { Exercises = [pair[1]] }, A.Library);
        var after = Assert.Single(Assert.Single(edit.Apply(
            [built.Weeks[0] with { Days = [day] }], built.Request with { MinutesPerSession = left + spareMinutes }, A.Library)[0].Days).Exercises);
        Assert.Equal((null, rests ? SetRest.MultiJoint : SetRest.MultiJointShort), (after.Superset, after.Prescription.RestSeconds));
    }

    [Fact]
    public void A_lock_is_set_and_taken_off_and_no_rule_minds()
    {
        var plan = Edits.Plan();
        var first = plan.Day(DayOfWeek.Monday).Exercises[0].Exercise;
        var tried = plan.Make(new KeepExercise(first, true, DayOfWeek.Monday, 1));
        Assert.Equal((EditStanding.Fits, 0, 0), (tried.Standing, tried.Breaks.Count, tried.Advises.Count));
        Assert.All(plan.Weeks, w => Assert.True(w.On(DayOfWeek.Monday)!.Find(first) is null or { Kept: true }));
        Assert.Equal(EditStanding.ChangesNothing, plan.Make(new KeepExercise(first, true, DayOfWeek.Monday, 1)).Standing);
        Assert.Equal(EditStanding.Fits, plan.Make(new KeepExercise(first, false, DayOfWeek.Monday, 1)).Standing);
        Assert.False(plan.Day(DayOfWeek.Monday).Find(first)!.Kept);
    }
}
