using System.Globalization;
using System.IO.Compression;
using Microsoft.Extensions.Primitives;

namespace BackTrainer.Web.Hosting;

/// <summary>How the bytes of an answer are packed.</summary>
internal enum Packing
{
    None,
    Gzip,
    Brotli,
}

/// <summary>Packs what is the same for everyone, once and as small as it gets. What shows a person's data is never packed: with something of a stranger's choice in it, its length could tell what else is in it.</summary>
internal static class Packings
{
    /// <summary>The best of ours that a request takes.</summary>
    /// <param name="accepted">Its <c>Accept-Encoding</c>.</param>
    public static Packing Best(StringValues accepted)
    {
        var best = Packing.None;
        foreach (var header in accepted)
        {
            foreach (var range in header.AsSpan().Split(','))
            {
                var part = header.AsSpan(range).Trim();
                var end = part.IndexOf(';');
                var packing = Named((end < 0 ? part : part[..end]).TrimEnd());
                if (packing > best && (end < 0 || !IsRefused(part[(end + 1)..])))
                {
                    best = packing;
                }
            }
        }

        return best;
    }

    /// <summary>The name that an answer's <c>Content-Encoding</c> has for it, or null for none.</summary>
    public static string? Name(this Packing packing) => packing switch
    {
        Packing.Brotli => "br",
        Packing.Gzip => "gzip",
        _ => null,
    };

    /// <summary>The entity tag of what has this one unpacked: other bytes have another.</summary>
    public static string TagOf(this Packing packing, string tag) => packing.Name() is { } name ? $"\"{tag}-{name}\"" : $"\"{tag}\"";

    /// <summary>The bytes, packed.</summary>
    public static byte[] Pack(this Packing packing, byte[] bytes)
    {
        if (packing == Packing.None)
        {
            return bytes;
        }

        using var packed = new MemoryStream();
        using (Stream pack = packing == Packing.Brotli ? new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true) : new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            pack.Write(bytes);
        }

        return packed.ToArray();
    }

    private static Packing Named(ReadOnlySpan<char> name) =>
        name.Equals("br", StringComparison.OrdinalIgnoreCase) ? Packing.Brotli
        : name.Equals("gzip", StringComparison.OrdinalIgnoreCase) ? Packing.Gzip
        : Packing.None;

    private static bool IsRefused(ReadOnlySpan<char> weight) =>
        weight.Trim() is ['q' or 'Q', '=', .. var number] && double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value == 0;
}
