using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Strength;
using static BackTrainer.Domain.Exercises.TrainingLevel;

namespace BackTrainer.Domain.Tests.Planning;

public sealed class SessionLengthTests
{
    [Fact]
    public void The_minutes_of_the_training_rules_are_kept()
    {
        Assert.Equal(8, SessionLength.WarmUpMinutes);
        Assert.Equal(40, SessionLength.SetSeconds);
        Assert.Equal(80, SessionLength.UnilateralSetSeconds);
    }

    [Theory]
    [InlineData(0, 8)]
    [InlineData(1, 9)]
    [InlineData(60, 9)]
    [InlineData(61, 10)]
    public void Minutes_are_rounded_up(int seconds, int minutes) => Assert.Equal(minutes, SessionLength.Minutes(seconds));

    [Fact]
    public void A_one_sided_set_takes_both_sides_and_one_rest()
    {
        Assert.Equal(3 * (40 + 60), SessionLength.Seconds(A.Library[new("band-row")], 3, 60));
        Assert.Equal(3 * (80 + 60), SessionLength.Seconds(A.Library[new("split-squat")], 3, 60));
    }

    [Fact]
    public void A_day_is_the_sum_of_its_sets_and_rests_and_the_warm_up()
    {
        PlannedExercise Three(string id) => new(new(id), new Prescription(3, new RepRange(8, 12), null, null, 3, 60, 2), null, "");
        var day = new PlannedDay(DayOfWeek.Monday, [new("cat-cow")], [Three("band-row"), Three("split-squat")]);

        // 300 s and 420 s are 12 minutes; warm-up sets and mobility are inside the 8.
        Assert.Equal(20, SessionLength.Minutes(day, A.Library));
    }

    [Theory]
    [InlineData(Novice, 8, 12, 4, 8)]
    [InlineData(Intermediate, 12, 18, 6, 12)]
    [InlineData(Advanced, 14, 22, 8, 14)]
    public void Volume_bands_are_those_of_the_training_rules(TrainingLevel level, double backMin, double backMax, double min, double max)
    {
        var (healthy, past, sore) = (new BackState(), new BackState { LowBackPain = LowBackPain.Past }, new BackState { PainNow = 1 });
        Assert.Equal(new VolumeBand(backMin, backMax), VolumeBand.For(MuscleGroup.Back, level, healthy));
        Assert.Equal(new VolumeBand(backMin, backMax), VolumeBand.For(MuscleGroup.Back, level, past));
        Assert.Equal(new VolumeBand(6, 12), VolumeBand.For(MuscleGroup.Back, level, sore));
        Assert.All(Muscles.Groups.Where(g => g != MuscleGroup.Back), g =>
        {
            Assert.Equal(new VolumeBand(min, max), VolumeBand.For(g, level, healthy));
            Assert.Equal(new VolumeBand(4, 8), VolumeBand.For(g, level, sore));
        });
    }
}
