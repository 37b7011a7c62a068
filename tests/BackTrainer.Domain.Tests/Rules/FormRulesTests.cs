using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;
using static BackTrainer.Domain.Exercises.TrainingLevel;
using static BackTrainer.Domain.Rules.FindingStatus;

namespace BackTrainer.Domain.Tests.Rules;

public sealed class FormRulesTests
{
    [Fact]
    public void A_blocked_pattern_never_appears()
    {
        var request = A.Request() with { BlockedPatterns = new HashSet<MovementPattern> { MovementPattern.Lunge } };
        Assert.Equal(Met, A.Week(request, ("monday", "goblet-squat", 3)).StatusBy<BlockedPatterns>());
        var finding = A.Week(request, ("monday", "reverse-lunge", 3)).By<BlockedPatterns>();
        Assert.Equal(Broken, finding.Status);
        Assert.Contains("Reverse lunge", finding.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(CuesPresent.MinCues, Met)]
    [InlineData(CuesPresent.MinCues - 1, Broken)]
    public void Every_exercise_can_be_checked_by_its_cues(int cues, FindingStatus expected) =>
        Assert.Equal(
            expected,
            Toy.Of(Novice, Toy.Exercise("curl", MovementPattern.ElbowFlexion, [Muscle.Biceps], cues: cues)).Week(("monday", "curl", 3)).StatusBy<CuesPresent>());

    [Theory]
    [InlineData("romanian-deadlift-db", Broken)]
    [InlineData("kettlebell-deadlift", Met)]
    [InlineData("cable-pull-through", Met)]
    [InlineData("goblet-squat", Met)]
    public void A_novice_learns_the_hinge_before_loading_it(string exercise, FindingStatus expected)
    {
        Assert.Equal(expected, A.Week(Novice, ("monday", exercise, 3)).StatusBy<HingeFirst>());
        Assert.Equal(Met, A.Week(Intermediate, ("monday", exercise, 3)).StatusBy<HingeFirst>());
    }

    [Fact]
    public void The_hinge_drill_opens_loaded_hinges_when_it_is_passed_or_comes_earlier()
    {
        var passed = A.Request(Novice) with { MasteredExercises = new HashSet<ExerciseId> { HingeFirst.Drill } };
        Assert.Equal(Met, A.Week(passed, ("monday", "romanian-deadlift-db", 3)).StatusBy<HingeFirst>());
        Assert.Equal(Met, A.Week(Novice, ("monday", "hip-hinge-drill", 2), ("monday", "romanian-deadlift-db", 3)).StatusBy<HingeFirst>());
        Assert.Equal(Met, A.Week(Novice, ("monday", "hip-hinge-drill", 2), ("friday", "romanian-deadlift-db", 3)).StatusBy<HingeFirst>());
        Assert.Equal(Broken, A.Week(Novice, ("monday", "romanian-deadlift-db", 3), ("friday", "hip-hinge-drill", 2)).StatusBy<HingeFirst>());
    }

    [Fact]
    public void The_drill_and_the_kettlebell_of_the_hinge_rule_exist()
    {
        Assert.NotNull(A.Library.Find(HingeFirst.Drill));
        Assert.NotNull(A.Library.Find(HingeFirst.Kettlebell));
    }

    [Fact]
    public void An_advanced_movement_needs_the_step_below_it()
    {
        var item = new Item("monday", "weighted-pull-up", 3);
        var request = A.Request(Advanced);
        Assert.Equal(Broken, A.Week(request, item).StatusBy<LadderMastered>());
        Assert.Equal(Met, A.Week(request, ("monday", "pull-up", 3)).StatusBy<LadderMastered>());
        Assert.All(A.Library[new("weighted-pull-up")].Easier.Append(new("weighted-pull-up")), id =>
            Assert.Equal(
                Met, A.Week(request with { MasteredExercises = new HashSet<ExerciseId> { id } }, item).StatusBy<LadderMastered>()));
        Assert.Equal(
            Broken, A.Week(request with { MasteredExercises = new HashSet<ExerciseId> { new("dead-hang") } }, item).StatusBy<LadderMastered>());
    }

    [Theory]
    [InlineData("back-squat", HeavySpineReserve.MinRir, Met)]
    [InlineData("back-squat", HeavySpineReserve.MinRir - 1, Broken)]
    [InlineData("goblet-squat", HeavySpineReserve.MinRir - 1, Met)]
    public void Lifts_of_high_spinal_load_keep_two_in_reserve(string exercise, int rir, FindingStatus expected) =>
        Assert.Equal(expected, A.Week(Intermediate, ("monday", exercise, 3)).Each(e => e.Rir = rir).StatusBy<HeavySpineReserve>());

    [Theory]
    [InlineData("back-squat", WarmUp.MinRampSetsHeavy, Met)]
    [InlineData("back-squat", WarmUp.MinRampSetsHeavy - 1, Advice)]
    [InlineData("goblet-squat", WarmUp.MinRampSets, Met)]
    [InlineData("goblet-squat", WarmUp.MinRampSets - 1, Advice)]
    [InlineData("dumbbell-curl", 0, Met)]
    [InlineData("push-up", 0, Met)]
    public void Main_lifts_start_with_ramp_sets(string exercise, int rampSets, FindingStatus expected) =>
        Assert.Equal(expected, A.Week(Intermediate, ("monday", exercise, 3)).Each(e => e.WarmUpSets = rampSets).StatusBy<WarmUp>());

    [Fact]
    public void One_set_of_a_one_sided_exercise_is_both_sides() =>
        Assert.Equal(Met, A.Week(Novice, ("monday", "split-squat", 3)).StatusBy<LeftRight>());

    [Fact]
    public void Every_training_day_begins_with_mobility()
    {
        WeekCheck Week(int items) => new Sample(A.Request()) { MobilityItems = items }.Week(("monday", "band-row", 3));
        Assert.Equal(Met, Week(1).StatusBy<MobilityDaily>());
        Assert.Equal(Advice, Week(0).StatusBy<MobilityDaily>());
        Assert.Equal(CannotBeMet, Toy.Of(Novice, Toy.Curl).Week(("monday", "curl", 3)).StatusBy<MobilityDaily>());
    }
}
