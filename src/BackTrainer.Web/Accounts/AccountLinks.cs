using System.Text;
using BackTrainer.Data.Accounts;
using BackTrainer.Web.Listing;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace BackTrainer.Web.Accounts;

/// <summary>The letters that accounts are looked after with, and the links in them. Secrets stand in the query, which no log keeps.</summary>
public sealed class AccountLinks(UserManager<Account> accounts, Letters letters, SiteAddress site, IHttpContextAccessor accessor)
{
    private const string IfNotYou = "If this was not you, do nothing: nothing changes without the link.";

    /// <summary>Asks whether the address of a new account is theirs.</summary>
    public async Task SendConfirmAsync(Account account) => letters.Send(new(
        account.Email!, "Confirm your BackTrainer account",
        $"Somebody, probably you, made a BackTrainer account with this address. Open this link within {AccountSetup.LinkHours} hours to confirm it. {IfNotYou}",
        Link("/account/confirm", account, await accounts.GenerateEmailConfirmationTokenAsync(account))));

    /// <summary>Says to somebody who has an account that it was asked to make one.</summary>
    public void SendAlready(Account account) => letters.Send(new(
        account.Email!, "You have a BackTrainer account already",
        "Somebody, probably you, asked to make a BackTrainer account with this address. There is one already: sign in, or ask for a new password.", Address("/account/sign-in")));

    /// <summary>Lets somebody choose a new password.</summary>
    public async Task SendResetAsync(Account account) => letters.Send(new(
        account.Email!, "A new password for BackTrainer",
        $"Somebody, probably you, asked for a new password. Open this link within {AccountSetup.LinkHours} hours to choose one. {IfNotYou}",
        Address(await ResetPathAsync(account))));

    /// <summary>The link with which a new password is chosen, without the site's address.</summary>
    public async Task<string> ResetPathAsync(Account account) => Path("/account/reset", account, await accounts.GeneratePasswordResetTokenAsync(account));

    /// <summary>Asks whether another address is theirs.</summary>
    public async Task SendChangeAsync(Account account, string email) => letters.Send(new(
        email, "Confirm your new address",
        $"Somebody, probably you, wants to sign in to BackTrainer with this address. Open this link within {AccountSetup.LinkHours} hours to confirm it. {IfNotYou}",
        Link("/account/confirm-address", account, await accounts.GenerateChangeEmailTokenAsync(account, email), ("email", email))));

    /// <summary>Says that something was changed which only the owner may change.</summary>
    public void SendChanged(string email, string what) => letters.Send(new(
        email, "Your BackTrainer account was changed", $"{what} If this was not you, ask for a new password now.", Address("/account/forgot")));

    /// <summary>Says that an account is gone.</summary>
    public void SendErased(string email) => letters.Send(new(email, "Your BackTrainer account is erased", "Your account was erased as you asked, with everything in it."));

    /// <summary>The token of a link, or null where it is not one.</summary>
    public static string? Read(string? code)
    {
        try
        {
            return code is { Length: > 0 and < 2000 } ? Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(code)) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private string Link(string page, Account account, string token, params (string Name, string Value)[] more) => Address(Path(page, account, token, more));

    private static string Path(string page, Account account, string token, params (string Name, string Value)[] more) => QueryHelpers.AddQueryString(
        page,
        more.Select(m => KeyValuePair.Create<string, string?>(m.Name, m.Value))
            .Prepend(KeyValuePair.Create<string, string?>("code", WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(token))))
            .Prepend(KeyValuePair.Create<string, string?>("id", account.Id.ToString("N"))));

    private string Address(string page) => site.Of(accessor.HttpContext!.Request) + page;
}
