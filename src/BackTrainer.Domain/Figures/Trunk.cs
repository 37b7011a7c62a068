using System.Numerics;

namespace BackTrainer.Domain.Figures;

/// <summary>Where the parts of the trunk are, which hands and things may go with.</summary>
internal static class Trunk
{
    public static readonly Axes Room = new(Vector3.UnitX, Vector3.UnitY, Vector3.UnitZ);

    public static Vector3 Point(IReadOnlyList<double>? at) =>
        at is null ? Vector3.Zero : new((float)at[0], (float)at[1], at.Count > 2 ? (float)at[2] : 0);

    public static Vector3 Place(Landmark landmark, Vector3 hips, Vector3 neckBase, Vector3 head, Axes pelvis, Axes thorax) => landmark switch
    {
        Landmark.Hips => hips,
        Landmark.HipCrease => hips + pelvis.Out(new(Body.TrunkRadius + 2, 2, 0)),
        Landmark.Chest => neckBase + thorax.Out(new(Body.TrunkRadius + 1, -12, 0)),
        Landmark.UpperBack => neckBase + thorax.Out(new(-Body.TrunkRadius + 1, -3, 0)),
        Landmark.FrontRack => neckBase + thorax.Out(new(Body.TrunkRadius, -3, 0)),
        Landmark.Head => head,
        _ => throw new ArgumentOutOfRangeException(nameof(landmark), landmark, "A limb's end is known only when the limb is."),
    };

    public static Axes AxesOf(Landmark landmark, Axes pelvis, Axes thorax, Axes skull) => landmark switch
    {
        Landmark.Hips or Landmark.HipCrease => pelvis,
        Landmark.Chest or Landmark.UpperBack or Landmark.FrontRack => thorax,
        Landmark.Head => skull,
        _ => Room,
    };

    /// <summary>Parts that are placed before the arms are, so that a hand can be measured from them.</summary>
    public static bool MayBeReachedFor(Landmark landmark) =>
        landmark <= Landmark.Head || landmark is Landmark.RightKnee or Landmark.LeftKnee or Landmark.RightAnkle or Landmark.LeftAnkle or Landmark.RightFoot or Landmark.LeftFoot;
}
