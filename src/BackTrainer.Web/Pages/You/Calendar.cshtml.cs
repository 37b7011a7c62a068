using System.Globalization;
using BackTrainer.Data;
using BackTrainer.Domain.People;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Listing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.You;

/// <summary>Addresses at which calendars ask for planned sessions. A new one is shown in the answer that makes it, and never again.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CalendarModel(TrainingDb db, WriteTurn turn, Guest guest, SiteAddress site, PersonClock clock) : PageModel
{
    /// <summary>The most addresses of one person that are good.</summary>
    public const int Most = 10;

    /// <summary>When sessions begin, as in 18:00; empty for events of whole days.</summary>
    [BindProperty]
    public string? At { get; set; }

    /// <summary>The address that was just made, or null.</summary>
    public string? Link { get; private set; }

    /// <summary>There is somebody who may have plans.</summary>
    public bool IsSomeone => guest.Id is not null;

    /// <summary>The time zone in which they begin.</summary>
    public string Zone => clock.LocalTimeZone.Id;

    /// <summary>Those that are good, the newest first.</summary>
    public IReadOnlyList<PersonalToken> Addresses { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        var isTime = TimeOnly.TryParseExact(At?.Trim(), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time);
        if (!string.IsNullOrWhiteSpace(At) && !isTime)
        {
            ModelState.AddModelError(nameof(At), "A time such as 18:00, or nothing for the whole day.");
        }
        else if (Addresses.Count >= Most)
        {
            ModelState.AddModelError(nameof(At), $"You have {Most} addresses, which is the most. Take one back first.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var (owner, secret) = (guest.Ensure(), PersonalToken.NewSecret());
        var name = isTime ? $"Calendar, sessions at {time:HH:mm}" : "Calendar, whole days";
        await turn.AddAsync(db, owner, new PersonalToken(owner, name, TokenScope.Calendar, secret, clock.Utc()), cancel);
        Link = $"{site.Of(Request)}/calendar/{secret}.ics{(isTime ? $"?at={time:HH:mm}" : "")}";
        await LoadAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken cancel)
    {
        var now = clock.Utc();
        return await db.PersonalTokens.Where(t => t.Id == id && t.OwnerId == guest.Id && t.Scope == TokenScope.Calendar && t.RevokedAt == null)
            .ExecuteUpdateAsync(t => t.SetProperty(x => x.RevokedAt, now), cancel) == 0 ? NotFound() : RedirectToPage();
    }

    /// <summary>When it was asked last, in words.</summary>
    public string Asked(PersonalToken address) => address.LastUsedAt is { } at ? $"asked last on {clock.DayOf(at).Full()}" : "not asked yet";

    private async Task LoadAsync(CancellationToken cancel) => Addresses = guest.Id is { } owner
        ? await db.PersonalTokens.AsNoTracking().Where(t => t.OwnerId == owner && t.Scope == TokenScope.Calendar && t.RevokedAt == null).OrderByDescending(t => t.CreatedAt).ToListAsync(cancel) : [];
}
