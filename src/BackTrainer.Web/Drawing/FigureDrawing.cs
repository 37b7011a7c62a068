using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Figures;

namespace BackTrainer.Web.Drawing;

/// <summary>The drawing of a figure as SVG: in motion, and each keyframe standing still.</summary>
public sealed class FigureDrawing
{
    private readonly int _portrait;

    /// <summary>The drawing of a figure that works with these muscles; it must be one that <see cref="FigureCheck"/> finds no fault with.</summary>
    public FigureDrawing(Figure figure, IReadOnlyList<Muscle> working)
    {
        _portrait = figure.Portrait ?? figure.Frames.Count - 1;
        var motion = new FigureMotion(figure);
        var canvas = new Canvas(figure.View);
        List<Shape> Shapes(IReadOnlyList<Posture> moments) =>
            [.. BodyShapes.Of(moments, canvas, figure.View, working).Concat(figure.Props.SelectMany(p => PropShapes.Of(p, moments, canvas))).OrderBy(s => s.Nearness)];

        var moving = Shapes(motion.Cycle);
        Frame = DrawingFrame.Around(moving);
        Moving = new SvgStrokes(Frame, Palette.Classes).Moving(moving, figure.Seconds);
        Stills = [.. motion.Keys.Select(key => Shapes([key]))];
    }

    /// <summary>What is drawn lies within.</summary>
    public DrawingFrame Frame { get; }

    /// <summary>The content of an SVG that moves.</summary>
    public string Moving { get; }

    /// <summary>The content of an SVG with the first keyframe.</summary>
    public string Start => Still(Stills[0], Palette.Classes);

    /// <summary>The content of an SVG with the last keyframe.</summary>
    public string End => Still(Stills[^1], Palette.Classes);

    /// <summary>The keyframe that stands for the movement, in strokes that carry their colours themselves: a page's rules do not reach into a sprite.</summary>
    public string Portrait => new SvgStrokes(PortraitFrame, Palette.Tokens).Still(Stills[_portrait]);

    /// <summary>The portrait lies within.</summary>
    public DrawingFrame PortraitFrame => DrawingFrame.Around(Stills[_portrait]);

    internal IReadOnlyList<IReadOnlyList<Shape>> Stills { get; }

    internal string Still(IReadOnlyList<Shape> shapes, Palette palette) => new SvgStrokes(Frame, palette).Still(shapes);
}
