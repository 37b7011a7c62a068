using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;
using static BackTrainer.Domain.Exercises.TrainingLevel;
using static BackTrainer.Domain.Rules.FindingStatus;

namespace BackTrainer.Domain.Tests.Rules;

public sealed class VolumeRulesTests
{
    private static readonly Exercise Pull = Toy.Exercise("pull", MovementPattern.VerticalPull, [Muscle.Lats, Muscle.UpperBack]);
    private static readonly Exercise HalfPull = Toy.Exercise("half-pull", MovementPattern.VerticalPull, [Muscle.Biceps], [Muscle.Lats, Muscle.UpperBack]);

    private static readonly Muscle[] OneOfEachGroup =
        [Muscle.Lats, Muscle.Chest, Muscle.SideDelts, Muscle.Quads, Muscle.Glutes, Muscle.Abs];

    private static readonly Exercise Everything = Toy.Exercise("everything", MovementPattern.Squat, OneOfEachGroup);
    private static readonly Exercise HalfOfEverything = Toy.Exercise("half-of-everything", MovementPattern.Squat, [Muscle.Calves], OneOfEachGroup);

    [Theory]
    [InlineData(Novice, BackVolume.MinNovice)]
    [InlineData(Intermediate, BackVolume.MinTrained)]
    [InlineData(Advanced, BackVolume.MinTrained)]
    public void Lats_and_upper_back_each_get_enough(TrainingLevel level, double min)
    {
        var sample = Toy.Of(level, Pull, HalfPull);
        Assert.Equal(Met, sample.Week(("monday", "pull", (int)min)).StatusBy<BackVolume>());
        var little = sample.Week(("monday", "pull", (int)min - 1), ("monday", "half-pull", 1));
        Assert.Equal(Advice, little.StatusBy<BackVolume>());
        Assert.Equal(min - 0.5, little.By<BackVolume>().Value);
        Assert.Equal(Met, (sample with { Kind = WeekKind.Deload }).Week(("monday", "pull", 1)).StatusBy<BackVolume>());
    }

    [Fact]
    public void Plenty_for_the_lats_does_not_make_up_for_the_upper_back()
    {
        var week = Toy.Of(Novice, Toy.Pulldown, Toy.Row).Week(("monday", "pulldown", 12), ("monday", "row", 7));
        Assert.Equal(Advice, week.StatusBy<BackVolume>());
    }

    [Fact]
    public void Without_anything_to_pull_on_back_volume_cannot_be_met() =>
        Assert.Equal(CannotBeMet, Toy.Of(Novice, Toy.Squat).Week(("monday", "squat", 4)).StatusBy<BackVolume>());

    [Fact]
    public void Where_only_the_lats_can_be_trained_the_upper_back_cannot_be_met()
    {
        var sample = Toy.Of(Novice, Toy.Pulldown);
        Assert.Equal(CannotBeMet, sample.Week(("monday", "pulldown", (int)BackVolume.MinNovice)).StatusBy<BackVolume>());
        Assert.Equal(Advice, sample.Week(("monday", "pulldown", (int)BackVolume.MinNovice - 1)).StatusBy<BackVolume>());
    }

    [Theory]
    [InlineData(MinimumVolume.HardFromDays, MinimumVolume.HardFromMinutes, Broken, RuleSeverity.Hard)]
    [InlineData(MinimumVolume.HardFromDays - 1, MinimumVolume.HardFromMinutes, Advice, RuleSeverity.Soft)]
    [InlineData(MinimumVolume.HardFromDays, MinimumVolume.HardFromMinutes - 1, Advice, RuleSeverity.Soft)]
    public void Every_group_gets_the_least_that_works(int days, int minutes, FindingStatus below, RuleSeverity severity)
    {
        var request = A.Request(Novice, [.. WeekDays.All.Take(days).Select(d => d.ToKebab())]) with { MinutesPerSession = minutes };
        var sample = Toy.Of(request, Everything, HalfOfEverything);
        Assert.Equal(Met, sample.Week(("monday", "everything", (int)MinimumVolume.MinSets)).StatusBy<MinimumVolume>());

        Item[] little = [("monday", "everything", (int)MinimumVolume.MinSets - 1), ("monday", "half-of-everything", 1)];
        var finding = sample.Week(little).By<MinimumVolume>();
        Assert.Equal((below, severity), (finding.Status, finding.Severity));
        Assert.Equal(Met, (sample with { Kind = WeekKind.Deload }).Week(little).StatusBy<MinimumVolume>());
    }

    [Fact]
    public void A_group_that_nothing_trains_is_told_with_what_would_help()
    {
        var noCore = Toy.Exercise("no-core", MovementPattern.Squat, OneOfEachGroup[..^1]);
        var wheel = Toy.Exercise("wheel", MovementPattern.AntiExtension, [Muscle.Abs], equipment: [Equipment.AbWheel]);
        var request = A.Request(Novice, "monday", "thursday") with { Equipment = new HashSet<Equipment>() };
        var finding = Toy.Of(request, noCore, wheel).Week(("monday", "no-core", (int)MinimumVolume.MinSets)).By<MinimumVolume>();
        Assert.Equal(CannotBeMet, finding.Status);
        Assert.Contains("ab wheel", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_counts_once_for_a_group_however_many_of_its_muscles_it_trains()
    {
        var legs = Toy.Exercise("legs", MovementPattern.HipExtension, [Muscle.Hamstrings, Muscle.Glutes]);
        var week = Toy.Of(Novice, legs).Week(("monday", "legs", 3));
        Assert.Equal(3, week.Volume(MuscleGroup.Posterior));
        Assert.Equal(3, week.Volume(Muscle.Glutes));
    }

    [Theory]
    [InlineData(Novice, Muscle.Biceps, LowBackPain.None, VolumeCap.MaxNovice)]
    [InlineData(Novice, Muscle.Lats, LowBackPain.None, VolumeCap.MaxNoviceBack)]
    [InlineData(Novice, Muscle.UpperBack, LowBackPain.None, VolumeCap.MaxNoviceBack)]
    [InlineData(Intermediate, Muscle.Lats, LowBackPain.None, VolumeCap.MaxIntermediate)]
    [InlineData(Advanced, Muscle.Lats, LowBackPain.None, VolumeCap.MaxAdvanced)]
    [InlineData(Advanced, Muscle.Lats, LowBackPain.Past, VolumeCap.MaxAdvanced)]
    [InlineData(Advanced, Muscle.Lats, LowBackPain.Current, VolumeCap.MaxNovice)]
    [InlineData(Novice, Muscle.Lats, LowBackPain.Current, VolumeCap.MaxNovice)]
    public void A_muscle_gets_no_more_than_it_recovers_from(TrainingLevel level, Muscle muscle, LowBackPain pain, double cap)
    {
        var full = Toy.Exercise("full", MovementPattern.ElbowFlexion, [muscle]);
        var half = Toy.Exercise("half", MovementPattern.ElbowFlexion, [Muscle.Forearms], [muscle]);
        var sample = Toy.Of(A.Request(level) with { Back = new() { LowBackPain = pain } }, full, half);
        Assert.Equal(Met, sample.Week(("monday", "full", (int)cap)).StatusBy<VolumeCap>());
        Assert.Equal(Broken, sample.Week(("monday", "full", (int)cap), ("friday", "half", 1)).StatusBy<VolumeCap>());
    }

    [Theory]
    [InlineData(Novice, LowBackPain.None, VolumeRamp.MaxRiseNovice)]
    [InlineData(Intermediate, LowBackPain.None, VolumeRamp.MaxRise)]
    [InlineData(Advanced, LowBackPain.Past, VolumeRamp.MaxRise)]
    [InlineData(Advanced, LowBackPain.Current, VolumeRamp.MaxRiseNovice)]
    public void Volume_rises_in_small_steps(TrainingLevel level, LowBackPain pain, double rise)
    {
        var first = Toy.Of(A.Request(level) with { Back = new() { LowBackPain = pain } }, Toy.Curl, Toy.HalfCurl);
        var next = first with { Before = first.Week(("monday", "curl", 4)), Number = 2 };
        Assert.Equal(Met, first.Week(("monday", "curl", 4)).StatusBy<VolumeRamp>());
        Assert.Equal(Met, next.Week(("monday", "curl", 4 + (int)rise)).StatusBy<VolumeRamp>());
        Assert.Equal(Advice, next.Week(("monday", "curl", 4 + (int)rise), ("friday", "half-curl", 1)).StatusBy<VolumeRamp>());
    }
}
