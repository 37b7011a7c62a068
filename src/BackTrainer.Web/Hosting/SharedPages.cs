using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Listing;

namespace BackTrainer.Web.Hosting;

/// <summary>
/// Pages that are the same for everyone who is nobody are made once and then sent as they are, before anything else of the
/// program is asked. Nobody is who sends neither a cookie nor a token. The library only changes with a start, and so do these.
/// </summary>
internal sealed class SharedPages(RequestDelegate next, LibraryStart start, SiteAddress site, SharedAnswers answers)
{
    /// <summary>More than this is not kept, in bytes before packing: a few times what one host's pages take. Whoever makes up hosts gains nothing.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    private readonly Lazy<FrozenSet<string>> _known = new(() => Known(start.Library).ToFrozenSet(StringComparer.Ordinal));
    private readonly ConcurrentDictionary<Place, SharedPage> _pages = new();
    private int _bytes;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var isGet = HttpMethods.IsGet(request.Method);
        if ((!isGet && !HttpMethods.IsHead(request.Method)) || request.Headers.Cookie.Count > 0 || request.Headers.Authorization.Count > 0)
        {
            return next(context);
        }

        var address = request.QueryString.HasValue ? request.Path.Value + request.QueryString.Value : request.Path.Value!;
        if (!_known.Value.Contains(address))
        {
            return next(context);
        }

        // What names the site itself in a page is either a setting or what the request came to.
        var place = new Place(address, site.Given is null ? request.Host.Value : null, request.IsHttps);
        if (_pages.TryGetValue(place, out var page))
        {
            var begin = Stopwatch.GetTimestamp();
            var sent = page.AnswerAsync(context);
            answers.Count(request.Method, request.Path.Value!, context.Response.StatusCode, Stopwatch.GetElapsedTime(begin));
            return sent;
        }

        return isGet ? MakeAsync(context, place) : next(context);
    }

    /// <summary>The addresses of the pages: the library whole, by page and by one filter, each exercise, and what is read beside it.</summary>
    private static IEnumerable<string> Known(ExerciseLibrary library) =>
    [
        "/", "/principles", "/rules", "/privacy", "/exercises", "/exercises/figures", "/exercises/cards",
        .. library.Exercises.Select(e => $"/exercises/{e.Id}"),
        .. Enumerable.Range(2, library.Exercises.Count / Pages.Exercises.IndexModel.PageSize).Select(n => $"/exercises?page={n}"),
        .. Each<Muscle>("muscle"), .. Each<MovementPattern>("pattern"), .. Each<TrainingLevel>("level"), .. Each<SpinalLoad>("spinalLoad"),
        .. Each<Benefit>("benefit"), .. Each<Equipment>("equipment"), .. EquipmentPreset.All.Select(kit => $"/exercises?kit={kit.Id}"),
    ];

    private static IEnumerable<string> Each<TEnum>(string part)
        where TEnum : struct, Enum => Kebab.All<TEnum>().Select(value => $"/exercises?{part}={value}");

    /// <summary>Lets the program make it, and keeps it where nothing in it is anybody's own.</summary>
    private async Task MakeAsync(HttpContext context, Place place)
    {
        var response = context.Response;
        using var html = new MemoryStream();
        ReadOnlyMemory<byte> bytes = default;

        // What is registered first runs last, when all others have set their headers.
        response.OnStarting(() =>
        {
            bytes = html.ToArray();
            if (bytes.Length > 0 && response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0)
            {
                var page = new SharedPage(html.ToArray(), response.Headers);
                Keep(place, page);
                bytes = page.Head(context);
            }

            return Task.CompletedTask;
        });
        var body = response.Body;
        response.Body = html;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
        }

        if (html.Length > 0)
        {
            await response.StartAsync(context.RequestAborted);
            await body.WriteAsync(bytes, context.RequestAborted);
        }
    }

    private void Keep(Place place, SharedPage page)
    {
        if (Interlocked.Add(ref _bytes, page.Size) > MostBytes)
        {
            _pages.Clear();
            Interlocked.Exchange(ref _bytes, page.Size);
        }

        _pages[place] = page;
    }

    /// <summary>What a page depends on.</summary>
    private readonly record struct Place(string Address, string? Host, bool IsSecure);
}
