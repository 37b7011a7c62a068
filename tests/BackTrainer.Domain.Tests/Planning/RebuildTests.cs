using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Tests.Planning;

public sealed class RebuildTests
{
    private static PlanOutcome Rebuild(WeeklyPlan plan, int fromWeek, params KeptPlace[] kept) =>
        PlanBuilder.Rebuild(plan.Request, plan.Weeks, kept.ToHashSet(), fromWeek, A.Library, A.Today);

    [Fact]
    public void What_is_locked_stays_as_it_is_prescribed_and_weeks_before_stay_whole()
    {
        var plan = Edits.Plan();
        var (day, planned) = plan.Places().First();
        var built = Rebuild(plan, 3, new KeptPlace(day, planned.Exercise)).Plan!;
        Assert.Equal(plan.Weeks.Count, built.Weeks.Count);
        Assert.All(built.Weeks.Take(2).Zip(plan.Weeks), w => Assert.Same(w.Second, w.First));
        Assert.All(built.Weeks.Skip(2).Where(w => w.Kind == WeekKind.Build), w => Assert.Equal(
            plan.Weeks[w.Number - 1].On(day)!.Find(planned.Exercise)!.Prescription, w.On(day)!.Find(planned.Exercise)!.Prescription));
        Assert.NotEqual(Edits.Text(plan.Weeks), Edits.Text(built.Weeks));
        Assert.DoesNotContain(built.Findings, f => f.Status == FindingStatus.Broken);
    }

    [Fact]
    public void The_same_question_has_the_same_answer()
    {
        var plan = Edits.Plan();
        var kept = plan.Places().Where((_, i) => i % 3 == 0).Select(p => new KeptPlace(p.Day, p.Planned.Exercise)).ToArray();
        Assert.Equal(Edits.Text(Rebuild(plan, 1, kept).Plan!.Weeks), Edits.Text(Rebuild(plan, 1, kept).Plan!.Weeks));
    }

    [Fact]
    public void Whatever_is_locked_of_whatever_plan_the_rest_keeps_every_hard_rule_or_there_is_none()
    {
        var (asked, built) = (0, 0);
        Assert.All(RandomRequests.Cases.Where(c => c.Outcome.Plan is not null).Take(40), c =>
        {
            var random = new Random(c.Seed);
            var plan = Edits.Plan(c.Outcome.Plan);
            var kept = plan.Places().Where(_ => random.Next(4) == 0).Select(p => new KeptPlace(p.Day, p.Planned.Exercise)).ToArray();
            asked++;
            if (Rebuild(plan, 1, kept).Plan is not { } rebuilt)
            {
                return;
            }

            built++;
            Assert.All(kept, k => Assert.True(rebuilt.Weeks[0].On(k.Day)!.Find(k.Exercise)!.Kept));
            Assert.NotEqual(EditStanding.BreaksRules, plan.Make(new RebuildRest(rebuilt.Weeks, rebuilt.Weeks[0].Days[0].Day, 1)).Standing);
            Assert.DoesNotContain(plan.Judge(A.Library, A.Today), f => f.Status == FindingStatus.Broken);
        });
        Assert.True(built >= 0.9 * asked, $"{built} of {asked}");
    }
}
