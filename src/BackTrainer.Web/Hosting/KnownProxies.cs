using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace BackTrainer.Web.Hosting;

/// <summary>
/// The proxies that may say for whom they ask, and whether that came over TLS. Nobody may unless the setting names them, not
/// even the machine itself: whoever else could send these headers would choose the address that limits count by.
/// </summary>
internal static partial class KnownProxies
{
    /// <summary>The setting: addresses and networks with commas between them, as in <c>127.0.0.1, 10.0.0.0/8</c>.</summary>
    public const string Setting = "Proxy:Known";

    /// <exception cref="SettingException">One is neither an address nor a network.</exception>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var known = (configuration[Setting] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Network).ToList();
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            // The host is what the request says; a proxy passes it on, and a setting names the site's address.
            forwarded.ForwardedHeaders = known.Count > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            known.ForEach(forwarded.KnownIPNetworks.Add);

            // As far back as every one on the way is known.
            forwarded.ForwardLimit = null;
        });
    }

    /// <summary>Reads the headers of known proxies; those of others stay unread, and the log says so once.</summary>
    public static void Use(WebApplication app)
    {
        app.UseForwardedHeaders();
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(KnownProxies));
        var isTold = 0;
        app.Use((context, next) =>
        {
            // What was read is taken away from the request.
            if (isTold == 0 && context.Request.Headers.ContainsKey(ForwardedHeadersDefaults.XForwardedProtoHeaderName) && Interlocked.Exchange(ref isTold, 1) == 0)
            {
                Unknown(logger, Setting);
            }

            return next(context);
        });
    }

    private static IPNetwork Network(string text) => IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new(address, address.GetAddressBytes().Length * 8)
        : throw Settings.Wrong(Setting, text, "addresses or networks, such as 127.0.0.1, 10.0.0.0/8");

    [LoggerMessage(Level = LogLevel.Warning, Message = "A request came through a proxy that {Setting} does not name. Whether it came over TLS, and from whom, is not taken from it: cookies are not marked as secure, and all who come that way share one limit.")]
    private static partial void Unknown(ILogger logger, string setting);
}
