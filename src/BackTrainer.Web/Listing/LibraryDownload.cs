using BackTrainer.Data;
using BackTrainer.Web.Hosting;

namespace BackTrainer.Web.Listing;

/// <summary>The library as one file to take along, as it was when the program started.</summary>
internal sealed class LibraryDownload(string folder)
{
    /// <summary>Where it is.</summary>
    public const string Path = "/library.json";

    private readonly ReadyFile _file = new(LibraryDocument.Of(folder), "application/json", "backtrainer-library.json");

    /// <summary>How large it is, in bytes.</summary>
    public int Size => _file.Size;

    public static void Map(IEndpointRouteBuilder app)
    {
        var download = app.ServiceProvider.GetRequiredService<LibraryDownload>();
        app.MapGet(Path, (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "public, no-cache";
            return download._file.Answer(context);
        }).ExcludeFromDescription();
    }
}
