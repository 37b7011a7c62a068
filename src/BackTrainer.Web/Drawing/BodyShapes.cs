using System.Numerics;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Figures;

namespace BackTrainer.Web.Drawing;

/// <summary>The strokes of the body.</summary>
internal static class BodyShapes
{
    private const float ThighWidth = 14.5f, ShinWidth = 10.5f, FootWidth = 5.5f, FarLegWidth = 11.5f, ArmWidth = 9, TrunkWidth = 18, HeadWidth = 17.5f, NeckWidth = 8;

    public static IEnumerable<Shape> Of(IReadOnlyList<Posture> moments, Canvas canvas, FigureView view, IReadOnlyList<Muscle> working)
    {
        var bothNear = view is FigureView.Front or FigureView.Back;
        Shape Made(Paint paint, float width, float nearness, Func<Posture, string> path, bool edge = false) => new()
        {
            Paint = paint,
            Width = Canvas.Units(width),
            Nearness = nearness,
            Paths = Still([.. moments.Select(path)]),
            HasEdge = edge,
        };

        // From the front the back of a thigh is not seen, nor from behind its front.
        bool IsTurnedThisWay(MuscleTint tint, int side) => canvas.Nearness(tint.Outward(moments[0], side)) > -0.75f;
        float Near(Func<Posture, Vector3> point) => moments.Average(m => canvas.Nearness(point(m)));
        var middle = Near(m => (m.Hips + m.NeckBase) / 2);

        foreach (var (side, leg, arm) in new (int, Func<Posture, Leg>, Func<Posture, Arm>)[] { (1, m => m.RightLeg, m => m.RightArm), (-1, m => m.LeftLeg, m => m.LeftArm) })
        {
            var isNear = bothNear || side == 1;
            var paint = isNear ? Paint.Near : Paint.Far;
            var legDepth = bothNear ? Math.Max(middle, Near(m => leg(m).Knee)) + 0.5f : middle + (side * 8);
            if (isNear)
            {
                yield return Made(paint, ThighWidth, legDepth, m => canvas.Line(leg(m).Hip, leg(m).Knee), true);
                yield return Made(paint, ShinWidth, legDepth + 0.1f, m => canvas.Line(leg(m).Knee, leg(m).Ankle), true);
            }
            else
            {
                yield return Made(paint, FarLegWidth, legDepth, m => canvas.Line(leg(m).Hip, leg(m).Knee, leg(m).Ankle));
            }

            yield return Made(paint, FootWidth, legDepth + 0.2f, m => canvas.Line(leg(m).Toe, leg(m).Ball, leg(m).Ankle, leg(m).Heel, leg(m).Ball));

            // A far arm that reaches across, to a handle held in both hands, lies before the trunk.
            var wrist = Near(m => arm(m).Wrist);
            var armDepth = bothNear ? (wrist < middle - 8 ? middle - 5 : middle + 30) : !isNear && wrist > middle + 8 ? middle + 0.5f : middle + (side * 20);
            yield return Made(paint, ArmWidth, armDepth, m => canvas.Line(arm(m).Shoulder, arm(m).Elbow, arm(m).Wrist, arm(m).Tip), isNear);
            var seen = isNear ? working.SelectMany(MuscleTints.OfLimbs).Where(t => !bothNear || IsTurnedThisWay(t, side)) : [];
            foreach (var tints in seen.GroupBy(t => (t.IsArm, t.Width)))
            {
                yield return Made(Paint.Work, tints.Key.Width, (tints.Key.IsArm ? armDepth : legDepth) + 0.3f, m => string.Concat(tints.Select(t => Path(canvas, t, m, side))));
            }
        }

        yield return Made(Paint.Trunk, TrunkWidth, middle, m => TrunkPath(canvas, m));
        yield return Made(Paint.Trunk, NeckWidth, middle + 0.1f, m => canvas.Line(m.NeckBase, m.Head));
        var turnedThisWay = working.SelectMany(MuscleTints.OfTrunk)
            .SelectMany(t => SidesOf(t, view), (tint, side) => (Tint: tint, Side: side))
            .Where(t => IsTurnedThisWay(t.Tint, t.Side));
        foreach (var tints in turnedThisWay.GroupBy(t => t.Tint.Width))
        {
            yield return Made(Paint.Work, tints.Key, middle + 0.4f, m => string.Concat(tints.Select(t => Path(canvas, t.Tint, m, t.Side))));
        }

        yield return Made(Paint.Near, HeadWidth, middle + 0.6f, m => canvas.Line(m.Head - (m.Skull.Up * 2) + m.Skull.Front, m.Head + (m.Skull.Up * 3)), edge: true);
        if (view != FigureView.Back)
        {
            // From the front the nose lies within the face, and only another paint tells the face from the back of the head.
            var nose = view is FigureView.Front or FigureView.Quarter ? Paint.Trunk : Paint.Near;
            yield return Made(nose, 5, middle + 0.7f, m => canvas.Line(m.Head + (m.Skull.Front * 6), m.Head + (m.Skull.Front * 10.5f) - m.Skull.Up));
        }
    }

    /// <summary>One entry is enough for what never changes.</summary>
    public static IReadOnlyList<string> Still(IReadOnlyList<string> paths) => paths.All(p => p == paths[0]) ? [paths[0]] : paths;

    private static IEnumerable<int> SidesOf(MuscleTint tint, FigureView view)
    {
        if (!tint.IsPaired)
        {
            yield return 0;
            yield break;
        }

        yield return 1;
        if (view != FigureView.Side)
        {
            yield return -1;
        }
    }

    private static string TrunkPath(Canvas canvas, Posture m)
    {
        Vector3 Hip(float side) => m.Hips + (m.Pelvis.Right * side * 6);
        Vector3 Waist(float side) => m.Waist + (m.Pelvis.Right * side * 5);
        Vector3 Shoulder(Arm arm) => m.NeckBase + ((arm.Shoulder - m.NeckBase) * 0.72f) - (m.Thorax.Up * 4);
        return canvas.Bowed(Hip(1), Waist(1), Shoulder(m.RightArm), Shoulder(m.LeftArm), Waist(-1), Hip(-1));
    }

    private static string Path(Canvas canvas, MuscleTint tint, Posture posture, int side)
    {
        var (from, to) = tint.Place(posture, side);
        return canvas.Line(from, to);
    }
}
