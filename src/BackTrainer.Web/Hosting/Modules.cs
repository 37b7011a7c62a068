using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.FileProviders;

namespace BackTrainer.Web.Hosting;

/// <summary>
/// The scripts of the pages, without their comments, under an address that names what is in all of them. Modules import each
/// other by relative addresses, so a page that names one of them gets all from the same build, for as long as it likes; one
/// of another build is never mixed in.
/// </summary>
public sealed class Modules
{
    private const string Folder = "/js", Mark = "/~", ContentType = "text/javascript; charset=utf-8";

    private readonly string _root;
    private readonly Dictionary<string, ReadyFile> _modules = new(StringComparer.Ordinal);

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
        foreach (var (path, content) in files)
        {
            _modules.Add(_root + path[Folder.Length..], new(content, ContentType));
        }
    }

    /// <summary>The addresses of all of them.</summary>
    public IReadOnlyCollection<string> All => _modules.Keys;

    /// <summary>The address of one, named by its path in the folder of scripts.</summary>
    public string this[string module] => $"{_root}/{module}";

    /// <summary>A script without lines that hold nothing but a comment. Whoever wants to read them finds the source.</summary>
    public static string WithoutComments(string script)
    {
        var kept = new StringBuilder();
        var isInside = false;
        foreach (var line in script.Split('\n'))
        {
            var words = line.AsSpan().Trim();
            var begins = !isInside && words.StartsWith("/*", StringComparison.Ordinal) && (words.EndsWith("*/", StringComparison.Ordinal) || !words.Contains("*/", StringComparison.Ordinal));
            if (!isInside && !begins && !words.IsEmpty && !words.StartsWith("//", StringComparison.Ordinal))
            {
                kept.Append(line).Append('\n');
            }

            isInside = (isInside || begins) && !words.EndsWith("*/", StringComparison.Ordinal);
        }

        return kept.ToString();
    }

    /// <summary>Answers those addresses.</summary>
    internal static void Map(IEndpointRouteBuilder app)
    {
        var modules = app.ServiceProvider.GetRequiredService<Modules>();
        app.MapMethods($"{Folder}/{{build:regex(^~)}}/{{**file}}", [HttpMethods.Get, HttpMethods.Head], (HttpContext context) => modules.Answer(context)).ExcludeFromDescription();
    }

    private IResult Answer(HttpContext context)
    {
        if (!_modules.TryGetValue(context.Request.Path.Value ?? "", out var module))
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return module.Answer(context);
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
                using var reader = new StreamReader(file.CreateReadStream(), Encoding.UTF8);
                yield return (path, Encoding.UTF8.GetBytes(WithoutComments(reader.ReadToEnd())));
            }
        }
    }
}
