using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Tests.Planning;

public sealed class UndoTests
{
    private static AddExercise BandRow(int fromWeek = 1) => new(new("band-row"), DayOfWeek.Monday, fromWeek);

    [Fact]
    public void The_newest_change_is_taken_back_first_and_each_gives_back_exactly_what_was()
    {
        var plan = Edits.Plan();
        var texts = new List<string>();
        PlanEdit[] edits = [BandRow(), new MoveSession(DayOfWeek.Friday, DayOfWeek.Saturday, 2), new KeepExercise(new("band-row"), true, DayOfWeek.Monday, 1)];
        foreach (var edit in edits)
        {
            texts.Add(plan.Text());
            Assert.Equal(EditStanding.Fits, plan.Make(edit).Standing);
        }

        Assert.Equal(edits.Select(e => e.Tell(A.Library)), plan.Changes.Select(c => c.What));
        foreach (var text in Enumerable.Reverse(texts))
        {
            Assert.Equal(UndoStanding.Undone, plan.UndoNewest());
            Assert.Equal(text, plan.Text());
        }

        Assert.Empty(plan.Changes);
    }

    [Fact]
    public void Only_the_newest_can_be_taken_back_and_only_once()
    {
        var plan = Edits.Plan();
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        plan.Make(BandRow(), first);
        plan.Make(new KeepExercise(new("band-row"), true, DayOfWeek.Monday, 1), second);
        var text = plan.Text();
        Assert.Equal(UndoStanding.NotTheNewest, plan.Undo(first, [], A.Library, A.Today));
        Assert.Equal(text, plan.Text());
        Assert.Equal(UndoStanding.Undone, plan.Undo(second, [], A.Library, A.Today));
        Assert.Equal(UndoStanding.NotTheNewest, plan.Undo(second, [], A.Library, A.Today));
        Assert.Equal(first, Assert.Single(plan.Changes).Id);
    }

    [Fact]
    public void So_many_changes_are_kept_and_no_more()
    {
        var plan = Edits.Plan();
        for (var i = 0; i <= WeeklyPlan.MostChanges; i++)
        {
            Assert.Equal(Math.Min(i, WeeklyPlan.MostChanges), plan.Changes.Count);
            plan.Make(new KeepExercise(plan.Day(DayOfWeek.Monday).Exercises[0].Exercise, i % 2 == 0, DayOfWeek.Monday, 1));
        }

        Assert.Equal(WeeklyPlan.MostChanges, plan.Changes.Count);
        Assert.StartsWith("Unlock", plan.Changes[0].What, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_made_is_not_kept()
    {
        var plan = Edits.Plan();
        plan.Make(new AddExercise(new("cat-cow"), DayOfWeek.Monday, 1));
        Assert.Empty(plan.Changes);
    }

    [Fact]
    public void Weeks_in_which_the_day_is_behind_or_begun_stay_as_they_were_done()
    {
        var plan = Edits.Plan();
        var before = Edits.Text(plan.Weeks.Skip(2));
        plan.Make(BandRow());
        var done = Edits.Text(plan.Weeks.Take(2));
        Assert.Equal(UndoStanding.UndoneAhead, plan.UndoNewest(A.Today.AddDays(3), A.Today.AddDays(7)));
        Assert.Equal(done, Edits.Text(plan.Weeks.Take(2)));
        Assert.Equal(before, Edits.Text(plan.Weeks.Skip(2)));
    }

    [Fact]
    public void A_moved_session_that_was_begun_does_not_come_a_second_time()
    {
        // Friday's session stands on Thursday and is begun there. Back on Friday it would come twice.
        var request = A.Request(TrainingLevel.Intermediate, "monday", "friday") with { Weeks = 8, MinutesPerSession = 75 };
        var plan = Edits.Plan(PlanBuilder.Build(request, A.Library, A.Today).Plan);
        plan.Make(new MoveSession(DayOfWeek.Friday, DayOfWeek.Thursday, 1));
        var thursday = A.Today.AddDays(3);
        Assert.Equal(UndoStanding.UndoneAhead, plan.UndoNewest(thursday, thursday));
        Assert.Equal((null, true), (plan.Weeks[0].On(DayOfWeek.Friday), plan.Weeks[0].On(DayOfWeek.Thursday) is not null));
        Assert.Equal((null, true), (plan.Weeks[1].On(DayOfWeek.Thursday), plan.Weeks[1].On(DayOfWeek.Friday) is not null));
        Assert.Equal(A.Days("monday", "friday"), plan.Request.Days);
    }

    [Fact]
    public void When_all_of_it_is_behind_it_leaves_the_list_and_nothing_else_changes()
    {
        var plan = Edits.Plan();
        plan.Make(new MoveSession(DayOfWeek.Friday, DayOfWeek.Saturday, 8));
        var text = plan.Text();
        Assert.Equal(UndoStanding.AllBehind, plan.UndoNewest(plan.EndsOn.AddDays(1)));
        Assert.Equal(text, plan.Text());
        Assert.Empty(plan.Changes);
    }

    [Fact]
    public void Where_half_a_step_back_would_break_a_hard_rule_nothing_is_taken_back()
    {
        // The sessions moved from week 6 on; in week 7, the lighter one, only the days of week 6 are right.
        var plan = Edits.Plan();
        plan.Make(new MoveSession(DayOfWeek.Friday, DayOfWeek.Saturday, 6));
        var text = plan.Text();
        Assert.Equal(WeekKind.Deload, plan.Weeks[6].Kind);
        Assert.Equal(UndoStanding.BreaksRules, plan.UndoNewest(plan.FirstDayOf(plan.Weeks[6])));
        Assert.Equal(text, plan.Text());
        Assert.DoesNotContain(plan.Judge(A.Library, A.Today), f => f.Status == FindingStatus.Broken);
    }
}
