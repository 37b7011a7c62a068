using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace BackTrainer.Web.Accounts;

/// <summary>
/// Says to the next page what just happened to somebody's data: that it was carried over, and under which tag the browser may
/// still hold what it has not sent, or that it was erased. It stands in a cookie that this server signs and that lasts minutes.
/// </summary>
public sealed class CarriedNote(IHttpContextAccessor accessor, IDataProtectionProvider protection)
{
    /// <summary>What is left where everything was erased.</summary>
    public const string Erased = "erased";

    private const string CookieName = "backtrainer-carried";
    private const int Minutes = 10;

    private readonly IDataProtector _protector = protection.CreateProtector("BackTrainer.Carried.v1");

    /// <summary>Leaves the note.</summary>
    public void Leave(string tag)
    {
        IsLeft = true;
        Http.Response.Cookies.Append(CookieName, _protector.Protect(tag), Options());
    }

    /// <summary>It was left in this request.</summary>
    public bool IsLeft { get; private set; }

    /// <summary>Reads the tag of the note and takes it away; null where there is none.</summary>
    public string? Take()
    {
        if (Http.Request.Cookies[CookieName] is not { Length: > 0 and < 1000 } cookie)
        {
            return null;
        }

        Http.Response.Cookies.Delete(CookieName, Options());
        try
        {
            return _protector.Unprotect(cookie);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private HttpContext Http => accessor.HttpContext ?? throw new InvalidOperationException("There is no request.");

    private CookieOptions Options() => new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = Http.Request.IsHttps,
        MaxAge = TimeSpan.FromMinutes(Minutes),
        Path = "/",
    };
}
