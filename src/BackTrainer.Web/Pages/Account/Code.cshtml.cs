using BackTrainer.Web.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Account;

/// <summary>The second step of signing in: a code of the phone, or one of the recovery codes.</summary>
public sealed class CodeModel(Entrance entrance, Attempts attempts, CarriedNote note) : PageModel
{
    /// <summary>The longest that is looked at, in characters.</summary>
    private const int Longest = 60;

    /// <summary>What was typed.</summary>
    [BindProperty]
    public string? Code { get; set; }

    public async Task<IActionResult> OnGetAsync() => await entrance.GetTwoFactorAuthenticationUserAsync() is null ? Redirect("/account/sign-in") : Page();

    public async Task<IActionResult> OnPostAsync(bool stay, string? back)
    {
        if (await entrance.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            return Redirect("/account/sign-in");
        }

        if (!this.MayTry(attempts, "code", account.Id.ToString("N")))
        {
            return Page();
        }

        var code = Tidy(Code);
        var result = code.Length == OneTimeCodes.Digits
            ? await entrance.TwoFactorAuthenticatorSignInAsync(code, stay, rememberClient: false)
            : await entrance.TwoFactorRecoveryCodeSignInAsync((Code ?? "").Trim().ToLowerInvariant());
        if (result.Succeeded)
        {
            return Redirect(note.IsLeft ? $"/account/carried?back={Uri.EscapeDataString(this.Onward(back))}" : this.Onward(back));
        }

        ModelState.AddModelError(nameof(Code), "That code is not right, or was used before. Take the next one.");
        return Page();
    }

    /// <summary>A code without the spaces that people type.</summary>
    internal static string Tidy(string? code) => code is { Length: <= Longest } ? code.Replace(" ", "", StringComparison.Ordinal).Trim() : "";
}
