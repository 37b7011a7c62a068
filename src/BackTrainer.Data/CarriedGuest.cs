namespace BackTrainer.Data;

/// <summary>Somebody wrote as a guest whom an account had just carried over. What they have is the account's now.</summary>
public sealed class GuestCarriedException() : Exception("This guest was carried over to an account.");

/// <summary>A guest whose everything was carried over to an account: whoever still writes as this guest comes too late.</summary>
/// <param name="guestId">The guest.</param>
/// <param name="accountId">The account.</param>
public sealed class CarriedGuest(Guid guestId, Guid accountId)
{
    /// <summary>The guest, who is nobody now.</summary>
    public Guid GuestId { get; private set; } = guestId;

    /// <summary>The account that has what the guest had.</summary>
    public Guid AccountId { get; private set; } = accountId;
}
