using System.Diagnostics;
using BackTrainer.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Account;

/// <summary>Asks for another address; it counts once a link to it was opened.</summary>
[Authorize]
public sealed class AddressModel(UserManager<Data.Accounts.Account> accounts, Entrance entrance, AccountLinks links, Attempts attempts) : PageModel
{
    /// <summary>The new address.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>The password of now.</summary>
    [BindProperty]
    public string? Current { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var begin = Stopwatch.GetTimestamp();
        if (ModelState.ReadEmail(nameof(Email), Email) is not { } email || await this.ProvenAnewAsync(entrance, attempts, nameof(Current), Current) is not { } account)
        {
            return Page();
        }

        if (await accounts.FindByEmailAsync(email) is { EmailConfirmed: true } there)
        {
            links.SendAlready(there);
        }
        else
        {
            await links.SendChangeAsync(account, email);
        }

        await EvenPace.UntilAsync(begin, cancel);
        return Redirect("/account/sent?about=address");
    }
}
