using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace BackTrainer.Web.Hosting;

/// <summary>A page as it was made once, with the headers that it had then, ready to be sent to whoever is nobody.</summary>
internal sealed class SharedPage
{
    /// <summary>What an answer depends on: a person's cookie makes a page of their own of it.</summary>
    private const string Vary = "Accept-Encoding, Cookie";

    private readonly KeyValuePair<string, StringValues>[] _headers;
    private readonly StringValues _cacheControl;
    private readonly Form[] _forms;

    /// <summary>A page.</summary>
    /// <param name="html">Its bytes.</param>
    /// <param name="headers">All that it was sent with.</param>
    public SharedPage(byte[] html, IHeaderDictionary headers)
    {
        Size = html.Length;
        _headers = [.. headers];
        _cacheControl = headers.CacheControl;

        // A browser that has a page keeps the headers that came with it, so a change of them is a change of the page.
        var all = string.Concat(_headers.Select(h => $"{h.Key}: {h.Value}\n"));
        var tag = Convert.ToHexStringLower(SHA256.HashData([.. html, .. Encoding.UTF8.GetBytes(all)]))[..16];
        _forms = [.. Enum.GetValues<Packing>().Select(packing => new Form(packing, html, tag))];
    }

    /// <summary>How large it is, in bytes.</summary>
    public int Size { get; }

    /// <summary>Sends it, or says that it has not changed.</summary>
    public Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var form = FormFor(request);
        var headers = response.Headers;
        if (request.Headers.IfNoneMatch is { Count: > 0 } had && form.IsAmong(had))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            headers.CacheControl = _cacheControl;
            headers.ETag = form.Tag;
            headers.Vary = Vary;
            return Task.CompletedTask;
        }

        foreach (var (name, value) in _headers)
        {
            headers[name] = value;
        }

        var bytes = Head(context);
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes).AsTask();
    }

    /// <summary>Adds the headers of how it is packed for this request to an answer that has all others.</summary>
    /// <returns>The bytes of that answer.</returns>
    public ReadOnlyMemory<byte> Head(HttpContext context)
    {
        var form = FormFor(context.Request);
        var headers = context.Response.Headers;
        headers.ETag = form.Tag;
        headers.Vary = Vary;
        headers.ContentEncoding = form.Name;
        headers.ContentLength = form.Bytes.Length;
        return form.Bytes;
    }

    private Form FormFor(HttpRequest request) => _forms[(int)Packings.Best(request.Headers.AcceptEncoding)];

    /// <summary>The page in one packing. It is packed when somebody first asks for that.</summary>
    private sealed class Form(Packing packing, byte[] html, string tag)
    {
        private readonly Lazy<byte[]> _bytes = new(() => packing.Pack(html));

        public byte[] Bytes => _bytes.Value;

        public StringValues Name { get; } = packing.Name();

        public StringValues Tag { get; } = packing.TagOf(tag);

        /// <summary>A browser has it. A proxy on the way may have called the tag a weak one.</summary>
        public bool IsAmong(StringValues had)
        {
            if (had == Tag)
            {
                return true;
            }

            foreach (var header in had)
            {
                foreach (var range in header.AsSpan().Split(','))
                {
                    var one = header.AsSpan(range).Trim();
                    if (one is "*" || (one.StartsWith("W/", StringComparison.Ordinal) ? one[2..] : one).SequenceEqual(Tag.ToString()))
                    {
                        return true;
                    }
                }
            }

            return false;
        }
    }
}
