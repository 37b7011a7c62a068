using BackTrainer.Data;
using BackTrainer.Domain.People;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.You;

/// <summary>Personal tokens, with which programs act for somebody. A new one is shown in the answer that makes it, and never again.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class TokensModel(TrainingDb db, WriteTurn turn, Guest guest, PersonClock clock) : PageModel
{
    /// <summary>The most tokens of one person that are good.</summary>
    public const int Most = 50;

    /// <summary>What a new one is called.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>What it is good for: read or write.</summary>
    [BindProperty]
    public string? Scope { get; set; }

    /// <summary>The token that was just made, or null.</summary>
    public string? Secret { get; private set; }

    /// <summary>Those that are good, the newest first.</summary>
    public IReadOnlyList<PersonalToken> Tokens { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var name = Name?.Trim() ?? "";
        await LoadAsync(cancel);
        if (name.Length is 0 or > PersonalToken.MaxNameLength)
        {
            ModelState.AddModelError(nameof(Name), $"A name of 1 to {PersonalToken.MaxNameLength} characters, such as the program that uses it.");
        }

        if (Scope is not ("read" or "write"))
        {
            ModelState.AddModelError(nameof(Scope), "Choose what it may do.");
        }

        if (Tokens.Count >= Most)
        {
            ModelState.AddModelError(nameof(Name), $"You have {Most} tokens, which is the most. Revoke one first.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var owner = guest.Ensure();
        var secret = PersonalToken.NewSecret();
        await turn.AddAsync(db, owner, new PersonalToken(owner, name, Scope == "write" ? TokenScope.Write : TokenScope.Read, secret, clock.Utc()), cancel);
        (Secret, Name, Scope) = (secret, null, null);
        ModelState.Clear();
        await LoadAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken cancel)
    {
        var now = clock.Utc();
        return await db.PersonalTokens.Where(t => t.Id == id && t.OwnerId == guest.Id && t.RevokedAt == null)
            .ExecuteUpdateAsync(t => t.SetProperty(x => x.RevokedAt, now), cancel) == 0 ? NotFound() : RedirectToPage();
    }

    /// <summary>When it was used last, in words.</summary>
    public string Used(PersonalToken token) => token.LastUsedAt is { } at ? $"used last on {clock.DayOf(at).Full()}" : "not used yet";

    private async Task LoadAsync(CancellationToken cancel) => Tokens = guest.Id is { } owner
        ? await db.PersonalTokens.AsNoTracking().Where(t => t.OwnerId == owner && t.Scope != TokenScope.Calendar && t.RevokedAt == null).OrderByDescending(t => t.CreatedAt).ToListAsync(cancel) : [];
}
