using System.Globalization;

namespace BackTrainer.Web.Drawing;

/// <summary>How strokes are told their colours. Line joins and ends come from the page around them.</summary>
internal sealed class Palette
{
    /// <summary>How much wider the edge is that keeps a limb apart from what lies behind it, in units.</summary>
    private const float Edge = 5;

    private readonly Func<Paint, bool, float, string> _stroke;

    private Palette(Func<Paint, bool, float, string> stroke)
    {
        _stroke = stroke;
    }

    /// <summary>By the classes of the page's style sheet, which has one for each paint and one for each width.</summary>
    public static Palette Classes { get; } = new((paint, round, width) => Invariant($"class=\"{Name(paint)} w{width:0}{(round ? "" : " flat")}\""));

    /// <summary>By the tokens themselves.</summary>
    public static Palette Tokens { get; } = new((paint, round, width) =>
    {
        var colour = paint switch
        {
            Paint.Trunk => "stroke=\"var(--fig-trunk)\" fill=\"var(--fig-trunk)\"",
            Paint.Soft => "stroke=\"var(--fig-soft)\" fill=\"var(--fig-soft)\"",
            Paint.Veil => "stroke=\"var(--fig-steel)\" fill=\"var(--fig-steel)\" fill-opacity=\".16\"",
            _ => $"stroke=\"var(--fig-{Name(paint)})\"",
        };
        return Invariant($"{colour}{(round ? "" : " stroke-linecap=\"butt\"")} stroke-width=\"{width:0}\"");
    });

    /// <summary>The floor's line.</summary>
    public string Floor => _stroke(Paint.Floor, true, 4);

    /// <summary>The attributes of a stroke.</summary>
    public string Of(Shape shape) => _stroke(shape.Paint, shape.IsRound, shape.Width);

    /// <summary>The attributes of the edge around a stroke.</summary>
    public string EdgeOf(Shape shape) => _stroke(Paint.Edge, true, shape.Width + Edge);

    private static string Name(Paint paint) => paint.ToString().ToLowerInvariant();

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
