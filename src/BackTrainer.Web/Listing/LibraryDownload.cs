using System.Security.Cryptography;
using BackTrainer.Data;
using Microsoft.Net.Http.Headers;

namespace BackTrainer.Web.Listing;

/// <summary>The library as one file to take along, as it was when the program started.</summary>
internal sealed class LibraryDownload(string folder)
{
    /// <summary>Where it is.</summary>
    public const string Path = "/library.json";

    private readonly byte[] _json = LibraryDocument.Of(folder);

    /// <summary>How large it is, in bytes.</summary>
    public int Size => _json.Length;

    public static void Map(IEndpointRouteBuilder app)
    {
        var download = app.ServiceProvider.GetRequiredService<LibraryDownload>();
        var version = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(download._json))[..16]}\"");
        app.MapGet(Path, (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "public, no-cache";
            return Results.Bytes(download._json, "application/json", "backtrainer-library.json", entityTag: version);
        }).ExcludeFromDescription();
    }
}
