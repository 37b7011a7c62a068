using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace BackTrainer.Web.Importing;

/// <summary>A line of a table.</summary>
/// <param name="number">Its number in the file, from 1.</param>
/// <param name="columns">Where the columns are, by their names in lower case.</param>
/// <param name="cells">What stands in it.</param>
internal sealed class CsvRow(int number, IReadOnlyDictionary<string, int> columns, string[] cells)
{
    /// <summary>Its number in the file, from 1.</summary>
    public int Number => number;

    /// <summary>How many cells it has.</summary>
    public int Count => cells.Length;

    /// <summary>The cell of the first of these columns that the table has; null where it has none of them, or the line is too short.</summary>
    public string? this[params ReadOnlySpan<string> names]
    {
        get
        {
            foreach (var name in names)
            {
                if (columns.TryGetValue(name, out var column))
                {
                    return column < cells.Length ? cells[column] : null;
                }
            }

            return null;
        }
    }

    /// <summary>Why the line cannot be read whatever it says, or null.</summary>
    public string? Damage => Array.Exists(cells, c => c.Contains('\0', StringComparison.Ordinal)) ? "There are zero bytes in it."
        : Array.Exists(cells, c => c.Contains('\ufffd', StringComparison.Ordinal)) ? "It is not UTF-8, or was cut in the middle of a letter."
        : null;
}

/// <summary>A table of values that are parted by commas, semicolons or tabs, read line by line whatever its length.</summary>
internal sealed class CsvTable : IDisposable
{
    /// <summary>The most columns of a table.</summary>
    public const int MostColumns = 200;

    /// <summary>The longest cell, in characters.</summary>
    public const int LongestCell = 20_000;

    /// <summary>The most lines of a table.</summary>
    public const int MostLines = 500_000;

    private static readonly char[] Delimiters = [',', ';', '\t'];

    private readonly CsvParser _parser;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    /// <summary>Begins to read; the first line says what the columns are.</summary>
    /// <exception cref="ImportRefusedException">It is no table.</exception>
    public CsvTable(Stream file)
    {
        var reader = new StreamReader(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var head = Peek(reader, out var start);
        var delimiter = Delimiters.MaxBy(d => head.Count(c => c == d));
        if (head.Count(c => c == delimiter) >= MostColumns)
        {
            throw new ImportRefusedException($"This has more than {MostColumns} columns; no training log that we know has so many.");
        }

        _parser = new CsvParser(new Rejoined(start, reader), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            BadDataFound = null,
            MaxFieldSize = LongestCell,
            DetectDelimiter = false,
        });
        if (!_parser.Read())
        {
            throw new ImportRefusedException("This file is empty.");
        }

        for (var i = 0; i < _parser.Count; i++)
        {
            _columns.TryAdd((Cells.Text(_parser[i]) ?? "").ToLowerInvariant(), i);
        }
    }

    /// <summary>The names of its columns, in lower case.</summary>
    public IReadOnlyCollection<string> Columns => _columns.Keys;

    /// <summary>Its lines, each once.</summary>
    /// <exception cref="ImportRefusedException">It cannot be read on.</exception>
    public IEnumerable<CsvRow> Rows()
    {
        for (var count = 0; Next(); count++)
        {
            if (count >= MostLines)
            {
                throw new ImportRefusedException($"This has more than {MostLines} lines. Split it, and bring in one part after the other.");
            }

            if (_parser.Count > MostColumns)
            {
                throw new ImportRefusedException($"Line {_parser.RawRow} has more than {MostColumns} cells.");
            }

            yield return new CsvRow(_parser.RawRow, _columns, _parser.Record!);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _parser.Dispose();

    private bool Next()
    {
        try
        {
            return _parser.Read();
        }
        catch (MaxFieldSizeException fault)
        {
            throw new ImportRefusedException($"Near line {_parser.RawRow}, a cell has more than {LongestCell} characters, or its quotation mark is never closed.", fault);
        }
    }

    /// <summary>The first line, looked at before it is read.</summary>
    private static string Peek(StreamReader reader, out string start)
    {
        var buffer = new char[LongestCell];
        var length = reader.ReadBlock(buffer);
        start = new string(buffer, 0, length);
        var end = start.AsSpan().IndexOfAny('\r', '\n');
        if (end < 0 && length == buffer.Length)
        {
            throw new ImportRefusedException("The first line is far too long for the names of columns.");
        }

        return end < 0 ? start : start[..end];
    }

    /// <summary>What was looked at, and the rest after it.</summary>
    private sealed class Rejoined(string start, TextReader rest) : TextReader
    {
        private int _read;

        public override int Read(char[] buffer, int index, int count)
        {
            var left = Math.Min(count, start.Length - _read);
            if (left <= 0)
            {
                return rest.Read(buffer, index, count);
            }

            start.CopyTo(_read, buffer, index, left);
            _read += left;
            return left;
        }

        protected override void Dispose(bool disposing)
        {
            rest.Dispose();
            base.Dispose(disposing);
        }
    }
}
