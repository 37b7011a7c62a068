using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Strength;

public sealed class OneRepMaxTests
{
    private static readonly DateOnly Today = A.Today;

    private static StrengthSet Set(double kilograms, int reps, int? rir = 0, int daysAgo = 0) =>
        new(Today.AddDays(-daysAgo), Load.FromKilograms((decimal)kilograms), reps, rir);

    [Theory]
    [InlineData("epley", 116.667)]
    [InlineData("brzycki", 112.5)]
    [InlineData("lombardi", 117.462)]
    [InlineData("mayhew", 119.011)]
    [InlineData("wathan", 116.583)]
    [InlineData("oconner", 112.5)]
    [InlineData("lander", 113.709)]
    public void Five_reps_with_a_hundred_kilograms_by_each_formula(string id, double kilograms) =>
        Assert.Equal(kilograms, OneRepMaxFormulas.All.Single(f => f.Id == id).Of(100, 5), 3);

    [Fact]
    public void Every_formula_rises_with_load_and_with_reps() =>
        Assert.All(OneRepMaxFormulas.All, f =>
        {
            for (var reps = 1; reps < OneRepMax.MostReps; reps++)
            {
                Assert.True(f.Of(100, reps + 1) > f.Of(100, reps), f.Id);
                Assert.Equal(2 * f.Of(50, reps), f.Of(100, reps), 9);
            }
        });

    [Fact]
    public void A_single_is_the_maximum_itself()
    {
        var estimate = OneRepMax.Of(Set(100, 1))!.Value;
        Assert.Equal((100, 100), (estimate.Kilograms, estimate.LowKilograms));
        Assert.Equal(100, OneRepMaxFormulas.Epley(100, 1));
        Assert.Equal(106.667, OneRepMaxFormulas.Epley(100, 2), 3);
    }

    [Fact]
    public void Up_to_ten_reps_to_failure_say_something_and_eleven_do_not()
    {
        Assert.NotNull(OneRepMax.Of(Set(100, 10)));
        Assert.Null(OneRepMax.Of(Set(100, 11)));
        Assert.NotNull(OneRepMax.Of(Set(100, 6, 4)));
        Assert.Null(OneRepMax.Of(Set(100, 7, 4)));
        Assert.Null(OneRepMax.Of(Set(100, 3, 5)));
        Assert.Null(OneRepMax.Of(Set(100, 0)));
        Assert.Null(OneRepMax.Of(Set(0, 5)));
    }

    [Fact]
    public void A_reserve_that_was_not_said_is_taken_as_none_and_guesses_too_low() =>
        Assert.Equal(OneRepMax.Of(Set(100, 5, 0)), OneRepMax.Of(Set(100, 5, null)));

    [Fact]
    public void The_band_is_wider_for_lighter_sets_and_for_reserves()
    {
        static double Share(OneRepMaxEstimate? e) => (e!.Value.HighKilograms - e.Value.Kilograms) / e.Value.Kilograms;
        Assert.True(Share(OneRepMax.Of(Set(100, 10))) > Share(OneRepMax.Of(Set(100, 5))));
        Assert.True(Share(OneRepMax.Of(Set(100, 5))) > Share(OneRepMax.Of(Set(100, 2))));
        Assert.True(Share(OneRepMax.Of(Set(100, 5, 3))) > Share(OneRepMax.Of(Set(100, 8))));
        Assert.All(Enumerable.Range(1, 10), reps =>
        {
            var e = OneRepMax.Of(Set(100, reps))!.Value;
            Assert.True(e.LowKilograms <= e.Kilograms && e.Kilograms < e.HighKilograms && e.LowKilograms >= 100);
        });
    }

    [Fact]
    public void One_set_of_a_log_is_too_thin_and_two_are_not()
    {
        Assert.Equal(2, OneRepMax.LeastSets);
        Assert.Null(OneRepMax.Of([], Today));
        Assert.Null(OneRepMax.Of([Set(100, 5)], Today));
        Assert.Null(OneRepMax.Of([Set(100, 5), Set(100, 12)], Today));
        Assert.Equal(2, OneRepMax.Of([Set(100, 5), Set(100, 5)], Today)!.Value.Sets);
    }

    [Fact]
    public void Sets_of_eight_weeks_count_and_older_and_future_ones_do_not()
    {
        Assert.NotNull(OneRepMax.Of([Set(100, 5, 0, 56), Set(100, 5, 0, 56)], Today));
        Assert.Null(OneRepMax.Of([Set(100, 5, 0, 57), Set(100, 5)], Today));
        Assert.Null(OneRepMax.Of([Set(100, 5, 0, -1), Set(100, 5)], Today));
    }

    [Fact]
    public void Recent_and_heavy_sets_weigh_more()
    {
        var rising = OneRepMax.Of([Set(100, 5, 0, 28), Set(110, 5)], Today)!.Value.Kilograms;
        var falling = OneRepMax.Of([Set(110, 5, 0, 28), Set(100, 5)], Today)!.Value.Kilograms;
        Assert.True(rising > falling);
        var one = OneRepMaxFormulas.All.Select(f => f.Of(1, 10)).Order().ElementAt(3);
        var heavySaysMore = OneRepMax.Of([Set(100, 1), Set(120 / one, 10)], Today)!.Value.Kilograms;
        Assert.InRange(heavySaysMore, 100, 109.9);
    }

    [Fact]
    public void Sets_that_disagree_widen_the_band_and_more_of_the_same_do_not_narrow_it()
    {
        static double Width(OneRepMaxEstimate? e) => e!.Value.HighKilograms - e.Value.Kilograms;
        var two = OneRepMax.Of([Set(100, 5), Set(100, 5)], Today);
        Assert.Equal(Width(two), Width(OneRepMax.Of([.. Enumerable.Repeat(Set(100, 5), 20)], Today)), 6);
        Assert.True(Width(OneRepMax.Of([Set(90, 5), Set(110, 5)], Today)) > Width(two) + 5);
    }

    [Theory]
    [InlineData(5, 0, 116.5825, 109.6097, 123.5553)]
    [InlineData(5, 3, 125.1092, 113.9085, 136.3099)]
    [InlineData(3, 1, 112.7955, 105.7914, 119.7996)]
    [InlineData(1, 0, 100, 100, 104.7795)]
    [InlineData(10, 0, 133.3333, 122.4639, 144.2028)]
    [InlineData(2, 4, 119.6231, 108.1192, 131.1271)]
    [InlineData(6, 4, 133.3333, 118.3952, 148.2714)]
    public void A_set_with_a_hundred_kilograms_tells_so_much(int reps, int rir, double guess, double low, double high)
    {
        var estimate = OneRepMax.Of(Set(100, reps, rir))!.Value;
        Assert.Equal((guess, low, high), (Math.Round(estimate.Kilograms, 4), Math.Round(estimate.LowKilograms, 4), Math.Round(estimate.HighKilograms, 4)));
        Assert.Equal(1, estimate.Sets);
    }

    [Fact]
    public void A_log_is_the_mean_of_its_sets_by_age_and_by_spread()
    {
        var half = OneRepMax.Of([Set(90, 5, 0, OneRepMax.HalfLifeDays), Set(110, 5)], Today)!.Value;
        Assert.Equal((120.4686, 110, 136.2754), (Math.Round(half.Kilograms, 4), half.LowKilograms, Math.Round(half.HighKilograms, 4)));
        var mixed = OneRepMax.Of([Set(100, 3), Set(95, 5, 3, 14)], Today)!.Value;
        Assert.Equal((111.2015, 102.2872, 120.1158), (Math.Round(mixed.Kilograms, 4), Math.Round(mixed.LowKilograms, 4), Math.Round(mixed.HighKilograms, 4)));
    }

    [Fact]
    public void Formulas_are_named_by_their_authors() =>
        Assert.Equal(["epley", "brzycki", "lombardi", "mayhew", "wathan", "oconner", "lander"], OneRepMaxFormulas.All.Select(f => f.Id));
}
