using BackTrainer.Data;
using BackTrainer.Web.Accounts;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Pages.Account;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.You;

/// <summary>Deletes an account or a guest with everything in it, at once and for good.</summary>
public sealed class EraseModel(TrainingDb db, WriteTurn turn, Guest guest, UserManager<Data.Accounts.Account> accounts, Entrance entrance, AccountLinks links, Attempts attempts, CarriedNote note) : PageModel
{
    /// <summary>What has to be typed.</summary>
    public const string Words = "erase everything";

    /// <summary>What was typed.</summary>
    [BindProperty]
    public string? Typed { get; set; }

    /// <summary>The password, where there is an account.</summary>
    [BindProperty]
    public string? Current { get; set; }

    /// <summary>There is something to erase.</summary>
    public bool IsSomeone => guest.Id is not null;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (guest.Id is not { } owner)
        {
            return RedirectToPage();
        }

        if (!string.Equals(Typed?.Trim(), Words, StringComparison.OrdinalIgnoreCase))
        {
            ModelState.AddModelError(nameof(Typed), $"Type “{Words}”.");
        }

        var isAccount = User.Identity?.IsAuthenticated == true;
        var account = isAccount && ModelState.IsValid ? await this.ProvenAsync(accounts, attempts, nameof(Current), Current) : null;
        if (!ModelState.IsValid || (isAccount && account is null))
        {
            return Page();
        }

        await turn.TakeAsync(db, owner, async () =>
        {
            await OwnedRows.DeleteAllAsync(db, owner, cancel);
            await db.CarriedGuests.Where(c => c.AccountId == owner).ExecuteDeleteAsync(cancel);
            return await db.Accounts.Where(a => a.Id == owner).ExecuteDeleteAsync(cancel);
        }, cancel);
        if (account is not null)
        {
            links.SendErased(account.Email!);
        }

        await entrance.SignOutAsync();
        note.Leave(CarriedNote.Erased);
        return Redirect("/account");
    }
}
