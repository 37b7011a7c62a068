using System.Diagnostics;
using BackTrainer.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Account;

/// <summary>The way in by e-mail address and password. Whatever is wrong, the answer is the same.</summary>
public sealed class SignInModel(UserManager<Data.Accounts.Account> accounts, Entrance entrance, Attempts attempts, CarriedNote note) : PageModel
{
    /// <summary>What is said where it does not open.</summary>
    public static readonly string Wrong =
        $"That did not open an account. Look at both fields, and whether the address was confirmed. After {AccountSetup.MostWrong} wrong passwords an account waits for {Attempts.WindowMinutes} minutes.";

    // Somebody who is not there takes as long as somebody who is.
    private static readonly Data.Accounts.Account Nobody = new();
    private static string? _hashOfNobody;

    /// <summary>The address.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>The password.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Stays signed in when the browser is closed.</summary>
    [BindProperty]
    public bool Stay { get; set; }

    /// <summary>Where to go on.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    /// <summary>The address was just confirmed.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Confirmed { get; set; }

    public IActionResult OnGet()
    {
        Stay = true;
        return User.Identity?.IsAuthenticated == true ? Redirect(this.Onward(Back)) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var begin = Stopwatch.GetTimestamp();
        if (!this.MayTry(attempts, "sign-in", Email))
        {
            return Page();
        }

        var password = Password is { Length: > 0 and <= PasswordRules.Longest } ? Password : "";
        var account = Email is { Length: > 0 and <= Data.Accounts.Account.MaxEmailLength } ? await accounts.FindByEmailAsync(Email.Trim()) : null;
        var result = account is null ? Microsoft.AspNetCore.Identity.SignInResult.Failed : await entrance.PasswordSignInAsync(account, password, Stay, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            return Redirect(note.IsLeft ? $"/account/carried?back={Uri.EscapeDataString(this.Onward(Back))}" : this.Onward(Back));
        }

        if (result.RequiresTwoFactor)
        {
            return Redirect($"/account/code?stay={(Stay ? "true" : "false")}&back={Uri.EscapeDataString(this.Onward(Back))}");
        }

        if (account is null || result.IsNotAllowed || result.IsLockedOut)
        {
            _hashOfNobody ??= accounts.PasswordHasher.HashPassword(Nobody, "nobody");
            accounts.PasswordHasher.VerifyHashedPassword(Nobody, _hashOfNobody, password);
        }

        await EvenPace.UntilAsync(begin, cancel);
        ModelState.AddModelError("", Wrong);
        return Page();
    }

    /// <summary>What the browser needs to use a passkey; whose is not asked.</summary>
    public async Task<IActionResult> OnPostOptionsAsync() => this.MayTry(attempts, "passkey", null)
        ? Content(await entrance.MakePasskeyRequestOptionsAsync(null), "application/json")
        : new JsonResult(new { error = Attempts.TooMany }) { StatusCode = StatusCodes.Status429TooManyRequests };

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential)
    {
        if (await PasskeyTrial.AssertAsync(entrance, credential) is not { Succeeded: true } used || !await entrance.CanSignInAsync(used.User))
        {
            ModelState.AddModelError("", "That passkey did not open an account. It may have been taken back.");
            return Page();
        }

        await accounts.AddOrUpdatePasskeyAsync(used.User, used.Passkey);
        await entrance.SignInAsync(used.User, isPersistent: true, "passkey");
        return Redirect(note.IsLeft ? $"/account/carried?back={Uri.EscapeDataString(this.Onward(Back))}" : this.Onward(Back));
    }
}
