using BackTrainer.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Account;

/// <summary>Changes the password. Every other device is signed out, and this one goes on with a new cookie.</summary>
[Authorize]
public sealed class PasswordModel(UserManager<Data.Accounts.Account> accounts, Entrance entrance, AccountLinks links, Attempts attempts) : PageModel
{
    /// <summary>The password of now.</summary>
    [BindProperty]
    public string? Current { get; set; }

    /// <summary>The new one.</summary>
    [BindProperty]
    public string? Password { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await this.ProvenAsync(accounts, attempts, nameof(Current), Current) is not { } account
            || ModelState.ReadNewPassword(nameof(Password), Password, account.Email) is not { } password)
        {
            return Page();
        }

        if (!(await accounts.ChangePasswordAsync(account, Current!, password)).Succeeded)
        {
            ModelState.AddModelError("", "The account was changed elsewhere in the meantime. Please try again.");
            return Page();
        }

        await entrance.BeginAgainAsync(account, cancel);
        links.SendChanged(account.Email!, "Its password was changed, and every other device was signed out.");
        return Redirect("/account?changed=password");
    }
}
