namespace BackTrainer.Domain.Exercises;

/// <summary>Where a searched phrase stands; what stands earlier counts for more.</summary>
public enum SearchedPlace
{
    /// <summary>The name on the page.</summary>
    Name,

    /// <summary>Another name, or the id.</summary>
    Alias,

    /// <summary>A muscle that works first, or the pattern.</summary>
    Work,

    /// <summary>A muscle that helps.</summary>
    Help,
}

/// <summary>A few words of an exercise that a search looks at.</summary>
/// <param name="Place">Where they stand.</param>
/// <param name="Words">The words in order.</param>
public sealed record SearchedPhrase(SearchedPlace Place, IReadOnlyList<string> Words)
{
    /// <summary>The words without the gaps: "pull up" and "pullup" are one.</summary>
    public string Joined { get; } = string.Concat(Words);

    /// <summary>Everything of <paramref name="exercise"/> that is searched.</summary>
    public static IReadOnlyList<SearchedPhrase> Of(Exercise exercise) =>
    [
        new(SearchedPlace.Name, SearchWords.Of(exercise.Name)),
        .. Phrases(SearchedPlace.Alias, exercise.Aliases.Prepend(exercise.Id.ToString())),
        .. Phrases(SearchedPlace.Work, exercise.PrimaryMuscles.SelectMany(Called).Append(exercise.Pattern.ToKebab())),
        .. Phrases(SearchedPlace.Help, exercise.SecondaryMuscles.SelectMany(Called)),
    ];

    /// <summary>Every single word, and every two neighbours written as one.</summary>
    public IEnumerable<(string Text, bool IsJoined)> Candidates() =>
        Words.Select((word, i) => (word, false)).Concat(Words.Zip(Words.Skip(1), (a, b) => (a + b, true)));

    private static IEnumerable<string> Called(Muscle muscle) => [muscle.ToKebab(), muscle.Title()];

    private static IEnumerable<SearchedPhrase> Phrases(SearchedPlace place, IEnumerable<string> texts) =>
        texts.Select(SearchWords.Of).Where(w => w.Count > 0).DistinctBy(w => string.Join(' ', w), StringComparer.Ordinal).Select(w => new SearchedPhrase(place, w));
}
