namespace BackTrainer.Web.Hosting;

/// <summary>Light, dark, or what the device says; kept in a cookie that holds nothing else.</summary>
public static class Theme
{
    /// <summary>The cookie's name.</summary>
    public const string CookieName = "backtrainer-theme";

    private static readonly string[] Themes = ["light", "dark"];

    /// <summary>The theme that was chosen, or null to follow the device.</summary>
    public static string? Of(HttpRequest request) => Themes.FirstOrDefault(t => t == request.Cookies[CookieName]);

    /// <summary>Keeps a theme; anything else follows the device again.</summary>
    public static void Choose(HttpContext context, string? theme)
    {
        if (!Themes.Contains(theme))
        {
            context.Response.Cookies.Delete(CookieName);
            return;
        }

        context.Response.Cookies.Append(CookieName, theme!, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(Guest.Days),
        });
    }
}
