using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Data.Accounts;

/// <summary>
/// Keeps accounts as Identity asks for it, but recovery codes only as hashes: whoever reads the database cannot use them. Its saves
/// need no <see cref="WriteTurn"/>: each is of one account alone, and its stamp tells two at once apart.
/// </summary>
/// <param name="context">The database.</param>
/// <param name="describer">Words for what goes wrong.</param>
public sealed class AccountStore(TrainingDb context, IdentityErrorDescriber? describer = null) : UserOnlyStore<Account, TrainingDb, Guid>(context, describer)
{
    /// <inheritdoc/>
    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(HashOf), cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, HashOf(code), cancellationToken);

    /// <inheritdoc/>
    public override Task<Account?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken = default) =>
        Context.Accounts.FirstOrDefaultAsync(a => a.NormalizedEmail == normalizedEmail, cancellationToken);

    /// <summary>Codes are random and long, so that nothing slower is needed.</summary>
    private static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
