using System.Net.Mail;
using BackTrainer.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackTrainer.Web.Pages.Account;

/// <summary>What the pages about accounts have in common.</summary>
internal static class AccountPage
{
    /// <summary>Where to go on: an address of this site, never one of another.</summary>
    public static string Onward(this PageModel page, string? back) => page.Url.IsLocalUrl(back) ? back! : "/";

    /// <summary>An address as it is kept, or null with an error beside the field.</summary>
    public static string? ReadEmail(this ModelStateDictionary state, string field, string? email)
    {
        email = email?.Trim();
        if (email is { Length: > 0 and <= Data.Accounts.Account.MaxEmailLength } && !email.Any(char.IsControl) && !email.Contains(' ', StringComparison.Ordinal)
            && MailAddress.TryCreate(email, out var read) && read.Address == email)
        {
            return email;
        }

        state.AddModelError(field, "An e-mail address, such as anna@example.org.");
        return null;
    }

    /// <summary>A new password that is taken, or null with an error beside the field.</summary>
    public static string? ReadNewPassword(this ModelStateDictionary state, string field, string? password, string? email)
    {
        if (PasswordRules.WhyNot(password, email) is not { } why)
        {
            return password;
        }

        state.AddModelError(field, why);
        return null;
    }

    /// <summary>Counts an attempt; at the limit an error stands on the page, which is answered 429.</summary>
    public static bool MayTry(this PageModel page, Attempts attempts, string what, string? about)
    {
        if (attempts.Try(page.HttpContext, what, about))
        {
            return true;
        }

        page.ModelState.AddModelError("", Attempts.TooMany);
        page.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return false;
    }

    /// <summary>The account that is signed in, and its password is this one; else null with an error beside the field.</summary>
    public static async Task<Data.Accounts.Account?> ProvenAsync(this PageModel page, UserManager<Data.Accounts.Account> accounts, Attempts attempts, string field, string? password)
    {
        var account = await accounts.GetUserAsync(page.User);
        if (account is null || !page.MayTry(attempts, "proof", account.Id.ToString("N")))
        {
            return null;
        }

        if (!string.IsNullOrEmpty(password) && password.Length <= PasswordRules.Longest && await accounts.CheckPasswordAsync(account, password))
        {
            return account;
        }

        page.ModelState.AddModelError(field, "That is not your password of now.");
        return null;
    }

    /// <summary>The same, and the device goes on with a new cookie: the one of before is good for nothing once its person was proven again.</summary>
    public static async Task<Data.Accounts.Account?> ProvenAnewAsync(this PageModel page, Entrance entrance, Attempts attempts, string field, string? password)
    {
        if (await page.ProvenAsync(entrance.UserManager, attempts, field, password) is not { } account)
        {
            return null;
        }

        await entrance.GoOnAsync(account);
        return await entrance.UserManager.FindByIdAsync(account.Id.ToString());
    }

    /// <summary>An error of the page as a whole, or null.</summary>
    public static string? Whole(this ModelStateDictionary state) => state.TryGetValue("", out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
}
