using System.Globalization;
using System.Numerics;
using BackTrainer.Domain.Figures;

namespace BackTrainer.Web.Drawing;

/// <summary>The strokes of the things around the figure.</summary>
internal static class PropShapes
{
    private const float Behind = -200, Front = 200;

    public static IEnumerable<Shape> Of(Prop prop, IReadOnlyList<Posture> moments, Canvas canvas)
    {
        float Near(Place place) => moments.Average(m => canvas.Nearness(m.Of(place)));

        // A thing that keeps its form is drawn once, at its first place, and then moved.
        Shape Rigid(Paint paint, float width, float nearness, Func<Vector3, string> path, bool round = true)
        {
            var anchor = (prop.At ?? prop.From)!;
            var first = moments[0].Of(anchor);
            var origin = Canvas.Round(canvas.Of(first));
            var moves = moments.Select(m => Canvas.Round(canvas.Of(m.Of(anchor))) - origin).ToList();
            return new()
            {
                Paint = paint,
                Width = Canvas.Units(width),
                Nearness = nearness,
                Paths = [path(first)],
                Moves = moves.TrueForAll(m => m == Vector2.Zero) ? [] : moves,
                IsRound = round,
            };
        }

        // So is a line that keeps its length and direction, such as a handle.
        Shape Long(Paint paint, float width, float nearness, Func<Vector3, Vector3, string> path, bool round = true)
        {
            var ways = moments.Select(m => m.Of(prop.To!) - m.Of(prop.From!)).ToList();
            return ways.TrueForAll(way => Vector3.Distance(way, ways[0]) < 0.01f)
                ? Rigid(paint, width, nearness, from => path(from, from + ways[0]), round)
                : new()
                {
                    Paint = paint,
                    Width = Canvas.Units(width),
                    Nearness = nearness,
                    Paths = BodyShapes.Still([.. moments.Select(m => path(m.Of(prop.From!), m.Of(prop.To!)))]),
                    IsRound = round,
                };
        }

        var (x, y, z) = (Vector3.UnitX, Vector3.UnitY, Vector3.UnitZ);
        string Ring(Vector3 at, float radius) => Ellipse(canvas.Of(at), Canvas.Units(radius) * canvas.Foreshortening, Canvas.Units(radius));
        string Disc(Vector3 at, float radius) => Ellipse(canvas.Of(at), Canvas.Units(radius), Canvas.Units(radius));
        switch (prop.Kind)
        {
            case PropKind.Bar:
                var plates = (float)(prop.Size ?? 22);
                yield return Rigid(Paint.Steel, 3, Near(prop.At!) - 1, at => canvas.Line(at - (z * 65), at + (z * 65)));
                if (plates > 0)
                {
                    yield return Rigid(Paint.Veil, 2, Behind + 1, at => Ring(at - (z * 58), plates));
                    yield return Rigid(Paint.Veil, 2, Front, at => Ring(at + (z * 58), plates));
                }

                break;
            case PropKind.Rod:
                var half = (float)(prop.Size ?? 100) / 2;
                yield return Rigid(Paint.Steel, 3.5f, Near(prop.At!) - 1, at => canvas.Line(at - (z * half), at + (z * half)));
                break;
            case PropKind.Dumbbell or PropKind.DumbbellAcross or PropKind.DumbbellUpright:
                var along = prop.Kind switch { PropKind.Dumbbell => x, PropKind.DumbbellAcross => z, _ => y };
                yield return Rigid(Paint.Steel, 2.5f, Near(prop.At!) + 21, at => canvas.Line(at - (along * 8), at + (along * 8)));
                yield return Rigid(Paint.Steel, 11, Near(prop.At!) + 21, at => canvas.Line(at - (along * 12), at - (along * 7)) + canvas.Line(at + (along * 7), at + (along * 12)), round: false);
                if (canvas.Of(along).Length() < 1)
                {
                    // Seen from its end.
                    yield return Rigid(Paint.Steel, 13, Near(prop.At!) + 21, at => canvas.Line(at, at + (y * 0.5f)));
                }

                break;
            case PropKind.Kettlebell:
                // It hangs in line with the forearms, and plumb where they point up.
                Shape Bell(float width, Func<Vector3, Vector3, string> path) => new()
                {
                    Paint = Paint.Steel,
                    Width = Canvas.Units(width),
                    Nearness = Near(prop.At!) + 21,
                    Paths = BodyShapes.Still([.. moments.Select(m => path(m.Of(prop.At!), Hang(m, prop.At!)))]),
                };
                yield return Bell(3, (at, down) => canvas.Line(at - (Across(down) * 5), at - (Across(down) * 6) + (down * 7), at + (Across(down) * 6) + (down * 7), at + (Across(down) * 5), at - (Across(down) * 5)));
                yield return Bell(18, (at, down) => canvas.Line(at + (down * 13), at + (down * 13.5f)));
                break;
            case PropKind.Plate:
                yield return Rigid(Paint.Steel, 6, Near(prop.At!) + 12, at => Disc(at, (float)(prop.Size ?? 13) - 3));
                break;
            case PropKind.Ball:
                yield return Rigid(Paint.Soft, 2.5f, Near(prop.At!) - 30, at => Disc(at, (float)(prop.Size ?? 30) - 1));
                break;
            case PropKind.Backpack:
                yield return Rigid(Paint.Soft, 14, Near(prop.At!) + 8, at => canvas.Line(at - (y * 8) - (x * 5), at + (y * 8) - (x * 5), at + (y * 8) + (x * 5), at - (y * 8) + (x * 5), at - (y * 8) - (x * 5)));
                yield return Rigid(Paint.Steel, 2, Near(prop.At!) + 8.1f, at => canvas.Line(at - (y * 4) - (x * 8), at - (y * 4) + (x * 8)));
                break;
            case PropKind.Bench or PropKind.Table:
                yield return Long(Paint.Steel, 3, Behind, (from, to) => Leg(canvas, Vector3.Lerp(from, to, 0.12f)) + Leg(canvas, Vector3.Lerp(from, to, 0.88f)));
                yield return Long(Paint.Soft, prop.Kind == PropKind.Bench ? 7 : 4, Behind + 2, (from, to) => Slab(canvas, from, to, prop.Kind == PropKind.Bench ? 13 : 30), prop.Kind == PropKind.Bench);
                break;
            case PropKind.Pad:
                yield return Long(Paint.Soft, 8, Behind + 3, (from, to) => Slab(canvas, from, to, 10));
                break;
            case PropKind.Box:
                yield return Long(Paint.Soft, 2, Behind, (from, to) => Block(canvas, from, to));
                break;
            case PropKind.Wall:
                yield return Long(Paint.Soft, 2, Behind, (from, to) => Slab(canvas, from, to, 45), round: false);
                break;
            case PropKind.Beam:
                yield return Long(Paint.Steel, 4, Behind + 1, (from, to) => canvas.Line(from, to));
                break;
            case PropKind.Cable:
                yield return Long(Paint.Steel, 9, Behind + 1, (from, _) => canvas.Line(from, from + (y * 0.5f)));
                yield return Long(Paint.Cord, 1.5f, Near(prop.To!) + 10, (from, to) => canvas.Line(from, to));
                break;
            case PropKind.Band or PropKind.Strap:
                yield return Long(Paint.Cord, prop.Kind == PropKind.Band ? 3 : 2.5f, (Near(prop.From!) + Near(prop.To!)) / 2 + 10, (from, to) => canvas.Line(from, to));
                break;
            case PropKind.Dowel:
                yield return Long(Paint.Steel, 2.5f, (Near(prop.From!) + Near(prop.To!)) / 2 + 10, (from, to) => canvas.Line(from, to));
                break;
            case PropKind.Landmine:
                yield return Long(Paint.Steel, 3, 5, (from, to) => canvas.Line(from, to));
                Vector3 Plate(Vector3 from, Vector3 to, float half) => Vector3.Lerp(from, to, 0.86f) + (Vector3.Normalize(Vector3.Cross(to - from, canvas.Eye)) * half);
                yield return Long(Paint.Steel, 8, 6, (from, to) => canvas.Line(Plate(from, to, -16), Plate(from, to, 16)), round: false);
                break;
        }
    }

    /// <summary>A surface that reaches to both sides of a line.</summary>
    private static string Slab(Canvas canvas, Vector3 from, Vector3 to, float half)
    {
        var side = Vector3.UnitZ * half;
        return canvas.Line(from - side, from + side, to + side, to - side, from - side) + "z";
    }

    private static string Leg(Canvas canvas, Vector3 top) => canvas.Line(top, new(top.X, 1.5f, top.Z));

    /// <summary>A block between two corners, as deep as the hips are wide and more.</summary>
    private static string Block(Canvas canvas, Vector3 from, Vector3 to)
    {
        var (least, most, half) = (Vector3.Min(from, to), Vector3.Max(from, to), Vector3.UnitZ * 22);
        var (left, right) = (least + half, most - half);
        return canvas.Line(left, new(left.X, right.Y, left.Z), right, new(right.X, left.Y, right.Z), left) + "z";
    }

    private static Vector3 Hang(Posture posture, Place at)
    {
        var way = at.On switch
        {
            Landmark.RightHand => posture.RightArm.Grip - posture.RightArm.Elbow,
            Landmark.LeftHand => posture.LeftArm.Grip - posture.LeftArm.Elbow,
            Landmark.Hands => posture.RightArm.Grip - posture.RightArm.Elbow + posture.LeftArm.Grip - posture.LeftArm.Elbow,
            _ => -Vector3.UnitY,
        };
        return way.Y > 0.3f * way.Length() ? -Vector3.UnitY : Vector3.Normalize(way);
    }

    /// <summary>Square to a direction, within the picture of the side view.</summary>
    private static Vector3 Across(Vector3 along)
    {
        var way = Vector3.Cross(along, Vector3.UnitZ);
        return way.Length() < 1e-3f ? Vector3.UnitX : Vector3.Normalize(way);
    }

    private static string Ellipse(Vector2 at, float rx, float ry)
    {
        var (x, y, a, b) = ((int)MathF.Round(at.X), (int)MathF.Round(at.Y), Math.Max(2, (int)MathF.Round(rx)), (int)MathF.Round(ry));
        return string.Create(CultureInfo.InvariantCulture, $"M{x - a} {y}a{a} {b} 0 1 0 {2 * a} 0a{a} {b} 0 1 0-{2 * a} 0z");
    }
}
