namespace BackTrainer.Domain.Safety;

/// <summary>The four trunk holds, in the order in which they are tested: the sides last, so that they meet the same tiredness.</summary>
public enum TrunkHold
{
    Extensor,
    Flexor,
    Right,
    Left,
}

/// <summary>
/// How long 31 men and 44 women of about 23 years held, in seconds (McGill, Childs and Liebenson 1999). A reference, and no
/// diagnosis: nobody is asked to reach it.
/// </summary>
/// <param name="Hold">Which hold.</param>
/// <param name="Men">The mean of the men, and their standard deviation.</param>
/// <param name="Women">The mean of the women, and their standard deviation.</param>
/// <param name="All">The mean of all, and their standard deviation.</param>
public sealed record TrunkNorm(TrunkHold Hold, (int Mean, int Deviation) Men, (int Mean, int Deviation) Women, (int Mean, int Deviation) All)
{
    /// <summary>One for each hold.</summary>
    public static IReadOnlyList<TrunkNorm> Table { get; } =
    [
        new(TrunkHold.Extensor, (146, 51), (189, 60), (171, 60)),
        new(TrunkHold.Flexor, (144, 76), (149, 99), (147, 90)),
        new(TrunkHold.Right, (94, 34), (72, 31), (81, 34)),
        new(TrunkHold.Left, (97, 35), (77, 35), (86, 36)),
    ];
}
