using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Tests.Planning;

/// <summary>What holds for every plan, whoever asks.</summary>
public sealed class RandomPlanTests
{
    private static IEnumerable<(RandomCase Case, BuiltPlan Plan)> Plans =>
        RandomRequests.Cases.Where(c => c.Outcome.Plan is not null).Select(c => (c, c.Outcome.Plan!));

    private static IEnumerable<(RandomCase Case, PlanWeek Week, PlannedDay Day)> Days =>
        Plans.SelectMany(p => p.Plan.Weeks.SelectMany(w => w.Days.Select(d => (p.Case, w, d))));

    [Fact]
    public void There_are_plans_and_refusals_to_look_at()
    {
        Assert.InRange(Plans.Count(), RandomRequests.Count / 2, RandomRequests.Count - 1);
        Assert.Contains(Plans, p => p.Plan.Weeks.Any(w => w.Kind == WeekKind.Deload));
        Assert.Contains(Plans, p => p.Case.Request.Equipment.Count == 0);
        Assert.Contains(Plans, p => p.Case.Request.Back.IsAmber);
        Assert.All(RandomRequests.Cases, c => Assert.True((c.Outcome.Plan is null) == (c.Outcome.Refusal is not null), c.ToString()));
    }

    [Fact]
    public void No_hard_rule_is_broken_in_any_week()
    {
        Assert.All(Plans, p => Assert.All(p.Plan.Findings, f => Assert.True(f.Status != FindingStatus.Broken, $"{p.Case}: week {f.Week}: {f.Rule}: {f.Message}")));

        // Judged anew from what is saved, as a page does it, the findings are the same.
        Assert.All(Plans, p =>
        {
            var saved = new WeeklyPlan(Guid.CreateVersion7(), Guid.CreateVersion7(), "Plan", p.Plan, DateTime.UnixEpoch);
            Assert.Equal(p.Plan.Findings, saved.Judge(A.Library, A.Today));
        });
    }

    [Fact]
    public void Every_rule_has_one_finding_with_a_message_for_every_week() =>
        Assert.All(Plans, p =>
        {
            Assert.Equal(p.Case.Request.Weeks, p.Plan.Weeks.Count);
            Assert.Equal(
                p.Plan.Weeks.SelectMany(w => PlanRules.All.Select(r => (w.Number, r.Id))),
                p.Plan.Findings.Select(f => (f.Week, f.Rule)));
            Assert.All(p.Plan.Findings, f => Assert.False(string.IsNullOrWhiteSpace(f.Message), $"{p.Case}: {f.Rule}"));
        });

    [Fact]
    public void Sessions_fit_the_minutes() =>
        Assert.All(Days, d => Assert.True(
            SessionLength.Minutes(d.Day, A.Library) <= d.Case.Request.MinutesPerSession, $"{d.Case}: week {d.Week.Number}, {d.Day.Day}"));

    [Fact]
    public void Days_are_those_that_were_asked_for() =>
        Assert.All(Plans, p => Assert.All(p.Plan.Weeks, w => Assert.Equal(p.Case.Request.Days, w.Days.Select(d => d.Day))));

    [Fact]
    public void No_day_is_without_exercises() =>
        Assert.All(Days, d => Assert.True(d.Day.Exercises.Count > 0, $"{d.Case}: week {d.Week.Number}, {d.Day.Day}"));

    [Fact]
    public void What_is_blocked_excluded_too_advanced_or_out_of_reach_never_appears() =>
        Assert.All(Days, d => Assert.All(d.Day.Exercises.Select(e => e.Exercise).Concat(d.Day.Mobility), id =>
        {
            var (exercise, request) = (A.Library[id], d.Case.Request);
            Assert.DoesNotContain(exercise.Pattern, request.BlockedPatterns);
            Assert.DoesNotContain(id, request.ExcludedExercises);
            Assert.True(exercise.Level <= request.Level, $"{d.Case}: {id}");
            Assert.True(exercise.CanBeDoneWith(request.Equipment), $"{d.Case}: {id}");
        }));

    [Fact]
    public void Mobility_never_counts_as_work_and_work_is_never_mobility() =>
        Assert.All(Days, d =>
        {
            Assert.All(d.Day.Exercises, e => Assert.False(A.Library[e.Exercise].IsMobility));
            Assert.All(d.Day.Mobility, id => Assert.True(A.Library[id].IsMobility));
        });

    [Fact]
    public void Pain_and_a_gentle_start_leave_three_in_reserve() =>
        Assert.All(
            Days.Where(d => d.Case.Request.Back.PainNow >= BackState.AmberPain
                || (d.Case.Request.Screen is { Age: > GentleStart.AboveAge, UsedToVigorousExercise: false } && d.Week.Number <= GentleStart.Weeks)),
            d => Assert.All(d.Day.Exercises, e => Assert.True(e.Prescription.Rir >= 3, $"{d.Case}: week {d.Week.Number}: {e.Exercise}")));

    [Fact]
    public void Every_exercise_says_why_it_is_there_and_the_advice_goes_with_the_plan()
    {
        Assert.All(Days, d => Assert.All(d.Day.Exercises, e => Assert.EndsWith(".", e.Why, StringComparison.Ordinal)));
        Assert.All(Plans, p => Assert.Equal(AdviceShown.Text, p.Plan.Advice));
    }

    [Fact]
    public void The_same_request_gives_the_same_plan() =>
        Assert.All(RandomRequests.Cases.Take(25), c =>
        {
            var again = PlanBuilder.Build(RandomRequests.From(c.Seed), A.Library, A.Today);
            Assert.Equal(Text(c.Outcome), Text(again));
        });

    private static string Text(PlanOutcome outcome) => string.Join(
        '\n',
        [
            .. outcome.Plan?.Weeks.SelectMany(w => w.Days.SelectMany(d => d.Exercises.Select(e => $"{w} {d} {e}").Append(string.Join(' ', d.Mobility)))) ?? [],
            .. outcome.Plan?.Findings.Select(f => f.ToString()) ?? [],
            .. outcome.Refusal?.BlockedBy.SelectMany(b => b.Mend.Select(m => m.ToString()).Append($"{b.Rule} {b.Message}")) ?? [],
        ]);
}
