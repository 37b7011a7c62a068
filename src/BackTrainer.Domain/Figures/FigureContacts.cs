using System.Numerics;

namespace BackTrainer.Domain.Figures;

/// <summary>Whether feet and palms lie on something, and hands on the bar that they hold.</summary>
internal sealed class FigureContacts(FigureMotion motion)
{
    private const float Near = 2, Aside = 16, SurelyMeant = 12;

    /// <summary>The faults of a keyframe.</summary>
    public IEnumerable<string> Faults(int frame)
    {
        var (goals, posture) = (motion.Whole[frame], motion.Keys[frame]);
        (string Name, LegGoal? Goal, Leg Leg)[] legs = [("right", goals.RightLeg, posture.RightLeg), ("left", goals.LeftLeg, posture.LeftLeg)];
        foreach (var (name, goal, leg) in legs)
        {
            var under = goal?.Pitch < 0 ? leg.Heel : leg.Ball;
            if (goal?.Foot is { } foot && !IsHeld(posture, new((float)foot[0], (float)foot[1], under.Z), under))
            {
                yield return $"the {name} foot stands on nothing at {foot[1]:0.#}";
            }
        }

        (string Name, ArmGoal? Goal)[] arms = [("right", goals.RightArm), ("left", goals.LeftArm)];
        foreach (var (name, goal) in arms)
        {
            if (goal is { Palm: { } palm, On: null } && !IsHeld(posture, Trunk.Point(palm), Trunk.Point(palm)))
            {
                yield return $"the {name} palm lies on nothing";
            }
        }

        foreach (var fault in HeldFaults(posture))
        {
            yield return fault;
        }
    }

    /// <summary>Hands beside a bar or rod that they must hold.</summary>
    public IEnumerable<string> HeldFaults(Posture posture)
    {
        (string Name, Vector3 Grip)[] hands = [("right", posture.RightArm.Grip), ("left", posture.LeftArm.Grip)];
        foreach (var prop in motion.Figure.Props.Where(p => p.Kind is PropKind.Rod or PropKind.Bar && p.At is not null))
        {
            var at = posture.Of(prop.At!);
            foreach (var (name, grip) in hands)
            {
                var off = new Vector2(grip.X - at.X, grip.Y - at.Y).Length();
                if (off > Near && off < SurelyMeant)
                {
                    yield return $"the {name} hand is {off:0.0} cm beside the {prop.Kind.ToString().ToLowerInvariant()}";
                }
            }
        }
    }

    private bool IsHeld(Posture posture, Vector3 goal, Vector3 contact) =>
        MathF.Abs(goal.Y) < 0.01f || motion.Figure.Props.Any(prop => Holds(prop, posture, goal) || Holds(prop, posture, contact));

    private static bool Holds(Prop prop, Posture posture, Vector3 point)
    {
        bool Over(Vector3 a, Vector3 b) => point.X > MathF.Min(a.X, b.X) - Aside && point.X < MathF.Max(a.X, b.X) + Aside;
        switch (prop.Kind)
        {
            case PropKind.Box or PropKind.Bench or PropKind.Pad or PropKind.Table or PropKind.Dowel or PropKind.Strap:
                var (from, to) = (posture.Of(prop.From!), posture.Of(prop.To!));
                var share = prop.Kind == PropKind.Box || MathF.Abs(to.X - from.X) < 1 ? 0 : Math.Clamp((point.X - from.X) / (to.X - from.X), 0, 1);
                var top = prop.Kind == PropKind.Box ? MathF.Max(from.Y, to.Y) : float.Lerp(from.Y, to.Y, share) + (prop.Kind is PropKind.Bench or PropKind.Pad ? 4 : 1);
                return Over(from, to) && MathF.Abs(point.Y - top) <= Near * 2;
            case PropKind.Wall or PropKind.Beam:
                return MathF.Abs(point.X - posture.Of(prop.From!).X) <= Near * 3;
            default:
                return prop.At is not null && Vector3.Distance(new(posture.Of(prop.At).X, posture.Of(prop.At).Y, 0), new(point.X, point.Y, 0)) <= (float)(prop.Size ?? 12) + (Near * 2);
        }
    }
}
