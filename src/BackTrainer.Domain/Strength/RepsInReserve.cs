namespace BackTrainer.Domain.Strength;

/// <summary>Repetitions in reserve (RIR): how many more there would have been (Zourdos et al. 2016).</summary>
public static class RepsInReserve
{
    /// <summary>None left.</summary>
    public const int Least = 0;

    /// <summary>The largest number that is worth writing down; people misjudge anything above four (Halperin 2022).</summary>
    public const int Most = 10;
}
