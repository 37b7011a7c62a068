using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BackTrainer.Domain.Exercises;
using Microsoft.Extensions.FileProviders;

namespace BackTrainer.Web.Drawing;

/// <summary>The drawings of the library, each made once.</summary>
public sealed class FigureAlbum
{
    private readonly ConcurrentDictionary<ExerciseId, FigureDrawing?> _drawings = [];
    private readonly Lazy<(byte[] Svg, string Version)> _sprite;

    /// <summary>The album of <paramref name="library"/>; <paramref name="files"/> has the drawing of the body.</summary>
    public FigureAlbum(ExerciseLibrary library, IWebHostEnvironment files) => _sprite = new(() => Sprite(library, files.WebRootFileProvider.GetFileInfo("img/body.svg")));

    /// <summary>The portraits of all exercises in one SVG, each a symbol with the exercise's id, and the body with its muscles, so that the library's list needs one file.</summary>
    public byte[] Portraits => _sprite.Value.Svg;

    /// <summary>Changes when any portrait does.</summary>
    public string Version => _sprite.Value.Version;

    /// <summary>The drawing of an exercise, or null if it has none.</summary>
    public FigureDrawing? Of(Exercise exercise) =>
        _drawings.GetOrAdd(exercise.Id, _ => exercise.Figure is { } figure ? new FigureDrawing(figure, exercise.PrimaryMuscles) : null);

    /// <summary>Where a page finds the portrait of an exercise.</summary>
    public string AddressOf(ExerciseId id) => $"{Address}#{id}";

    /// <summary>Where the file with all of them is.</summary>
    public string Address => $"/figures.svg?v={Version}";

    private (byte[] Svg, string Version) Sprite(ExerciseLibrary library, IFileInfo body)
    {
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
        foreach (var exercise in library.Exercises)
        {
            if (Of(exercise) is { } drawing)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<symbol id=\"{exercise.Id}\" viewBox=\"{drawing.PortraitFrame.ViewBox}\">{drawing.Portrait}</symbol>");
            }
        }

        using var reader = new StreamReader(body.CreateReadStream());
        svg.Append(reader.ReadToEnd());
        var bytes = Encoding.UTF8.GetBytes(svg.Append("</svg>").ToString());
        return (bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..8]);
    }
}
