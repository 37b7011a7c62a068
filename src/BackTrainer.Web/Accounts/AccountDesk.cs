using System.Security.Cryptography;
using BackTrainer.Data.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace BackTrainer.Web.Accounts;

/// <summary>Accounts, with recovery codes that are long enough to be kept as plain hashes.</summary>
public sealed class AccountDesk(
    IUserStore<Account> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<Account> hasher,
    IEnumerable<IUserValidator<Account>> userValidators,
    IEnumerable<IPasswordValidator<Account>> passwordValidators,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber words,
    IServiceProvider services,
    ILogger<UserManager<Account>> logger)
    : UserManager<Account>(store, options, hasher, userValidators, passwordValidators, normalizer, words, services, logger)
{
    private const string Letters = "23456789abcdefghjkmnpqrstuvwxyz";
    private const int Groups = 5, InGroup = 5;

    /// <summary>Five groups of five letters and digits, none of them easily taken for another: more than 120 random bits.</summary>
    protected override string CreateTwoFactorRecoveryCode() => string.Join('-', Enumerable.Range(0, Groups)
        .Select(_ => RandomNumberGenerator.GetString(Letters, InGroup)));
}
