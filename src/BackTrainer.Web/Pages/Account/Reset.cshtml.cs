using BackTrainer.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Account;

/// <summary>The link of a forgotten password. A new one signs out every device; a second factor is still asked.</summary>
public sealed class ResetModel(UserManager<Data.Accounts.Account> accounts, Entrance entrance, AccountLinks links, Attempts attempts) : PageModel
{
    /// <summary>The new password.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>The link is not one, or not one any more.</summary>
    public bool IsStale { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string? code, CancellationToken cancel)
    {
        var account = await accounts.FindByIdAsync(id.ToString());
        if (ModelState.ReadNewPassword(nameof(Password), Password, account?.Email) is not { } password || !this.MayTry(attempts, "reset", id.ToString("N")))
        {
            return Page();
        }

        if (account is not { EmailConfirmed: true } || AccountLinks.Read(code) is not { } token || !(await accounts.ResetPasswordAsync(account, token, password)).Succeeded)
        {
            IsStale = true;
            return Page();
        }

        await accounts.SetLockoutEndDateAsync(account, null);
        await accounts.ResetAccessFailedCountAsync(account);
        await entrance.EndOthersAsync(account.Id, null, cancel);
        links.SendChanged(account.Email!, "Its password was changed by a link to this address, and every device was signed out.");
        return Redirect("/account/sign-in");
    }
}
