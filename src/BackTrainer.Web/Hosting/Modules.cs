using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.FileProviders;

namespace BackTrainer.Web.Hosting;

/// <summary>
/// The scripts of the pages, under an address that names what is in all of them. Modules import each other by relative
/// addresses, so a page that names one of them gets all from the same build, for as long as it likes; one of another build
/// is never mixed in.
/// </summary>
public sealed class Modules
{
    private const string Folder = "/js", Mark = "/~";

    private readonly string _root;

    public Modules(IWebHostEnvironment environment)
    {
        var files = Read(environment.WebRootFileProvider, Folder).OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, content) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{path}\n{content.Length}\n")));
            hash.AppendData(content);
        }

        _root = $"{Folder}{Mark}{Convert.ToHexStringLower(hash.GetHashAndReset())[..16]}";
        All = [.. files.Select(f => _root + f.Path[Folder.Length..])];
    }

    /// <summary>The addresses of all of them.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The address of one, named by its path in the folder of scripts.</summary>
    public string this[string module] => $"{_root}/{module}";

    /// <summary>Leads those addresses to the files.</summary>
    internal static IApplicationBuilder Use(IApplicationBuilder app)
    {
        var modules = app.ApplicationServices.GetRequiredService<Modules>();
        return app.Use((context, next) =>
        {
            if (context.Request.Path.StartsWithSegments(modules._root, StringComparison.Ordinal, out var file))
            {
                context.Request.Path = Folder + file;
                context.Response.OnStarting(() =>
                {
                    if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
                    {
                        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                    }

                    return Task.CompletedTask;
                });
            }

            return next(context);
        });
    }

    private static IEnumerable<(string Path, byte[] Content)> Read(IFileProvider files, string folder)
    {
        foreach (var file in files.GetDirectoryContents(folder))
        {
            var path = $"{folder}/{file.Name}";
            if (file.IsDirectory)
            {
                foreach (var inside in Read(files, path))
                {
                    yield return inside;
                }
            }
            else if (path.EndsWith(".js", StringComparison.Ordinal))
            {
                using var stream = file.CreateReadStream();
                using var content = new MemoryStream();
                stream.CopyTo(content);
                yield return (path, content.ToArray());
            }
        }
    }
}
