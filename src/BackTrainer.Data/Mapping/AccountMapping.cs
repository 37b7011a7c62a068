using BackTrainer.Data.Accounts;
using BackTrainer.Domain.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackTrainer.Data.Mapping;

/// <summary>Users without roles, claims, other sites' logins or telephones: what is not used has no place.</summary>
internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("Accounts");
        account.HasKey(a => a.Id);
        account.Property(a => a.Id).ValueGeneratedNever();
        account.Property(a => a.UserName).HasMaxLength(32);
        account.Property(a => a.NormalizedUserName).HasMaxLength(32);
        account.Property(a => a.Email).HasMaxLength(Account.MaxEmailLength);
        account.Property(a => a.NormalizedEmail).HasMaxLength(Account.MaxEmailLength);
        account.Property(a => a.ConcurrencyStamp).HasMaxLength(40).IsConcurrencyToken();
        account.Property(a => a.SecurityStamp).HasMaxLength(40);
        account.Property(a => a.PasswordHash).HasMaxLength(200);
        account.Ignore(a => a.PhoneNumber);
        account.Ignore(a => a.PhoneNumberConfirmed);

        // One account an address, from however many browsers it is made.
        account.HasIndex(a => a.NormalizedEmail).IsUnique();
        account.HasIndex(a => a.NormalizedUserName).IsUnique();
    }
}

internal sealed class AccountSecretMapping : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> secret)
    {
        secret.ToTable("AccountSecrets");
        secret.HasKey(s => new { s.UserId, s.LoginProvider, s.Name });
        secret.Property(s => s.LoginProvider).HasMaxLength(100);
        secret.Property(s => s.Name).HasMaxLength(100);
        secret.HasOne<Account>().WithMany().HasForeignKey(s => s.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class AccountPasskeyMapping : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    /// <summary>The longest id that an authenticator may give (WebAuthn level 3, 4.1), in bytes.</summary>
    private const int LongestId = 1023;

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> passkey)
    {
        passkey.ToTable("AccountPasskeys");
        passkey.HasKey(p => p.CredentialId);
        passkey.Property(p => p.CredentialId).HasMaxLength(LongestId);
        passkey.OwnsOne(p => p.Data).ToJson();
        passkey.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId).OnDelete(DeleteBehavior.Cascade);
        passkey.HasIndex(p => p.UserId);
    }
}

internal sealed class SignInMapping : IEntityTypeConfiguration<SignIn>
{
    public void Configure(EntityTypeBuilder<SignIn> signIn)
    {
        signIn.HasKey(s => new { s.OwnerId, s.Id });
        signIn.Property(s => s.Id).ValueGeneratedNever();
        signIn.Property(s => s.Device).HasMaxLength(SignIn.MaxDeviceLength);
        signIn.HasOne<Account>().WithMany().HasForeignKey(s => s.OwnerId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CarriedGuestMapping : IEntityTypeConfiguration<CarriedGuest>
{
    public void Configure(EntityTypeBuilder<CarriedGuest> carried)
    {
        carried.HasKey(c => c.GuestId);
        carried.Property(c => c.GuestId).ValueGeneratedNever();
        carried.HasIndex(c => c.AccountId);
    }
}
