using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace BackTrainer.Web.Drawing;

/// <summary>The part of the page that a drawing needs, in units.</summary>
public sealed partial record DrawingFrame(int Left, int Top, int Width, int Height)
{
    private const int Margin = 12, LeastWidth = 240, LeastHeight = 200, UnderTheFloor = 5;

    /// <summary>The view box of one picture.</summary>
    public string ViewBox => $"{Left} {Top} {Width} {Height}";

    /// <summary>The view box of two pictures side by side.</summary>
    public string DoubleViewBox => $"{Left} {Top} {Width * 2} {Height}";

    /// <summary>The frame around strokes, the floor included, and never so small that a small thing looks large.</summary>
    internal static DrawingFrame Around(IReadOnlyList<Shape> shapes)
    {
        var (least, most) = (new Vector2(float.MaxValue), new Vector2(float.MinValue, UnderTheFloor));
        foreach (var shape in shapes)
        {
            var pad = new Vector2(shape.Width / 2);
            IReadOnlyList<Vector2> moves = shape.Moves.Count > 0 ? shape.Moves : [Vector2.Zero];
            foreach (var point in shape.Paths.SelectMany(Corners).SelectMany(_ => moves, (corner, move) => corner + move))
            {
                least = Vector2.Min(least, point - pad);
                most = Vector2.Max(most, point + pad);
            }
        }

        var size = Vector2.Max(most - least + new Vector2(2 * Margin), new(LeastWidth, LeastHeight));
        var left = ((least.X + most.X) - size.X) / 2;
        return new((int)MathF.Floor(left), (int)MathF.Floor(most.Y + Margin - size.Y), (int)MathF.Ceiling(size.X), (int)MathF.Ceiling(size.Y));
    }

    /// <summary>The corners that path data passes, near enough for a frame around them.</summary>
    private static IEnumerable<Vector2> Corners(string path)
    {
        var pen = Vector2.Zero;
        foreach (Match part in Part().Matches(path))
        {
            var n = Number().Matches(part.Groups["numbers"].Value).Select(m => float.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
            switch (part.Groups["command"].Value)
            {
                case "M":
                    yield return pen = new(n[0], n[1]);
                    break;
                case "l":
                    for (var i = 0; i + 1 < n.Count; i += 2)
                    {
                        yield return pen += new Vector2(n[i], n[i + 1]);
                    }

                    break;
                case "q":
                    yield return pen += new Vector2(n[2], n[3]);
                    break;
                case "a":
                    yield return pen + new Vector2(n[5] / 2, -n[1]);
                    yield return pen + new Vector2(n[5] / 2, n[1]);
                    yield return pen += new Vector2(n[5], n[6]);
                    break;
            }
        }
    }

    [GeneratedRegex("(?<command>[Mlqaz])(?<numbers>[^Mlqaz]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Part();

    [GeneratedRegex(@"-?\d+", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
