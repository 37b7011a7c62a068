using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace BackTrainer.Web.Hosting;

/// <summary>
/// Where the connection is secure, browsers are told to guard our cookies by their name: <c>__Host-</c> lets no other site of
/// the same domain set them. Over plain HTTP browsers refuse that name, so there they go without. Inside of the program they have
/// one name.
/// </summary>
internal static class HostCookies
{
    private const string Prefix = "__Host-", Ours = "backtrainer-";

    public static IApplicationBuilder Use(IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.IsHttps)
        {
            context.Request.Headers.Cookie = Inside(context.Request.Headers.Cookie);
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.SetCookie = new([.. context.Response.Headers.SetCookie.Select(Outside)]);
                return Task.CompletedTask;
            });
        }

        return next(context);
    });

    /// <summary>
    /// The guarded ones under their plain names. A plain one is only believed of a guest who came before cookies were guarded:
    /// it is signed, and all that they have hangs on it.
    /// </summary>
    private static StringValues Inside(StringValues header)
    {
        var cookies = CookieHeaderValue.TryParseList([.. header.OfType<string>()], out var parsed) ? parsed : [];
        var guarded = cookies.Where(c => c.Name.StartsWith(Prefix + Ours, StringComparison.Ordinal)).Select(c => c.Name.Substring(Prefix.Length).ToString()).ToHashSet();
        var kept = cookies
            .Where(c => !c.Name.StartsWith(Ours, StringComparison.Ordinal) || (c.Name.Equals(Guest.CookieName, StringComparison.Ordinal) && !guarded.Contains(Guest.CookieName)))
            .Select(c => c.Name.StartsWith(Prefix + Ours, StringComparison.Ordinal) ? $"{c.Name.Substring(Prefix.Length)}={c.Value}" : c.ToString());
        return string.Join("; ", kept) is { Length: > 0 } one ? one : StringValues.Empty;
    }

    private static string? Outside(string? cookie) => cookie?.StartsWith(Ours, StringComparison.Ordinal) == true ? Prefix + cookie : cookie;
}
