namespace BackTrainer.Domain.People;

/// <summary>A device that is signed in to an account, until it is signed out there or from elsewhere.</summary>
public sealed class SignIn
{
    /// <summary>How long a device stays signed in after it was seen last, in days.</summary>
    public const int LastsDays = 90;

    /// <summary>The longest name of a device, in characters.</summary>
    public const int MaxDeviceLength = 80;

    /// <summary>How exactly it is remembered when a device was seen last, in minutes.</summary>
    public const int SeenKnownToMinutes = 15;

    private SignIn()
    {
    }

    /// <summary>A device that signs in now.</summary>
    /// <param name="owner">Whose account it is.</param>
    /// <param name="device">What the device is called; cut at <see cref="MaxDeviceLength"/>.</param>
    /// <param name="now">Now, in UTC.</param>
    public SignIn(Guid owner, string device, DateTime now)
    {
        (Id, OwnerId, CreatedAt, LastSeenAt) = (Guid.CreateVersion7(), owner, now, now);
        Device = device.Length > MaxDeviceLength ? device[..MaxDeviceLength] : device;
    }

    /// <summary>A version 7 UUID.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose account it is.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>What the device is called, as in "Firefox on Android".</summary>
    public string Device { get; private set; } = "";

    /// <summary>When it signed in, in UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When it was seen last, in UTC to <see cref="SeenKnownToMinutes"/>.</summary>
    public DateTime LastSeenAt { get; private set; }

    /// <summary>It still counts: it was seen within <see cref="LastsDays"/>.</summary>
    public bool IsGoodAt(DateTime now) => now - LastSeenAt < TimeSpan.FromDays(LastsDays);

    /// <summary>It is time to remember that the device was seen.</summary>
    public bool IsWorthRemembering(DateTime now) => now - LastSeenAt >= TimeSpan.FromMinutes(SeenKnownToMinutes);
}
