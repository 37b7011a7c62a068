using System.IO.Compression;
using System.Text;
using BackTrainer.Web.Importing.Formats;

namespace BackTrainer.Web.Importing;

/// <summary>A file as it was sent: looked at, and packed to be kept.</summary>
internal static class ImportFile
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    /// <summary>The format of our own export.</summary>
    public const string Own = "backtrainer";

    /// <summary>The format of our own table of sets.</summary>
    public const string OwnTable = "backtrainer-csv";

    /// <summary>The formats in words.</summary>
    public static string Known => "BackTrainer (JSON or CSV), Strong, Hevy, FitNotes, StrongLifts and Liftosaur";

    /// <summary>What a format is called.</summary>
    public static string NameOf(string format) => TableFormats.All.FirstOrDefault(f => f.Id == format)?.Name ?? "BackTrainer";

    /// <summary>Packs what comes, and says in which format it is.</summary>
    /// <exception cref="ImportRefusedException">It is too large, or nothing that we can read.</exception>
    public static async Task<(byte[] Packed, string Format)> TakeAsync(Stream sent, CancellationToken cancel)
    {
        using var packed = new MemoryStream();
        var (buffer, total) = (new byte[64 * 1024], 0L);
        await using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (int read; (read = await sent.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancel)) > 0; total += read)
            {
                if (total == 0)
                {
                    RefuseOthers(buffer.AsSpan(0, read));
                }

                if (total + read > MostBytes)
                {
                    throw new ImportRefusedException($"This file is larger than {MostBytes / 1024 / 1024} MiB. Split it, and bring in one part after the other.");
                }

                await zip.WriteAsync(buffer.AsMemory(0, read), cancel);
            }
        }

        if (total == 0)
        {
            throw new ImportRefusedException("This file is empty.");
        }

        var bytes = packed.ToArray();
        return (bytes, FormatOf(bytes));
    }

    /// <summary>Unpacks it.</summary>
    public static Stream Open(byte[] packed, Action<double>? progress = null) => new GZipStream(new Watched(packed, progress), CompressionMode.Decompress);

    private static string FormatOf(byte[] packed)
    {
        using (var reader = new StreamReader(Open(packed), Encoding.UTF8))
        {
            int first;
            while ((first = reader.Read()) is ' ' or '\r' or '\n' or '\t')
            {
                // What comes before it says nothing.
            }

            if (first is '{' or '[')
            {
                return Own;
            }
        }

        using var table = new CsvTable(Open(packed));
        return TableFormats.Of(table.Columns) switch
        {
            null => throw new ImportRefusedException($"We do not know this file: its first line has none of the columns that we look for. What we can read: {Known}."),
            var format => format.Id,
        };
    }

    private static void RefuseOthers(ReadOnlySpan<byte> start)
    {
        var isPacked = start.StartsWith("PK"u8) || start.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b]) || start.StartsWith("7z"u8) || start.StartsWith("Rar!"u8);
        if (isPacked)
        {
            throw new ImportRefusedException("This is a packed file, such as a ZIP. Unpack it, and send the CSV or JSON that is in it.");
        }

        var isWide = start.StartsWith((ReadOnlySpan<byte>)[0xff, 0xfe]) || start.StartsWith((ReadOnlySpan<byte>)[0xfe, 0xff]);
        if (!isWide && start[..Math.Min(start.Length, 64)].Contains((byte)0))
        {
            throw new ImportRefusedException("This is not text. Send the CSV or JSON that the other program exports.");
        }
    }

    /// <summary>Says how far it was read.</summary>
    private sealed class Watched(byte[] packed, Action<double>? progress) : MemoryStream(packed)
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            progress?.Invoke(Length == 0 ? 1 : (double)Position / Length);
            return base.Read(buffer, offset, count);
        }

        public override int Read(Span<byte> buffer)
        {
            progress?.Invoke(Length == 0 ? 1 : (double)Position / Length);
            return base.Read(buffer);
        }
    }
}
