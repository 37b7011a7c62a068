using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace BackTrainer.Web.Hosting;

/// <summary>
/// Whose data this request may see. Somebody who is signed in is their account; else a browser is a guest, known by a
/// long-lived cookie that is signed and encrypted by the server, and another browser is another guest; a program is known by a
/// personal token. The cookie is only given where something is about to be kept, and it never opens what an account guards.
/// </summary>
public sealed class Guest(IHttpContextAccessor accessor, IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>The cookie's name.</summary>
    public const string CookieName = "backtrainer-guest";

    /// <summary>How long the cookie lasts after its last renewal, in days: the longest that browsers keep one.</summary>
    public const int Days = 400;

    /// <summary>A cookie older than this is given anew, in days.</summary>
    public const int RenewAfterDays = 30;

    private readonly IDataProtector _protector = protection.CreateProtector("BackTrainer.Guest.v1");
    private Guid? _id;
    private bool _read;

    /// <summary>Who this request is from, or null for a browser that is not known.</summary>
    public Guid? Id
    {
        get
        {
            if (!_read)
            {
                _read = true;
                _id = Read();
            }

            return _id;
        }
    }

    /// <summary>Who this request is from; a new guest where it was not known.</summary>
    public Guid Ensure()
    {
        if (Id is { } known)
        {
            return known;
        }

        var id = Guid.CreateVersion7();
        Give(id);
        _id = id;
        return id;
    }

    /// <summary>The guest of this browser's cookie, whoever is signed in; null where there is none.</summary>
    internal Guid? OfCookie() => Read();

    /// <summary>Says who it is, known by something other than the cookie; null for nobody.</summary>
    internal void Be(Guid? owner) => (_id, _read) = (owner, true);

    /// <summary>Takes the cookie back: from now on this browser is nobody.</summary>
    internal void Forget()
    {
        Http.Response.Cookies.Delete(CookieName, Options());
        Be(null);
    }

    private Guid? Read()
    {
        if (Http.Request.Cookies[CookieName] is not { Length: > 0 and < 1000 } cookie)
        {
            return null;
        }

        try
        {
            var parts = _protector.Unprotect(cookie).Split('|');
            if (parts.Length != 2 || !Guid.TryParse(parts[0], out var id)
                || !long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var given))
            {
                return null;
            }

            if (clock.GetUtcNow().ToUnixTimeSeconds() - given > RenewAfterDays * 86_400L)
            {
                Give(id);
            }

            return id;
        }
        catch (CryptographicException)
        {
            // Not signed by this server: the browser is treated as unknown.
            return null;
        }
    }

    private void Give(Guid id)
    {
        if (Http.Response.HasStarted)
        {
            return;
        }

        Http.Response.Cookies.Append(
            CookieName,
            _protector.Protect($"{id:N}|{clock.GetUtcNow().ToUnixTimeSeconds()}"),
            Options());
    }

    private CookieOptions Options() => new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = Http.Request.IsHttps,
        MaxAge = TimeSpan.FromDays(Days),
        Path = "/",
    };

    private HttpContext Http => accessor.HttpContext ?? throw new InvalidOperationException("There is no request.");
}
