using Microsoft.AspNetCore.Identity;

namespace BackTrainer.Data.Accounts;

/// <summary>
/// An account: an e-mail address and the ways to prove that it is theirs. Its id is the owner of everything that it holds, so
/// a guest who makes one keeps what is there.
/// </summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The longest address, in characters (RFC 5321 allows no longer path).</summary>
    public const int MaxEmailLength = 254;

    /// <summary>Asked for by Entity Framework.</summary>
    public Account()
    {
    }

    /// <summary>An account whose address is not confirmed yet.</summary>
    /// <param name="owner">Whose it is: a guest who is there already, or somebody new.</param>
    /// <param name="email">The address.</param>
    /// <param name="now">Now, in UTC.</param>
    public Account(Guid owner, string email, DateTime now)
    {
        // The name is nothing that anybody sees: whoever changes their address stays who they are.
        (Id, UserName, Email, CreatedAt) = (owner, owner.ToString("N"), email, now);
    }

    /// <summary>When it was made, in UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>The latest time step of which a one-time code was taken: no code counts twice.</summary>
    public long LastCodeStep { get; set; }
}
