namespace BackTrainer.Domain.Exercises;

/// <summary>What a movement does, whatever it is done with.</summary>
public enum MovementPattern
{
    HorizontalPull,
    VerticalPull,
    Hinge,
    HipExtension,
    SpineExtension,
    Squat,
    Lunge,
    HorizontalPush,
    VerticalPush,
    KneeFlexion,
    KneeExtension,
    AntiExtension,
    AntiRotation,
    AntiLateralFlexion,
    TrunkFlexion,
    Carry,
    Scapular,
    ScapularElevation,
    ShoulderAbduction,
    ElbowFlexion,
    ElbowExtension,
    Calf,
    Hang,
    MobilitySpine,
    MobilityHip,
    MobilityShoulder,
    MobilityAnkle,
}

/// <summary>What patterns have in common.</summary>
public static class MovementPatterns
{
    /// <summary>Mobility items prepare and never count as volume.</summary>
    public static bool IsMobility(this MovementPattern pattern) =>
        pattern is MovementPattern.MobilitySpine or MovementPattern.MobilityHip
            or MovementPattern.MobilityShoulder or MovementPattern.MobilityAnkle;

    /// <summary>Pull = horizontal-pull + vertical-pull.</summary>
    public static bool IsPull(this MovementPattern pattern) =>
        pattern is MovementPattern.HorizontalPull or MovementPattern.VerticalPull;

    /// <summary>Push = horizontal-push + vertical-push.</summary>
    public static bool IsPush(this MovementPattern pattern) =>
        pattern is MovementPattern.HorizontalPush or MovementPattern.VerticalPush;

    /// <summary>The trunk patterns: holding still against a force, or bending the trunk.</summary>
    public static bool IsCore(this MovementPattern pattern) =>
        pattern is MovementPattern.AntiExtension or MovementPattern.AntiRotation
            or MovementPattern.AntiLateralFlexion or MovementPattern.TrunkFlexion;

    /// <summary>Several joints work together against the main load.</summary>
    public static bool IsMultiJoint(this MovementPattern pattern) =>
        pattern is MovementPattern.HorizontalPull or MovementPattern.VerticalPull or MovementPattern.Hinge
            or MovementPattern.Squat or MovementPattern.Lunge or MovementPattern.HorizontalPush
            or MovementPattern.VerticalPush or MovementPattern.HipExtension;

    /// <summary>The name on the page, such as "Horizontal pull".</summary>
    public static string Title(this MovementPattern pattern) => Words.Title(pattern.ToKebab());
}
