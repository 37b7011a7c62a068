using System.Diagnostics;
using BackTrainer.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Account;

/// <summary>Sends a link to choose a new password. The answer is the same for an address without an account.</summary>
public sealed class ForgotModel(UserManager<Data.Accounts.Account> accounts, AccountLinks links, Attempts attempts) : PageModel
{
    /// <summary>The address.</summary>
    [BindProperty]
    public string? Email { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var begin = Stopwatch.GetTimestamp();
        if (ModelState.ReadEmail(nameof(Email), Email) is not { } email || !this.MayTry(attempts, "forgot", email))
        {
            return Page();
        }

        if (await accounts.FindByEmailAsync(email) is { EmailConfirmed: true } account)
        {
            await links.SendResetAsync(account);
        }

        await EvenPace.UntilAsync(begin, cancel);
        return Redirect("/account/sent?about=forgot");
    }
}
