using System.Globalization;
using System.Text;

namespace BackTrainer.Web.Drawing;

/// <summary>Writes strokes as SVG for a page, from back to front, with as few bytes as it takes.</summary>
internal sealed class SvgStrokes(DrawingFrame frame, Palette palette)
{
    /// <summary>Strokes that move, once round in this many seconds, for ever.</summary>
    public string Moving(IReadOnlyList<Shape> shapes, double seconds)
    {
        var svg = Floor();
        var id = 0;
        var clock = string.Create(CultureInfo.InvariantCulture, $"dur={seconds}s repeatCount=indefinite");
        foreach (var shape in shapes)
        {
            var path =
                shape.Paths.Count > 1 ? $"><animate attributeName=d {clock} values=\"{string.Join(';', shape.Paths)}\"/></path>"
                : shape.Moves.Count > 0 ? $" d=\"{shape.Paths[0]}\"><animateTransform attributeName=transform {clock} type=translate values=\"{string.Join(';', shape.Moves.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.X} {m.Y}")))}\"/></path>"
                : $" d=\"{shape.Paths[0]}\"/>";
            if (shape.HasEdge)
            {
                // One path, painted twice: wider in the colour of the page, then in its own.
                id++;
                svg.Append(CultureInfo.InvariantCulture, $"<defs><path id=\"f{id}\"{path}</defs><use href=\"#f{id}\" {palette.EdgeOf(shape)}/><use href=\"#f{id}\" {palette.Of(shape)}/>");
            }
            else
            {
                svg.Append(CultureInfo.InvariantCulture, $"<path {palette.Of(shape)}{path}");
            }
        }

        return svg.ToString();
    }

    /// <summary>Strokes at their first moment.</summary>
    public string Still(IReadOnlyList<Shape> shapes)
    {
        var svg = Floor();
        foreach (var shape in shapes)
        {
            if (shape.HasEdge)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<path {palette.EdgeOf(shape)} d=\"{shape.Paths[0]}\"/>");
            }

            svg.Append(CultureInfo.InvariantCulture, $"<path {palette.Of(shape)} d=\"{shape.Paths[0]}\"/>");
        }

        return svg.ToString();
    }

    private StringBuilder Floor() => new StringBuilder().Append(CultureInfo.InvariantCulture, $"<path {palette.Floor} d=\"M{frame.Left} 3h{frame.Width}\"/>");
}
