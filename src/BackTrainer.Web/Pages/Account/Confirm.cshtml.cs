using BackTrainer.Web.Accounts;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Account;

/// <summary>The link of a new account. Opening it changes nothing, for mail programs open links too; the button does.</summary>
public sealed class ConfirmModel(UserManager<Data.Accounts.Account> accounts, Entrance entrance, Guest guest) : PageModel
{
    /// <summary>The link is not one, or not one any more.</summary>
    public bool IsStale { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string? code)
    {
        if (AccountLinks.Read(code) is not { } token || await accounts.FindByIdAsync(id.ToString()) is not { EmailConfirmed: false } account
            || !(await accounts.ConfirmEmailAsync(account, token)).Succeeded)
        {
            IsStale = true;
            return Page();
        }

        // Where it was made, the password was typed just now; anywhere else it is asked.
        if (guest.OfCookie() != account.Id)
        {
            return Redirect("/account/sign-in?confirmed=true");
        }

        await entrance.SignInAsync(account, isPersistent: true);
        return Redirect("/account?made=true");
    }
}
