using System.Globalization;
using System.Text.RegularExpressions;
using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Tests.Library;

/// <summary>What the words of an exercise owe their reader. A file that cannot be used at all was refused when it was read.</summary>
internal static partial class TextCheck
{
    /// <summary>The fewest and the most steps.</summary>
    public const int FewestSteps = 4, MostSteps = 8;

    /// <summary>The fewest cues; every kind is among them.</summary>
    public const int FewestCues = 4;

    /// <summary>The fewest faults, each with how it is seen and how it is mended.</summary>
    public const int FewestFaults = 3;

    /// <summary>The shortest and the longest text, in characters.</summary>
    public const int ShortestText = 8, LongestText = 400;

    /// <summary>The highest Flesch-Kincaid grade of all texts together.</summary>
    public const double HighestGrade = 8;

    /// <summary>So many words in a row are one shingle.</summary>
    public const int ShingleWords = 4;

    /// <summary>The largest part of the shingles of the shorter text that two exercises may share.</summary>
    public const double MostShared = 0.12;

    private static readonly string[] FearAndPromises =
    [
        "danger", "cure", "heal ", "heals", "will fix", "fixes your", "guarantee", "bulletproof", "injury-proof", "damage", "wreck", "destroy", "slipped disc",
        "herniat", "pain-free", "prevents injury", "prevent injury", "wear and tear", "fragile", "harmful", "miracle", "cripple", "never hurt",
        "risk of injury", "get rid of", "once and for all", "no more pain", "forever",
    ];

    /// <summary>What an exercise lacks, each with its field; nothing where it is well told.</summary>
    public static IEnumerable<string> Faults(Exercise exercise)
    {
        var texts = Texts(exercise).ToList();
        var whole = string.Join(' ', texts);
        if (exercise.Steps.Count is < FewestSteps or > MostSteps)
        {
            yield return $"steps: {exercise.Steps.Count}, but {FewestSteps} to {MostSteps} are asked for";
        }

        if (exercise.Cues.Count < FewestCues)
        {
            yield return $"cues: {exercise.Cues.Count} of at least {FewestCues}";
        }

        foreach (var kind in Enum.GetValues<CueKind>().Except(exercise.Cues.Select(c => c.Kind)))
        {
            yield return $"cues: none of the kind {kind.ToKebab()}";
        }

        if (exercise.Faults.Count < FewestFaults)
        {
            yield return $"faults: {exercise.Faults.Count} of at least {FewestFaults}";
        }

        if (exercise.Aliases.Count == 0)
        {
            yield return "aliases: none, but people search by other names";
        }

        if (exercise.Safety.Count == 0)
        {
            yield return "safety: none";
        }
        else if (exercise.SpinalLoad == SpinalLoad.High && !exercise.Safety.Any(s => s.Contains("back", StringComparison.OrdinalIgnoreCase) || s.Contains("spin", StringComparison.OrdinalIgnoreCase)))
        {
            yield return "safety: nothing about the back, though the spinal load is high";
        }

        if (exercise.Benefits.Count == 0 || exercise.Benefits.DistinctBy(b => b.Benefit).Count() < exercise.Benefits.Count)
        {
            yield return "benefits: none, or one of them twice";
        }

        foreach (var text in texts.Where(t => t.Trim().Length is < ShortestText or > LongestText))
        {
            yield return $"'{text}': {text.Trim().Length} characters, but {ShortestText} to {LongestText} are asked for";
        }

        foreach (var word in FearAndPromises.Where(w => whole.Contains(w, StringComparison.OrdinalIgnoreCase)))
        {
            yield return $"'{word.Trim()}': a word of fear or a promise";
        }

        if (Grade(whole) is > HighestGrade and var grade)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"the texts read like grade {grade:0.0}, but {HighestGrade} at most is asked for: shorter sentences, shorter words");
        }
    }

    /// <summary>Sentences of steps that stand word for word in more than one exercise, with those exercises.</summary>
    public static IEnumerable<string> SharedSentences(IEnumerable<Exercise> exercises) =>
        exercises.SelectMany(e => e.Steps.SelectMany(Sentences).Distinct().Select(sentence => (Sentence: sentence, e.Id)))
            .GroupBy(x => x.Sentence, x => x.Id)
            .Where(g => g.Count() > 1)
            .Select(g => $"'{g.Key}' stands in {Words.Join(g.Select(id => id.ToString()))}");

    /// <summary>Pairs of exercises that are told in nearly the same words.</summary>
    public static IEnumerable<string> NearlyTheSame(IEnumerable<Exercise> exercises)
    {
        var told = exercises.Select(e => (e.Id, Runs: Shingles(string.Join(' ', Texts(e))))).ToList();
        return from one in told
               from other in told
               where one.Id.CompareTo(other.Id) < 0
               let shared = (double)one.Runs.Count(other.Runs.Contains) / Math.Max(1, Math.Min(one.Runs.Count, other.Runs.Count))
               where shared > MostShared
               select string.Create(CultureInfo.InvariantCulture, $"{one.Id} and {other.Id} share {100 * shared:0} % of their words in a row");
    }

    /// <summary>Every text that a person reads.</summary>
    private static IEnumerable<string> Texts(Exercise e) =>
    [
        e.Summary, .. e.Steps, .. e.Cues.Select(c => c.Text), .. e.Faults.SelectMany(f => new[] { f.Name, f.Seen, f.Fix }), .. e.Safety,
        .. e.Benefits.Select(b => b.Why),
    ];

    /// <summary>The sentences of a text as bare words, so that case and commas make no difference.</summary>
    private static IEnumerable<string> Sentences(string text) =>
        SentenceEnd().Split(text).Select(s => string.Join(' ', Word().Matches(s.ToLowerInvariant()).Select(m => m.Value))).Where(s => s.Length > 0);

    private static HashSet<string> Shingles(string text)
    {
        var words = Word().Matches(text.ToLowerInvariant()).Select(m => m.Value).ToList();
        return [.. Enumerable.Range(0, Math.Max(0, words.Count - ShingleWords + 1)).Select(i => string.Join(' ', words.Skip(i).Take(ShingleWords)))];
    }

    /// <summary>The Flesch-Kincaid grade (Kincaid et al. 1975).</summary>
    public static double Grade(string text)
    {
        var words = Word().Matches(text).Select(m => m.Value).ToList();
        var sentences = Math.Max(1, SentenceEnd().Count(text));
        return words.Count == 0 ? 0 : (0.39 * words.Count / sentences) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59;
    }

    private static int Syllables(string word) =>
        word.Length <= 3 ? 1 : Math.Max(1, Vowels().Count(word.ToLowerInvariant().EndsWith('e') ? word[..^1].ToLowerInvariant() : word.ToLowerInvariant()));

    [GeneratedRegex("[A-Za-z]+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"[.!?;:](\s|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("[aeiouy]+", RegexOptions.None, 1000)]
    private static partial Regex Vowels();
}
