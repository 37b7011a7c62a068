using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;
using static BackTrainer.Domain.Rules.FindingStatus;

namespace BackTrainer.Domain.Tests.Rules;

public sealed class BackPainRulesTests
{
    private static readonly HealthScreen Cleared = A.Screen() with { ClearedByProfessionalOn = A.Today };

    [Fact]
    public void Strong_pain_or_leg_symptoms_want_a_professional_first()
    {
        BackState[] red = [new() { PainNow = BackState.RedPain }, new() { LegSymptoms = true }];
        Assert.All(red, back =>
        {
            Assert.Equal(Broken, A.Week(A.Request() with { Back = back }).StatusBy<NoLoadedSpineInSeverePain>());
            Assert.Equal(Met, A.Week(A.Request() with { Back = back, Screen = Cleared }).StatusBy<NoLoadedSpineInSeverePain>());
        });
        Assert.Equal(
            Met, A.Week(Hurting(BackState.RedPain - 1), ("monday", "back-squat", 3)).StatusBy<NoLoadedSpineInSeverePain>());
    }

    [Theory]
    [InlineData("mcgill-curl-up", Met)]
    [InlineData("glute-bridge", Met)]
    [InlineData("band-row", Broken)]
    [InlineData("prone-back-extension", Broken)]
    [InlineData("back-squat", Broken)]
    public void With_a_professionals_yes_strong_pain_gets_gentle_work_without_load(string exercise, FindingStatus expected) =>
        Assert.Equal(
            expected,
            A.Week(Hurting(BackState.RedPain) with { Screen = Cleared }, ("monday", exercise, 3)).StatusBy<NoLoadedSpineInSeverePain>());

    [Theory]
    [InlineData(BackState.AmberPain - 1, "back-squat", PainLimits.MinRir, Met)]
    [InlineData(BackState.AmberPain, "back-squat", PainLimits.MinRir, Broken)]
    [InlineData(BackState.AmberPain, "goblet-squat", PainLimits.MinRir, Met)]
    [InlineData(BackState.AmberPain, "goblet-squat", PainLimits.MinRir - 1, Broken)]
    [InlineData(BackState.AmberPain - 1, "goblet-squat", PainLimits.MinRir - 1, Met)]
    public void From_pain_of_three_on_nothing_is_heavy_or_hard(int pain, string exercise, int rir, FindingStatus expected) =>
        Assert.Equal(expected, A.Week(Hurting(pain), ("monday", exercise, 3)).Each(e => e.Rir = rir).StatusBy<PainLimits>());

    [Theory]
    [InlineData("conventional-deadlift", DeadliftNeedsEndurance.MinSorensenSeconds, true, Met)]
    [InlineData("conventional-deadlift", DeadliftNeedsEndurance.MinSorensenSeconds - 1, true, Broken)]
    [InlineData("conventional-deadlift", DeadliftNeedsEndurance.MinSorensenSeconds, false, Broken)]
    [InlineData("sumo-deadlift", DeadliftNeedsEndurance.MinSorensenSeconds - 1, true, Broken)]
    [InlineData("conventional-deadlift", null, true, Broken)]
    [InlineData("romanian-deadlift-bb", null, true, Met)]
    [InlineData("romanian-deadlift-bb", null, false, Broken)]
    [InlineData("trap-bar-deadlift", null, false, Met)]
    [InlineData("block-pull", null, false, Met)]
    [InlineData("good-morning", DeadliftNeedsEndurance.MinSorensenSeconds, true, Broken)]
    [InlineData("deficit-deadlift", DeadliftNeedsEndurance.MinSorensenSeconds, true, Broken)]
    [InlineData("romanian-deadlift-db", null, false, Met)]
    public void After_back_pain_heavy_hinges_come_in_order(string exercise, int? seconds, bool trapBarMastered, FindingStatus expected)
    {
        var request = A.Request() with
        {
            Back = new() { LowBackPain = LowBackPain.Past, SorensenSeconds = seconds },
            MasteredExercises = trapBarMastered ? [new("trap-bar-deadlift")] : new HashSet<ExerciseId>(),
        };
        Assert.Equal(expected, A.Week(request, ("monday", exercise, 3)).StatusBy<DeadliftNeedsEndurance>());
        Assert.Equal(Met, A.Week(request with { Back = new() }, ("monday", exercise, 3)).StatusBy<DeadliftNeedsEndurance>());
    }

    [Theory]
    [InlineData(BackState.RedPain - 1, false, true)]
    [InlineData(BackState.RedPain, false, false)]
    [InlineData(0, true, false)]
    public void A_deadlift_from_the_floor_is_out_while_it_hurts_a_lot(int pain, bool legs, bool permitted)
    {
        var request = A.Request() with
        {
            Back = new() { PainNow = pain, LegSymptoms = legs, LowBackPain = LowBackPain.Current, SorensenSeconds = DeadliftNeedsEndurance.MinSorensenSeconds },
            MasteredExercises = new HashSet<ExerciseId> { new("block-pull") },
        };
        Assert.Equal(permitted, new DeadliftNeedsEndurance().Permits(A.Library[new("sumo-deadlift")], request));
    }

    [Fact]
    public void Exercises_that_the_order_of_hinges_names_exist() =>
        Assert.All(
            DeadliftNeedsEndurance.FloorDeadlifts.Concat(DeadliftNeedsEndurance.LaterHinges).Concat(DeadliftNeedsEndurance.FirstHeavyHinges),
            id => Assert.Equal(MovementPattern.Hinge, A.Library[id].Pattern));

    private static PlanRequest Hurting(int pain) =>
        A.Request() with { Back = new() { PainNow = pain, LowBackPain = LowBackPain.Current } };
}
