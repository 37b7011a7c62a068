namespace BackTrainer.Domain.Figures;

/// <summary>
/// The measures of the drawn body, in centimetres, for a height of 172: shares of the height after Winter 2009,
/// Biomechanics and Motor Control of Human Movement, rounded.
/// </summary>
public static class Body
{
    public const float Thigh = 42;
    public const float Shin = 42;

    /// <summary>The ankle's height above the sole.</summary>
    public const float AnkleHeight = 8;

    public const float HeelBehindAnkle = 6;
    public const float BallAheadOfAnkle = 14;
    public const float ToeAheadOfAnkle = 20;

    /// <summary>From the hips to the waist.</summary>
    public const float LowerTrunk = 22;

    /// <summary>From the waist to the base of the neck.</summary>
    public const float UpperTrunk = 29;

    /// <summary>From the base of the neck to the middle of the head.</summary>
    public const float Neck = 17;

    public const float HeadRadius = 10;
    public const float HalfHips = 9;
    public const float HalfShoulders = 18;

    /// <summary>How far the shoulder joint lies below the base of the neck.</summary>
    public const float ShoulderDrop = 4;

    public const float UpperArm = 31;
    public const float Forearm = 25;

    /// <summary>From the wrist to the middle of a closed hand.</summary>
    public const float Hand = 7;

    /// <summary>From the wrist to the fingertips of an open hand.</summary>
    public const float OpenHand = 15;

    /// <summary>Half the thickness of the trunk, front to back, as it is drawn.</summary>
    public const float TrunkRadius = 10;

    /// <summary>How far knee and elbow bend.</summary>
    public const float MostBend = 156;

    /// <summary>The hip's way: behind the trunk and towards the belly.</summary>
    public const float MostHipExtension = 40, MostHipFlexion = 140;

    /// <summary>The upper arm's way behind the trunk.</summary>
    public const float MostShoulderExtension = 75;

    /// <summary>How far behind straight overhead the upper arm may come.</summary>
    public const float MostOverheadBehind = 35;

    /// <summary>The upper trunk's way against the pelvis.</summary>
    public const float MostArch = 40, MostRound = 60, MostSideBend = 40, MostTwist = 70;

    /// <summary>The head's way against the upper trunk.</summary>
    public const float MostNod = 65;

    /// <summary>The angle between shin and foot, with the shin hinged forwards and the toes pointed.</summary>
    public const float LeastAnkle = 55, MostAnkle = 175;
}
