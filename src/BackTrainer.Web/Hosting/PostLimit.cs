using System.Threading.RateLimiting;
using BackTrainer.Web.Api;
using Microsoft.AspNetCore.RateLimiting;

namespace BackTrainer.Web.Hosting;

/// <summary>Limits of what one address may post; whatever is only looked at does not count.</summary>
internal static class PostLimit
{
    /// <summary>Adds a policy for routes and pages.</summary>
    /// <param name="services">Where.</param>
    /// <param name="policy">Its name.</param>
    /// <param name="limiter">The limit of an address.</param>
    public static void Add(IServiceCollection services, string policy, Func<string, RateLimitPartition<string>> limiter) =>
        services.Configure<RateLimiterOptions>(limits => limits.AddPolicy(policy, context => HttpMethods.IsPost(context.Request.Method)
            ? limiter(GuestsApi.Household(context.Connection.RemoteIpAddress))
            : RateLimitPartition.GetNoLimiter("")));
}
