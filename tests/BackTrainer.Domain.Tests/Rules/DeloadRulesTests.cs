using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using static BackTrainer.Domain.Exercises.TrainingLevel;
using static BackTrainer.Domain.Rules.FindingStatus;

namespace BackTrainer.Domain.Tests.Rules;

public sealed class DeloadRulesTests
{
    private static readonly Sample Build = Toy.Of(A.Request(Intermediate, "monday", "thursday"), Toy.Curl);
    private static readonly Sample Deload = Build with { Kind = WeekKind.Deload, Before = Build.Week(("monday", "curl", 50), ("thursday", "curl", 50)) };

    [Theory]
    [InlineData(Novice, DeloadDue.MaxBuildWeeksNovice)]
    [InlineData(Intermediate, DeloadDue.MaxBuildWeeks)]
    [InlineData(Advanced, DeloadDue.MaxBuildWeeks)]
    public void A_lighter_week_is_due_after_some_that_build(TrainingLevel level, int max)
    {
        FindingStatus Status(int weeks) => new Sample(A.Request(level)) { SinceDeload = weeks }.Week().StatusBy<DeloadDue>();
        Assert.Equal(Met, Status(max));
        Assert.Equal(Advice, Status(max + 1));
    }

    [Theory]
    [InlineData((int)(100 * DeloadWeek.MinShare) - 1, Broken)]
    [InlineData((int)(100 * DeloadWeek.MinShare), Met)]
    [InlineData((int)(100 * DeloadWeek.MaxShare), Met)]
    [InlineData((int)(100 * DeloadWeek.MaxShare) + 1, Broken)]
    public void A_deload_week_has_about_half_of_the_sets(int sets, FindingStatus expected) =>
        Assert.Equal(expected, Deload.Week(("monday", "curl", sets - 20), ("thursday", "curl", 20)).StatusBy<DeloadWeek>());

    [Theory]
    [InlineData(DeloadWeek.MinRir, Met)]
    [InlineData(DeloadWeek.MinRir - 1, Broken)]
    public void A_deload_week_leaves_more_in_reserve(int rir, FindingStatus expected) =>
        Assert.Equal(
            expected,
            Deload.Week(("monday", "curl", 25), ("thursday", "curl", 25)).Each(e => e.Rir = rir).StatusBy<DeloadWeek>());

    [Fact]
    public void A_deload_week_keeps_the_days()
    {
        var other = Deload with { Request = Deload.Request with { Days = A.Days("monday", "friday") } };
        Assert.Equal(Broken, other.Week(("monday", "curl", 25), ("friday", "curl", 25)).StatusBy<DeloadWeek>());
    }

    [Fact]
    public void A_build_week_and_a_first_week_have_nothing_to_halve()
    {
        Assert.Equal(Met, (Deload with { Kind = WeekKind.Build }).Week(("monday", "curl", 50)).StatusBy<DeloadWeek>());
        Assert.Equal(Met, (Deload with { Before = null }).Week(("monday", "curl", 50)).StatusBy<DeloadWeek>());
    }

    [Fact]
    public void Weeks_of_a_plan_know_the_build_week_before_them_and_the_weeks_since_the_last_deload()
    {
        PlanWeek[] weeks = [.. new[] { WeekKind.Build, WeekKind.Build, WeekKind.Deload, WeekKind.Build }.Select((kind, i) => new PlanWeek(i + 1, kind, []))];
        var checks = WeekCheck.OfAll(weeks, Build.Request, new AllowedExercises(Build.Request, Build.Library), A.Today, AdviceShown.Text);
        Assert.Equal([null, 1, 2, 2], checks.Select(c => c.LastBuildWeek?.Number));
        Assert.Equal([1, 2, 0, 1], checks.Select(c => c.WeeksSinceDeload));
    }
}
