using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Strength;

public sealed class PlateRackTests
{
    private static Load Kg(decimal kilograms) => Load.FromKilograms(kilograms);

    private static PlateRack Rack(decimal bar, params (decimal Weight, int Count)[] plates) =>
        new(WeightUnit.Kilograms, bar, plates.Select(p => new PlateStack(p.Weight, p.Count)));

    [Fact]
    public void Two_large_plates_are_seventy_and_not_what_was_wished()
    {
        var loaded = Rack(20, (25, 2)).HeaviestUpTo(Kg(102.5m))!;
        Assert.Equal([25m], loaded.PerSide);
        Assert.Equal((70m, false), (loaded.Weight.Kilograms, loaded.IsExact));
    }

    [Fact]
    public void The_heaviest_plate_first_would_miss_what_two_lighter_ones_make()
    {
        var loaded = Rack(20, (15, 2), (10, 4)).HeaviestUpTo(Kg(60))!;
        Assert.Equal([10m, 10m], loaded.PerSide);
        Assert.True(loaded.IsExact);
    }

    [Fact]
    public void Each_side_gets_the_same_and_an_odd_plate_stays_on_the_floor()
    {
        Assert.Equal(20, Rack(20, (10, 1)).HeaviestUpTo(Kg(60))!.Weight.Kilograms);
        Assert.Equal(40, Rack(20, (10, 3)).HeaviestUpTo(Kg(60))!.Weight.Kilograms);
        Assert.Equal(60, Rack(20, (10, 4)).HeaviestUpTo(Kg(60))!.Weight.Kilograms);
        Assert.Equal(40, Rack(20, (10, 1), (10, 2)).HeaviestUpTo(Kg(60))!.Weight.Kilograms);
    }

    [Fact]
    public void A_bar_above_the_target_cannot_be_loaded_and_one_at_it_can()
    {
        Assert.Null(Rack(20, (5, 2)).HeaviestUpTo(Kg(19.999m)));
        var bar = Rack(20, (5, 2)).HeaviestUpTo(Kg(20))!;
        Assert.Empty(bar.PerSide);
        Assert.True(bar.IsExact);
        Assert.False(Rack(20).HeaviestUpTo(Kg(500))!.IsExact);
    }

    [Fact]
    public void Pounds_add_up_in_pounds()
    {
        var rack = new PlateRack(WeightUnit.Pounds, 45, [new(45, 6), new(35, 2), new(25, 2), new(10, 4), new(5, 2), new(2.5m, 2)]);
        foreach (var pounds in new decimal[] { 45, 135, 185, 225, 315, 137.5m, 320 })
        {
            var loaded = rack.HeaviestUpTo(WeightUnits.Load(pounds, WeightUnit.Pounds))!;
            if (pounds != 137.5m)
            {
                Assert.True(loaded.IsExact, $"{pounds}");
                Assert.Equal(pounds, loaded.Weight.In(WeightUnit.Pounds));
                Assert.Equal(pounds, 45 + (2 * loaded.PerSide.Sum()));
            }
            else
            {
                Assert.Equal(135, loaded.Weight.In(WeightUnit.Pounds));
            }
        }
    }

    [Fact]
    public void No_other_choice_of_the_plates_comes_closer()
    {
        var random = new Random(11);
        for (var i = 0; i < 400; i++)
        {
            var plates = Enumerable.Range(0, random.Next(1, 5)).Select(_ => (Weight: random.Next(1, 60) * 0.25m, Count: random.Next(0, 7))).ToArray();
            var (bar, target) = (random.Next(0, 25) * 1m, random.Next(1, 300) * 0.5m);
            var sums = plates.Aggregate(
                new HashSet<decimal> { bar },
                (all, p) => [.. all.SelectMany(s => Enumerable.Range(0, (p.Count / 2) + 1).Select(n => s + (2 * n * p.Weight)))]);
            var best = sums.Where(s => s <= target).DefaultIfEmpty(-1).Max();
            var loaded = Rack(bar, plates).HeaviestUpTo(Kg(target));
            Assert.Equal(best, loaded?.Weight.Kilograms ?? -1);
            if (loaded is not null)
            {
                Assert.Equal(loaded.Weight.Kilograms, bar + (2 * loaded.PerSide.Sum()));
                Assert.Equal(loaded.PerSide.OrderDescending(), loaded.PerSide);
                Assert.All(loaded.PerSide.GroupBy(p => p), g => Assert.True(g.Count() <= plates.Where(p => p.Weight == g.Key).Sum(p => p.Count / 2)));
                Assert.Equal(best == target, loaded.IsExact);
                Assert.Contains(loaded.Weight, Rack(bar, plates).Weights);
            }
        }
    }

    [Fact]
    public void Twenty_kinds_of_odd_plates_are_still_loaded()
    {
        var rack = Rack(20, [.. Enumerable.Range(0, 20).Select(i => (19.003m + (i * 0.977m), 100))]);
        Assert.InRange(rack.HeaviestUpTo(Kg(1000))!.Weight.Kilograms, 990, 1000);
    }

    [Fact]
    public void What_is_not_a_rack_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rack(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rack(100.5m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rack(20, (0, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rack(20, (101, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rack(20, (10, -1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rack(20, (10, 101)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rack(20, [.. Enumerable.Range(1, 21).Select(i => ((decimal)i, 2))]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlateRack(WeightUnit.Kilograms, 20, [], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlateRack(WeightUnit.Kilograms, 20, [], 3));
    }
}
