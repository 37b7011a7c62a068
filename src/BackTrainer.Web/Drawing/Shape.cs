using System.Numerics;

namespace BackTrainer.Web.Drawing;

/// <summary>One stroke of a drawing: how it is painted, and its path data at every moment, or only where it moves to.</summary>
internal sealed record Shape
{
    /// <summary>The paint: a body part's or a thing's.</summary>
    public required Paint Paint { get; init; }

    /// <summary>The width of the stroke, in units.</summary>
    public required float Width { get; init; }

    /// <summary>Path data at every moment; one entry if it stays.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Where a shape that keeps its form is moved to at every moment; empty if it does not move.</summary>
    public IReadOnlyList<Vector2> Moves { get; init; } = [];

    /// <summary>Ends and corners are round.</summary>
    public bool IsRound { get; init; } = true;

    /// <summary>A line in the colour of the page around it keeps it apart from what lies behind.</summary>
    public bool HasEdge { get; init; }

    /// <summary>Its place from back to front, in centimetres towards the eye.</summary>
    public required float Nearness { get; init; }
}

/// <summary>What a stroke is painted with. The colours are tokens of the page.</summary>
internal enum Paint
{
    /// <summary>Limbs towards the eye and the head.</summary>
    Near,

    Trunk,

    /// <summary>Limbs away from the eye.</summary>
    Far,

    /// <summary>The side of a part where the muscles work that the exercise is for.</summary>
    Work,

    /// <summary>Steel and weights.</summary>
    Steel,

    /// <summary>Weights that would hide the body.</summary>
    Veil,

    /// <summary>Pads, boxes, walls.</summary>
    Soft,

    /// <summary>Bands, straps and cables.</summary>
    Cord,

    Floor,

    /// <summary>The colour of the page, around what stands out.</summary>
    Edge,
}
