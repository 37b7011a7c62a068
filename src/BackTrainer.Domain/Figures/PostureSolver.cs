using System.Numerics;

namespace BackTrainer.Domain.Figures;

/// <summary>From a keyframe, or a moment between two, to the place of every joint.</summary>
internal static class PostureSolver
{
    private const float Degree = MathF.PI / 180;

    /// <summary>The posture of a whole keyframe.</summary>
    public static Posture Of(FigureFrame frame) => Between(frame, frame, 0);

    /// <summary>
    /// The posture a share of the way from one whole keyframe to the next. Goals of the same kind move in a straight line,
    /// so that a foot stays where it stands and a bar travels straight; limbs whose goals differ in kind swing across.
    /// </summary>
    public static Posture Between(FigureFrame from, FigureFrame to, float share)
    {
        float Mix(double? a, double? b) => (float)(((a ?? 0) * (1 - share)) + ((b ?? 0) * share));
        var hips = Vector3.Lerp(Trunk.Point(from.Hips), Trunk.Point(to.Hips), share);
        var turn = Quaternion.CreateFromAxisAngle(Vector3.UnitY, -Mix(from.Turn, to.Turn) * Degree);
        var tipped = turn * Quaternion.CreateFromAxisAngle(Vector3.UnitX, Mix(from.Roll, to.Roll) * Degree)
            * Quaternion.CreateFromAxisAngle(Vector3.UnitZ, -Mix(from.Lean, to.Lean) * Degree);
        var pelvis = Trunk.Room.Turned(tipped);
        var thorax = pelvis
            .Turned(Quaternion.CreateFromAxisAngle(pelvis.Right, -Mix(from.Round, to.Round) * Degree))
            .Turned(Quaternion.CreateFromAxisAngle(pelvis.Front, Mix(from.Bend, to.Bend) * Degree));
        thorax = thorax.Turned(Quaternion.CreateFromAxisAngle(thorax.Up, -Mix(from.Twist, to.Twist) * Degree));
        var skull = thorax.Turned(Quaternion.CreateFromAxisAngle(thorax.Right, -Mix(from.Nod, to.Nod) * Degree));
        var waist = hips + (pelvis.Up * Body.LowerTrunk);
        var neckBase = waist + (thorax.Up * Body.UpperTrunk);
        var head = neckBase + (skull.Up * Body.Neck);
        var girdle = neckBase + thorax.Out(new(Mix(from.Reach, to.Reach), Mix(from.Shrug, to.Shrug) - Body.ShoulderDrop, 0));

        Leg LegOf(LegGoal? a, LegGoal? b, float side)
        {
            var hip = hips + (pelvis.Right * side * Body.HalfHips);
            Leg Solved(LegGoal goal) => LimbSolver.Leg(goal, hip, pelvis, turn, side);
            var (first, second) = (a ?? new(), b ?? new());
            return GoalMix.Same(first, second) ? Solved(GoalMix.Of(first, second, share)) : Swing.Of(Solved(first), Solved(second), share);
        }

        var right = LegOf(from.RightLeg, to.RightLeg, 1);
        var left = LegOf(from.LeftLeg, to.LeftLeg, -1);

        Arm ArmOf(ArmGoal? a, ArmGoal? b, float side)
        {
            var shoulder = girdle + (thorax.Right * side * Body.HalfShoulders);
            Arm Solved(ArmGoal goal)
            {
                var (place, axes) = goal.On switch
                {
                    null => (Vector3.Zero, Trunk.Room),
                    Landmark.RightKnee => (right.Knee, Trunk.Room),
                    Landmark.LeftKnee => (left.Knee, Trunk.Room),
                    Landmark.RightAnkle => (right.Ankle, Trunk.Room),
                    Landmark.LeftAnkle => (left.Ankle, Trunk.Room),
                    Landmark.RightFoot => (right.Ball, Trunk.Room),
                    Landmark.LeftFoot => (left.Ball, Trunk.Room),
                    { } on => (Trunk.Place(on, hips, neckBase, head, pelvis, thorax), Trunk.AxesOf(on, pelvis, thorax, skull)),
                };
                return LimbSolver.Arm(goal, shoulder, thorax, turn, side, place, axes, hips.Z);
            }

            var (first, second) = (a ?? new(), b ?? new());
            if (!GoalMix.Same(first, second))
            {
                return Swing.Of(Solved(first), Solved(second), share);
            }

            // On its way a long arm may swing a little inside the straight line; only where it arrives must it reach.
            var arm = Solved(GoalMix.Of(first, second, share));
            return share is 0 or 1 || GoalMix.Stays(first, second) ? arm : arm with { Miss = 0 };
        }

        return new Posture
        {
            Hips = hips,
            Waist = waist,
            NeckBase = neckBase,
            Head = head,
            Pelvis = pelvis,
            Thorax = thorax,
            Skull = skull,
            RightLeg = right,
            LeftLeg = left,
            RightArm = ArmOf(from.RightArm, to.RightArm, 1),
            LeftArm = ArmOf(from.LeftArm, to.LeftArm, -1),
        };
    }
}
