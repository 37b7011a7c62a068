using System.Numerics;

namespace BackTrainer.Domain.Figures;

/// <summary>
/// Finds arms and legs. A limb of two segments that must reach a point has one free turn left, about the line from its
/// root to the point: the knee points ahead and the elbow back, as far as a flare does not turn them out.
/// </summary>
internal static class LimbSolver
{
    private const float Degree = MathF.PI / 180;
    public const float UsualArmFlare = 15, UsualLegFlare = 8;

    /// <summary>A leg that does what <paramref name="goal"/> says; <paramref name="side"/> is 1 for the right one, -1 for the left.</summary>
    public static Leg Leg(LegGoal goal, Vector3 hip, Axes pelvis, Quaternion turn, float side)
    {
        var flare = (float)(goal.Flare ?? UsualLegFlare);
        var room = Trunk.Room.Turned(turn);
        if (goal.Foot is { } foot)
        {
            // The foot stands: it tips about its ball or heel, and the ankle follows.
            var toes = room.Turned(Quaternion.CreateFromAxisAngle(room.Up, -side * flare * 0.7f * Degree));
            var place = Outwards(foot, side, hip.Z);
            var pitch = (float)(goal.Pitch ?? 0) * Degree;
            var pivot = pitch > 0 ? Body.BallAheadOfAnkle : -Body.HeelBehindAnkle;
            Vector3 Sole(float ahead, float up)
            {
                var (x, y) = (ahead - pivot, up);
                return place + (toes.Front * (pivot + (x * MathF.Cos(pitch)) + (y * MathF.Sin(pitch)))) + (toes.Up * ((y * MathF.Cos(pitch)) - (x * MathF.Sin(pitch))));
            }

            var ankle = Sole(0, Body.AnkleHeight);
            var (knee, end, front, miss) = TwoSegments(hip, ankle, Body.Thigh, Body.Shin, KneeWay(hip, ankle, pelvis, side, flare));
            var shift = end - ankle;

            // Toes lie flat under a heel that is lifted, and follow the foot when the instep is down.
            var toe = pitch is > 0 and < MathF.PI / 2
                ? place + (toes.Front * Body.ToeAheadOfAnkle) + (toes.Up * 2)
                : Sole(Body.ToeAheadOfAnkle, 2);
            return new(hip, knee, end, Sole(-Body.HeelBehindAnkle, 2) + shift, Sole(Body.BallAheadOfAnkle, 2) + shift, toe + shift, front, miss);
        }

        if (goal.Ankle is { } free)
        {
            var ankle = Outwards(free, side, hip.Z);
            var (knee, end, front, miss) = TwoSegments(hip, ankle, Body.Thigh, Body.Shin, KneeWay(hip, ankle, pelvis, side, flare));
            return WithFreeFoot(hip, knee, end, front, goal, miss);
        }

        var thigh = Direction(goal.Thigh ?? 0, goal.Out ?? 0, side, room);
        var shin = Direction(goal.Shin ?? goal.Thigh ?? 0, goal.Out ?? 0, side, room);
        var at = hip + (thigh * Body.Thigh);
        var bend = Normal(thigh - shin, Normal(Vector3.Cross(pelvis.Right, thigh), pelvis.Front));
        return WithFreeFoot(hip, at, at + (shin * Body.Shin), bend, goal, 0);
    }

    /// <summary>An arm that does what <paramref name="goal"/> says, which is measured from <paramref name="from"/> with its directions.</summary>
    public static Arm Arm(ArmGoal goal, Vector3 shoulder, Axes thorax, Quaternion turn, float side, Vector3 from, Axes axes, float hipsZ)
    {
        var room = Trunk.Room.Turned(turn);
        if ((goal.Grip ?? goal.Palm) is { } point)
        {
            var flare = (float)(goal.Flare ?? UsualArmFlare);
            var place = goal.On is null
                ? Outwards(point, side, hipsZ + (side * Body.HalfShoulders))
                : from + axes.Out(Outwards(point, side, side * Body.HalfHips));
            if (goal.Palm is not null)
            {
                var (fingers, away) = goal.FingersUp == true ? (room.Up, -room.Front) : (room.Front, room.Up);
                var wrist = place + (away * 3);
                var (bent, heel, inner, gap) = TwoSegments(shoulder, wrist, Body.UpperArm, Body.Forearm, ElbowWay(shoulder, wrist, thorax, side, flare));
                return new(shoulder, bent, heel, heel + (fingers * Body.Hand), heel + (fingers * Body.OpenHand), -inner, gap);
            }

            var (elbow, grip, front, miss) = TwoSegments(shoulder, place, Body.UpperArm, Body.Forearm + Body.Hand, ElbowWay(shoulder, place, thorax, side, flare));
            return Closed(shoulder, elbow, Vector3.Normalize(grip - elbow), -front, miss);
        }

        var upper = Direction(goal.Upper ?? 0, goal.Out ?? 0, side, room);
        var fore = Direction(goal.Fore ?? goal.Upper ?? 0, goal.ForeOut ?? goal.Out ?? 0, side, room);
        var joint = shoulder + (upper * Body.UpperArm);
        return Closed(shoulder, joint, fore, Normal(fore - upper, -Normal(Vector3.Cross(upper, thorax.Right), -thorax.Front)), 0);
    }

    private static Arm Closed(Vector3 shoulder, Vector3 elbow, Vector3 fore, Vector3 front, float miss)
    {
        var wrist = elbow + (fore * Body.Forearm);
        return new(shoulder, elbow, wrist, wrist + (fore * Body.Hand), wrist + (fore * (Body.Hand + 3)), front, miss);
    }

    private static Leg WithFreeFoot(Vector3 hip, Vector3 knee, Vector3 ankle, Vector3 front, LegGoal goal, float miss)
    {
        var shin = Vector3.Normalize(ankle - knee);
        var ahead = Normal(front - (shin * Vector3.Dot(front, shin)), front);
        var angle = (float)(goal.Point ?? 90) * Degree;
        var toes = (ahead * MathF.Sin(angle)) - (shin * MathF.Cos(angle));
        var sole = (shin * MathF.Sin(angle)) + (ahead * MathF.Cos(angle));
        Vector3 At(float along) => ankle + (toes * along) + (sole * (Body.AnkleHeight - 2));
        return new(hip, knee, ankle, At(-Body.HeelBehindAnkle), At(Body.BallAheadOfAnkle), At(Body.ToeAheadOfAnkle), front, miss);
    }

    /// <summary>The joint between, the end that is reached, the side to which the joint points, and what is missing.</summary>
    private static (Vector3 Joint, Vector3 End, Vector3 Way, float Miss) TwoSegments(Vector3 root, Vector3 goal, float first, float second, Vector3 way)
    {
        var line = goal - root;
        var distance = line.Length();
        var least = MathF.Sqrt((first * first) + (second * second) - (2 * first * second * MathF.Cos((180 - Body.MostBend) * Degree)));
        var reached = Math.Clamp(distance, least, first + second);
        var along = Normal(line, -Vector3.UnitY);
        var near = ((reached * reached) + (first * first) - (second * second)) / (2 * reached);
        var away = MathF.Sqrt(MathF.Max(0, (first * first) - (near * near)));
        return (root + (along * near) + (way * away), root + (along * reached), way, MathF.Abs(distance - reached));
    }

    private static Vector3 KneeWay(Vector3 hip, Vector3 ankle, Axes pelvis, float side, float flare)
    {
        var along = Normal(ankle - hip, -pelvis.Up);
        return Flared(along, Vector3.Cross(pelvis.Right, along) + (0.05f * pelvis.Front), side * pelvis.Right, flare);
    }

    private static Vector3 ElbowWay(Vector3 shoulder, Vector3 hand, Axes thorax, float side, float flare)
    {
        var along = Normal(hand - shoulder, -thorax.Up);
        return Flared(along, Vector3.Cross(along, thorax.Right) - (0.8f * thorax.Up), side * thorax.Right, flare);
    }

    private static Vector3 Flared(Vector3 along, Vector3 way, Vector3 outwards, float flare)
    {
        var straight = Normal(way - (along * Vector3.Dot(way, along)), Vector3.UnitY);
        var aside = outwards - (along * Vector3.Dot(outwards, along));
        return aside.Length() < 0.05f
            ? straight
            : Normal((MathF.Cos(flare * Degree) * straight) + (MathF.Sin(flare * Degree) * Vector3.Normalize(aside)), straight);
    }

    private static Vector3 Direction(double angle, double aside, float side, Axes room)
    {
        var (a, o) = ((float)angle * Degree, (float)aside * Degree);
        return room.Out(new(MathF.Sin(a) * MathF.Cos(o), -MathF.Cos(a) * MathF.Cos(o), side * MathF.Sin(o)));
    }

    /// <summary>A point of the room whose z counts to the limb's own side.</summary>
    private static Vector3 Outwards(IReadOnlyList<double> at, float side, float usual) =>
        new((float)at[0], (float)at[1], at.Count > 2 ? side * (float)at[2] : usual);

    private static Vector3 Normal(Vector3 vector, Vector3 otherwise) =>
        vector.LengthSquared() < 1e-6f ? Vector3.Normalize(otherwise) : Vector3.Normalize(vector);
}
