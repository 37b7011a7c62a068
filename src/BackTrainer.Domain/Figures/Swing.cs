using System.Numerics;

namespace BackTrainer.Domain.Figures;

/// <summary>Between two places of a limb each segment turns about its joint, so that its length stays.</summary>
internal static class Swing
{
    public static Leg Of(Leg a, Leg b, float share)
    {
        var knee = a.Hip + Turn(a.Knee - a.Hip, b.Knee - b.Hip, share);
        var ankle = knee + Turn(a.Ankle - a.Knee, b.Ankle - b.Knee, share);
        Vector3 Foot(Vector3 first, Vector3 second) => ankle + Turn(first - a.Ankle, second - b.Ankle, share);
        return new(a.Hip, knee, ankle, Foot(a.Heel, b.Heel), Foot(a.Ball, b.Ball), Foot(a.Toe, b.Toe), Turn(a.Front, b.Front, share), 0);
    }

    public static Arm Of(Arm a, Arm b, float share)
    {
        var elbow = a.Shoulder + Turn(a.Elbow - a.Shoulder, b.Elbow - b.Shoulder, share);
        var wrist = elbow + Turn(a.Wrist - a.Elbow, b.Wrist - b.Elbow, share);
        Vector3 Hand(Vector3 first, Vector3 second) => wrist + Turn(first - a.Wrist, second - b.Wrist, share);
        return new(a.Shoulder, elbow, wrist, Hand(a.Grip, b.Grip), Hand(a.Tip, b.Tip), Turn(a.Front, b.Front, share), 0);
    }

    private static Vector3 Turn(Vector3 from, Vector3 to, float share)
    {
        var (a, b) = (Vector3.Normalize(from), Vector3.Normalize(to));
        var axis = Vector3.Cross(a, b);
        if (axis.LengthSquared() < 1e-8f)
        {
            return from;
        }

        var angle = MathF.Acos(Math.Clamp(Vector3.Dot(a, b), -1, 1));
        var length = float.Lerp(from.Length(), to.Length(), share);
        return Vector3.Transform(a, Quaternion.CreateFromAxisAngle(Vector3.Normalize(axis), angle * share)) * length;
    }
}
