using BackTrainer.Data;
using BackTrainer.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Account;

/// <summary>The link to another address.</summary>
public sealed class ConfirmAddressModel(UserManager<Data.Accounts.Account> accounts, TrainingDb db, AccountLinks links) : PageModel
{
    /// <summary>The link is not one, or not one any more.</summary>
    public bool IsStale { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string? code, string? email, CancellationToken cancel)
    {
        var account = await accounts.FindByIdAsync(id.ToString());
        var old = account?.Email;
        if (account is not { EmailConfirmed: true } || string.IsNullOrEmpty(email) || AccountLinks.Read(code) is not { } token
            || !await accounts.VerifyUserTokenAsync(account, accounts.Options.Tokens.ChangeEmailTokenProvider, UserManager<Data.Accounts.Account>.GetChangeEmailTokenPurpose(email), token))
        {
            IsStale = true;
            return Page();
        }

        // An account of that address that was never confirmed gives way.
        var name = accounts.NormalizeEmail(email);
        await db.Accounts.Where(a => a.NormalizedEmail == name && !a.EmailConfirmed).ExecuteDeleteAsync(cancel);
        try
        {
            IsStale = !(await accounts.ChangeEmailAsync(account, email, token)).Succeeded;
        }
        catch (Exception fault) when (DatabaseFaults.IsRace(fault))
        {
            IsStale = true;
        }

        if (IsStale)
        {
            return Page();
        }

        links.SendChanged(old!, "It has another address now.");
        return Redirect("/account?changed=address");
    }
}
