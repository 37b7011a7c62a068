using System.Globalization;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Api;
using BackTrainer.Web.Drawing;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Exercises;

/// <summary>The library, filtered by the query string alone.</summary>
public sealed class IndexModel(OwnLibrary own, FigureAlbum album) : PageModel
{
    /// <summary>Some of them are one's own, so that a browser must not show a list of before.</summary>
    public bool HasOwn => own.HasOwn;

    /// <summary>The small drawings.</summary>
    public FigureAlbum Album => album;

    /// <summary>How many exercises stand on one page.</summary>
    public const int PageSize = 30;

    /// <summary>What was asked for.</summary>
    public ExerciseQuery Query { get; private set; } = null!;

    /// <summary>What fits.</summary>
    public IReadOnlyList<Exercise> Found { get; private set; } = [];

    /// <summary>The page that is shown, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>How many pages there are; one where nothing fits.</summary>
    public int Pages => Math.Max(1, (Found.Count + PageSize - 1) / PageSize);

    /// <summary>What of <see cref="Found"/> stands on this page.</summary>
    public IEnumerable<Exercise> Shown => Found.Skip((Number - 1) * PageSize).Take(PageSize);

    /// <summary>How many there are in all.</summary>
    public int Total => own.Library.Exercises.Count;

    /// <summary>Something narrows the list.</summary>
    public bool IsFiltered => Query.Parts().Any();

    public void OnGet(
        string? q, string? pattern, string? muscle, string? equipment, string? level, [FromQuery(Name = "spinalLoad")] string? spinalLoad,
        string? benefit, string? kit, string[]? have, [FromQuery(Name = "page")] string? number)
    {
        Query = new ExerciseQuery(q, pattern, muscle, equipment, level, spinalLoad, benefit, kit, have);
        Found = Query.Filter.Of(own.Library);
        if (string.IsNullOrEmpty(number))
        {
            return;
        }

        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked >= 1 && asked <= Pages)
        {
            Number = asked;
        }
        else
        {
            Query.Errors["page"] = [$"There is no such page; this list has {Words.Count(Pages, "page")}. Here is the first."];
        }
    }

    /// <summary>The address of another page of the same list.</summary>
    public string AddressOf(int number) =>
        FilterChip.AddressOf(number == 1 ? Query.Parts() : Query.Parts().Append(new("page", number.ToString(CultureInfo.InvariantCulture))));

    /// <summary>What could not be read of one part, or null.</summary>
    public string? ErrorOf(string part) => Query.Errors.TryGetValue(part, out var errors) ? errors[0] : null;
}
