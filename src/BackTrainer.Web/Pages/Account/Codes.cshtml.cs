using BackTrainer.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Account;

/// <summary>Codes of a phone as a second factor: set up, taken back, and recovery codes for when the phone is gone.</summary>
[Authorize]
public sealed class CodesModel(UserManager<Data.Accounts.Account> accounts, Entrance entrance, AccountLinks links, Attempts attempts) : PageModel
{
    /// <summary>How many recovery codes there are.</summary>
    public const int RecoveryCodes = 10;

    /// <summary>The password of now.</summary>
    [BindProperty]
    public string? Current { get; set; }

    /// <summary>A code of the phone.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Codes are asked.</summary>
    public bool IsOn { get; private set; }

    /// <summary>How many recovery codes are left.</summary>
    public int Left { get; private set; }

    /// <summary>The key that the phone takes, while it is set up.</summary>
    public string? Key { get; private set; }

    /// <summary>What the phone reads.</summary>
    public QrCode? Qr { get; private set; }

    /// <summary>New recovery codes, which are shown this once.</summary>
    public IReadOnlyList<string> Recovery { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await ShowAsync(await accounts.GetUserAsync(User));

    public async Task<IActionResult> OnPostBeginAsync()
    {
        if (await this.ProvenAnewAsync(entrance, attempts, nameof(Current), Current) is { TwoFactorEnabled: false } account)
        {
            await accounts.ResetAuthenticatorKeyAsync(account);
            await SetUpAsync(account);
        }

        return await ShowAsync(await accounts.GetUserAsync(User));
    }

    public async Task<IActionResult> OnPostConfirmAsync()
    {
        var account = await accounts.GetUserAsync(User);
        if (account is not { TwoFactorEnabled: false } || await accounts.GetAuthenticatorKeyAsync(account) is null || !this.MayTry(attempts, "code", account.Id.ToString("N")))
        {
            return await ShowAsync(account);
        }

        if (!await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, CodeModel.Tidy(Code)))
        {
            ModelState.AddModelError(nameof(Code), "That is not the code of now. Look whether the clock of your phone is right, and take the next one.");
            await SetUpAsync(account);
            return await ShowAsync(account);
        }

        await accounts.SetTwoFactorEnabledAsync(account, true);
        links.SendChanged(account.Email!, "Signing in now asks for a code of your phone.");
        return await ShowAsync(account, await NewRecoveryAsync(account));
    }

    public async Task<IActionResult> OnPostRecoveryAsync()
    {
        if (await this.ProvenAnewAsync(entrance, attempts, nameof(Current), Current) is not { TwoFactorEnabled: true } account)
        {
            return await ShowAsync(await accounts.GetUserAsync(User));
        }

        var codes = await NewRecoveryAsync(account);
        links.SendChanged(account.Email!, "It has new recovery codes, and those of before are good for nothing.");
        return await ShowAsync(account, codes);
    }

    public async Task<IActionResult> OnPostOffAsync()
    {
        if (await this.ProvenAnewAsync(entrance, attempts, nameof(Current), Current) is not { TwoFactorEnabled: true } account)
        {
            return await ShowAsync(await accounts.GetUserAsync(User));
        }

        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.RemoveAuthenticationTokenAsync(account, "[AspNetUserStore]", "AuthenticatorKey");
        await accounts.RemoveAuthenticationTokenAsync(account, "[AspNetUserStore]", "RecoveryCodes");
        links.SendChanged(account.Email!, "Signing in asks for no code any more.");
        return Redirect("/account?changed=codes-off");
    }

    private async Task<IReadOnlyList<string>> NewRecoveryAsync(Data.Accounts.Account account) =>
        [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes) ?? []];

    private async Task SetUpAsync(Data.Accounts.Account account)
    {
        var key = (await accounts.GetAuthenticatorKeyAsync(account))!;
        Key = string.Join(' ', key.Chunk(4).Select(part => new string(part)));
        Qr = QrCode.Of($"otpauth://totp/BackTrainer:{Uri.EscapeDataString(account.Email!)}?secret={key}&issuer=BackTrainer");
    }

    private async Task<IActionResult> ShowAsync(Data.Accounts.Account? account, IReadOnlyList<string>? recovery = null)
    {
        if (account is null)
        {
            return Challenge();
        }

        IsOn = account.TwoFactorEnabled;
        Left = IsOn ? await accounts.CountRecoveryCodesAsync(account) : 0;
        Recovery = recovery ?? [];
        return Page();
    }
}
