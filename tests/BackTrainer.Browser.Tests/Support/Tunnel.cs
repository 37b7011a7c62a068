using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace BackTrainer.Browser.Tests.Support;

/// <summary>What the way to the server does to what goes through it.</summary>
public enum Reception
{
    /// <summary>Nothing.</summary>
    Good,

    /// <summary>Nothing gets through; connections are cut.</summary>
    None,

    /// <summary>What is written gets through and is done, and its answer is lost.</summary>
    AnswersLost,

    /// <summary>What is written arrives twice.</summary>
    Twice,

    /// <summary>What is written is held back until what comes after it has arrived; whoever sent it hears nothing.</summary>
    Reordered,
}

/// <summary>
/// The way from one device to the server, with an address of its own: pages and workers alike can use no other. It can lose,
/// double and reorder what goes through it, which the network of a cellar does and a browser's own offline switch does not.
/// </summary>
internal sealed class Tunnel : IAsyncDisposable
{
    private static readonly HttpClient Wire = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    });

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Func<Task>> _held = new();

    private Tunnel(WebApplication app) => _app = app;

    /// <summary>What it does now.</summary>
    public Reception Reception { get; set; } = Reception.Good;

    /// <summary>A name for a build of the app that came after the one that runs, or null: its worker is another one.</summary>
    public string? LaterBuild { get; set; }

    /// <summary>Where the device finds the server.</summary>
    public string Address => _app.Urls.First();

    /// <summary>The batches that a device has tried to send, as they were written; those that no reception let out are not here.</summary>
    public ConcurrentQueue<byte[]> Batches { get; } = new();

    public static async Task<Tunnel> ToAsync(string server)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var tunnel = new Tunnel(app);
        app.Run(context => tunnel.CarryAsync(context, server));
        await app.StartAsync();
        return tunnel;
    }

    /// <summary>Lets through what was held back, the latest first.</summary>
    public async Task ReleaseAsync()
    {
        foreach (var send in _held.Reverse())
        {
            await send();
        }

        _held.Clear();
    }

    private async Task CarryAsync(HttpContext context, string server)
    {
        var reception = Reception;
        if (reception == Reception.None)
        {
            context.Abort();
            return;
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var sent = Copy(context.Request, server, body.ToArray());
        if (context.Request.Path == "/api/sync")
        {
            Batches.Enqueue(body.ToArray());
        }

        var isWrite = sent().Method != HttpMethod.Get;
        if (isWrite && reception == Reception.Reordered)
        {
            _held.Enqueue(async () => (await Wire.SendAsync(sent())).Dispose());
            context.Abort();
            return;
        }

        if (isWrite && reception == Reception.Twice)
        {
            (await Wire.SendAsync(sent())).Dispose();
        }

        using var answer = await Wire.SendAsync(sent());

        // Also what was on its way when the reception went.
        if (Reception == Reception.None || (isWrite && reception == Reception.AnswersLost))
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key is not "Transfer-Encoding"))
        {
            context.Response.Headers[name] = values.ToArray();
        }

        var content = await answer.Content.ReadAsByteArrayAsync();
        if (LaterBuild is { } build && context.Request.Path == "/sw.js")
        {
            context.Response.Headers.ContentLength = null;
            context.Response.Headers.ETag = default;
            content = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace("version: \"", $"version: \"{build}", StringComparison.Ordinal));
        }

        if (content.Length > 0)
        {
            await context.Response.Body.WriteAsync(content);
        }
    }

    private static Func<HttpRequestMessage> Copy(HttpRequest request, string server, byte[] body)
    {
        var (method, path) = (new HttpMethod(request.Method), request.HttpContext.Features.Get<IHttpRequestFeature>()!.RawTarget);
        var headers = request.Headers.Where(h => h.Key != "If-None-Match" || request.Path != "/sw.js").Select(h => (h.Key, Values: h.Value.ToArray())).ToList();
        return () =>
        {
            var copy = new HttpRequestMessage(method, server + path);
            if (body.Length > 0)
            {
                copy.Content = new ByteArrayContent(body);
            }

            foreach (var (name, values) in headers)
            {
                if (!copy.Headers.TryAddWithoutValidation(name, values))
                {
                    copy.Content?.Headers.TryAddWithoutValidation(name, values);
                }
            }

            return copy;
        };
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
