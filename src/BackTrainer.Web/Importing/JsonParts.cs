using System.Text.Json;

namespace BackTrainer.Web.Importing;

/// <summary>
/// Reads a JSON object whose properties may be long lists, one entry after the other: no more than one of them is held.
/// </summary>
internal sealed class JsonParts(Stream file)
{
    /// <summary>The largest entry, in bytes.</summary>
    public const int LargestEntry = 4 * 1024 * 1024;

    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _isLast;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = 64 });
    private Stage _stage = Stage.Begin;
    private string _name = "";

    private enum Stage
    {
        Begin,
        Property,
        Value,
        List,
        End,
    }

    /// <summary>Each property with its value; of a list each entry by itself.</summary>
    /// <exception cref="ImportRefusedException">It is no such document, or an entry of it is too large or nested too deep.</exception>
    public IEnumerable<(string Name, JsonElement Value)> Read()
    {
        while (_stage != Stage.End)
        {
            if (Next() is { } value)
            {
                yield return (_name, value);
            }
        }
    }

    private JsonElement? Next()
    {
        try
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isLast, _state);
            var isEnough = Step(ref reader, out var value);
            _start += (int)reader.BytesConsumed;
            _state = reader.CurrentState;
            if (!isEnough)
            {
                Fill();
            }

            return value;
        }
        catch (JsonException fault)
        {
            throw new ImportRefusedException("This is not JSON that can be read: it is cut off, nested too deep, or was changed by hand.", fault);
        }
    }

    /// <summary>One step on; false where more has to be read for it, and nothing was consumed then.</summary>
    private bool Step(ref Utf8JsonReader reader, out JsonElement? value)
    {
        value = null;
        var ahead = reader;
        if (_stage == Stage.Value && !IsList(reader))
        {
            if (!JsonElement.TryParseValue(ref ahead, out value))
            {
                return false;
            }

            reader = ahead;
            _stage = Stage.Property;
            return true;
        }

        if (!ahead.Read())
        {
            return false;
        }

        switch (_stage, ahead.TokenType)
        {
            case (Stage.Begin, JsonTokenType.StartObject):
                _stage = Stage.Property;
                break;
            case (Stage.Begin, _):
                throw new ImportRefusedException("This JSON is not an export of BackTrainer.");
            case (Stage.Property, JsonTokenType.PropertyName):
                (_name, _stage) = (ahead.GetString()!, Stage.Value);
                break;
            case (Stage.Property, _):
                _stage = Stage.End;
                break;
            case (Stage.Value, _):
                _stage = Stage.List;
                break;
            case (Stage.List, JsonTokenType.EndArray):
                _stage = Stage.Property;
                break;
            default:
                if (!JsonElement.TryParseValue(ref ahead, out value))
                {
                    return false;
                }

                break;
        }

        reader = ahead;
        return true;
    }

    private static bool IsList(Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.StartArray;

    private void Fill()
    {
        if (_isLast)
        {
            throw new JsonException("It ends too early.");
        }

        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_end, _start) = (_end - _start, 0);
        if (_end == _buffer.Length)
        {
            if (_end >= LargestEntry)
            {
                throw new ImportRefusedException($"An entry of this file is larger than {LargestEntry / 1024 / 1024} MiB.");
            }

            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = file.Read(_buffer, _end, _buffer.Length - _end);
        (_end, _isLast) = (_end + read, read == 0);
    }
}
