using BackTrainer.Data;
using BackTrainer.Domain.People;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Accounts;

/// <summary>Asks at each request whether this device is still signed in: one that was ended elsewhere is out at once.</summary>
internal sealed class SignedInDevices(TrainingDb db, TimeProvider clock) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var cancel = context.HttpContext.RequestAborted;
        var now = clock.Utc();
        if (context.Principal is { } user && Entrance.DeviceOf(user) is var (owner, device)
            && await db.SignIns.AsNoTracking().FirstOrDefaultAsync(s => s.OwnerId == owner && s.Id == device, cancel) is { } there && there.IsGoodAt(now))
        {
            await RememberAsync(there, now, cancel);
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private async Task RememberAsync(SignIn there, DateTime now, CancellationToken cancel)
    {
        if (!there.IsWorthRemembering(now))
        {
            return;
        }

        try
        {
            await db.SignIns.Where(s => s.OwnerId == there.OwnerId && s.Id == there.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeenAt, now), cancel);
        }
        catch (Exception fault) when (DatabaseFaults.WhyNothingIsTaken(fault) is not null)
        {
            // Reading goes on where nothing can be written.
        }
    }
}
