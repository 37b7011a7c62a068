using System.Globalization;
using BackTrainer.Data;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Strength;
using BackTrainer.Web.Api;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Accounts;

/// <summary>Settles before anything else whom a request is from: an account, or a guest whose data no account guards.</summary>
internal static class WhoIsThis
{
    private static readonly string[] Files = ["/js", "/css", "/icons", "/img", "/health", "/figures.svg", "/sw.js"];

    /// <summary>Nobody needs to be known for files that are the same for everyone.</summary>
    /// <remarks>Authentication stands here by name: ASP.NET Core would put it before everything else of its own accord, shared pages included.</remarks>
    public static IApplicationBuilder Use(IApplicationBuilder app) => app.UseAuthentication().UseWhen(
        context => !Array.Exists(Files, f => context.Request.Path.StartsWithSegments(f, StringComparison.OrdinalIgnoreCase)),
        known => known.Use(async (context, next) =>
        {
            var guest = context.RequestServices.GetRequiredService<Guest>();
            if (Entrance.DeviceOf(context.User) is var (owner, _))
            {
                guest.Be(owner);
            }
            else if (guest.Id is { } id && await IsNoGuestAsync(context.RequestServices.GetRequiredService<TrainingDb>(), id, context.RequestAborted))
            {
                // This guest became an account, or went into one, in this browser or another one: only signing in opens it now.
                guest.Forget();
            }

            // A page that tells of a fault looks at nothing that may be what failed.
            if (guest.Id is { } known && context.Features.Get<IExceptionHandlerFeature>() is null)
            {
                var clock = context.RequestServices.GetRequiredService<PersonClock>();
                await clock.ReadAsync(known, context.RequestAborted);
                await context.RequestServices.GetRequiredService<OwnLibrary>().ReadAsync(known, context.RequestAborted);

                // Programs read one way of writing.
                CultureInfo.CurrentCulture = ApiRoutes.IsApi(context) ? CultureInfo.CurrentCulture : Writing.Of(clock.Customs.Language, clock.Person?.Kit.Unit ?? WeightUnit.Kilograms);
            }

            try
            {
                await next(context);
            }
            catch (GuestCarriedException) when (!context.Response.HasStarted)
            {
                // Somebody signed in meanwhile, and what they had here went along.
                await (ApiRoutes.IsApi(context) ? PersonTag.SomeoneElse : Results.StatusCode(StatusCodes.Status409Conflict)).ExecuteAsync(context);
            }
        }));

    private static Task<bool> IsNoGuestAsync(TrainingDb db, Guid id, CancellationToken cancel) =>
        db.Accounts.Where(a => a.Id == id && a.EmailConfirmed).Select(a => a.Id).Concat(db.CarriedGuests.Where(c => c.GuestId == id).Select(c => c.GuestId)).AnyAsync(cancel);
}
