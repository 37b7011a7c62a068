using BackTrainer.Web.Drawing;
using Microsoft.Net.Http.Headers;

namespace BackTrainer.Web.Hosting;

/// <summary>The portraits of all exercises as one file, for every list that shows them.</summary>
internal static class FigureSprite
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/figures.svg", (FigureAlbum album, HttpContext context, string? v) =>
        {
            // An address with the right version never shows anything else.
            context.Response.Headers.CacheControl = v == album.Version ? "public, max-age=31536000, immutable" : "public, no-cache";
            return Results.Bytes(album.Portraits, "image/svg+xml", entityTag: new EntityTagHeaderValue($"\"{album.Version}\""));
        }).ExcludeFromDescription();
}
