using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;
using static BackTrainer.Domain.Exercises.TrainingLevel;
using static BackTrainer.Domain.Rules.FindingStatus;

namespace BackTrainer.Domain.Tests.Rules;

public sealed class RecoveryRulesTests
{
    [Theory]
    [InlineData("monday", MuscleRecovery.HardDay, "tuesday", MuscleRecovery.LightDay, Met)]
    [InlineData("monday", MuscleRecovery.HardDay, "tuesday", MuscleRecovery.LightDay + 1, Broken)]
    [InlineData("monday", MuscleRecovery.LightDay + 1, "tuesday", MuscleRecovery.HardDay, Broken)]
    [InlineData("monday", MuscleRecovery.HardDay - 1, "tuesday", MuscleRecovery.BothDays, Advice)]
    [InlineData("monday", MuscleRecovery.HardDay - 1, "tuesday", MuscleRecovery.BothDays - 1, Met)]
    [InlineData("monday", MuscleRecovery.HardDay, "wednesday", MuscleRecovery.HardDay, Met)]
    [InlineData("monday", MuscleRecovery.HardDay, "sunday", MuscleRecovery.LightDay + 1, Broken)]
    [InlineData("sunday", MuscleRecovery.HardDay, "monday", MuscleRecovery.LightDay + 1, Broken)]
    [InlineData("saturday", MuscleRecovery.HardDay, "monday", MuscleRecovery.HardDay, Met)]
    public void A_muscle_that_worked_hard_gets_two_days(string day, int sets, string other, int otherSets, FindingStatus expected)
    {
        var finding = Toy.Of(Advanced, Toy.Curl).Week((day, "curl", sets), (other, "curl", otherSets)).By<MuscleRecovery>();
        Assert.Equal(expected, finding.Status);
        Assert.Equal(expected == Advice ? RuleSeverity.Soft : RuleSeverity.Hard, finding.Severity);
    }

    [Fact]
    public void Half_sets_do_not_tire_a_muscle()
    {
        // One set for the forearms is half a set for the biceps; only the biceps is watched here.
        var half = Toy.Exercise("half", MovementPattern.Carry, [], [Muscle.Biceps]);
        var week = Toy.Of(Advanced, Toy.Curl, half).Week(("monday", "curl", MuscleRecovery.HardDay), ("tuesday", "half", 2 * MuscleRecovery.HardDay));
        Assert.Equal(MuscleRecovery.HardDay, week.Days[1].Fractional[(int)Muscle.Biceps]);
        Assert.Equal(Met, week.StatusBy<MuscleRecovery>());
    }

    [Theory]
    [InlineData("monday", "tuesday", Broken, Broken)]
    [InlineData("monday", "wednesday", Met, Broken)]
    [InlineData("monday", "thursday", Met, Met)]
    [InlineData("monday", "friday", Met, Met)]
    [InlineData("monday", "saturday", Met, Broken)]
    [InlineData("monday", "sunday", Broken, Broken)]
    public void Days_lie_between_heavy_hinges(string first, string second, FindingStatus trained, FindingStatus careful)
    {
        FindingStatus Status(TrainingLevel level, BackState back) =>
            Toy.Of(A.Request(level) with { Back = back }, Toy.HeavyHinge)
                .Week((first, "heavy-hinge", 3), (second, "heavy-hinge", 3)).StatusBy<HingeSpacing>();
        Assert.Equal(trained, Status(Intermediate, new()));
        Assert.Equal(careful, Status(Novice, new()));
        Assert.Equal(careful, Status(Advanced, new() { LowBackPain = LowBackPain.Past }));
        Assert.Equal(careful, Status(Advanced, new() { PainNow = 1 }));
    }

    [Fact]
    public void Lighter_hinges_and_heavy_squats_may_follow_each_other()
    {
        Assert.Equal(Met, A.Week(Novice, ("monday", "kettlebell-deadlift", 3), ("tuesday", "kettlebell-deadlift", 3)).StatusBy<HingeSpacing>());
        Assert.Equal(Met, A.Week(Novice, ("monday", "back-squat", 3), ("tuesday", "conventional-deadlift", 3)).StatusBy<HingeSpacing>());
    }

    [Fact]
    public void A_week_keeps_one_rest_day()
    {
        Assert.Equal(Broken, On(Advanced, [.. WeekDays.All.Select(d => d.ToKebab())]).StatusBy<RestDays>());
        Assert.NotEqual(Broken, On(Advanced, [.. WeekDays.All.Take(7 - RestDays.MinRestDays).Select(d => d.ToKebab())]).StatusBy<RestDays>());
    }

    [Theory]
    [InlineData(Novice, Met, "monday", "tuesday")]
    [InlineData(Novice, Advice, "monday", "tuesday", "wednesday")]
    [InlineData(Novice, Advice, "saturday", "sunday", "monday")]
    [InlineData(Intermediate, Met, "monday", "tuesday", "wednesday")]
    [InlineData(Intermediate, Met, "friday", "saturday", "sunday", "tuesday")]
    [InlineData(Intermediate, Advice, "monday", "tuesday", "wednesday", "thursday")]
    [InlineData(Advanced, Advice, "friday", "saturday", "sunday", "monday")]
    public void Training_days_in_a_row_are_few(TrainingLevel level, FindingStatus expected, params string[] days) =>
        Assert.Equal(expected, On(level, days).StatusBy<RestDays>());

    [Theory]
    [InlineData(Novice)]
    [InlineData(Intermediate)]
    [InlineData(Advanced)]
    public void Days_a_week_suit_the_level(TrainingLevel level)
    {
        var (min, max) = TrainingDays.For(level);
        FindingStatus Status(int days) => On(level, [.. WeekDays.All.Take(days).Select(d => d.ToKebab())]).StatusBy<TrainingDays>();
        Assert.Equal([Advice, Met, Met, Advice], [Status(min - 1), Status(min), Status(max), Status(max + 1)]);
    }

    private static WeekCheck On(TrainingLevel level, params string[] days) => A.Week(A.Request(level, days));
}
