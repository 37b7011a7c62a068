using System.Numerics;

namespace BackTrainer.Domain.Figures;

/// <summary>What a body cannot do.</summary>
internal static class Anatomy
{
    private const float Tolerance = 1.5f;

    public static IEnumerable<string> Faults(Posture p) =>
        Trunk(p)
            .Concat(Leg("right", p.RightLeg, p.Pelvis)).Concat(Leg("left", p.LeftLeg, p.Pelvis))
            .Concat(Arm("right", p.RightArm, p.Thorax)).Concat(Arm("left", p.LeftArm, p.Thorax))
            .Concat(InTheFloor(p));

    private static IEnumerable<string> Trunk(Posture p)
    {
        // The upper trunk's directions, seen from the pelvis.
        var up = new Vector3(Vector3.Dot(p.Thorax.Up, p.Pelvis.Front), Vector3.Dot(p.Thorax.Up, p.Pelvis.Up), Vector3.Dot(p.Thorax.Up, p.Pelvis.Right));
        var round = Degrees(MathF.Atan2(up.X, up.Y));
        if (round > Body.MostRound + Tolerance || round < -Body.MostArch - Tolerance)
        {
            yield return $"the trunk bends {round:0} degrees forwards";
        }

        var bend = Degrees(MathF.Atan2(up.Z, up.Y));
        if (MathF.Abs(bend) > Body.MostSideBend + Tolerance)
        {
            yield return $"the trunk bends {bend:0} degrees to the right";
        }

        var twist = Degrees(MathF.Atan2(Vector3.Dot(p.Thorax.Front, p.Pelvis.Right), Vector3.Dot(p.Thorax.Front, p.Pelvis.Front)));
        if (MathF.Abs(twist) > Body.MostTwist + Tolerance)
        {
            yield return $"the trunk twists {twist:0} degrees to the right";
        }

        var nod = Angle(p.Thorax.Up, p.Skull.Up);
        if (nod > Body.MostNod + Tolerance)
        {
            yield return $"the head is bent {nod:0} degrees";
        }
    }

    private static IEnumerable<string> Leg(string side, Leg leg, Axes pelvis)
    {
        if (leg.Miss > FigureCheck.MostMiss)
        {
            yield return $"the {side} foot misses its goal by {leg.Miss:0.0} cm (the leg is {Body.Thigh + Body.Shin:0} long from hip joint to ankle)";
        }

        var (thigh, shin) = (Vector3.Normalize(leg.Knee - leg.Hip), Vector3.Normalize(leg.Ankle - leg.Knee));
        var bend = Angle(thigh, shin);
        if (bend > Body.MostBend + Tolerance)
        {
            yield return $"the {side} knee bends {bend:0} degrees";
        }

        var ahead = Vector3.Cross(pelvis.Right, thigh);
        if (bend > 10 && ahead.Length() > 0.3f && Vector3.Dot(leg.Front, Vector3.Normalize(ahead)) < -0.25f)
        {
            yield return $"the {side} knee bends the wrong way";
        }

        var flexion = Degrees(MathF.Atan2(Vector3.Dot(thigh, pelvis.Front), -Vector3.Dot(thigh, pelvis.Up)));
        if (flexion > Body.MostHipFlexion + Tolerance || flexion < -Body.MostHipExtension - Tolerance)
        {
            yield return $"the {side} hip is bent {flexion:0} degrees";
        }

        var ankle = 180 - Angle(shin, leg.Ball - leg.Heel);
        if (ankle is < Body.LeastAnkle - Tolerance or > Body.MostAnkle + Tolerance)
        {
            yield return $"the {side} ankle stands at {ankle:0} degrees";
        }
    }

    private static IEnumerable<string> Arm(string side, Arm arm, Axes thorax)
    {
        if (arm.Miss > FigureCheck.MostMiss)
        {
            yield return $"the {side} hand misses its goal by {arm.Miss:0.0} cm (the arm is {Body.UpperArm + Body.Forearm + Body.Hand:0} long from shoulder to grip)";
        }

        var upper = Vector3.Normalize(arm.Elbow - arm.Shoulder);
        var bend = Angle(upper, arm.Wrist - arm.Elbow);
        if (bend > Body.MostBend + Tolerance)
        {
            yield return $"the {side} elbow bends {bend:0} degrees";
        }

        var (front, up) = (Vector3.Dot(upper, thorax.Front), Vector3.Dot(upper, thorax.Up));
        if (front < 0 && new Vector2(front, up).Length() > 0.5f && Degrees(MathF.Atan2(-front, -up)) is var behind && behind > Body.MostShoulderExtension + Tolerance && behind < 180 - Body.MostOverheadBehind)
        {
            yield return $"the {side} upper arm is {behind:0} degrees behind the trunk";
        }
    }

    private static IEnumerable<string> InTheFloor(Posture p)
    {
        (string Name, Vector3 At, float Least)[] parts =
        [
            ("hips", p.Hips, 8), ("waist", p.Waist, 8), ("neck", p.NeckBase, 7), ("head", p.Head, 8),
            ("right hip", p.RightLeg.Hip, 6), ("left hip", p.LeftLeg.Hip, 6), ("right shoulder", p.RightArm.Shoulder, 5), ("left shoulder", p.LeftArm.Shoulder, 5),
            ("right knee", p.RightLeg.Knee, 4.5f), ("left knee", p.LeftLeg.Knee, 4.5f), ("right ankle", p.RightLeg.Ankle, 4), ("left ankle", p.LeftLeg.Ankle, 4),
            ("right heel", p.RightLeg.Heel, 1), ("left heel", p.LeftLeg.Heel, 1), ("right toes", p.RightLeg.Toe, 1), ("left toes", p.LeftLeg.Toe, 1),
            ("right elbow", p.RightArm.Elbow, 3.5f), ("left elbow", p.LeftArm.Elbow, 3.5f), ("right hand", p.RightArm.Tip, 2), ("left hand", p.LeftArm.Tip, 2),
        ];
        return parts.Where(part => part.At.Y < part.Least - Tolerance).Select(part => $"the {part.Name} is in the floor, at {part.At.Y:0.0} in place of {part.Least:0.0}");
    }

    private static float Angle(Vector3 a, Vector3 b) =>
        Degrees(MathF.Acos(Math.Clamp(Vector3.Dot(Vector3.Normalize(a), Vector3.Normalize(b)), -1, 1)));

    private static float Degrees(float radians) => radians * 180 / MathF.PI;
}
