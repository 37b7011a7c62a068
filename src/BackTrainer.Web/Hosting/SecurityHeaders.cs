namespace BackTrainer.Web.Hosting;

/// <summary>What every answer tells the browser not to do.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>Nothing from elsewhere, nothing inline, nobody may frame it.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
        + "require-trusted-types-for 'script'; trusted-types backtrainer backtrainer-worker";

    /// <summary>A year, for this host alone: what stands beside it under the same name is not ours to decide on.</summary>
    public const string StrictTransport = "max-age=31536000";

    /// <summary>Nothing of the device but what pages ask for: the screen that stays on, and passkeys.</summary>
    private static readonly string Permissions = string.Join(", ", new[]
    {
        "accelerometer", "browsing-topics", "camera", "display-capture", "geolocation", "gyroscope", "hid", "idle-detection", "local-fonts",
        "magnetometer", "microphone", "midi", "payment", "serial", "usb", "window-management", "xr-spatial-tracking",
    }.Select(feature => $"{feature}=()").Concat(["publickey-credentials-create=(self)", "publickey-credentials-get=(self)", "screen-wake-lock=(self)"]));

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = Permissions;
            if (context.Request.IsHttps)
            {
                headers.StrictTransportSecurity = StrictTransport;
            }


            // Pages may show what belongs to one person: no cache in between keeps them, and the browser asks anew.
            if (headers.CacheControl.Count == 0 && context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
            {
                headers.CacheControl = "private, no-cache";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
