using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Safety;

/// <summary>
/// Trunk holds in seconds (McGill, Childs and Liebenson 1999), each 0 to <see cref="BackState.LongestSorensen"/>. The ratios are
/// a reference from young adults and no diagnosis.
/// </summary>
/// <param name="Extensor">The Biering-Sørensen hold.</param>
/// <param name="Flexor">The sit at sixty degrees.</param>
/// <param name="Right">The side bridge on the right.</param>
/// <param name="Left">The side bridge on the left.</param>
public sealed record TrunkEndurance(int Extensor, int Flexor, int Right, int Left)
{
    /// <summary>A difference between the sides above this share is a flag.</summary>
    public const decimal MostBetweenSides = 0.05m;

    /// <summary>Flexor to extensor above this means that the extensors are the weaker ones.</summary>
    public const double MostFlexor = 1.0;

    /// <summary>A side bridge to extensor above this means the same.</summary>
    public const double MostSide = 0.75;

    /// <summary>The sides differ by more than a twentieth.</summary>
    public bool SidesDiffer => Left > 0 && Math.Abs(1 - ((decimal)Right / Left)) > MostBetweenSides;

    /// <summary>The extensors are weak beside the flexors or the sides.</summary>
    public bool ExtensorsWeak => Extensor > 0
        && ((double)Flexor / Extensor > MostFlexor || (double)Math.Max(Right, Left) / Extensor > MostSide);

    /// <summary>What is weaker in a movement of this pattern, in words; null where nothing is.</summary>
    public string? WeakIn(MovementPattern pattern) => pattern switch
    {
        MovementPattern.AntiLateralFlexion when SidesDiffer => Right < Left ? "your right side" : "your left side",
        MovementPattern.SpineExtension when ExtensorsWeak => "your back extensors",
        _ => null,
    };
}
