namespace BackTrainer.Domain.Figures;

/// <summary>What lies between two goals of the same kind.</summary>
internal static class GoalMix
{
    public static bool Same(LegGoal a, LegGoal b) => (a.Foot is null) == (b.Foot is null) && (a.Ankle is null) == (b.Ankle is null);

    public static bool Same(ArmGoal a, ArmGoal b) =>
        (a.Grip is null) == (b.Grip is null) && (a.Palm is null) == (b.Palm is null) && a.On == b.On;

    /// <summary>The hand does not move.</summary>
    public static bool Stays(ArmGoal a, ArmGoal b) =>
        (a.Grip ?? a.Palm) is { } from && (b.Grip ?? b.Palm) is { } to && from.SequenceEqual(to);

    public static LegGoal Of(LegGoal a, LegGoal b, float share) => new()
    {
        Foot = Mix(a.Foot, b.Foot, share),
        Ankle = Mix(a.Ankle, b.Ankle, share),
        Pitch = Mix(a.Pitch, b.Pitch, 0, share),
        Thigh = Mix(a.Thigh, b.Thigh, 0, share),
        Shin = Mix(a.Shin ?? a.Thigh, b.Shin ?? b.Thigh, 0, share),
        Out = Mix(a.Out, b.Out, 0, share),
        Point = Mix(a.Point, b.Point, 90, share),
        Flare = Mix(a.Flare, b.Flare, LimbSolver.UsualLegFlare, share),
    };

    public static ArmGoal Of(ArmGoal a, ArmGoal b, float share) => new()
    {
        On = a.On,
        Grip = Mix(a.Grip, b.Grip, share),
        Palm = Mix(a.Palm, b.Palm, share),
        FingersUp = a.FingersUp,
        Upper = Mix(a.Upper, b.Upper, 0, share),
        Fore = Mix(a.Fore ?? a.Upper, b.Fore ?? b.Upper, 0, share),
        Out = Mix(a.Out, b.Out, 0, share),
        ForeOut = Mix(a.ForeOut ?? a.Out, b.ForeOut ?? b.Out, 0, share),
        Flare = Mix(a.Flare, b.Flare, LimbSolver.UsualArmFlare, share),
    };

    private static double Mix(double? a, double? b, double usual, float share) => ((a ?? usual) * (1 - share)) + ((b ?? usual) * share);

    /// <summary>Two points, both with z or both without.</summary>
    private static List<double>? Mix(IReadOnlyList<double>? a, IReadOnlyList<double>? b, float share) =>
        a is null || b is null ? null : [.. a.Zip(b, (x, y) => (x * (1 - share)) + (y * share))];
}
