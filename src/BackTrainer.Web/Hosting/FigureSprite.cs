using BackTrainer.Web.Drawing;

namespace BackTrainer.Web.Hosting;

/// <summary>The portraits of all exercises as one file, for every list that shows them.</summary>
internal static class FigureSprite
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var album = app.ServiceProvider.GetRequiredService<FigureAlbum>();
        var file = new Lazy<ReadyFile>(() => new(album.Portraits, "image/svg+xml"));
        app.MapGet("/figures.svg", (HttpContext context, string? v) =>
        {
            // An address with the right version never shows anything else.
            context.Response.Headers.CacheControl = v == album.Version ? "public, max-age=31536000, immutable" : "public, no-cache";
            return file.Value.Answer(context);
        }).ExcludeFromDescription();
    }
}
