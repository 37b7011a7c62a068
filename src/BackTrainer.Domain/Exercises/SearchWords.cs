using System.Text;

namespace BackTrainer.Domain.Exercises;

/// <summary>Text as it is searched: lower-case words, so that "Pull-Up", "pull up" and "PULL/UP" are the same.</summary>
public static class SearchWords
{
    /// <summary>
    /// The words of <paramref name="text"/>. An apostrophe joins ("farmer's" is "farmers"); every other mark and space
    /// parts. The browser reads a query by the same few rules, so they lean on no table of languages.
    /// </summary>
    public static IReadOnlyList<string> Of(string? text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in (text ?? "") + ' ')
        {
            if (IsLetter(c))
            {
                word.Append(char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c) : c);
            }
            else if (c is not ('\'' or '\u2019') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    /// <summary>Letters and digits of plain text, and letters of other scripts; not the marks that lie between them.</summary>
    private static bool IsLetter(char c) => char.IsAsciiLetterOrDigit(c) || c is (>= '\u00c0' and < '\u2000') or >= '\u2070';
}
