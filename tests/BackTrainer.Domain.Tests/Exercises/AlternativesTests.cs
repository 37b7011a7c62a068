using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Tests.Exercises;

public sealed class AlternativesTests
{
    private static readonly IReadOnlyList<(Exercise Exercise, Alternative Other)> All =
        [.. A.Library.Exercises.SelectMany(e => Alternatives.Of(e, A.Library).Select(a => (e, a)))];

    private static IEnumerable<Alternative> Of(string id) => Alternatives.Of(A.Library[new(id)], A.Library);

    [Fact]
    public void Every_exercise_of_a_pattern_with_others_has_one() =>
        Assert.All(
            A.Library.Exercises.Where(e => A.Library.Exercises.Any(o => o != e && o.Pattern == e.Pattern)),
            e => Assert.NotEmpty(Alternatives.Of(e, A.Library)));

    [Fact]
    public void There_are_at_most_five_each_once_and_never_the_exercise_itself() =>
        Assert.All(A.Library.Exercises, e =>
        {
            var others = Alternatives.Of(e, A.Library).Select(a => a.Exercise).ToList();
            Assert.InRange(others.Count, 0, Alternatives.Most);
            Assert.Equal(others.Distinct(), others);
            Assert.DoesNotContain(e, others);
        });

    [Fact]
    public void No_reason_comes_first_more_than_twice() =>
        Assert.All(
            All.GroupBy(x => x.Exercise),
            g => Assert.All(g.GroupBy(x => x.Other.Differences[0]), same => Assert.InRange(same.Count(), 1, Alternatives.MostForOneReason)));

    [Fact]
    public void They_share_the_pattern_or_the_first_muscle() =>
        Assert.All(All, x => Assert.True(
            x.Other.Exercise.Pattern == x.Exercise.Pattern || x.Other.Exercise.PrimaryMuscles[0] == x.Exercise.PrimaryMuscles[0]));

    [Fact]
    public void Whatever_a_reason_says_is_so() =>
        Assert.All(All, x =>
        {
            var (exercise, other, reason) = (x.Exercise, x.Other.Exercise, x.Other.Reason);
            void If(string words, bool holds) => Assert.True(!reason.Contains(words, StringComparison.Ordinal) || holds, $"{exercise.Id}, {other.Id}: {reason}");
            bool WithNothing(Exercise e) => e.CanBeDoneWith(new HashSet<Equipment>());
            If("less load on the lower back", other.SpinalLoad < exercise.SpinalLoad);
            bool Supported(Exercise e) => e.Aliases.Append(e.Name).Any(n => n.Contains("chest-supported", StringComparison.OrdinalIgnoreCase) || n.Contains("chest supported", StringComparison.OrdinalIgnoreCase));
            If("chest supported", Supported(other) && !Supported(exercise));
            If("no equipment", WithNothing(other) && !WithNothing(exercise));
            If("one side at a time", other.Laterality == Laterality.Unilateral && exercise.Laterality == Laterality.Bilateral);
            If("both sides at once", other.Laterality == Laterality.Bilateral && exercise.Laterality == Laterality.Unilateral);
            If("one level easier", exercise.Level - other.Level == 1);
            If("two levels easier", exercise.Level - other.Level == 2);
            If("one level harder", other.Level - exercise.Level == 1);
            If("two levels harder", other.Level - exercise.Level == 2);
            If("held in place of", other.Load == LoadKind.Hold && exercise.Load != LoadKind.Hold);
            If("Same muscles", other.PrimaryMuscles.Order().SequenceEqual(exercise.PrimaryMuscles.Order()));
            If("same muscles", other.PrimaryMuscles.Order().SequenceEqual(exercise.PrimaryMuscles.Order()));
            If("Also for the " + other.PrimaryMuscles[0].Title().ToLowerInvariant(), exercise.PrimaryMuscles.Contains(other.PrimaryMuscles[0]));
            Assert.Equal(!reason.StartsWith("Same muscles", StringComparison.Ordinal) && reason.StartsWith("Same ", StringComparison.Ordinal), other.Pattern == exercise.Pattern);
            Assert.NotEmpty(x.Other.Differences);
            Assert.All(x.Other.Differences, d => Assert.Contains(d, Alternatives.Between(exercise, other)));
        });

    [Fact]
    public void What_comes_in_place_of_something_is_needed_here_and_not_there() =>
        Assert.All(All.Where(x => x.Other.Differences.Contains(Difference.OtherEquipment)), x =>
        {
            Assert.Contains(" in place of ", x.Other.Reason, StringComparison.Ordinal);
            var (mine, theirs) = (x.Exercise.EquipmentOptions[0][0], x.Other.Exercise.EquipmentOptions[0][0]);
            Assert.DoesNotContain(x.Other.Exercise.EquipmentOptions, o => o.Contains(mine));
            Assert.DoesNotContain(x.Exercise.EquipmentOptions, o => o.Contains(theirs));
        });

    [Fact]
    public void A_barbell_row_has_one_that_spares_the_lower_back() =>
        Assert.Contains(Of("bent-over-barbell-row"), a => a.Reason.EndsWith(": less load on the lower back", StringComparison.Ordinal));

    [Fact]
    public void A_retired_exercise_is_never_named()
    {
        var retired = Toy.Exercise("old-row", MovementPattern.HorizontalPull, [Muscle.UpperBack]);
        retired.IsRetired = true;
        Assert.Empty(Alternatives.Of(Toy.Row, Toy.Library(Toy.Row, retired)));
        Assert.Equal(Toy.Row, Assert.Single(Alternatives.Of(retired, Toy.Library(Toy.Row, retired))).Exercise);
    }

    [Fact]
    public void The_same_question_has_the_same_answer() =>
        Assert.All(A.Library.Exercises, e => Assert.Equal(
            Alternatives.Of(e, A.Library).Select(a => a.Reason), Alternatives.Of(e, new(A.Library.Exercises.Reverse())).Select(a => a.Reason)));
}
