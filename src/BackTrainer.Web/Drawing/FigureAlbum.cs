using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BackTrainer.Domain.Exercises;

namespace BackTrainer.Web.Drawing;

/// <summary>The drawings of the library, each made once.</summary>
public sealed class FigureAlbum
{
    private readonly ConcurrentDictionary<ExerciseId, FigureDrawing?> _drawings = [];
    private readonly Lazy<(byte[] Svg, string Version)> _sprite;

    /// <summary>The album of <paramref name="library"/>.</summary>
    public FigureAlbum(ExerciseLibrary library) => _sprite = new(() => Sprite(library));

    /// <summary>The portraits of all exercises in one SVG, each a symbol with the exercise's id.</summary>
    public byte[] Portraits => _sprite.Value.Svg;

    /// <summary>Changes when any portrait does.</summary>
    public string Version => _sprite.Value.Version;

    /// <summary>The drawing of an exercise, or null if it has none.</summary>
    public FigureDrawing? Of(Exercise exercise) =>
        _drawings.GetOrAdd(exercise.Id, _ => exercise.Figure is { } figure ? new FigureDrawing(figure, exercise.PrimaryMuscles) : null);

    /// <summary>Where a page finds the portrait of an exercise.</summary>
    public string AddressOf(ExerciseId id) => $"/figures.svg?v={Version}#{id}";

    private (byte[] Svg, string Version) Sprite(ExerciseLibrary library)
    {
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
        foreach (var exercise in library.Exercises)
        {
            if (Of(exercise) is { } drawing)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<symbol id=\"{exercise.Id}\" viewBox=\"{drawing.Frame.ViewBox}\">{drawing.Portrait}</symbol>");
            }
        }

        var bytes = Encoding.UTF8.GetBytes(svg.Append("</svg>").ToString());
        return (bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..8]);
    }
}
