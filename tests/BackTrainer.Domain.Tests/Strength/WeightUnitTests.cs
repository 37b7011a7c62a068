using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Strength;

public sealed class WeightUnitTests
{
    [Fact]
    public void Every_hundredth_of_a_pound_comes_back_as_it_was_entered()
    {
        for (var hundredths = 0; hundredths <= 60_000; hundredths++)
        {
            var pounds = hundredths / 100m;
            var load = WeightUnits.Load(pounds, WeightUnit.Pounds);
            Assert.Equal(pounds, load.In(WeightUnit.Pounds));
            Assert.Equal(load, WeightUnits.Load(load.In(WeightUnit.Pounds), WeightUnit.Pounds));
        }
    }

    [Fact]
    public void Kilograms_are_exact_and_a_pound_is_what_it_is()
    {
        Assert.Equal(62.505m, WeightUnits.Load(62.505m, WeightUnit.Kilograms).In(WeightUnit.Kilograms));
        Assert.Equal(20_412, WeightUnits.Load(45, WeightUnit.Pounds).Grams);
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightUnits.Load(2205, WeightUnit.Pounds));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightUnits.Load(-1, WeightUnit.Pounds));
    }

    [Fact]
    public void Multiples_of_a_step_are_those_that_are_read()
    {
        foreach (var step in new[] { 0.5m, 2.5m, 5, 7.5m, 10 })
        {
            for (var times = 0; times * step <= 1000; times++)
            {
                var load = WeightUnits.Load(times * step, WeightUnit.Pounds);
                var each = WeightUnits.Load(step, WeightUnit.Pounds);
                Assert.Equal(load, load.FloorTo(each, WeightUnit.Pounds));
                Assert.Equal(load, WeightUnits.Load((times * step) + 0.01m, WeightUnit.Pounds).FloorTo(each, WeightUnit.Pounds));
                Assert.Equal(Math.Max(0, (times - 1) * step), load.Below(each, WeightUnit.Pounds).In(WeightUnit.Pounds));
                Assert.Equal(load, WeightUnits.Load((times * step) + 0.01m, WeightUnit.Pounds).Below(each, WeightUnit.Pounds));
            }
        }

        Assert.Equal(60, Load.FromKilograms(62.4m).FloorTo(Load.FromKilograms(2.5m), WeightUnit.Kilograms).Kilograms);
        Assert.Equal(57.5m, Load.FromKilograms(60).Below(Load.FromKilograms(2.5m), WeightUnit.Kilograms).Kilograms);
        Assert.True(Load.FromKilograms(60).Below(default, WeightUnit.Kilograms).IsNone);
        Assert.Equal(61.5m, Load.FromKilograms(61.5m).FloorTo(default, WeightUnit.Pounds).Kilograms);
    }

    [Theory]
    [InlineData("kg", WeightUnit.Kilograms)]
    [InlineData("lb", WeightUnit.Pounds)]
    [InlineData("KG", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_unit_goes_by_its_symbol(string? symbol, WeightUnit? unit)
    {
        Assert.Equal(unit, WeightUnits.Of(symbol));
        Assert.True(unit is null || unit.Value.Symbol() == symbol);
    }

    [Fact]
    public void A_ramp_climbs_on_weights_that_can_be_loaded()
    {
        var rack = new PlateRack(WeightUnit.Kilograms, 20, [new(20, 2), new(10, 2), new(5, 2), new(2.5m, 2)]);
        var ramp = WarmUpRamp.To(Load.FromKilograms(80), 3, load => rack.HeaviestUpTo(load)?.Weight);
        Assert.Equal([30m, 45m, 60m], ramp.Select(s => s.Load.Kilograms));
        Assert.Equal([8, 5, 3], ramp.Select(s => s.Reps));
        Assert.Equal([60m], WarmUpRamp.To(Load.FromKilograms(100), 1, load => rack.HeaviestUpTo(load)?.Weight).Select(s => s.Load.Kilograms));
    }

    [Fact]
    public void A_ramp_never_repeats_a_weight_and_never_reaches_the_work()
    {
        var bare = new PlateRack(WeightUnit.Kilograms, 20, [new(20, 2)]);
        Assert.Equal([20m], WarmUpRamp.To(Load.FromKilograms(60), 4, load => bare.HeaviestUpTo(load)?.Weight).Select(s => s.Load.Kilograms));
        Assert.Empty(WarmUpRamp.To(Load.FromKilograms(20), 3, load => bare.HeaviestUpTo(load)?.Weight));
        Assert.Empty(WarmUpRamp.To(Load.FromKilograms(60), 0, load => load));
        Assert.Throws<ArgumentOutOfRangeException>(() => WarmUpRamp.To(default, 5, load => load));
        Assert.Throws<ArgumentOutOfRangeException>(() => WarmUpRamp.To(default, -1, load => load));
    }
}
