using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Tests.Planning;

public sealed class IgnoredAdviceTests
{
    /// <summary>A plan that misses some advice: its first exercise on Monday stands last.</summary>
    private static WeeklyPlan Disordered()
    {
        var plan = Edits.Plan();
        var monday = plan.Day(DayOfWeek.Monday).Exercises;
        plan.Make(new ReorderExercise(monday[0].Exercise, monday[^1].Exercise, false, DayOfWeek.Monday, 1));
        Assert.Contains(plan.Judge(A.Library, A.Today), f => f is { Rule: "session-order", Status: FindingStatus.Advice });
        return plan;
    }

    [Fact]
    public void Advice_is_ignored_with_a_reason_and_heeded_again()
    {
        var plan = Disordered();
        Assert.True(plan.Ignore("session-order", "  The rack is free first. ", A.Library, A.Today));
        Assert.Equal("The rack is free first.", plan.ReasonToIgnore("session-order"));
        Assert.True(plan.Ignore("session-order", "Another reason.", A.Library, A.Today));
        Assert.Equal("Another reason.", Assert.Single(plan.Ignored).Reason);
        plan.Heed("session-order");
        Assert.Null(plan.ReasonToIgnore("session-order"));
    }

    [Theory]
    [InlineData("session-order", "  ")]
    [InlineData("volume-cap", "I like it.")]
    [InlineData("no-such-rule", "I like it.")]
    public void Without_a_reason_or_without_advice_there_is_nothing_to_ignore(string rule, string reason)
    {
        var plan = Disordered();
        Assert.False(plan.Ignore(rule, reason, A.Library, A.Today));
        Assert.Empty(plan.Ignored);
    }

    [Fact]
    public void A_hard_rule_that_is_broken_is_never_ignored()
    {
        // A year later the health screen is out of date.
        var plan = Disordered();
        var later = A.Today.AddDays(ScreeningCurrent.ValidDays + 1);
        Assert.Contains(plan.Judge(A.Library, later), f => f is { Rule: "screening-current", Status: FindingStatus.Broken });
        Assert.All(plan.Judge(A.Library, later).Where(f => f.Status == FindingStatus.Broken), f => Assert.False(plan.Ignore(f.Rule, "I like it.", A.Library, later)));
    }

    [Fact]
    public void A_long_reason_is_cut()
    {
        var plan = Disordered();
        plan.Ignore("session-order", new string('x', IgnoredAdvice.MaxReasonLength + 1), A.Library, A.Today);
        Assert.Equal(IgnoredAdvice.MaxReasonLength, plan.ReasonToIgnore("session-order")!.Length);
    }

    [Fact]
    public void What_is_ignored_is_no_news_of_a_change_but_a_broken_rule_is()
    {
        var plan = Disordered();
        plan.Make(new ReorderExercise(plan.Day(DayOfWeek.Monday).Exercises[^1].Exercise, plan.Day(DayOfWeek.Monday).Exercises[0].Exercise, true, DayOfWeek.Monday, 1));
        var late = new ReorderExercise(plan.Day(DayOfWeek.Monday).Exercises[0].Exercise, plan.Day(DayOfWeek.Monday).Exercises[^1].Exercise, false, DayOfWeek.Monday, 1);
        Assert.Contains(plan.Try(late).Advises, f => f.Rule == "session-order");
        plan.Make(late);
        plan.Ignore("session-order", "The rack is free first.", A.Library, A.Today);
        plan.UndoNewest();
        Assert.DoesNotContain(plan.Try(late).Advises, f => f.Rule == "session-order");
    }
}
