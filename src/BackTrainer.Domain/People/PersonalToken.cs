using System.Security.Cryptography;
using System.Text;

namespace BackTrainer.Domain.People;

/// <summary>What a program may do with a token.</summary>
public enum TokenScope
{
    /// <summary>Look at everything of its owner.</summary>
    Read,

    /// <summary>Look at it and change it.</summary>
    Write,

    /// <summary>Fetch the calendar of planned sessions at its own address, and nothing else.</summary>
    Calendar,
}

/// <summary>A session of a plan that was deleted before its day: a calendar that has it is told that it does not take place.</summary>
/// <param name="Key">Its name in the calendar.</param>
/// <param name="Revision">The revision that the plan would have had next.</param>
/// <param name="Date">Its day.</param>
/// <param name="Minutes">How long it would have taken.</param>
public sealed record CalledOff(string Key, int Revision, DateOnly Date, int Minutes);

/// <summary>A token with which a program is its owner. Only its hash is kept: whoever reads the database cannot use it.</summary>
public sealed class PersonalToken
{
    /// <summary>The longest name, in characters.</summary>
    public const int MaxNameLength = 60;

    /// <summary>The longest token that is looked at, in characters.</summary>
    public const int MaxLength = 100;

    /// <summary>How exactly it is remembered when a token was last used, in hours: a write for each request would be one too many.</summary>
    public const int UseKnownToHours = 1;

    /// <summary>The most sessions of deleted plans that an address of a calendar remembers, the latest by their day.</summary>
    public const int MostCalledOff = 400;

    private const string Prefix = "bt_";
    private const int SecretBytes = 32;

    private PersonalToken()
    {
    }

    /// <summary>A token.</summary>
    /// <param name="owner">Who its bearer is.</param>
    /// <param name="name">What it is called; cut at <see cref="MaxNameLength"/>.</param>
    /// <param name="scope">What it is good for.</param>
    /// <param name="secret">The token itself, from <see cref="NewSecret"/>.</param>
    /// <param name="now">Now, in UTC.</param>
    public PersonalToken(Guid owner, string name, TokenScope scope, string secret, DateTime now)
    {
        (Id, OwnerId, Scope, Hash, CreatedAt) = (Guid.CreateVersion7(), owner, scope, HashOf(secret), now);
        Name = name.Length > MaxNameLength ? name[..MaxNameLength] : name;
    }

    /// <summary>A version 7 UUID.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who its bearer is.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it is good for.</summary>
    public TokenScope Scope { get; private set; }

    /// <summary>The SHA-256 of the token, in hexadecimal digits. The token is random and long, so that nothing slower is needed.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>When it was made, in UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When it was last used, in UTC to <see cref="UseKnownToHours"/>, or null where it was not.</summary>
    public DateTime? LastUsedAt { get; private set; }

    /// <summary>Since when it is good for nothing, in UTC, or null while it is good.</summary>
    public DateTime? RevokedAt { get; private set; }

    /// <summary>Sessions of plans that were deleted since, for the address of a calendar; nothing else is left of such a plan.</summary>
    public IReadOnlyList<CalledOff> CalledOff { get; private set; } = [];

    /// <summary>A new token: 256 random bits.</summary>
    public static string NewSecret() => Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>What is kept of a token.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Remembers that it was used; false where that is known well enough.</summary>
    public bool Use(DateTime now)
    {
        if (LastUsedAt is { } last && now - last < TimeSpan.FromHours(UseKnownToHours))
        {
            return false;
        }

        LastUsedAt = now;
        return true;
    }

    /// <summary>Remembers sessions that do not take place, each as it was last, and lets go of those before <paramref name="today"/>. Only the address of a calendar that is good for something does.</summary>
    public void CallOff(IEnumerable<CalledOff> sessions, DateOnly today)
    {
        if (Scope == TokenScope.Calendar && RevokedAt is null)
        {
            CalledOff = [.. CalledOff.Concat(sessions).OrderByDescending(s => s.Revision).DistinctBy(s => s.Key).Where(s => s.Date >= today)
                .OrderByDescending(s => s.Date).ThenBy(s => s.Key, StringComparer.Ordinal).Take(MostCalledOff)];
        }
    }

    /// <summary>Makes it good for nothing; doing it again changes nothing.</summary>
    public void Revoke(DateTime now) => (RevokedAt, CalledOff) = (RevokedAt ?? now, []);
}
