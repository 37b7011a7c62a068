using BackTrainer.Data;
using BackTrainer.Domain.People;
using BackTrainer.Web.Accounts;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Pages.Account;

/// <summary>What there is to an account, and the devices that are signed in to it.</summary>
public sealed class IndexModel(TrainingDb db, Entrance entrance, CarriedNote note, PersonClock clock) : PageModel
{
    private static readonly Dictionary<string, string> Notes = new(StringComparer.Ordinal)
    {
        ["password"] = "Your password is changed, and every other device is signed out.",
        ["address"] = "Your new address counts from now on.",
        ["codes-off"] = "Signing in asks for no code any more.",
        ["device"] = "That device is signed out.",
        ["others"] = "Every other device is signed out.",
    };

    /// <summary>The address, or null where nobody is signed in.</summary>
    public string? Email { get; private set; }

    /// <summary>Codes of a phone are asked as well.</summary>
    public bool HasCodes { get; private set; }

    /// <summary>How many passkeys there are.</summary>
    public int Passkeys { get; private set; }

    /// <summary>Devices that are signed in, the one that was seen last first.</summary>
    public IReadOnlyList<SignIn> Devices { get; private set; } = [];

    /// <summary>This device.</summary>
    public Guid? Here { get; private set; }

    /// <summary>What was just done, or null.</summary>
    public string? Note { get; private set; }

    /// <summary>Whoever was here before went out, or erased everything; null where neither was just done.</summary>
    public string? Gone { get; private set; }

    public async Task OnGetAsync(bool made, bool @out, string? changed, CancellationToken cancel)
    {
        Gone = note.Take() == CarriedNote.Erased ? CarriedNote.Erased : @out ? "out" : null;
        Note = made ? "Your account is ready. What you logged in this browser is in it."
            : @out ? "You are signed out, and this device shows nothing of yours."
            : Gone == CarriedNote.Erased ? "Everything of yours is erased."
            : changed is not null && Notes.TryGetValue(changed, out var said) ? said : null;
        if (Entrance.DeviceOf(User) is not var (owner, device))
        {
            return;
        }

        Here = device;
        var account = await db.Accounts.AsNoTracking().FirstAsync(a => a.Id == owner, cancel);
        (Email, HasCodes) = (account.Email, account.TwoFactorEnabled);
        var since = clock.Utc().AddDays(-Domain.People.SignIn.LastsDays);
        Devices = await db.SignIns.AsNoTracking().Where(s => s.OwnerId == owner && s.LastSeenAt > since).OrderByDescending(s => s.LastSeenAt).ToListAsync(cancel);
        Passkeys = await db.Set<Microsoft.AspNetCore.Identity.IdentityUserPasskey<Guid>>().CountAsync(p => p.UserId == owner, cancel);
    }

    public async Task<IActionResult> OnPostEndAsync(Guid device, CancellationToken cancel)
    {
        if (Entrance.DeviceOf(User) is not var (owner, _))
        {
            return Challenge();
        }

        return await db.SignIns.Where(s => s.OwnerId == owner && s.Id == device).ExecuteDeleteAsync(cancel) == 0 ? NotFound() : Redirect("/account?changed=device");
    }

    public async Task<IActionResult> OnPostEndOthersAsync(CancellationToken cancel)
    {
        if (Entrance.DeviceOf(User) is not var (owner, here))
        {
            return Challenge();
        }

        await entrance.EndOthersAsync(owner, here, cancel);
        return Redirect("/account?changed=others");
    }

    /// <summary>When a device was seen last, in words.</summary>
    public string Seen(SignIn device)
    {
        var day = clock.DayOf(device.LastSeenAt);
        return day == clock.LocalDay() ? $"seen today at {clock.Local(device.LastSeenAt).Time()}" : $"seen last on {day.Full()}";
    }
}
