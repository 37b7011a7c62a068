using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Strength;

public sealed class RepRangeTests
{
    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(8, 12, "8 to 12")]
    [InlineData(1, RepRange.Most, "1 to 200")]
    public void A_range_has_both_ends_and_reads_as_people_write_it(int min, int max, string text)
    {
        var range = new RepRange(min, max);
        Assert.Equal((min, max, text), (range.Min, range.Max, range.ToString()));
        Assert.Equal(new RepRange(min, max), range);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    [InlineData(1, RepRange.Most + 1)]
    public void A_range_refuses_ends_that_make_no_sense(int min, int max) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new RepRange(min, max));

    [Fact]
    public void Reserve_runs_from_none_to_ten() => Assert.Equal((0, 10), (RepsInReserve.Least, RepsInReserve.Most));
}
