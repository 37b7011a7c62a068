using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Safety;

/// <summary>
/// Trunk holds in seconds (McGill, Childs and Liebenson 1999), each 0 to <see cref="BackState.LongestSorensen"/>, or null where
/// it was not tested; what was not tested is never compared. The ratios are a reference from young adults and no diagnosis.
/// </summary>
/// <param name="Extensor">The Biering-Sørensen hold.</param>
/// <param name="Flexor">The sit at sixty degrees.</param>
/// <param name="Right">The side bridge on the right.</param>
/// <param name="Left">The side bridge on the left.</param>
public sealed record TrunkEndurance(int? Extensor, int? Flexor, int? Right, int? Left)
{
    /// <summary>A difference between the sides above this share is a flag.</summary>
    public const decimal MostBetweenSides = 0.05m;

    /// <summary>Flexor to extensor above this means that the extensors are the weaker ones.</summary>
    public const double MostFlexor = 1.0;

    /// <summary>A side bridge to extensor above this means the same.</summary>
    public const double MostSide = 0.75;

    /// <summary>Right to left, or null where a side is not known.</summary>
    public decimal? RightToLeft => Right is { } right && Left is > 0 ? (decimal)right / Left : null;

    /// <summary>Flexor to extensor, or null where one is not known.</summary>
    public double? FlexorToExtensor => ToExtensor(Flexor);

    /// <summary>The longer side bridge to extensor, or null where no side or no extensor is known.</summary>
    public double? SideToExtensor => ToExtensor(Left is null || Right > Left ? Right : Left);

    /// <summary>The sides differ by more than a twentieth.</summary>
    public bool SidesDiffer => RightToLeft is { } ratio && Math.Abs(1 - ratio) > MostBetweenSides;

    /// <summary>The extensors are weak beside the flexors or the sides.</summary>
    public bool ExtensorsWeak => FlexorToExtensor > MostFlexor || SideToExtensor > MostSide;

    /// <summary>What is weaker in a movement of this pattern, in words; null where nothing is.</summary>
    public string? WeakIn(MovementPattern pattern) => pattern switch
    {
        MovementPattern.AntiLateralFlexion when SidesDiffer => Right < Left ? "your right side" : "your left side",
        MovementPattern.SpineExtension when ExtensorsWeak => "your back extensors",
        _ => null,
    };

    private double? ToExtensor(int? hold) => hold is { } seconds && Extensor is > 0 ? (double)seconds / Extensor : null;
}
