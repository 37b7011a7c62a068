using BackTrainer.Data;
using BackTrainer.Domain.People;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Listing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.You;

/// <summary>Links with which a coach or a physiotherapist may look. A new one is shown in the answer that makes it, and never again.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LookInsModel(TrainingDb db, WriteTurn turn, Guest guest, SiteAddress site, PersonClock clock) : PageModel
{
    /// <summary>The most links of one person that are good.</summary>
    public const int Most = 20;

    /// <summary>How many weeks a link can be good for.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [1, 4, 12, LookIn.MostWeeks];

    /// <summary>Who may look.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>For how many weeks.</summary>
    [BindProperty]
    public int Weeks { get; set; } = 4;

    /// <summary>The link that was just made, or null.</summary>
    public string? Link { get; private set; }

    /// <summary>Those that are good, the newest first.</summary>
    public IReadOnlyList<LookIn> Links { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var name = Name?.Trim() ?? "";
        await LoadAsync(cancel);
        if (name.Length is 0 or > LookIn.MaxNameLength)
        {
            ModelState.AddModelError(nameof(Name), $"A name of 1 to {LookIn.MaxNameLength} characters.");
        }
        else if (Links.Count >= Most)
        {
            ModelState.AddModelError(nameof(Name), $"You have {Most} links, which is the most. Take one back first.");
        }

        if (!Lengths.Contains(Weeks))
        {
            ModelState.AddModelError(nameof(Weeks), "Choose one of these.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var owner = guest.Ensure();
        var key = PersonalToken.NewSecret();
        await turn.AddAsync(db, owner, new LookIn(owner, name, key, clock.Utc(), Weeks), cancel);
        (Link, Name) = ($"{site.Of(Request)}/look?key={key}", null);
        ModelState.Clear();
        await LoadAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken cancel) =>
        await db.LookIns.Where(l => l.Id == id && l.OwnerId == guest.Id).ExecuteDeleteAsync(cancel) == 0 ? NotFound() : RedirectToPage();

    /// <summary>Until when it is good and when it was opened, in words.</summary>
    public string Says(LookIn look) =>
        $"until {clock.DayOf(look.EndsAt).Full()}, {(look.OpenedAt is { } at ? $"opened last on {clock.DayOf(at).Full()}" : "not opened yet")}";

    private async Task LoadAsync(CancellationToken cancel)
    {
        var now = clock.Utc();
        Links = guest.Id is { } owner
            ? await db.LookIns.AsNoTracking().Where(l => l.OwnerId == owner && l.EndsAt > now).OrderByDescending(l => l.CreatedAt).ToListAsync(cancel) : [];
    }
}
