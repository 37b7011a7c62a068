using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;

namespace BackTrainer.Web.Tests.Support;

/// <summary>A proxy before several web processes: each request goes to the next one, and to another where one is not there.</summary>
public sealed class Proxy : IAsyncDisposable
{
    private static readonly HttpClient Wire = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None });

    private readonly WebApplication _app;
    private readonly Uri[] _servers;
    private int _turn;

    private Proxy(WebApplication app, Uri[] servers) => (_app, _servers) = (app, servers);

    /// <summary>Where it is.</summary>
    public Uri Address => new(_app.Urls.First());

    /// <summary>How many requests each server has answered.</summary>
    public int[] Answered { get; private init; } = [];

    public static async Task<Proxy> BeforeAsync(params Uri[] servers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var proxy = new Proxy(app, servers) { Answered = new int[servers.Length] };
        app.Run(proxy.CarryAsync);
        await app.StartAsync();
        return proxy;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task CarryAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var first = (uint)Interlocked.Increment(ref _turn);
        for (var tries = 0; tries < _servers.Length; tries++)
        {
            var server = (int)((first + tries) % _servers.Length);
            try
            {
                await CarryAsync(context, body.ToArray(), _servers[server]);
                Interlocked.Increment(ref Answered[server]);
                return;
            }
            catch (HttpRequestException fault) when (fault.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused })
            {
                // It is not there: nothing of the request has reached it.
            }
            catch (Exception fault) when (fault is HttpRequestException or IOException)
            {
                // It ended meanwhile, and what it did is not known: whoever asked hears nothing and asks again.
                context.Abort();
                return;
            }
        }

        context.Response.StatusCode = StatusCodes.Status502BadGateway;
    }

    private static async Task CarryAsync(HttpContext context, byte[] body, Uri server)
    {
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri(server, context.Request.GetEncodedPathAndQuery())) { Content = new ByteArrayContent(body) };
        foreach (var (name, value) in context.Request.Headers.Where(h => h.Key is not ("Connection" or "Transfer-Encoding" or "Content-Length")))
        {
            _ = request.Headers.TryAddWithoutValidation(name, value.ToArray()) || request.Content.Headers.TryAddWithoutValidation(name, value.ToArray());
        }

        using var answer = await Wire.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, value) in answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key is not ("Connection" or "Transfer-Encoding" or "Content-Length")))
        {
            context.Response.Headers[name] = value.ToArray();
        }

        await answer.Content.CopyToAsync(context.Response.Body);
    }
}
