namespace BackTrainer.Domain.Planning;

/// <summary>
/// Random numbers that are counted out from a seed (SplitMix64; Steele, Lea and Flood 2014). Each step of a search has its own, so
/// that what one step drew does not move what the next one draws; and one of many is drawn by rank, so that one more of them changes
/// a draw only where the new one is drawn. Two searches that differ in little thus go the same way for long.
/// </summary>
internal struct Draws(ulong seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state = seed * Golden;

    /// <summary>Any 64 bits.</summary>
    public ulong Next()
    {
        _state += Golden;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 up to, and not with, <paramref name="below"/>.</summary>
    public int Next(int below) => (int)(((UInt128)Next() * (ulong)below) >> 64);

    /// <summary>A number from 0 up to, and not with, 1.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1ul << 53));

    /// <summary>What <paramref name="name"/> is ranked by in every draw (FNV-1a).</summary>
    public static ulong Mark(string name)
    {
        var mark = 14695981039346656037;
        foreach (var letter in name)
        {
            mark = (mark ^ letter) * 1099511628211;
        }

        return mark ^ (mark >> 29);
    }

    /// <summary>Where what bears <paramref name="mark"/> stands in a draw: the highest rank is drawn.</summary>
    public static ulong Rank(ulong mark, ulong draw)
    {
        var rank = (mark ^ draw) * Golden;
        return (rank ^ (rank >> 32)) * 0xD6E8FEB86659FD93;
    }
}
