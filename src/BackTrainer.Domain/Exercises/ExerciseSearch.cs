namespace BackTrainer.Domain.Exercises;

/// <summary>An exercise that was found.</summary>
/// <param name="Exercise">What was found.</param>
/// <param name="Rank">How well it fits; lower is better.</param>
public sealed record FoundExercise(Exercise Exercise, int Rank);

/// <summary>
/// A search over names, other names, muscles and patterns. All words of it must be found. The whole text as a name comes
/// first, then names that begin with it, then whole words, beginnings and insides of words. Only where nothing in the
/// library has the words as they are written are typos forgiven. The library page ranks by the same numbers in the
/// browser (library.js).
/// </summary>
public sealed class ExerciseSearch
{
    /// <summary>Fewer letters are not looked for inside words: "row" is no part of "narrow".</summary>
    public const int ShortestInside = 4;

    private const int Begins = 2;
    private const int WholeWord = 10;
    private const int WordBeginning = 20;
    private const int InsideWord = 30;
    private const int NameWithTypos = 34;
    private const int WithTypos = 40;
    private const int ForEachTypo = 10;
    private const int Unfinished = 5;
    private const int Step = 1000;

    private readonly IReadOnlyList<string> _terms;
    private readonly string _whole;

    /// <summary>A search for <paramref name="text"/>.</summary>
    public ExerciseSearch(string? text)
    {
        _terms = SearchWords.Of(text);
        _whole = string.Concat(_terms);
    }

    /// <summary>What of <paramref name="exercises"/> is found, in their order; all of them where no word is searched for.</summary>
    public IReadOnlyList<FoundExercise> In(IEnumerable<Exercise> exercises)
    {
        if (_terms.Count == 0)
        {
            return [.. exercises.Select(e => new FoundExercise(e, 0))];
        }

        var searched = exercises.Select(e => (Exercise: e, Phrases: SearchedPhrase.Of(e))).ToList();
        var asWritten = Found(forgiving: false);
        return asWritten.Count > 0 ? asWritten : Found(forgiving: true);

        List<FoundExercise> Found(bool forgiving) =>
            [.. from s in searched let rank = Rank(s.Phrases, forgiving) where rank is not null select new FoundExercise(s.Exercise, rank.Value)];
    }

    private int? Rank(IReadOnlyList<SearchedPhrase> phrases, bool forgiving)
    {
        var named = phrases.Where(p => p.Place <= SearchedPlace.Alias).Min(p => AsName(p, forgiving)) * Step;
        var (worst, sum) = (0, 0);
        foreach (var term in _terms)
        {
            if (phrases.Min(p => AsPart(term, p, forgiving)) is not { } points)
            {
                return named;
            }

            (worst, sum) = (Math.Max(worst, points), sum + points);
        }

        var parts = (worst * Step) + Math.Min(sum, Step - 1);
        return named < parts ? named : parts;
    }

    /// <summary>How well the whole text names it.</summary>
    private int? AsName(SearchedPhrase phrase, bool forgiving)
    {
        var place = (int)phrase.Place;
        if (IsSame(_whole, phrase.Joined))
        {
            return place;
        }

        if (phrase.Joined.StartsWith(_whole, StringComparison.Ordinal))
        {
            return Begins + place;
        }

        return forgiving && Typos(_whole, phrase.Joined) is { } typos ? NameWithTypos + (2 * typos) + place : null;
    }

    /// <summary>How well one word is found in a phrase.</summary>
    private static int? AsPart(string term, SearchedPhrase phrase, bool forgiving)
    {
        var best = phrase.Candidates().Min(c => OfWord(term, c.Text, c.IsJoined, forgiving));
        return best + (int)phrase.Place;
    }

    private static int? OfWord(string term, string word, bool isJoined, bool forgiving)
    {
        if (IsSame(term, word))
        {
            return WholeWord;
        }

        if (word.StartsWith(term, StringComparison.Ordinal))
        {
            return WordBeginning;
        }

        if (!isJoined && term.Length >= ShortestInside && word.Contains(term, StringComparison.Ordinal))
        {
            return InsideWord;
        }

        return !forgiving ? null
            : Typos(term, word) is { } typos ? WithTypos + (ForEachTypo * typos)
            : TyposOfBeginning(term, word) is { } beginning ? WithTypos + (ForEachTypo * beginning) + Unfinished
            : null;
    }

    /// <summary>The same word, one of them perhaps with the s of the plural.</summary>
    private static bool IsSame(string one, string other) =>
        Math.Abs(one.Length - other.Length) <= 1 && (one == other || one == other + "s" || other == one + "s");

    private static int? Typos(string typed, string word)
    {
        var allowed = Typo.Allowance(typed);
        return allowed > 0 && word.Length >= Typo.ShortestForgiven && Math.Abs(typed.Length - word.Length) <= allowed
            && Typo.Between(typed, word).Whole is var typos && typos <= allowed
            ? typos
            : null;
    }

    /// <summary>A word that is still being typed, its first letter being right.</summary>
    private static int? TyposOfBeginning(string typed, string word) =>
        typed.Length >= Typo.ShortestBeginning && word.Length > typed.Length && typed[0] == word[0]
            && Typo.Between(typed, word).Beginning is var typos && typos <= Typo.Allowance(typed)
            ? typos
            : null;
}
