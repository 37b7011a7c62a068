using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Drawing;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Exercises;

/// <summary>The contact sheet: every figure of the library on one page.</summary>
public sealed class FiguresModel(LibraryStart start, FigureAlbum album) : PageModel
{
    /// <summary>All of them, by movement and name.</summary>
    public IReadOnlyList<Exercise> Exercises { get; } = [.. start.Library.Exercises.OrderBy(e => e.Pattern).ThenBy(e => e.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Where the portrait of an exercise is.</summary>
    public string AddressOf(Exercise exercise) => album.AddressOf(exercise.Id);
}
