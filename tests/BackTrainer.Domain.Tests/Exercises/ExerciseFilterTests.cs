using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Tests.Exercises;

public sealed class ExerciseFilterTests
{
    [Fact]
    public void An_empty_filter_lists_everything_by_name()
    {
        var all = Of(new());
        Assert.Equal(A.Library.Exercises.Count, all.Count);
        Assert.Equal(all.Select(e => e.Name).Order(StringComparer.OrdinalIgnoreCase), all.Select(e => e.Name));
        Assert.Equal(all, Of(new() { Text = "  - , " }));
    }

    [Fact]
    public void Each_part_keeps_what_fits_and_only_that()
    {
        Exactly(new() { Pattern = MovementPattern.Hinge }, e => e.Pattern == MovementPattern.Hinge);
        Exactly(new() { Level = TrainingLevel.Advanced }, e => e.Level == TrainingLevel.Advanced);
        Exactly(new() { SpinalLoad = SpinalLoad.High }, e => e.SpinalLoad == SpinalLoad.High);
        Exactly(new() { Equipment = Equipment.Cable }, e => e.EquipmentOptions.Any(o => o.Contains(Equipment.Cable)));
        Exactly(new() { NoEquipment = true }, e => e.CanBeDoneWith(new HashSet<Equipment>()));
        Exactly(new() { Muscle = Muscle.Biceps }, e => e.PrimaryMuscles.Concat(e.SecondaryMuscles).Contains(Muscle.Biceps));
        Exactly(
            new() { Pattern = MovementPattern.HorizontalPull, Level = TrainingLevel.Novice, NoEquipment = true },
            e => e is { Pattern: MovementPattern.HorizontalPull, Level: TrainingLevel.Novice } && e.CanBeDoneWith(new HashSet<Equipment>()));
    }

    [Fact]
    public void A_benefit_keeps_what_serves_it() =>
        Assert.All(Enum.GetValues<Benefit>(), b => Exactly(new() { Benefit = b }, e => e.Benefits.Any(s => s.Benefit == b)));

    [Fact]
    public void What_someone_has_keeps_what_needs_nothing_else()
    {
        Exactly(new() { Have = new HashSet<Equipment>() }, e => e.EquipmentOptions.Any(o => o.Count == 0));
        var pieces = new HashSet<Equipment> { Equipment.Barbell, Equipment.Plate };
        Exactly(new() { Have = pieces }, e => e.EquipmentOptions.Any(o => o.All(pieces.Contains)));
        Assert.All(EquipmentPreset.All, p => Exactly(new() { Have = p.Pieces.ToHashSet() }, e => e.CanBeDoneWith(p.Pieces.ToHashSet())));
        Assert.DoesNotContain(Of(new() { Have = new HashSet<Equipment> { Equipment.Barbell } }), e => e.Id == new ExerciseId("back-squat"));
    }

    [Fact]
    public void A_filter_never_wakes_typos_of_a_word_that_the_library_has() =>
        Assert.Empty(Of(new() { Text = "deadlift", Pattern = MovementPattern.Calf }));

    [Theory]
    [InlineData("pull-up")]
    [InlineData("Pull up")]
    [InlineData("PULL-UP")]
    public void The_best_match_of_a_text_comes_first(string text) => Assert.Equal("pull-up", Of(new() { Text = text })[0].Id.ToString());

    [Fact]
    public void Every_word_of_a_text_must_stand_somewhere()
    {
        var rows = Of(new() { Text = "row barbell" });
        Assert.Contains(rows, e => e.Id == new ExerciseId("bent-over-barbell-row"));
        Assert.DoesNotContain(rows, e => e.Id == new ExerciseId("band-row"));
        Assert.Empty(Of(new() { Text = "row xylophone" }));
    }

    [Fact]
    public void Muscles_patterns_and_other_names_are_searched_too()
    {
        Assert.Contains(Of(new() { Text = "spinal erectors" }), e => e.Id == new ExerciseId("bird-dog"));
        Assert.Contains(Of(new() { Text = "horizontal pull" }), e => e.Id == new ExerciseId("band-row"));
        var named = A.Library.Exercises.First(e => e.Aliases.Count > 0);
        Assert.Contains(named, Of(new() { Text = named.Aliases[0] }));
    }

    private static IReadOnlyList<Exercise> Of(ExerciseFilter filter) => filter.Of(A.Library);

    private static void Exactly(ExerciseFilter filter, Func<Exercise, bool> fits)
    {
        var found = Of(filter);
        Assert.NotEmpty(found);
        Assert.Equal(A.Library.Exercises.Where(fits).OrderBy(e => e.Id), found.OrderBy(e => e.Id));
    }
}
