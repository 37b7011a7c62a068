using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Api;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Exercises;

/// <summary>The library, filtered by the query string alone.</summary>
public sealed class IndexModel(ExerciseLibrary library) : PageModel
{
    /// <summary>What was asked for.</summary>
    public ExerciseQuery Query { get; private set; } = null!;

    /// <summary>What fits.</summary>
    public IReadOnlyList<Exercise> Found { get; private set; } = [];

    /// <summary>How many there are in all.</summary>
    public int Total => library.Exercises.Count;

    /// <summary>Something narrows the list.</summary>
    public bool IsFiltered => Query.Filter != new ExerciseFilter();

    public void OnGet(string? q, string? pattern, string? muscle, string? equipment, string? level, [FromQuery(Name = "spinalLoad")] string? spinalLoad)
    {
        Query = new ExerciseQuery(q, pattern, muscle, equipment, level, spinalLoad);
        Found = Query.Filter.Of(library);
    }
}
