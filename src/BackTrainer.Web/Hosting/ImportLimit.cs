using System.Threading.RateLimiting;

namespace BackTrainer.Web.Hosting;

/// <summary>How often one address may send a file to bring in, or have one gone through.</summary>
internal static class ImportLimit
{
    /// <summary>The policy for routes and pages; only what is posted counts.</summary>
    public const string Policy = "import";

    /// <summary>How many in an hour, where the setting <see cref="Setting"/> does not say otherwise.</summary>
    public const int ImportsAnHour = 120;

    /// <summary>The setting of that limit.</summary>
    public const string Setting = "Limits:ImportsPerHour";

    /// <exception cref="SettingException">The setting is no such number.</exception>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var most = configuration.Number(Setting, ImportsAnHour, least: 1, most: 1_000_000);
        PostLimit.Add(services, Policy, address => RateLimitPartition.GetFixedWindowLimiter(
            address, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromHours(1) }));
    }
}
