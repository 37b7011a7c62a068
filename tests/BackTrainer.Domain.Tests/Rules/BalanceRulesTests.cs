using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using static BackTrainer.Domain.Exercises.TrainingLevel;
using static BackTrainer.Domain.Rules.FindingStatus;

namespace BackTrainer.Domain.Tests.Rules;

public sealed class BalanceRulesTests
{
    private static readonly Exercise[] OfEachPattern =
        [.. Enum.GetValues<MovementPattern>().Select(p => Toy.Exercise(p.ToKebab(), p, [Muscle.Calves]))];

    /// <summary>One pattern of each part of the whole body.</summary>
    private static readonly MovementPattern[] OneOfEachPart = [.. WholeBody.Parts.Select(p => p.Patterns[0])];

    public static readonly TheoryData<MovementPattern> Patterns = [.. WholeBody.Parts.SelectMany(p => p.Patterns)];

    public static readonly TheoryData<MovementPattern> Sides =
        [MovementPattern.AntiExtension, MovementPattern.AntiRotation, MovementPattern.AntiLateralFlexion];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void The_whole_body_has_one_of_each_part(MovementPattern pattern)
    {
        MovementPattern[] others = [.. WholeBody.Parts.Where(p => !p.Patterns.Contains(pattern)).Select(p => p.Patterns[0])];
        Assert.Equal(Met, OnDays(WholeBody.HardFromDays, [.. others, pattern]).StatusBy<WholeBody>());
        Assert.Equal(Broken, OnDays(WholeBody.HardFromDays, others).StatusBy<WholeBody>());
        Assert.Equal(Advice, OnDays(WholeBody.HardFromDays - 1, others).StatusBy<WholeBody>());
    }

    [Fact]
    public void The_parts_are_those_of_the_training_rules() =>
        Assert.Equal(
            ["horizontal-pull", "vertical-pull", "hinge|hip-extension", "squat|lunge", "horizontal-push", "anti-extension|anti-rotation|anti-lateral-flexion|trunk-flexion"],
            WholeBody.Parts.Select(p => string.Join('|', p.Patterns.Select(x => x.ToKebab()))));

    [Fact]
    public void A_part_that_nothing_can_train_does_not_break_the_week()
    {
        var noOverheadPull = OfEachPattern.Where(e => e.Pattern != MovementPattern.VerticalPull).ToArray();
        var finding = Toy.Of(A.Request(Novice, "monday", "thursday"), noOverheadPull)
            .Week(Items(OneOfEachPart.Where(p => p != MovementPattern.VerticalPull))).By<WholeBody>();
        Assert.Equal(CannotBeMet, finding.Status);
        Assert.Contains("an overhead pull", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Sides))]
    public void The_trunk_is_trained_from_three_sides(MovementPattern missing)
    {
        MovementPattern[] sides = [MovementPattern.AntiExtension, MovementPattern.AntiRotation, MovementPattern.AntiLateralFlexion];
        var others = sides.Where(s => s != missing).ToArray();
        Assert.Equal(Met, OnDays(2, sides).StatusBy<TrunkBalance>());
        Assert.Equal(Advice, OnDays(2, others).StatusBy<TrunkBalance>());
        Assert.Equal(
            CannotBeMet,
            Toy.Of(Novice, [.. OfEachPattern.Where(e => e.Pattern != missing)]).Week(Items(others)).StatusBy<TrunkBalance>());
    }

    [Theory]
    [InlineData(ScapularCare.MinSets, WeekKind.Build, Met)]
    [InlineData(ScapularCare.MinSets - 1, WeekKind.Build, Advice)]
    [InlineData(ScapularCare.MinSets - 1, WeekKind.Deload, Met)]
    public void Shoulder_blades_get_a_few_sets(int sets, WeekKind kind, FindingStatus expected) =>
        Assert.Equal(expected, (Toy.Of(Novice, OfEachPattern) with { Kind = kind }).Week(("monday", "scapular", sets)).StatusBy<ScapularCare>());

    [Fact]
    public void Without_anything_for_the_shoulder_blades_their_care_cannot_be_met() =>
        Assert.Equal(CannotBeMet, Toy.Of(Novice, Toy.Curl).Week(("monday", "curl", 3)).StatusBy<ScapularCare>());

    [Theory]
    [InlineData(0, Met)]
    [InlineData(-1, Advice)]
    public void Hamstrings_keep_up_with_the_quads(int more, FindingStatus expected) =>
        Assert.Equal(
            expected,
            Toy.Of(Novice, Toy.Squat, Toy.HeavyHinge)
                .Week(("monday", "squat", 100), ("monday", "heavy-hinge", (int)(100 * HamstringQuad.Min) + more)).StatusBy<HamstringQuad>());

    [Fact]
    public void A_week_without_quads_asks_nothing_of_the_hamstrings() =>
        Assert.Equal(Met, Toy.Of(Novice, Toy.Squat, Toy.HeavyHinge).Week(("monday", "heavy-hinge", 1)).StatusBy<HamstringQuad>());

    [Fact]
    public void Where_nothing_trains_the_hamstrings_they_cannot_keep_up() =>
        Assert.Equal(CannotBeMet, Toy.Of(Novice, Toy.Squat).Week(("monday", "squat", 3)).StatusBy<HamstringQuad>());

    [Theory]
    [InlineData(ErectorDose.MinSets - 1, Advice)]
    [InlineData(ErectorDose.MinSets, Met)]
    [InlineData(ErectorDose.MaxSets, Met)]
    [InlineData(ErectorDose.MaxSets + 1, Advice)]
    public void The_long_back_muscles_get_a_small_dose(int sets, FindingStatus expected) =>
        Assert.Equal(expected, A.Week(Novice, ("monday", "bird-dog", sets), ("monday", "band-row", 3)).StatusBy<ErectorDose>());

    [Fact]
    public void Without_anything_for_the_long_back_muscles_their_dose_cannot_be_met() =>
        Assert.Equal(CannotBeMet, Toy.Of(Novice, Toy.Curl).Week(("monday", "curl", 3)).StatusBy<ErectorDose>());

    private static WeekCheck OnDays(int days, params MovementPattern[] patterns) =>
        Toy.Of(A.Request(Novice, [.. WeekDays.All.Take(days).Select(d => d.ToKebab())]), OfEachPattern).Week(Items(patterns));

    private static Item[] Items(IEnumerable<MovementPattern> patterns) => [.. patterns.Select(p => new Item("monday", p.ToKebab(), 1))];
}
