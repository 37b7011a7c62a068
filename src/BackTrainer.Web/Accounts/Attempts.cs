using System.Threading.RateLimiting;
using BackTrainer.Web.Api;

namespace BackTrainer.Web.Accounts;

/// <summary>
/// How often somebody may try: signing in, making an account, asking for a link. Counted by where it comes from and by the address
/// that it is about, whether that has an account or not. Each process counts for itself.
/// </summary>
public sealed class Attempts : IDisposable
{
    /// <summary>How long attempts count, in minutes.</summary>
    public const int WindowMinutes = 15;

    /// <summary>The most from one household, where <see cref="HouseholdSetting"/> does not say otherwise.</summary>
    public const int MostOfHousehold = 100;

    /// <summary>The setting of that.</summary>
    public const string HouseholdSetting = "Limits:SignInsPerQuarterHour";

    /// <summary>The most about one address.</summary>
    public const int MostOfAddress = 10;

    /// <summary>What is said at the limit.</summary>
    public static readonly string TooMany = $"That was tried too often. Wait {WindowMinutes} minutes and try again.";

    private readonly PartitionedRateLimiter<string> _households;
    private readonly PartitionedRateLimiter<string> _addresses;

    /// <summary>Reads the limit.</summary>
    public Attempts(IConfiguration configuration)
    {
        _households = Limiter(configuration.GetValue<int?>(HouseholdSetting) ?? MostOfHousehold);
        _addresses = Limiter(MostOfAddress);
    }

    /// <summary>Counts an attempt; false where there were too many.</summary>
    /// <param name="context">Where it comes from.</param>
    /// <param name="what">What is tried; each kind is counted apart.</param>
    /// <param name="about">The address or account that it is about; null where that is not known.</param>
    public bool Try(HttpContext context, string what, string? about)
    {
        using var household = _households.AttemptAcquire(GuestsApi.Household(context.Connection.RemoteIpAddress));
        using var address = about is null ? null : _addresses.AttemptAcquire($"{what} {about.Trim().ToUpperInvariant()}");
        return household.IsAcquired && address?.IsAcquired != false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _households.Dispose();
        _addresses.Dispose();
    }

    private static PartitionedRateLimiter<string> Limiter(int most) => PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetSlidingWindowLimiter(
        key, _ => new SlidingWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(WindowMinutes), SegmentsPerWindow = 5 }));
}
