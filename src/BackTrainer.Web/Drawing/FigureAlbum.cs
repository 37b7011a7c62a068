using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Hosting;
using Microsoft.Extensions.FileProviders;

namespace BackTrainer.Web.Drawing;

/// <summary>The drawings of the library, each made once.</summary>
public sealed class FigureAlbum
{
    private const string Own = "own";

    private readonly ConcurrentDictionary<ExerciseId, FigureDrawing> _drawings = [];
    private readonly Lazy<(byte[] Svg, string Version)> _sprite;

    /// <summary>The album of the library that everyone has; <paramref name="files"/> has the drawing of the body.</summary>
    public FigureAlbum(LibraryStart start, IWebHostEnvironment files) => _sprite = new(() => Sprite(start.Library, files.WebRootFileProvider.GetFileInfo("img/body.svg")));

    /// <summary>The portraits of all exercises in one SVG, each a symbol with the exercise's id, and the body with its muscles, so that the library's list needs one file.</summary>
    public byte[] Portraits => _sprite.Value.Svg;

    /// <summary>Changes when any portrait does.</summary>
    public string Version => _sprite.Value.Version;

    /// <summary>The drawing of an exercise, or null if it has none.</summary>
    public FigureDrawing? Of(Exercise exercise) => exercise.Figure is { } figure
        ? _drawings.GetOrAdd(exercise.Id, _ => new FigureDrawing(figure, exercise.PrimaryMuscles)) : null;

    /// <summary>Where a page finds the portrait of an exercise; all that people added themselves have one, a dumbbell.</summary>
    public string AddressOf(ExerciseId id) => $"{Address}#{(id.IsOwn ? Own : id.ToString())}";

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

        svg.Append(CultureInfo.InvariantCulture, $"<symbol id=\"{Own}\" viewBox=\"0 0 100 100\"><path class=\"own\" d=\"M30 50H70M30 34V66M20 40V60M70 34V66M80 40V60\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"6\" stroke-linecap=\"round\"/></symbol>");
        using var reader = new StreamReader(body.CreateReadStream());
        svg.Append(reader.ReadToEnd());
        var bytes = Encoding.UTF8.GetBytes(svg.Append("</svg>").ToString());
        return (bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..8]);
    }
}
