using BackTrainer.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace BackTrainer.Web.Accounts;

/// <summary>
/// What a password has to be: long, and none of those that are tried first. Nothing is asked of its letters, since that makes
/// passwords harder to remember and not to guess (NIST SP 800-63B-4, 3.1.1.2; OWASP ASVS 5, 6.2).
/// </summary>
public sealed class PasswordRules : IPasswordValidator<Account>
{
    /// <summary>The shortest, in characters: what NIST SP 800-63B-4 asks where a password may be the only proof, and ASVS 5 strongly recommends.</summary>
    public const int Shortest = 15;

    /// <summary>The longest, in characters.</summary>
    public const int Longest = 128;

    /// <summary>
    /// How hard it has to be to guess, in bits, for somebody who tries the most common passwords, words and names first, then
    /// repeats, rows of keys and dates of them. Our choice: some ten times as many guesses as the longest public list of leaked
    /// passwords has lines.
    /// </summary>
    public const double LeastBits = 36;

    /// <summary>How much of it is looked at for that, in characters: what is longer is hard enough, and the search is slow.</summary>
    private const int Looked = 40;

    private static readonly string[] OwnWords = ["backtrainer", "back trainer", "training"];

    /// <inheritdoc/>
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(WhyNot(password, user.Email) is { } why ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = why }) : IdentityResult.Success);

    /// <summary>Why a password is not taken, or null.</summary>
    /// <param name="password">The password.</param>
    /// <param name="email">The address that it goes with.</param>
    public static string? WhyNot(string? password, string? email)
    {
        if (string.IsNullOrEmpty(password) || password.Length < Shortest)
        {
            return $"At least {Shortest} characters. Four words that do not belong together are easy to remember.";
        }

        if (password.Length > Longest)
        {
            return $"At most {Longest} characters.";
        }

        string[] known = [.. OwnWords, .. (email ?? "").Split('@', '.').Append(email ?? "").Where(part => part.Length > 2)];
        return Zxcvbn.Zxcvbn.MatchPassword(password[..Math.Min(password.Length, Looked)], known).Entropy < LeastBits
            ? "This one is among the first that are tried. Take words that nobody puts together." : null;
    }
}
