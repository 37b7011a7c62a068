using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Tests.Safety;

public sealed class TrunkTestTests
{
    private static readonly TrunkEndurance Holds = new(120, 100, 80, null);

    private static TrunkTest Test(TrunkEndurance? holds = null) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), A.Today, holds ?? Holds);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(TrunkTest.LastsDays, true)]
    [InlineData(TrunkTest.LastsDays + 1, false)]
    public void A_test_counts_for_half_a_year(int days, bool counts) => Assert.Equal(counts, Test().CountsOn(A.Today.AddDays(days)));

    [Fact]
    public void Holds_have_limits_and_at_least_one_is_there()
    {
        Test(new(BackState.LongestSorensen, 0, null, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => Test(new(BackState.LongestSorensen + 1, null, null, null)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Test(new(null, null, null, -1)));
        Assert.Throws<ArgumentException>(() => Test(new(null, null, null, null)));
    }

    [Fact]
    public void A_correction_that_cannot_be_changes_nothing()
    {
        var test = Test();
        Assert.Throws<ArgumentException>(() => test.Correct(A.Today.AddDays(1), new(null, null, null, null)));
        Assert.Equal((A.Today, Holds), (test.Date, test.Holds));
    }

    [Fact]
    public void What_was_not_tested_is_never_compared()
    {
        Assert.Equal((null, null, null), (Only(right: 80).RightToLeft, Only(right: 80).FlexorToExtensor, Only(right: 80).SideToExtensor));
        Assert.False(Only(right: 80).SidesDiffer);
        Assert.False(Only(right: 80, left: 0).SidesDiffer);
        Assert.False(Only(flexor: 200).ExtensorsWeak);
        Assert.False(Only(extensor: 0, flexor: 200).ExtensorsWeak);
        Assert.Equal("your back extensors", Only(extensor: 100, left: 76).WeakIn(MovementPattern.SpineExtension));
        Assert.Equal(0.8, Only(extensor: 100, right: 70, left: 80).SideToExtensor);
        Assert.Equal(0.8, Only(extensor: 100, right: 80).SideToExtensor);
    }

    [Fact]
    public void The_norms_give_the_ratios_that_their_source_reports()
    {
        var norms = TrunkNorm.Table.ToDictionary(n => n.Hold);
        Assert.Equal(0.65, Math.Round((norms[TrunkHold.Right].Men.Mean + norms[TrunkHold.Left].Men.Mean) / 2.0 / norms[TrunkHold.Extensor].Men.Mean, 2));
        Assert.Equal(0.39, Math.Round((norms[TrunkHold.Right].Women.Mean + norms[TrunkHold.Left].Women.Mean) / 2.0 / norms[TrunkHold.Extensor].Women.Mean, 2));
        Assert.Equal(0.99, Math.Round((double)norms[TrunkHold.Flexor].Men.Mean / norms[TrunkHold.Extensor].Men.Mean, 2));
        Assert.Equal(0.79, Math.Round((double)norms[TrunkHold.Flexor].Women.Mean / norms[TrunkHold.Extensor].Women.Mean, 2));
    }

    private static TrunkEndurance Only(int? extensor = null, int? flexor = null, int? right = null, int? left = null) => new(extensor, flexor, right, left);
}
