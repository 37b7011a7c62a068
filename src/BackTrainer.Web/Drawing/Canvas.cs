using System.Globalization;
using System.Numerics;
using System.Text;
using BackTrainer.Domain.Figures;

namespace BackTrainer.Web.Drawing;

/// <summary>From the room to the page: a parallel view, in half centimetres, with y down.</summary>
internal sealed class Canvas
{
    private const float UnitsPerCentimetre = 2;

    private readonly Vector2 _across;
    private readonly Vector2 _towards;

    public Canvas(FigureView view)
    {
        var angle = MathF.PI / 180 * view switch
        {
            FigureView.Side => 15,
            FigureView.Quarter => 48,
            FigureView.Front => 90,
            FigureView.BackQuarter => -45,
            _ => -90,
        };
        _across = new(MathF.Cos(angle), -MathF.Sin(angle));
        _towards = new(MathF.Sin(angle), MathF.Cos(angle));
    }

    /// <summary>How much narrower a circle that faces the right side looks.</summary>
    public float Foreshortening => MathF.Abs(_across.X);

    /// <summary>The way to the eye.</summary>
    public Vector3 Eye => new(_towards.X, 0, _towards.Y);

    /// <summary>A point on the page, in units.</summary>
    public Vector2 Of(Vector3 point) => new(Vector2.Dot(_across, new(point.X, point.Z)) * UnitsPerCentimetre, -point.Y * UnitsPerCentimetre);

    /// <summary>How near a point is to the eye, in centimetres.</summary>
    public float Nearness(Vector3 point) => Vector2.Dot(_towards, new(point.X, point.Z));

    /// <summary>A length on the page, in units.</summary>
    public static float Units(float centimetres) => centimetres * UnitsPerCentimetre;

    /// <summary>A line through points, as path data in whole units: the first absolute, the others relative.</summary>
    public string Line(params ReadOnlySpan<Vector3> points)
    {
        var path = new StringBuilder();
        var pen = Round(Of(points[0]));
        path.Append('M');
        Append(path, pen, first: true);
        path.Append('l');
        for (var i = 1; i < points.Length; i++)
        {
            var next = Round(Of(points[i]));
            Append(path, next - pen, first: i == 1);
            pen = next;
        }

        return path.ToString();
    }

    /// <summary>A closed shape with two bowed sides, as path data: from one end through the middle to the other and back.</summary>
    public string Bowed(Vector3 end, Vector3 middle, Vector3 otherEnd, Vector3 otherBack, Vector3 backMiddle, Vector3 back)
    {
        var path = new StringBuilder("M");
        var (a, b, c, d, e, f) = (Round(Of(end)), Of(middle), Round(Of(otherEnd)), Round(Of(otherBack)), Of(backMiddle), Round(Of(back)));
        Append(path, a, first: true);
        Bow(path, a, b, c);
        path.Append('l');
        Append(path, d - c, first: true);
        Bow(path, d, e, f);
        return path.Append('z').ToString();
    }

    /// <summary>Numbers side by side, as short as path data allows.</summary>
    public static void Append(StringBuilder path, Vector2 value, bool first)
    {
        Append(path, (int)value.X, first);
        Append(path, (int)value.Y, first: false);
    }

    public static Vector2 Round(Vector2 value) => new(MathF.Round(value.X), MathF.Round(value.Y));

    private static void Bow(StringBuilder path, Vector2 from, Vector2 through, Vector2 to)
    {
        // The curve passes through the middle when its handle stands out twice as far.
        path.Append('q');
        Append(path, Round((2 * through) - ((from + to) / 2)) - from, first: true);
        Append(path, to - from, first: false);
    }

    private static void Append(StringBuilder path, int value, bool first)
    {
        if (!first && value >= 0)
        {
            path.Append(' ');
        }

        path.Append(value.ToString(CultureInfo.InvariantCulture));
    }
}
