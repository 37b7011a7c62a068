using BackTrainer.Data;
using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Tests.Library;

/// <summary>The library's texts are written, each for its movement, in plain and calm words.</summary>
public sealed class LibraryTextTests
{
    /// <summary>The names of the files, so that one that cannot be read fails by its own name.</summary>
    public static TheoryData<string> Files => [.. Directory.GetFiles(LibraryFolder.Default, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void An_exercise_is_told_whole_in_plain_and_calm_words(string file) =>
        Nothing(TextCheck.Faults(LibraryFolder.ReadFile(Path.Combine(LibraryFolder.Default, file + ".json"))));

    [Fact]
    public void No_sentence_of_a_step_stands_in_two_exercises() => Nothing(TextCheck.SharedSentences(A.Library.Exercises));

    [Fact]
    public void No_two_exercises_are_told_in_nearly_the_same_words() => Nothing(TextCheck.NearlyTheSame(A.Library.Exercises));

    [Fact]
    public void An_alias_belongs_to_one_exercise() =>
        Assert.Empty(A.Library.Exercises.SelectMany(e => e.Aliases.Append(e.Name).Select(a => a.ToLowerInvariant()).Distinct())
            .GroupBy(a => a).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void The_library_covers_every_movement_pattern() =>
        Assert.Equal(Enum.GetValues<MovementPattern>().Order(), A.Library.Exercises.Select(e => e.Pattern).Distinct().Order());

    [Theory]
    [InlineData("floor")]
    [InlineData("bar-and-dumbbells")]
    [InlineData("full-gym")]
    public void Every_part_of_a_whole_week_can_be_trained_with_what_many_homes_have(string preset)
    {
        var pieces = EquipmentPreset.All.Single(p => p.Id == preset).Pieces.ToHashSet();
        var patterns = A.Library.Exercises.Where(e => e.CanBeDoneWith(pieces)).Select(e => e.Pattern).ToHashSet();

        Assert.All(BackTrainer.Domain.Rules.WholeBody.Parts, part => Assert.Contains(part.Patterns, patterns.Contains));
    }

    [Theory]
    [InlineData("conventional-deadlift")]
    [InlineData("bent-over-barbell-row")]
    public void Deadlift_and_row_can_be_done_with_a_barbell_or_with_dumbbells(string id) =>
        Assert.All([Equipment.Barbell, Equipment.Dumbbell], piece => Assert.True(A.Library[new(id)].CanBeDoneWith(new HashSet<Equipment> { piece })));

    [Theory]
    [InlineData("benover row", "bent-over-barbell-row")]
    [InlineData("deadlfit", "conventional-deadlift")]
    [InlineData("RDL", "romanian-deadlift-bb")]
    [InlineData("lat pull", "lat-pulldown")]
    [InlineData("bird-dog", "bird-dog")]
    public void What_people_type_finds_what_they_mean_first(string text, string id) =>
        Assert.Equal(id, new ExerciseFilter { Text = text }.Of(A.Library)[0].Id.ToString());

    /// <summary>Every fault is told in full, one a line.</summary>
    private static void Nothing(IEnumerable<string> faults)
    {
        var told = faults.ToList();
        Assert.True(told.Count == 0, string.Join('\n', told));
    }
}
