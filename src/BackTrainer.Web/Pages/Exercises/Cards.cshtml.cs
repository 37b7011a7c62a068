using System.Globalization;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Drawing;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Exercises;

/// <summary>Every card with what the browser needs to filter and rank as the server does; library.js asks for it once.</summary>
public sealed class CardsModel(OwnLibrary own, FigureAlbum album) : PageModel
{
    /// <summary>The small drawings.</summary>
    public FigureAlbum Album => album;

    /// <summary>How long a browser may keep it where nothing of one's own is in it: the library only changes when the program starts anew.</summary>
    public static readonly TimeSpan Keeps = TimeSpan.FromMinutes(10);

    /// <summary>In the order that equal ranks keep.</summary>
    public IEnumerable<Exercise> ByName => new ExerciseFilter().Of(own.Library);

    /// <summary>The pieces of each kit, as "band=box step|floor=".</summary>
    public string Kits { get; } = string.Join('|', EquipmentPreset.All.Select(p => $"{p.Id}={string.Join(' ', p.Pieces.Select(e => e.ToKebab()))}"));

    public void OnGet() =>
        Response.Headers.CacheControl = own.HasOwn ? "private, no-cache" : $"private, max-age={Keeps.TotalSeconds.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The searched phrases, each led by the number of its place: "0pull up|1pullup|2lats".</summary>
    public static string Find(Exercise exercise) =>
        string.Join('|', SearchedPhrase.Of(exercise).Select(p => string.Create(CultureInfo.InvariantCulture, $"{(int)p.Place}{string.Join(' ', p.Words)}")));

    /// <summary>Every muscle that works.</summary>
    public static string Muscles(Exercise exercise) => string.Join(' ', exercise.PrimaryMuscles.Concat(exercise.SecondaryMuscles).Select(m => m.ToKebab()));

    /// <summary>Every benefit that it serves.</summary>
    public static string Benefits(Exercise exercise) => string.Join(' ', exercise.Benefits.Select(b => b.Benefit.ToKebab()));

    /// <summary>The alternatives of equipment: "barbell plate|dumbbell"; an empty one needs nothing.</summary>
    public static string Needs(Exercise exercise) => string.Join('|', exercise.EquipmentOptions.Select(o => string.Join(' ', o.Select(e => e.ToKebab()))));
}
