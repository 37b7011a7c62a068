using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using BackTrainer.Data;
using BackTrainer.Domain.People;
using BackTrainer.Web.Hosting;

namespace BackTrainer.Web.Api;

/// <summary>New guests for programs: someone of their own, and the token to be them.</summary>
internal static class GuestsApi
{
    /// <summary>How many guests one address may make in an hour, where the setting <see cref="LimitSetting"/> does not say otherwise.</summary>
    public const int GuestsAnHour = 60;

    /// <summary>The setting of that limit.</summary>
    public const string LimitSetting = "Limits:GuestsPerHour";

    private const string Policy = "guests";

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/guests", CreateAsync).DisableAntiforgery().RequireRateLimiting(Policy).WithName("CreateGuest")
            .WithSummary("A new guest and the token to be them, which is shown once.")
            .Produces<GuestBody>(StatusCodes.Status201Created).ProducesProblem(StatusCodes.Status429TooManyRequests);

    public static void AddLimit(IServiceCollection services, IConfiguration configuration)
    {
        var most = configuration.Number(LimitSetting, GuestsAnHour, least: 1, most: 1_000_000);
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = (context, _) =>
            {
                if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                {
                    context.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                }

                return ValueTask.CompletedTask;
            };
            limits.AddPolicy(Policy, context => RateLimitPartition.GetFixedWindowLimiter(
                Household(context.Connection.RemoteIpAddress),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromHours(1) }));
        });
    }

    /// <summary>The address, or the part of a version 6 address that one household has.</summary>
    internal static string Household(IPAddress? address)
    {
        if (address is null or { AddressFamily: not AddressFamily.InterNetworkV6 } or { IsIPv4MappedToIPv6: true })
        {
            return address?.MapToIPv4().ToString() ?? "";
        }

        return Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8));
    }

    private static async Task<IResult> CreateAsync(TrainingDb db, WriteTurn turn, PersonClock clock, CancellationToken cancel)
    {
        var secret = PersonalToken.NewSecret();
        var owner = Guid.CreateVersion7();
        await turn.AddAsync(db, owner, new PersonalToken(owner, "First token", TokenScope.Write, secret, clock.Utc()), cancel);
        return Results.Json(new GuestBody(secret), statusCode: StatusCodes.Status201Created);
    }
}

/// <summary>The token of a new guest.</summary>
internal sealed record GuestBody(string Token);
