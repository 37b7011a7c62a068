using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using static BackTrainer.Domain.Exercises.TrainingLevel;
using static BackTrainer.Domain.Rules.FindingStatus;

namespace BackTrainer.Domain.Tests.Rules;

public sealed class FrequencyTests
{
    private static readonly Exercise HalfRow = Toy.Exercise("half-row", MovementPattern.Squat, [Muscle.Quads], [Muscle.Lats]);

    [Fact]
    public void The_back_is_trained_on_two_days()
    {
        Assert.Equal(Met, On("monday", "thursday").Week(("monday", "row", 3), ("thursday", "row", 3)).StatusBy<Frequency>());
        var once = On("monday", "thursday").Week(("monday", "row", 6), ("thursday", "press", 3)).By<Frequency>();
        Assert.Equal((Broken, RuleSeverity.Hard, 1d), (once.Status, once.Severity, once.Value));
    }

    [Fact]
    public void With_one_day_a_week_once_is_enough() => Assert.Equal(Met, On("monday").Week(("monday", "row", 6)).StatusBy<Frequency>());

    [Theory]
    [InlineData(1, Broken)]
    [InlineData(2, Met)]
    public void Half_sets_train_the_back_when_they_add_up_to_one(int halfSets, FindingStatus expected) =>
        Assert.Equal(
            expected,
            Toy.Of(A.Request(Novice, "monday", "thursday"), Toy.Row, HalfRow)
                .Week(("monday", "row", 3), ("thursday", "half-row", halfSets)).StatusBy<Frequency>());

    [Theory]
    [InlineData(Frequency.EveryGroupFromDays - 1, Met)]
    [InlineData(Frequency.EveryGroupFromDays, Advice)]
    public void From_three_days_on_every_group_wants_two(int days, FindingStatus expected)
    {
        var sample = On([.. WeekDays.All.Take(days).Select(d => d.ToKebab())]);
        var finding = sample.Week(("monday", "row", 3), ("tuesday", "row", 3), ("monday", "press", 3)).By<Frequency>();
        Assert.Equal(expected, finding.Status);
        Assert.Equal(expected == Advice, finding.Severity == RuleSeverity.Soft);
        Assert.Equal(
            Met,
            sample.Week(("monday", "row", 3), ("tuesday", "row", 3), ("monday", "press", 3), ("tuesday", "press", 1)).StatusBy<Frequency>());
    }

    [Fact]
    public void Without_anything_for_the_back_it_cannot_be_met_and_says_what_would_help()
    {
        var band = Toy.Exercise("pull", MovementPattern.HorizontalPull, [Muscle.UpperBack], equipment: [Equipment.Band]);
        var request = A.Request(Novice, "monday", "thursday") with { Equipment = new HashSet<Equipment>() };
        var finding = Toy.Of(request, Toy.Press, band).Week(("monday", "press", 3), ("thursday", "press", 3)).By<Frequency>();
        Assert.Equal(CannotBeMet, finding.Status);
        Assert.Contains("resistance band", finding.Message, StringComparison.Ordinal);
    }

    private static Sample On(params string[] days) => Toy.Of(A.Request(Novice, days), Toy.Row, Toy.Press);
}
