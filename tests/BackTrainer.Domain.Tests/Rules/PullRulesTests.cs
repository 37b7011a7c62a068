using BackTrainer.Domain.Rules;
using static BackTrainer.Domain.Exercises.TrainingLevel;
using static BackTrainer.Domain.Rules.FindingStatus;

namespace BackTrainer.Domain.Tests.Rules;

public sealed class PullRulesTests
{
    private const int Hundred = 100;

    [Theory]
    [InlineData(PullPush.HardMin, -1, Broken)]
    [InlineData(PullPush.HardMin, 0, Advice)]
    [InlineData(PullPush.Min, -1, Advice)]
    [InlineData(PullPush.Min, 0, Met)]
    [InlineData(PullPush.Max, 0, Met)]
    [InlineData(PullPush.Max, 1, Advice)]
    [InlineData(PullPush.HardMax, 0, Advice)]
    [InlineData(PullPush.HardMax, 1, Broken)]
    public void Pulls_are_one_to_two_for_each_push(double ratio, int more, FindingStatus expected)
    {
        var finding = Pulls((int)(Hundred * ratio) + more, Hundred).By<PullPush>();
        Assert.Equal(expected, finding.Status);
        Assert.Equal(expected == Advice ? RuleSeverity.Soft : RuleSeverity.Hard, finding.Severity);
    }

    [Fact]
    public void A_week_that_only_pulls_or_only_pushes_gets_advice()
    {
        Assert.Equal(Advice, Pulls(6, 0).StatusBy<PullPush>());
        Assert.Equal(Advice, Pulls(0, 6).StatusBy<PullPush>());
    }

    [Fact]
    public void Where_nothing_pulls_or_nothing_pushes_the_ratio_cannot_be_met()
    {
        Assert.Equal(CannotBeMet, Toy.Of(Novice, Toy.Press).Week(("monday", "press", 3)).StatusBy<PullPush>());
        Assert.Equal(CannotBeMet, Toy.Of(Novice, Toy.Row).Week(("monday", "row", 3)).StatusBy<PullPush>());
    }

    [Theory]
    [InlineData(PullPlanes.Min, -1, Advice)]
    [InlineData(PullPlanes.Min, 0, Met)]
    [InlineData(PullPlanes.Max, 0, Met)]
    [InlineData(PullPlanes.Max, 1, Advice)]
    public void Rows_and_overhead_pulls_keep_each_other_company(double ratio, int more, FindingStatus expected) =>
        Assert.Equal(
            expected,
            Toy.Of(Novice, Toy.Row, Toy.Pulldown)
                .Week(("monday", "row", (int)(Hundred * ratio) + more), ("monday", "pulldown", Hundred)).StatusBy<PullPlanes>());

    [Theory]
    [InlineData(3, 0)]
    [InlineData(0, 3)]
    [InlineData(0, 0)]
    public void A_week_with_only_one_plane_gets_advice(int rows, int pulldowns) =>
        Assert.Equal(
            Advice,
            Toy.Of(Novice, Toy.Row, Toy.Pulldown).Week(("monday", "row", rows), ("monday", "pulldown", pulldowns)).StatusBy<PullPlanes>());

    [Fact]
    public void Where_only_one_plane_is_possible_it_cannot_be_met()
    {
        Assert.Equal(CannotBeMet, Toy.Of(Novice, Toy.Row).Week(("monday", "row", 3)).StatusBy<PullPlanes>());
        Assert.Equal(CannotBeMet, Toy.Of(Novice, Toy.Pulldown).Week(("monday", "pulldown", 3)).StatusBy<PullPlanes>());
    }

    private static WeekCheck Pulls(int pulls, int pushes) =>
        Toy.Of(Novice, Toy.Row, Toy.Pulldown, Toy.Press)
            .Week(("monday", "row", pulls / 2), ("monday", "pulldown", pulls - (pulls / 2)), ("monday", "press", pushes));
}
