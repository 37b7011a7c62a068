using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BackTrainer.Web.Drawing;
using Microsoft.AspNetCore.Components;
using Microsoft.Net.Http.Headers;

namespace BackTrainer.Web.Hosting;

/// <summary>
/// The worker that keeps the app on a device. The list of what it keeps, with the versions in their addresses, stands at its
/// head: a new build is a new worker, and an old build's files are never mixed with a new one's.
/// </summary>
internal static class ServiceWorker
{
    /// <summary>Where it is; it looks after everything below.</summary>
    public const string Path = "/sw.js";

    private static readonly string[] Files = ["css/app.css", "css/training.css", "icons/icon.svg", "icons/icon-192.png", "img/body.svg", "manifest.webmanifest"];

    public static void Map(IEndpointRouteBuilder app)
    {
        var worker = new Lazy<byte[]>(() => Write(app));
        var version = new Lazy<EntityTagHeaderValue>(() => new($"\"{Convert.ToHexStringLower(SHA256.HashData(worker.Value))[..16]}\""));
        app.MapGet(Path, (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "no-cache";
            return Results.Bytes(worker.Value, "text/javascript; charset=utf-8", entityTag: version.Value);
        }).ExcludeFromDescription();
    }

    private static byte[] Write(IEndpointRouteBuilder app)
    {
        var assets = app.DataSources.SelectMany(s => s.Endpoints).Select(e => e.Metadata.GetMetadata<ResourceAssetCollection>()).OfType<ResourceAssetCollection>().First();
        var album = app.ServiceProvider.GetRequiredService<FigureAlbum>();
        var modules = app.ServiceProvider.GetRequiredService<Modules>();
        string[] shell = ["/offline", "/offline?unsent=true", $"/figures.svg?v={album.Version}", .. Files.Select(f => $"/{assets[f]}"), .. modules.All];
        var files = app.ServiceProvider.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider;
        using var reader = new StreamReader(files.GetFileInfo("js/worker.js").CreateReadStream(), Encoding.UTF8);
        var code = Modules.WithoutComments(reader.ReadToEnd());
        var list = JsonSerializer.Serialize(shell);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list + code)))[..16];
        return Encoding.UTF8.GetBytes($"self.build = {{ version: \"{hash}\", shell: {list} }};\n{code}");
    }
}
