using BackTrainer.Data;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Accounts;

/// <summary>Settles before anything else whom a request is from: an account, or a guest whose data no account guards.</summary>
internal static class WhoIsThis
{
    private static readonly string[] Files = ["/js", "/css", "/icons", "/img", "/health"];

    /// <summary>Nobody needs to be known for files that are the same for everyone.</summary>
    public static IApplicationBuilder Use(IApplicationBuilder app) => app.UseWhen(
        context => !Array.Exists(Files, f => context.Request.Path.StartsWithSegments(f, StringComparison.OrdinalIgnoreCase)),
        known => known.UseAuthentication().Use(async (context, next) =>
        {
            var guest = context.RequestServices.GetRequiredService<Guest>();
            if (Entrance.DeviceOf(context.User) is var (owner, _))
            {
                guest.Be(owner);
            }
            else if (guest.Id is { } id && await context.RequestServices.GetRequiredService<TrainingDb>().Accounts.AnyAsync(a => a.Id == id && a.EmailConfirmed, context.RequestAborted))
            {
                // This guest became an account, in this browser or another one: only signing in opens it now.
                guest.Forget();
            }

            // A page that tells of a fault looks at nothing that may be what failed.
            if (guest.Id is { } known && context.Features.Get<IExceptionHandlerFeature>() is null)
            {
                await context.RequestServices.GetRequiredService<OwnLibrary>().ReadAsync(known, context.RequestAborted);
            }

            await next(context);
        }));
}
