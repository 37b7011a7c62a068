using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace BackTrainer.Web.Pages.Plans;

/// <summary>What stays, and the rest of the block built anew around it.</summary>
[EnableRateLimiting(SearchLimit.Policy)]
public sealed class RebuildModel(PlanDesk desk) : PageModel
{
    /// <summary>The plan, with what is begun of it.</summary>
    public PlanAtHand At { get; private set; } = null!;

    /// <summary>The first week in which every day is still ahead, or null where there is none.</summary>
    public int? FromWeek { get; private set; }

    /// <summary>What stays.</summary>
    public IReadOnlySet<KeptPlace> Kept { get; private set; } = new HashSet<KeptPlace>();

    /// <summary>What comes of it, or null where it was not asked for or cannot be.</summary>
    public TriedEdit? Tried { get; private set; }

    /// <summary>It was asked for, and nothing can be built around what is to stay.</summary>
    public bool CannotBe { get; private set; }

    /// <summary>For names.</summary>
    public ExerciseLibrary Library => desk.Library;

    /// <summary>How a place stands in the form.</summary>
    public static string Text(KeptPlace place) => $"{place.Day.ToKebab()}.{place.Exercise}";

    public async Task<IActionResult> OnGetAsync(Guid id, string[]? kept, bool show, CancellationToken cancel)
    {
        if (await desk.FindAsync(id, cancel) is not { } found)
        {
            return NotFound();
        }

        (At, FromWeek) = (found, First(found));
        if (FromWeek is { } from)
        {
            var week = found.Plan.Weeks[from - 1];
            Kept = show ? Places(week, kept) : week.Days.SelectMany(d => d.Exercises.Where(e => e.Kept || e.AddedByHand).Select(e => new KeptPlace(d.Day, e.Exercise))).ToHashSet();
            Tried = show && Rebuilt(found, Kept) is { } edit ? found.Plan.Try(edit, Library, found.Today) : null;
            CannotBe = show && Tried?.Standing is null or EditStanding.BreaksRules;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string[]? kept, Guid change, CancellationToken cancel)
    {
        PlanEdit? Read(PlanAtHand at) => First(at) is { } from ? Rebuilt(at, Places(at.Plan.Weeks[from - 1], kept)) : null;
        return await desk.MakeAsync(id, Read, isSeen: true, change, cancel) switch
        {
            null => NotFound(),
            { Made: { } made } asked => LocalRedirect(PlanLinks.Changed(asked.Plan, made)),
            _ => LocalRedirect($"/plans/{id}/rebuild?show=true{string.Concat((kept ?? []).Select(k => $"&kept={Uri.EscapeDataString(k ?? "")}"))}"),
        };
    }

    private static int? First(PlanAtHand at)
    {
        var all = at.Plan.Weeks.SelectMany(w => w.Days).Select(d => d.Day).Distinct().Select(d => at.Ahead(d)).ToList();
        return all.Contains(null) ? null : all.Max();
    }

    private static HashSet<KeptPlace> Places(PlanWeek week, string[]? kept) =>
        [.. week.Days.SelectMany(d => d.Exercises.Select(e => new KeptPlace(d.Day, e.Exercise))).Where(p => kept?.Contains(Text(p)) == true)];

    private RebuildRest? Rebuilt(PlanAtHand at, IReadOnlySet<KeptPlace> kept) =>
        First(at) is { } from && PlanBuilder.Rebuild(at.Plan.Request, at.Plan.Weeks, kept, from, Library, at.Today).Plan is { } built
            ? new(built.Weeks, built.Weeks[from - 1].Days[0].Day, from) : null;
}
