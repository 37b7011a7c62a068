using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;

namespace BackTrainer.Domain.Tests.Planning;

public sealed class EditMendsTests
{
    private static readonly Lazy<BuiltPlan> Tight = new(() =>
    {
        var built = PlanBuilder.Build(A.Request(TrainingLevel.Intermediate, "monday", "wednesday", "friday") with { Weeks = 3, MinutesPerSession = 45 }, A.Library, A.Today).Plan!;
        var full = built.Weeks.SelectMany(w => w.Days).Max(d => SessionLength.Minutes(d, A.Library));
        return built with { Request = built.Request with { MinutesPerSession = full } };
    });

    private static IReadOnlyList<TriedEdit> Of(WeeklyPlan plan, PlanEdit edit, params DateOnly[] begun) =>
        EditMends.Of(plan, plan.Try(edit), begun, A.Library, A.Today);

    [Fact]
    public void Every_mend_holds_the_edit_and_can_be_made()
    {
        var plan = Edits.Plan(Tight.Value);
        var (asked, mended) = (0, 0);
        foreach (var (day, planned) in plan.Places())
        {
            foreach (var edit in new PlanEdit[] { new TakeOutExercise(planned.Exercise, day, 1), new ChangeAmount(planned.Exercise, 3, null, day, 1), new AddExercise(new("band-row"), day, 1, 3) })
            {
                if (plan.Try(edit).Standing != EditStanding.BreaksRules)
                {
                    Assert.Empty(Of(plan, edit));
                    continue;
                }

                var mends = Of(plan, edit);
                asked++;
                mended += mends.Count > 0 ? 1 : 0;
                Assert.InRange(mends.Count, 0, EditMends.Most);
                Assert.Equal(mends.OrderBy(m => m.Advises.Count).ThenBy(m => Math.Round(m.Strain, 3)), mends);
                Assert.All(mends, m =>
                {
                    Assert.True(m.Edit is EditsTogether together ? together.Edits[0] == edit : m.Edit == edit with { FromWeek = 2 } || (m.Edit.GetType() == edit.GetType() && m.Edit.FromWeek == 1));
                    Assert.Equal(EditStanding.Fits, Edits.Plan(Tight.Value).Make(m.Edit).Standing);
                });
            }
        }

        Assert.True(asked > 3);
        Assert.True(mended >= 0.9 * asked, $"{mended} of {asked}");
    }

    [Fact]
    public void What_is_locked_is_left_alone()
    {
        var plan = Edits.Plan(Tight.Value);
        foreach (var (day, planned) in plan.Places().ToList())
        {
            plan.Make(new KeepExercise(planned.Exercise, true, day, 1));
        }

        var longest = plan.Weeks[^1].Days.MaxBy(d => SessionLength.Minutes(d, A.Library))!.Day;
        Assert.DoesNotContain(Of(plan, new AddExercise(new("band-row"), longest, 1)), m => m.Edit is EditsTogether together && together.Edits.Skip(1).Any(e =>
            e is TakeOutExercise or SwapExercise || (e is ChangeAmount change && change.Exercise != new ExerciseId("band-row"))));
    }

    [Fact]
    public void Days_that_are_begun_are_left_alone()
    {
        var plan = Edits.Plan(Tight.Value);
        var longest = plan.Weeks[^1].Days.MaxBy(d => SessionLength.Minutes(d, A.Library))!.Day;
        DateOnly[] begun = [.. plan.Weeks[0].Days.Select(d => plan.DateOf(plan.Weeks[0], d.Day))];
        Assert.All(Of(plan, new AddExercise(new("band-row"), longest, 2), begun), m => Assert.Same(plan.Weeks[0], m.Weeks[0]));
    }

    [Fact]
    public void The_same_question_has_the_same_answer()
    {
        var plan = Edits.Plan(Tight.Value);
        var longest = plan.Weeks[^1].Days.MaxBy(d => SessionLength.Minutes(d, A.Library))!.Day;
        string Told() => string.Join('\n', Of(plan, new AddExercise(new("band-row"), longest, 1)).Select(m => m.Edit.Tell(A.Library)));
        Assert.NotEmpty(Told());
        Assert.Equal(Told(), Told());
    }
}
