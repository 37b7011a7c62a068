using System.Text.RegularExpressions;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Tests.Library;

/// <summary>The library's texts are written, each for its movement, in plain and calm words.</summary>
public sealed partial class LibraryTextTests
{
    private const int ShingleWords = 4;
    private const double MostShared = 0.12;
    private const double HighestGrade = 8;

    private static readonly string[] FearAndPromises =
    [
        "danger", "cure", "heal ", "heals", "will fix", "guarantee", "bulletproof", "injury-proof", "damage", "wreck", "destroy", "slipped disc",
        "herniat", "pain-free", "prevents injury", "prevent injury", "wear and tear", "fragile", "harmful",
    ];

    private static readonly ExerciseLibrary Exercises = LibraryFolder.Read(LibraryFolder.Default);

    public static TheoryData<string> Ids => [.. Exercises.Exercises.Select(e => e.Id.ToString())];

    [Fact]
    public void The_library_covers_every_movement_pattern() =>
        Assert.Equal(Enum.GetValues<MovementPattern>().Order(), Exercises.Exercises.Select(e => e.Pattern).Distinct().Order());

    [Theory]
    [InlineData("floor")]
    [InlineData("bar-and-dumbbells")]
    [InlineData("full-gym")]
    public void Every_part_of_a_whole_week_can_be_trained_with_what_many_homes_have(string preset)
    {
        var pieces = EquipmentPreset.All.Single(p => p.Id == preset).Pieces.ToHashSet();
        var patterns = Exercises.Exercises.Where(e => e.CanBeDoneWith(pieces)).Select(e => e.Pattern).ToHashSet();

        Assert.All(BackTrainer.Domain.Rules.WholeBody.Parts, part => Assert.Contains(part.Patterns, patterns.Contains));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_exercise_is_told_whole(string id)
    {
        var exercise = Exercises[new(id)];

        Assert.InRange(exercise.Steps.Count, 4, 8);
        Assert.True(exercise.Cues.Count >= 4);
        Assert.True(exercise.Faults.Count >= 3);
        Assert.NotEmpty(exercise.Safety);
        Assert.NotEmpty(exercise.Benefits);
        Assert.All(Texts(exercise), text => Assert.InRange(text.Trim().Length, 8, 400));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_text_is_read_with_ease(string id) =>
        Assert.InRange(Grade(string.Join(' ', Texts(Exercises[new(id)]))), -5, HighestGrade);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_text_has_no_word_of_fear_and_no_promise(string id)
    {
        var text = string.Join(' ', Texts(Exercises[new(id)])).ToLowerInvariant();

        Assert.DoesNotContain(FearAndPromises, word => text.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void No_sentence_stands_in_two_exercises()
    {
        var twice = Exercises.Exercises
            .SelectMany(e => Texts(e).Select(t => (Text: t.ToLowerInvariant(), e.Id)))
            .GroupBy(x => x.Text, x => x.Id)
            .Where(g => g.Distinct().Count() > 1)
            .Select(g => g.Key);

        Assert.Empty(twice);
    }

    [Fact]
    public void No_two_exercises_are_told_in_nearly_the_same_words()
    {
        var shingles = Exercises.Exercises.Select(e => (e.Id, Runs: Shingles(string.Join(' ', Texts(e))))).ToList();
        var alike = new List<string>();
        for (var i = 0; i < shingles.Count; i++)
        {
            for (var j = i + 1; j < shingles.Count; j++)
            {
                var shared = (double)shingles[i].Runs.Count(shingles[j].Runs.Contains) / Math.Min(shingles[i].Runs.Count, shingles[j].Runs.Count);
                if (shared > MostShared)
                {
                    alike.Add($"{shingles[i].Id} and {shingles[j].Id}: {shared:P0}");
                }
            }
        }

        Assert.Empty(alike);
    }

    [Fact]
    public void An_alias_belongs_to_one_exercise() =>
        Assert.Empty(Exercises.Exercises.SelectMany(e => e.Aliases.Append(e.Name).Select(a => a.ToLowerInvariant()).Distinct())
            .GroupBy(a => a).Where(g => g.Count() > 1).Select(g => g.Key));

    private static IEnumerable<string> Texts(Exercise e) =>
    [
        e.Summary, .. e.Steps, .. e.Cues.Select(c => c.Text), .. e.Faults.SelectMany(f => new[] { f.Name, f.Seen, f.Fix }), .. e.Safety,
        .. e.Benefits.Select(b => b.Why),
    ];

    private static HashSet<string> Shingles(string text)
    {
        var words = Word().Matches(text.ToLowerInvariant()).Select(m => m.Value).ToList();
        return [.. Enumerable.Range(0, words.Count - ShingleWords + 1).Select(i => string.Join(' ', words.Skip(i).Take(ShingleWords)))];
    }

    /// <summary>The Flesch-Kincaid grade.</summary>
    private static double Grade(string text)
    {
        var words = Word().Matches(text).Select(m => m.Value).ToList();
        var sentences = Math.Max(1, SentenceEnd().Count(text));
        return (0.39 * words.Count / sentences) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59;
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
