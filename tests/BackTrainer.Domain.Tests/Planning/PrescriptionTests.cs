using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Strength;
using static BackTrainer.Domain.Exercises.TrainingLevel;

namespace BackTrainer.Domain.Tests.Planning;

public sealed class PrescriptionTests
{
    private static readonly RepRange Reps = new(8, 12);

    [Theory]
    [InlineData(1, 0, 0, 0)]
    [InlineData(Prescription.MostSets, RepsInReserve.Most, Prescription.LongestRest, 0)]
    public void A_prescription_may_stand_at_its_limits(int sets, int rir, int rest, int warmUps)
    {
        var prescription = new Prescription(sets, Reps, null, null, rir, rest, warmUps);
        Assert.Equal((sets, rir, rest, warmUps), (prescription.Sets, prescription.Rir, prescription.RestSeconds, prescription.WarmUpSets));
    }

    [Theory]
    [InlineData(0, 3, 60, 0)]
    [InlineData(Prescription.MostSets + 1, 3, 60, 0)]
    [InlineData(3, -1, 60, 0)]
    [InlineData(3, RepsInReserve.Most + 1, 60, 0)]
    [InlineData(3, 3, -1, 0)]
    [InlineData(3, 3, Prescription.LongestRest + 1, 0)]
    [InlineData(3, 3, 60, -1)]
    public void A_prescription_refuses_numbers_beyond_its_limits(int sets, int rir, int rest, int warmUps) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Prescription(sets, Reps, null, null, rir, rest, warmUps));

    [Theory]
    [InlineData(0, null)]
    [InlineData(Prescription.LongestHold + 1, null)]
    [InlineData(null, 0)]
    [InlineData(null, Prescription.LongestCarry + 1)]
    public void Holds_and_carries_have_limits_too(int? seconds, int? meters) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Prescription(3, null, seconds, meters, 3, 60, 0));

    [Theory]
    [InlineData(false, null, null)]
    [InlineData(true, 20, null)]
    [InlineData(true, null, 30)]
    [InlineData(false, 20, 30)]
    public void Exactly_one_of_reps_seconds_and_metres_is_given(bool reps, int? seconds, int? meters) =>
        Assert.Throws<ArgumentException>(() => new Prescription(3, reps ? Reps : null, seconds, meters, 3, 60, 0));

    [Fact]
    public void A_prescription_reads_as_people_write_it()
    {
        Assert.Equal("3 × 8 to 12", new Prescription(3, Reps, null, null, 3, 60, 0).ToString());
        Assert.Equal("3 × 20 s", new Prescription(3, null, 20, null, 3, 60, 0).ToString());
        Assert.Equal("2 × 30 m", new Prescription(2, null, null, 30, 3, 60, 0).ToString());
    }

    [Theory]
    [InlineData("mcgill-curl-up", TrainingGoal.HealthyBack, Novice, "3 × 10 s")]
    [InlineData("side-plank", TrainingGoal.Muscle, Advanced, "3 × 10 s")]
    [InlineData("flexed-arm-hang", TrainingGoal.Muscle, Novice, "3 × 10 s")]
    [InlineData("front-plank", TrainingGoal.HealthyBack, Novice, "3 × 20 s")]
    [InlineData("farmer-carry", TrainingGoal.HealthyBack, Novice, "3 × 30 m")]
    [InlineData("pull-up", TrainingGoal.Strength, Intermediate, "3 × 3 to 6")]
    [InlineData("pull-up", TrainingGoal.Muscle, Intermediate, "3 × 3 to 8")]
    [InlineData("push-up", TrainingGoal.Muscle, Novice, "3 × 6 to 12")]
    [InlineData("lat-pulldown", TrainingGoal.HealthyBack, Novice, "3 × 8 to 12")]
    [InlineData("lat-pulldown", TrainingGoal.Muscle, Intermediate, "3 × 6 to 12")]
    [InlineData("barbell-bench-press", TrainingGoal.Strength, Intermediate, "3 × 3 to 6")]
    [InlineData("barbell-bench-press", TrainingGoal.Strength, Novice, "3 × 5 to 8")]
    [InlineData("bent-over-barbell-row", TrainingGoal.Strength, Intermediate, "3 × 5 to 8")]
    [InlineData("eccentric-pull-up", TrainingGoal.Muscle, Intermediate, "3 × 3 to 5")]
    [InlineData("weighted-pull-up", TrainingGoal.Strength, Advanced, "3 × 5 to 8")]
    [InlineData("farmer-carry", TrainingGoal.Strength, Novice, "3 × 20 m")]
    [InlineData("lat-pulldown", TrainingGoal.Strength, Novice, "3 × 5 to 8")]
    [InlineData("dumbbell-curl", TrainingGoal.Muscle, Novice, "3 × 12 to 20")]
    [InlineData("dumbbell-curl", TrainingGoal.HealthyBack, Novice, "3 × 10 to 15")]
    [InlineData("hip-hinge-drill", TrainingGoal.Strength, Novice, "3 × 8 to 12")]
    public void The_dose_fits_the_exercise_and_the_goal(string exercise, TrainingGoal goal, TrainingLevel level, string expected) =>
        Assert.Equal(expected, Dose.Prescribe(Traits(exercise), goal, level, 3, 3, 60, 0).ToString());

    [Fact]
    public void McGills_three_are_the_curl_up_the_side_bridge_and_the_bird_dog()
    {
        Assert.Equal(
            ["bird-dog", "mcgill-curl-up", "side-plank", "side-plank-knees"],
            A.Library.Exercises.Select(e => e.Id).Where(Dose.IsMcGillThree).Select(id => id.ToString()));
        Assert.Equal(10, Dose.McGillHoldSeconds);
    }

    [Theory]
    [InlineData("side-plank", 10)]
    [InlineData("flexed-arm-hang", 15)]
    [InlineData("dead-hang", 30)]
    [InlineData("front-plank", 60)]
    [InlineData("long-lever-plank", 30)]
    [InlineData("back-extension-hold", 60)]
    [InlineData("childs-pose-reach", Dose.LongestFreeHold)]
    public void A_hold_grows_to_its_longest_and_then_the_harder_neighbour_is_next(string exercise, int seconds) =>
        Assert.Equal(seconds, Dose.LongestHold(A.Library[new(exercise)]));

    [Fact]
    public void Every_exercise_of_the_library_has_a_dose_for_every_goal_and_level() =>
        Assert.All(A.Library.Exercises, e =>
        {
            foreach (var goal in Enum.GetValues<TrainingGoal>())
            {
                foreach (var level in Enum.GetValues<TrainingLevel>())
                {
                    var dose = Dose.Prescribe(new ExerciseTraits(e), goal, level, 3, 3, 60, 0);
                    Assert.Equal(e.IsTimed, dose.HoldSeconds is not null);
                    Assert.Equal(e.Load == LoadKind.Carry, dose.DistanceMeters is not null);
                }
            }
        });

    private static ExerciseTraits Traits(string exercise) => new(A.Library[new(exercise)]);
}
