namespace BackTrainer.Simulation.Athletes;

/// <summary>What a draw is for. Each has a stream of its own, so that what a policy does never shifts the luck of another thing.</summary>
internal enum Draw
{
    Trait,
    Start,
    Hours,
    Strength,
    Reps,
    Feeling,
    Form,
    Readiness,
    Soreness,
    Lapse,
    Illness,
    Holiday,
    Onset,
    Severity,
}

/// <summary>
/// The luck of one athlete: every number follows from the seed, the purpose and the place (day, lift, set), and from nothing
/// else. The same athlete so has the same nights, lapses and bad days under each policy.
/// </summary>
internal readonly struct Chance(ulong seed)
{
    /// <summary>From 0 to 1, without 1.</summary>
    public double Uniform(Draw purpose, int a = 0, int b = 0, int c = 0) => (Bits(purpose, a, b, c) >> 11) * (1.0 / (1UL << 53));

    /// <summary>From <paramref name="low"/> to <paramref name="high"/>.</summary>
    public double Between(double low, double high, Draw purpose, int a = 0, int b = 0, int c = 0) => low + ((high - low) * Uniform(purpose, a, b, c));

    /// <summary>Normal with mean 0 and deviation 1 (Box and Muller 1958).</summary>
    public double Normal(Draw purpose, int a = 0, int b = 0, int c = 0)
    {
        var first = 1 - Uniform(purpose, a, b, c);
        var second = (Mix(Bits(purpose, a, b, c) + 1) >> 11) * (1.0 / (1UL << 53));
        return Math.Sqrt(-2 * Math.Log(first)) * Math.Cos(2 * Math.PI * second);
    }

    private ulong Bits(Draw purpose, int a, int b, int c) => Mix(Mix(Mix(Mix(seed + (ulong)purpose) + (uint)a) + (uint)b) + (uint)c);

    /// <summary>SplitMix64 (Steele, Lea and Flood 2014).</summary>
    private static ulong Mix(ulong x)
    {
        x += 0x9E3779B97F4A7C15;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
