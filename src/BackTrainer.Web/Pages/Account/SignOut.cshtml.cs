using BackTrainer.Web.Accounts;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Account;

/// <summary>The way out, on this device or on all.</summary>
[Authorize]
public sealed class SignOutModel(Entrance entrance, Guest guest) : PageModel
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(bool everywhere, CancellationToken cancel)
    {
        if (everywhere && guest.Id is { } owner)
        {
            await entrance.EndOthersAsync(owner, null, cancel);
        }

        await entrance.SignOutAsync();
        return Redirect("/account?out=true");
    }
}
