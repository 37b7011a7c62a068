using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace BackTrainer.Web.Hosting;

/// <summary>How large a request may be and how long it may take, so that one sender cannot keep the program from the others.</summary>
public static class RequestLimits
{
    /// <summary>The largest head of a request, in bytes; a page's cookies and the longest address of a session that has not begun fit several times.</summary>
    public const int MaxHeadBytes = 32 * 1024;

    /// <summary>The most headers.</summary>
    public const int MaxHeaders = 64;

    /// <summary>The head has to be there after this.</summary>
    public static readonly TimeSpan HeadTime = TimeSpan.FromSeconds(15);

    /// <summary>An answer has to begin after this: longer than a write waits for its turn and for the disk.</summary>
    public static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(75);

    /// <summary>A body or an answer that moves slower than this, in bytes a second, is cut off.</summary>
    public const double FewestBytesASecond = 240;

    /// <summary>A body that is refused for its length is read away up to this many bytes; who sends more may find the connection closed before they hear why.</summary>
    public const long MostReadAway = 256 * 1024 * 1024;

    /// <summary>The limits of the server; <c>Limits:Connections</c> says how many connections there may be at once (2000).</summary>
    internal static void Apply(KestrelServerLimits limits, int connections)
    {
        limits.MaxRequestBodySize = BackTrainerApp.MaxRequestBytes;
        limits.MaxRequestHeadersTotalSize = MaxHeadBytes;
        limits.MaxRequestHeaderCount = MaxHeaders;
        limits.RequestHeadersTimeout = HeadTime;
        limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
        limits.MinRequestBodyDataRate = limits.MinResponseDataRate = new(FewestBytesASecond, TimeSpan.FromSeconds(5));
        limits.MaxConcurrentConnections = connections;
        limits.Http2.MaxStreamsPerConnection = 100;
    }

    /// <summary>An answer that takes too long is given up: nothing of it is written.</summary>
    internal static void AddTimes(IServiceCollection services) => services.AddRequestTimeouts(times => times.DefaultPolicy = new RequestTimeoutPolicy
    {
        Timeout = AnswerTime,
        TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
    });

    /// <summary>
    /// Refuses a body that says itself that it is too long, before anything of it is looked at. Kestrel reads it away after the
    /// answer, for a few seconds at most: a connection closed with bytes on the way would take the answer along.
    /// </summary>
    internal static void RefuseLongBodies(IApplicationBuilder app) => app.Use((context, next) =>
    {
        var size = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (!(context.Request.ContentLength > size?.MaxRequestBodySize) || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            return next(context);
        }

        size.MaxRequestBodySize = MostReadAway;
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    });
}
