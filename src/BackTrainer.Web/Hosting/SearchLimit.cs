using System.Threading.RateLimiting;

namespace BackTrainer.Web.Hosting;

/// <summary>How often one address may have a plan searched for, or anything else that takes as much work for each request.</summary>
internal static class SearchLimit
{
    /// <summary>The policy for routes and pages; only what is posted counts.</summary>
    public const string Policy = "search";

    /// <summary>How many in a minute, where the setting <see cref="Setting"/> does not say otherwise.</summary>
    public const int SearchesAMinute = 120;

    /// <summary>The setting of that limit.</summary>
    public const string Setting = "Limits:SearchesPerMinute";

    /// <exception cref="SettingException">The setting is no such number.</exception>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var most = configuration.Number(Setting, SearchesAMinute, least: 1, most: 1_000_000);
        PostLimit.Add(services, Policy, address => RateLimitPartition.GetSlidingWindowLimiter(
            address, _ => new SlidingWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 }));
    }
}
