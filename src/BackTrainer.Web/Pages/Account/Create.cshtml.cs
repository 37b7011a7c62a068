using System.Diagnostics;
using BackTrainer.Web.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Account;

/// <summary>Makes an account. The answer is the same for an address that has one.</summary>
public sealed class CreateModel(NewAccounts news, Attempts attempts) : PageModel
{
    /// <summary>The address.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>The password.</summary>
    [BindProperty]
    public string? Password { get; set; }

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Redirect("/account") : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var begin = Stopwatch.GetTimestamp();
        var email = ModelState.ReadEmail(nameof(Email), Email);
        if (ModelState.ReadNewPassword(nameof(Password), Password, email) is not { } password || email is null || !this.MayTry(attempts, "create", email))
        {
            return Page();
        }

        await news.AskAsync(email, password);
        await EvenPace.UntilAsync(begin, cancel);
        return Redirect("/account/sent?about=create");
    }
}
