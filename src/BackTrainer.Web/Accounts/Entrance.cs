using System.Security.Claims;
using BackTrainer.Data;
using BackTrainer.Data.Accounts;
using BackTrainer.Domain.People;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BackTrainer.Web.Accounts;

/// <summary>
/// The one way in, whatever proved who it is: remembers the device, and brings along what this browser's guest has, in one
/// transaction. Whoever goes out takes the guest's cookie away with the account's.
/// </summary>
public sealed class Entrance(
    UserManager<Account> accounts,
    IHttpContextAccessor accessor,
    IUserClaimsPrincipalFactory<Account> principals,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Account> confirmation,
    TrainingDb db,
    WriteTurn turn,
    Guest guest,
    PersonTag tags,
    CarriedNote note,
    TimeProvider clock) : SignInManager<Account>(accounts, accessor, principals, options, logger, schemes, confirmation)
{
    /// <summary>The claim that names the device.</summary>
    public const string DeviceClaim = "device";

    /// <inheritdoc/>
    public override async Task SignInWithClaimsAsync(Account user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        var device = new SignIn(user.Id, DeviceName.Of(Context.Request.Headers.UserAgent), clock.Utc());
        var (before, left) = (guest.OfCookie(), DeviceOf(Context.User));
        var carried = await turn.TakeAsync(db, [user.Id, .. before is { } guestId && guestId != user.Id ? [guestId] : Array.Empty<Guid>()], async () =>
        {
            if (!await db.SignIns.AnyAsync(s => s.OwnerId == device.OwnerId && s.Id == device.Id, Context.RequestAborted))
            {
                db.SignIns.Add(device);
                await db.SaveChangesAsync(Context.RequestAborted);
            }

            // Who proves it once more goes on as a new device: the cookie of before is good for nothing.
            if (left is var (owner, old))
            {
                await db.SignIns.Where(s => s.OwnerId == owner && s.Id == old).ExecuteDeleteAsync(Context.RequestAborted);
            }

            return before is { } id && id != user.Id && !await db.Accounts.AnyAsync(a => a.Id == id && a.EmailConfirmed, Context.RequestAborted)
                ? await CarryAsync(id, user.Id) : 0;
        }, Context.RequestAborted);
        await base.SignInWithClaimsAsync(user, authenticationProperties, [.. additionalClaims, new(DeviceClaim, device.Id.ToString())]);
        guest.Forget();
        guest.Be(user.Id);
        if (carried > 0 && before is { } gone)
        {
            note.Leave(tags.Of(gone));
        }
    }

    /// <inheritdoc/>
    public override async Task SignOutAsync()
    {
        if (DeviceOf(Context.User) is var (owner, device))
        {
            await db.SignIns.Where(s => s.OwnerId == owner && s.Id == device).ExecuteDeleteAsync(Context.RequestAborted);
        }

        await base.SignOutAsync();
        guest.Forget();
    }

    /// <summary>Ends every device of an account, and signs this one in anew.</summary>
    public async Task BeginAgainAsync(Account account, CancellationToken cancel)
    {
        await EndOthersAsync(account.Id, null, cancel);
        await GoOnAsync(account);
    }

    /// <summary>Ends this device of an account, and signs it in anew.</summary>
    public async Task GoOnAsync(Account account)
    {
        var here = await Context.AuthenticateAsync(AuthenticationScheme);
        await SignInAsync(account, here.Properties?.IsPersistent ?? false);
    }

    /// <summary>Ends every device of an account but one.</summary>
    public Task<int> EndOthersAsync(Guid owner, Guid? but, CancellationToken cancel) =>
        db.SignIns.Where(s => s.OwnerId == owner && s.Id != but).ExecuteDeleteAsync(cancel);

    /// <summary>Whose account it is and on which device, or null where nobody is signed in.</summary>
    internal static (Guid Owner, Guid Device)? DeviceOf(ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var owner) && Guid.TryParse(user.FindFirstValue(DeviceClaim), out var device)
            ? (owner, device) : null;

    private async Task<int> CarryAsync(Guid from, Guid to)
    {
        // An account that was begun here and never confirmed holds nothing of its own.
        await db.Accounts.Where(a => a.Id == from).ExecuteDeleteAsync(Context.RequestAborted);
        return await CarryOver.MoveAsync(db, from, to, Context.RequestAborted);
    }
}
