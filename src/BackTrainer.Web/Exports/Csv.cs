namespace BackTrainer.Web.Exports;

/// <summary>Cells of tables by RFC 4180, for spreadsheets.</summary>
internal static class Csv
{
    private const string FormulaMarks = "=+-@\t\r";

    /// <summary>
    /// Text as a cell. What a spreadsheet would take for a formula gets a quote in front, which it takes for "this is text".
    /// Numbers are written as they are and do not come through here, so that one below nothing stays one.
    /// </summary>
    public static string Text(string? text, char delimiter = ',')
    {
        text ??= "";
        text = text.Length > 0 && FormulaMarks.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
        return text.AsSpan().IndexOfAny([delimiter, '"', '\r', '\n']) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
