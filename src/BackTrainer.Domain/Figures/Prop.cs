namespace BackTrainer.Domain.Figures;

/// <summary>A thing beside the figure, at a place or along a line between two.</summary>
public sealed record Prop
{
    /// <summary>What it is.</summary>
    public required PropKind Kind { get; init; }

    /// <summary>Where it is, for things with one place.</summary>
    public Place? At { get; init; }

    /// <summary>Where it begins, for things along a line.</summary>
    public Place? From { get; init; }

    /// <summary>Where it ends, for things along a line.</summary>
    public Place? To { get; init; }

    /// <summary>
    /// Its size in centimetres where it has one: the radius of a ball, roller, wheel or plates (0 for a bare bar), the
    /// length of a rod or dowel. Null for the usual.
    /// </summary>
    public double? Size { get; init; }
}

/// <summary>A place: a point, or a part of the body and the way from it. The part's own directions count, if it has any.</summary>
public sealed record Place
{
    /// <summary>The part of the body that it goes with, or null for a fixed place.</summary>
    public Landmark? On { get; init; }

    /// <summary>The point, or the way from <see cref="On"/>: x, y and, if it is not 0, z.</summary>
    public IReadOnlyList<double>? At { get; init; }
}

/// <summary>The things that a figure may have.</summary>
public enum PropKind
{
    /// <summary>A long bar across the figure with plates at its ends; size is their radius, 22 unless said.</summary>
    Bar,

    /// <summary>A bar across the figure that is fixed: pull-up bar, rack, dip bar; size is its length, 100 unless said.</summary>
    Rod,

    /// <summary>A dumbbell that points ahead.</summary>
    Dumbbell,

    /// <summary>A dumbbell that points to the side.</summary>
    DumbbellAcross,

    /// <summary>A dumbbell that hangs upright.</summary>
    DumbbellUpright,

    /// <summary>A kettlebell below its place.</summary>
    Kettlebell,

    /// <summary>A weight plate, flat to the viewer.</summary>
    Plate,

    /// <summary>A ball, a wheel or a foam roller; size is the radius.</summary>
    Ball,

    /// <summary>A padded board on two legs.</summary>
    Bench,

    /// <summary>A padded board without legs, such as a machine's seat or roll.</summary>
    Pad,

    /// <summary>A solid block between two corners: box, step, blocks.</summary>
    Box,

    /// <summary>A table top on two legs.</summary>
    Table,

    /// <summary>An upright surface from the floor: wall or door.</summary>
    Wall,

    /// <summary>A steel part: upright, lever, handle.</summary>
    Beam,

    /// <summary>A cable from a pulley to the figure.</summary>
    Cable,

    /// <summary>A rubber band.</summary>
    Band,

    /// <summary>A strap, towel, rope or ring's sling.</summary>
    Strap,

    /// <summary>A stick along a line.</summary>
    Dowel,

    /// <summary>A bar that turns on the floor at its far end and carries plates near the hands.</summary>
    Landmine,

    /// <summary>A packed backpack.</summary>
    Backpack,
}

/// <summary>What kinds of things have in common.</summary>
public static class PropKinds
{
    /// <summary>Lies along a line, from one place to another.</summary>
    public static bool IsLong(this PropKind kind) =>
        kind is PropKind.Bench or PropKind.Pad or PropKind.Box or PropKind.Table or PropKind.Wall or PropKind.Beam or PropKind.Cable or PropKind.Band
            or PropKind.Strap or PropKind.Dowel or PropKind.Landmine;
}

/// <summary>Parts of the body that things and hands can go with.</summary>
public enum Landmark
{
    /// <summary>The middle of the pelvis; the way from it follows the pelvis.</summary>
    Hips,

    /// <summary>The front of the hips, where a bar lies in a thrust.</summary>
    HipCrease,

    /// <summary>The front of the breastbone.</summary>
    Chest,

    /// <summary>On the back below the neck, where a squat bar lies.</summary>
    UpperBack,

    /// <summary>The front of the shoulders.</summary>
    FrontRack,

    /// <summary>The middle of the head.</summary>
    Head,

    /// <summary>Between both hands.</summary>
    Hands,

    RightHand,
    LeftHand,
    RightElbow,
    LeftElbow,
    RightKnee,
    LeftKnee,

    /// <summary>Between both ankles.</summary>
    Ankles,

    RightAnkle,
    LeftAnkle,

    /// <summary>Between the balls of both feet.</summary>
    Feet,

    RightFoot,
    LeftFoot,
}
