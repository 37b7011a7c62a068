using System.Text.Json;
using BackTrainer.Domain.Sessions;
using BackTrainer.Web.Exports;

namespace BackTrainer.Web.Importing;

/// <summary>Goes through our own export and gives what is new in it, row by row, as it was.</summary>
internal sealed class OwnReading(OwnRows rows, KnownRows known, KnownLog log, ImportLook look)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>Rows of every kind.</summary>
    /// <exception cref="ImportRefusedException">It is not ours, or of a newer version.</exception>
    public IEnumerable<object> Read(Stream file)
    {
        var isOurs = false;
        foreach (var (name, value) in new JsonParts(file).Read())
        {
            if (name == "version")
            {
                isOurs = CheckVersion(value);
                continue;
            }

            if (!isOurs)
            {
                throw new ImportRefusedException("This JSON is not an export of BackTrainer: it does not begin with its version.");
            }

            if (Row(name, value) is { } row)
            {
                yield return row;
            }
        }

        if (!isOurs)
        {
            throw new ImportRefusedException("This JSON is not an export of BackTrainer.");
        }
    }

    private static bool CheckVersion(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var version) && version >= 1
        ? version <= ExportDocument.Version ? true : throw new ImportRefusedException($"This is version {version} of the export, of a newer BackTrainer. This one reads up to version {ExportDocument.Version}.")
        : throw new ImportRefusedException("This JSON is not an export of BackTrainer: its version is no number.");

    private object? Row(string kind, JsonElement value)
    {
        var place = _places[kind] = _places.GetValueOrDefault(kind) + 1;
        try
        {
            // What one of the databases cannot keep.
            if (value.GetRawText().Contains("\\u0000", StringComparison.Ordinal))
            {
                throw new CellException("There are zero bytes in it.");
            }

            return rows.Of(kind, value, kind == "profile" ? kind : $"{kind}[{place - 1}]") switch
            {
                null => null,
                TrainingSession session => Session(session),
                var row => Other(kind, row),
            };
        }
        catch (Exception fault) when (fault is ArgumentException or CellException or InvalidOperationException or NotSupportedException or KeyNotFoundException or OverflowException)
        {
            look.Fault($"{kind}, entry {place}", fault is CellException ? fault.Message : fault is ArgumentException ? fault.Message.Split(" (Parameter", 2)[0] : "It is not as we write it.");
            return null;
        }
    }

    private TrainingSession? Session(TrainingSession session)
    {
        if (log.Has(session))
        {
            look.Known++;
            return null;
        }

        log.Add(session);
        look.Count(session.StartedAt, session.Sets.Count);
        return session;
    }

    private object? Other(string kind, object row)
    {
        if (!known.Add(row))
        {
            look.Known++;
            return null;
        }

        look.Count(kind);
        return row;
    }
}
