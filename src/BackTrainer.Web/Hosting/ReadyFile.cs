using System.Security.Cryptography;

namespace BackTrainer.Web.Hosting;

/// <summary>A file that the program makes once for everyone, packed when somebody first asks for that.</summary>
/// <param name="content">Its bytes.</param>
/// <param name="contentType">What it is.</param>
/// <param name="name">The name that a browser saves it under, or null where it is shown.</param>
internal sealed class ReadyFile(byte[] content, string contentType, string? name = null)
{
    private readonly string _tag = Convert.ToHexStringLower(SHA256.HashData(content))[..16];
    private readonly Lazy<byte[]>[] _packed = [.. Enum.GetValues<Packing>().Select(packing => new Lazy<byte[]>(() => packing.Pack(content)))];

    /// <summary>How large it is, in bytes.</summary>
    public int Size => content.Length;

    /// <summary>Sends it as small as the request takes it, or says that it has not changed.</summary>
    public IResult Answer(HttpContext context)
    {
        var packing = Packings.Best(context.Request.Headers.AcceptEncoding);
        context.Response.Headers.Vary = "Accept-Encoding";
        context.Response.Headers.ContentEncoding = packing.Name();
        return Results.Bytes(_packed[(int)packing].Value, contentType, name, entityTag: new(packing.TagOf(_tag)));
    }
}
