namespace BackTrainer.Domain.Exercises;

/// <summary>
/// How far a typed word is from a real one. A letter too many, too few or wrong, and two neighbours that changed
/// places, are one typo each (Damerau and Levenshtein; no letter is changed twice).
/// </summary>
public static class Typo
{
    /// <summary>Words of fewer letters must be right, and are never guessed: "raw" is not "row", nor is "crow".</summary>
    public const int ShortestForgiven = 4;

    /// <summary>Words of at least so many letters may have two typos.</summary>
    public const int TwoForgivenFrom = 8;

    /// <summary>A word that is still being typed is only guessed from so many letters on.</summary>
    public const int ShortestBeginning = 5;

    /// <summary>How many typos a typed word may have.</summary>
    public static int Allowance(string typed) =>
        typed.Length >= TwoForgivenFrom ? 2
        : typed.Length >= ShortestForgiven ? 1
        : 0;

    /// <summary>The typos between <paramref name="typed"/> and <paramref name="word"/>, and those to the beginning of it that is nearest.</summary>
    public static (int Whole, int Beginning) Between(string typed, string word)
    {
        var twoBack = new int[word.Length + 1];
        var above = Enumerable.Range(0, word.Length + 1).ToArray();
        for (var i = 1; i <= typed.Length; i++)
        {
            var row = new int[word.Length + 1];
            row[0] = i;
            for (var j = 1; j <= word.Length; j++)
            {
                var same = typed[i - 1] == word[j - 1];
                row[j] = Math.Min(above[j - 1] + (same ? 0 : 1), Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                {
                    row[j] = Math.Min(row[j], twoBack[j - 2] + 1);
                }
            }

            (twoBack, above) = (above, row);
        }

        return (above[^1], above.Min());
    }
}
