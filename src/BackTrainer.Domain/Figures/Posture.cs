using System.Numerics;

namespace BackTrainer.Domain.Figures;

/// <summary>Three directions that belong to a part of the body.</summary>
public readonly record struct Axes(Vector3 Front, Vector3 Up, Vector3 Right)
{
    /// <summary>From the part's own directions into the room.</summary>
    public Vector3 Out(Vector3 own) => (own.X * Front) + (own.Y * Up) + (own.Z * Right);

    /// <summary>These directions turned by a rotation.</summary>
    public Axes Turned(Quaternion rotation) =>
        new(Vector3.Transform(Front, rotation), Vector3.Transform(Up, rotation), Vector3.Transform(Right, rotation));
}

/// <summary>A leg in the room. <paramref name="Front"/> is the direction in which the knee points.</summary>
/// <param name="Miss">How far the goal lies out of reach, in centimetres.</param>
public sealed record Leg(Vector3 Hip, Vector3 Knee, Vector3 Ankle, Vector3 Heel, Vector3 Ball, Vector3 Toe, Vector3 Front, float Miss);

/// <summary>An arm in the room. <paramref name="Front"/> is the side of the biceps.</summary>
/// <param name="Miss">How far the goal lies out of reach, in centimetres.</param>
public sealed record Arm(Vector3 Shoulder, Vector3 Elbow, Vector3 Wrist, Vector3 Grip, Vector3 Tip, Vector3 Front, float Miss);

/// <summary>The whole body in the room: where every joint is.</summary>
public sealed record Posture
{
    public required Vector3 Hips { get; init; }
    public required Vector3 Waist { get; init; }
    public required Vector3 NeckBase { get; init; }
    public required Vector3 Head { get; init; }

    /// <summary>The directions of pelvis and lower trunk.</summary>
    public required Axes Pelvis { get; init; }

    /// <summary>The directions of the upper trunk.</summary>
    public required Axes Thorax { get; init; }

    /// <summary>The directions of the head.</summary>
    public required Axes Skull { get; init; }

    public required Leg RightLeg { get; init; }
    public required Leg LeftLeg { get; init; }
    public required Arm RightArm { get; init; }
    public required Arm LeftArm { get; init; }

    /// <summary>The place of a part of the body.</summary>
    public Vector3 Of(Landmark landmark) => landmark switch
    {
        Landmark.RightHand => RightArm.Grip,
        Landmark.LeftHand => LeftArm.Grip,
        Landmark.Hands => (RightArm.Grip + LeftArm.Grip) / 2,
        Landmark.RightElbow => RightArm.Elbow,
        Landmark.LeftElbow => LeftArm.Elbow,
        Landmark.RightKnee => RightLeg.Knee,
        Landmark.LeftKnee => LeftLeg.Knee,
        Landmark.RightAnkle => RightLeg.Ankle,
        Landmark.LeftAnkle => LeftLeg.Ankle,
        Landmark.Ankles => (RightLeg.Ankle + LeftLeg.Ankle) / 2,
        Landmark.RightFoot => RightLeg.Ball,
        Landmark.LeftFoot => LeftLeg.Ball,
        Landmark.Feet => (RightLeg.Ball + LeftLeg.Ball) / 2,
        _ => Trunk.Place(landmark, Hips, NeckBase, Head, Pelvis, Thorax),
    };

    /// <summary>The directions of a part of the body; the room's for hands and feet.</summary>
    public Axes AxesOf(Landmark landmark) => Trunk.AxesOf(landmark, Pelvis, Thorax, Skull);

    /// <summary>Where a place is.</summary>
    public Vector3 Of(Place place)
    {
        var at = Trunk.Point(place.At);
        return place.On is { } landmark ? Of(landmark) + AxesOf(landmark).Out(at) : at;
    }
}
