using System.Security.Cryptography;
using System.Text;

namespace BackTrainer.Domain.Sessions;

/// <summary>
/// Ids that follow from what they name, so that two devices that never met give the same thing the same id: UUIDs of
/// version 8 (RFC 9562), the first 128 bits of the SHA-256 of the id that the name belongs to (16 bytes, as it is written)
/// and the name in UTF-8, with version and variant set.
/// </summary>
internal static class NamedId
{
    public static Guid Of(Guid within, string name)
    {
        var text = new byte[16 + Encoding.UTF8.GetByteCount(name)];
        within.TryWriteBytes(text, bigEndian: true, out _);
        Encoding.UTF8.GetBytes(name, text.AsSpan(16));
        var hash = SHA256.HashData(text).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
