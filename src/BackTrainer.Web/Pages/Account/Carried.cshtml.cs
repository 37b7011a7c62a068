using BackTrainer.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Account;

/// <summary>Says that what a guest had is in the account now. A script brings along what the browser had not sent yet.</summary>
[Authorize]
public sealed class CarriedModel(CarriedNote note) : PageModel
{
    /// <summary>The tag under which the browser kept what the guest entered.</summary>
    public string? Before { get; private set; }

    /// <summary>Where to go on.</summary>
    public string Back { get; private set; } = "/";

    public IActionResult OnGet(string? back)
    {
        (Before, Back) = (note.Take(), this.Onward(back));
        return Before is null ? Redirect(Back) : Page();
    }
}
