using BackTrainer.Domain.Strength;
using FsCheck;
using FsCheck.Fluent;

namespace BackTrainer.Domain.Tests.Strength;

public sealed class LoadTests
{
    private static readonly Arbitrary<Load> Loads = Gen.Choose(0, Load.MaxKilograms * 1000).Select(g => new Load(g)).ToArbitrary();

    [Fact]
    public void A_load_stays_between_nothing_and_a_thousand_kilograms()
    {
        Assert.Equal(0, new Load(0).Grams);
        Assert.Equal(1000m, new Load(Load.MaxKilograms * 1000).Kilograms);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Load(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Load((Load.MaxKilograms * 1000) + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Load.FromKilograms(-0.0001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Load.FromKilograms(Load.MaxKilograms + 0.0001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Load.FromKilograms(decimal.MaxValue));
    }

    [Fact]
    public void Kilograms_read_back_exactly() =>
        Prop.ForAll(Loads, load => Load.FromKilograms(load.Kilograms) == load).QuickCheckThrowOnFailure();

    [Fact]
    public void Loads_are_ordered_as_their_grams() =>
        Prop.ForAll(Loads, Loads, (a, b) =>
            (a < b) == (a.Grams < b.Grams) && (a >= b) == !(a < b) && (a > b) == (b < a) && (a <= b) == (b >= a)
            && Math.Sign(a.CompareTo(b)) == Math.Sign(a.Grams.CompareTo(b.Grams))).QuickCheckThrowOnFailure();

    [Fact]
    public void Rounding_down_gives_the_heaviest_multiple_that_is_not_heavier() =>
        Prop.ForAll(Loads, Gen.Choose(1, 20_000).Select(g => new Load(g)).ToArbitrary(), (load, step) =>
        {
            var rounded = load.RoundDownTo(step);
            return rounded <= load && rounded.Grams % step.Grams == 0 && load.Grams - rounded.Grams < step.Grams;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Without_a_step_nothing_is_rounded() =>
        Assert.Equal(Load.FromKilograms(61.3m), Load.FromKilograms(61.3m).RoundDownTo(default));

    [Theory]
    [InlineData(62_500, "62.5 kg")]
    [InlineData(60_000, "60 kg")]
    [InlineData(1_125, "1.125 kg")]
    [InlineData(0, "0 kg")]
    public void A_load_reads_as_people_write_it(int grams, string text) => Assert.Equal(text, new Load(grams).ToString());

    [Fact]
    public void The_default_is_no_load()
    {
        Assert.True(default(Load).IsNone);
        Assert.False(new Load(1).IsNone);
    }
}
