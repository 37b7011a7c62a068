using System.Diagnostics;

namespace BackTrainer.Web.Hosting;

/// <summary>One line a request, and nothing in it that says who: no query, no header, no address, no body, and of a calendar's address not the key that is in it. Paths stay escaped, so that none can write a line of its own.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger, TrainingMeter meter)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path;
        var shown = path.StartsWithSegments("/calendar", StringComparison.OrdinalIgnoreCase) ? "/calendar/…" : path.ToUriComponent();
        var begin = Stopwatch.GetTimestamp();
        using var trace = Trace(context.Request);
        try
        {
            await next(context);
        }
        finally
        {
            var took = Stopwatch.GetElapsedTime(begin);
            meter.Answered(context.Request.Method, context.Response.StatusCode, took);
            if (!path.StartsWithSegments("/health", StringComparison.Ordinal))
            {
                Answered(context.Request.Method, shown, context.Response.StatusCode, took.TotalMilliseconds);
            }
        }
    }

    /// <summary>
    /// Begins the trace of a request, or goes on with that of whoever asks. ASP.NET Core would begin it for shared pages too, which have
    /// nothing to trace, and would put the whole path into each line of the log.
    /// </summary>
    private static Activity? Trace(HttpRequest request)
    {
        if (Activity.Current is not null)
        {
            return null;
        }

        var activity = new Activity(nameof(RequestLog));
        if (ActivityContext.TryParse(request.Headers.TraceParent, request.Headers.TraceState, isRemote: true, out var parent))
        {
            activity.SetParentId(parent.TraceId, parent.SpanId, parent.TraceFlags);
        }

        return activity.Start();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} {Status} in {Milliseconds:0.0} ms")]
    private partial void Answered(string method, string path, int status, double milliseconds);
}
