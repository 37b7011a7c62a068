using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using static BackTrainer.Domain.Exercises.TrainingLevel;

namespace BackTrainer.Domain.Tests.Planning;

public sealed class PlanBuilderTests
{
    [Theory]
    [InlineData(Novice, DeloadDue.MaxBuildWeeksNovice)]
    [InlineData(Intermediate, DeloadDue.MaxBuildWeeks)]
    [InlineData(Advanced, DeloadDue.MaxBuildWeeks)]
    public void A_long_block_has_a_deload_week_when_it_is_due(TrainingLevel level, int buildWeeks)
    {
        var plan = Plan(A.Request(level, "monday", "wednesday", "friday") with { Weeks = PlanRequest.MaxWeeks });
        var deload = Assert.Single(plan.Weeks, w => w.Kind == WeekKind.Deload);
        Assert.Equal(buildWeeks + 1, deload.Number);
        var before = plan.Weeks[buildWeeks - 1];
        Assert.Equal(before.Days.Select(d => d.Day), deload.Days.Select(d => d.Day));
        Assert.InRange((double)Sets(deload) / Sets(before), DeloadWeek.MinShare, DeloadWeek.MaxShare);
        Assert.All(deload.Days.SelectMany(d => d.Exercises), e => Assert.True(e.Prescription.Rir >= DeloadWeek.MinRir));
        Assert.DoesNotContain(plan.Findings, f => f is { Rule: "deload-due", Status: FindingStatus.Advice });
    }

    [Fact]
    public void A_block_that_ends_before_a_deload_is_due_has_none() =>
        Assert.All(
            Plan(A.Request(Intermediate, "monday", "thursday") with { Weeks = DeloadDue.MaxBuildWeeks }).Weeks,
            w => Assert.Equal(WeekKind.Build, w.Kind));

    [Fact]
    public void Weeks_keep_their_exercises_and_sets_only_rise()
    {
        var weeks = Plan(A.Request(Intermediate, "monday", "wednesday", "friday") with { Weeks = 5 }).Weeks;
        Assert.Equal([1, 2, 3, 4, 5], weeks.Select(w => w.Number));
        foreach (var (before, after) in weeks.Zip(weeks.Skip(1)))
        {
            Assert.Equal(Exercises(before), Exercises(after));
            Assert.True(Sets(after) >= Sets(before), $"week {after.Number}");
        }

        Assert.True(Sets(weeks[^1]) > Sets(weeks[0]));
    }

    [Theory]
    [InlineData(Novice, TrainingGoal.Strength)]
    [InlineData(Intermediate, TrainingGoal.Muscle)]
    [InlineData(Advanced, TrainingGoal.Strength)]
    public void Reserve_falls_over_a_block_but_not_below_what_the_level_can_judge(TrainingLevel level, TrainingGoal goal)
    {
        var weeks = Plan(A.Request(level, "monday", "wednesday", "friday") with { Goal = goal, Weeks = 6 }).Weeks;
        int Least(PlanWeek week) => week.Days.SelectMany(d => d.Exercises).Min(e => e.Prescription.Rir);
        Assert.True(Least(weeks[^1]) < Least(weeks[0]));
        Assert.True(Least(weeks[^1]) >= (level == Novice ? 2 : 1));
    }

    [Fact]
    public void A_healthy_back_with_a_full_gym_and_an_hour_misses_little()
    {
        var findings = Plan(A.Request(Novice, "monday", "wednesday", "friday")).Findings;
        Assert.DoesNotContain(findings, f => f.Status == FindingStatus.CannotBeMet);
        Assert.All(
            findings.Where(f => f.Rule is "back-volume" or "pull-push" or "whole-body" or "trunk-balance" or "frequency" or "erector-dose"),
            f => Assert.Equal(FindingStatus.Met, f.Status));
    }

    [Fact]
    public void Nothing_at_all_at_home_still_gives_a_plan() =>
        Assert.NotNull(PlanBuilder.Build(
            A.Request(Novice, "monday", "thursday") with { Equipment = new HashSet<Equipment>() }, A.Library, A.Today).Plan);

    [Fact]
    public void A_strong_plan_rests_longer_where_there_is_time()
    {
        var plan = Plan(A.Request(Intermediate, "monday", "thursday") with { Goal = TrainingGoal.Strength, MinutesPerSession = PlanRequest.MaxMinutes });
        Assert.All(plan.Weeks[0].Days.SelectMany(d => d.Exercises), e =>
            Assert.True(e.Prescription.RestSeconds >= SetRest.For(new ExerciseTraits(A.Library[e.Exercise])), e.Exercise.ToString()));
        Assert.Contains(plan.Weeks[0].Days.SelectMany(d => d.Exercises), e => e.Prescription.RestSeconds > SetRest.MultiJoint);
    }

    private static BuiltPlan Plan(PlanRequest request)
    {
        var outcome = PlanBuilder.Build(request, A.Library, A.Today);
        Assert.Null(outcome.Refusal);
        return outcome.Plan!;
    }

    private static int Sets(PlanWeek week) => week.Days.Sum(d => d.Exercises.Sum(e => e.Prescription.Sets));

    private static IEnumerable<(DayOfWeek, ExerciseId)> Exercises(PlanWeek week) =>
        week.Days.SelectMany(d => d.Exercises.Select(e => (d.Day, e.Exercise)));
}
