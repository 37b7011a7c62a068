using BackTrainer.Web.Accounts;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace BackTrainer.Web.Pages.Account;

/// <summary>Passkeys: signing in with the lock of a device. Making one needs a script, taking one back does not.</summary>
[Authorize]
public sealed class PasskeysModel(UserManager<Data.Accounts.Account> accounts, Entrance entrance, AccountLinks links, Attempts attempts, PersonClock clock) : PageModel
{
    /// <summary>The most passkeys of one account.</summary>
    public const int Most = 20;

    /// <summary>The password of now.</summary>
    [BindProperty]
    public string? Current { get; set; }

    /// <summary>The passkeys, the newest first.</summary>
    public IReadOnlyList<(string Id, string Name, DateTime Made)> Keys { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await ShowAsync();

    /// <summary>What the browser needs to make one.</summary>
    public async Task<IActionResult> OnPostOptionsAsync()
    {
        if (await this.ProvenAnewAsync(entrance, attempts, nameof(Current), Current) is not { } account)
        {
            return new JsonResult(new { error = ModelState.Values.SelectMany(v => v.Errors).First().ErrorMessage }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }

        var options = await entrance.MakePasskeyCreationOptionsAsync(new() { Id = account.Id.ToString(), Name = account.Email!, DisplayName = account.Email! });
        return Content(options, "application/json");
    }

    public async Task<IActionResult> OnPostAddAsync(string? credential)
    {
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            return Challenge();
        }

        var made = await PasskeyTrial.AttestAsync(entrance, credential);
        if (made is not { Succeeded: true } || made.UserEntity.Id != account.Id.ToString() || (await accounts.GetPasskeysAsync(account)).Count >= Most)
        {
            ModelState.AddModelError("", "The passkey was not made. Please try again.");
            return await ShowAsync();
        }

        made.Passkey.Name = DeviceName.Of(Request.Headers.UserAgent);
        await accounts.AddOrUpdatePasskeyAsync(account, made.Passkey);
        links.SendChanged(account.Email!, "It has a new passkey.");
        return Redirect("/account/passkeys");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? id)
    {
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            return Challenge();
        }

        if ((await accounts.GetPasskeysAsync(account)).FirstOrDefault(k => WebEncoders.Base64UrlEncode(k.CredentialId) == id) is not { } key)
        {
            return NotFound();
        }

        await accounts.RemovePasskeyAsync(account, key.CredentialId);
        links.SendChanged(account.Email!, $"Its passkey “{key.Name}” was taken back.");
        return Redirect("/account/passkeys");
    }

    private async Task<IActionResult> ShowAsync()
    {
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            return Challenge();
        }

        Keys = [.. (await accounts.GetPasskeysAsync(account)).OrderByDescending(k => k.CreatedAt)
            .Select(k => (WebEncoders.Base64UrlEncode(k.CredentialId), k.Name ?? "Passkey", clock.Local(k.CreatedAt.UtcDateTime)))];
        return Page();
    }
}
