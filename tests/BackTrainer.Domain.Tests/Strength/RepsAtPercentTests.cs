using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Strength;

public sealed class RepsAtPercentTests
{
    [Theory]
    [InlineData(90, 4.94, 1.90)]
    [InlineData(80, 9.75, 2.51)]
    [InlineData(70, 14.80, 3.31)]
    [InlineData(60, 19.53, 4.37)]
    [InlineData(100, 1, 1.44)]
    public void The_rows_of_the_table_are_met_exactly(double percent, double mean, double sd) =>
        Assert.Equal((mean, sd), (RepsAtPercent.Mean(percent), RepsAtPercent.Sd(percent)));

    [Theory]
    [InlineData(62.5, 18.355, 4.098906)]
    [InlineData(67.5, 16.005, 3.556719)]
    [InlineData(75, 12.28, 2.881875)]
    [InlineData(82.5, 8.510234, 2.340625)]
    [InlineData(87.5, 6.075703, 2.0375)]
    [InlineData(95, 2.915625, 1.660625)]
    [InlineData(97.5, 1.964609, 1.551484)]
    public void Between_the_rows_the_line_is_smooth(double percent, double mean, double sd) =>
        Assert.Equal((mean, sd), (Math.Round(RepsAtPercent.Mean(percent), 6), Math.Round(RepsAtPercent.Sd(percent), 6)));

    [Theory]
    [InlineData(1, 100)]
    [InlineData(2, 97.40694)]
    [InlineData(5, 89.86318)]
    [InlineData(10, 79.4949)]
    [InlineData(18, 63.25889)]
    public void So_many_reps_are_at_such_a_percentage(double reps, double percent) => Assert.Equal(percent, RepsAtPercent.PercentFor(reps)!.Value, 5);

    [Fact]
    public void Between_the_rows_reps_and_spread_fall_without_a_turn()
    {
        for (var percent = 60.0; percent < 99.99; percent += 0.05)
        {
            Assert.True(RepsAtPercent.Mean(percent) > RepsAtPercent.Mean(percent + 0.05), $"{percent}");
            Assert.True(RepsAtPercent.Sd(percent) > RepsAtPercent.Sd(percent + 0.05), $"{percent}");
        }
    }

    [Fact]
    public void The_curve_has_no_kink()
    {
        foreach (var row in new[] { 70.0, 80, 90 })
        {
            var before = (RepsAtPercent.Mean(row) - RepsAtPercent.Mean(row - 0.001)) / 0.001;
            var after = (RepsAtPercent.Mean(row + 0.001) - RepsAtPercent.Mean(row)) / 0.001;
            Assert.Equal(before, after, 2);
        }
    }

    [Fact]
    public void Outside_the_table_nothing_is_said()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RepsAtPercent.Mean(59.99));
        Assert.Throws<ArgumentOutOfRangeException>(() => RepsAtPercent.Sd(100.01));
        Assert.Null(RepsAtPercent.PercentFor(0.9));
        Assert.Null(RepsAtPercent.PercentFor(19.6));
    }

    [Fact]
    public void From_reps_to_a_percentage_and_back_is_the_same()
    {
        for (var reps = 1.0; reps <= 19.5; reps += 0.25)
        {
            Assert.Equal(reps, RepsAtPercent.Mean(RepsAtPercent.PercentFor(reps)!.Value), 6);
        }
    }

    [Theory]
    [InlineData(1, 0, 100)]
    [InlineData(1, 2, 92.2)]
    [InlineData(5, 2, 81.1)]
    [InlineData(5, 2.5, 79.9)]
    [InlineData(5, 1.5, 82.4)]
    [InlineData(10, 0, 73.9)]
    [InlineData(12, 3, 59.9)]
    [InlineData(12, 4, 57.4)]
    public void Reps_and_reserve_give_the_percentage_of_the_chart(int reps, double rir, double percent) =>
        Assert.Equal(percent, IntensityChart.Percent(reps, rir));

    [Fact]
    public void Beyond_the_chart_there_is_no_percentage()
    {
        Assert.Null(IntensityChart.Percent(13, 4));
        Assert.Null(IntensityChart.Percent(12, 4.5));
        Assert.Null(IntensityChart.Percent(0, 2));
        Assert.Null(IntensityChart.Percent(5, -1));
    }

    [Fact]
    public void The_chart_is_more_careful_than_the_study_and_within_its_spread()
    {
        for (var reps = 2; reps <= 13; reps++)
        {
            var percent = IntensityChart.Percent(reps, 0)!.Value;
            Assert.True(percent < RepsAtPercent.PercentFor(reps));
            Assert.InRange(reps, RepsAtPercent.Mean(percent) - (2 * RepsAtPercent.Sd(percent)), RepsAtPercent.Mean(percent));
        }
    }
}
