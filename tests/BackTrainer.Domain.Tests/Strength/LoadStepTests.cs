using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Strength;

public sealed class LoadStepTests
{
    [Theory]
    [InlineData("conventional-deadlift", 5, 2.5)]
    [InlineData("back-squat", 5, 2.5)]
    [InlineData("barbell-hip-thrust", 5, 2.5)]
    [InlineData("trap-bar-deadlift", 5, 2.5)]
    [InlineData("bent-over-barbell-row", 2.5, 2.5)]
    [InlineData("barbell-bench-press", 2.5, 2.5)]
    [InlineData("lat-pulldown", 2.5, 2.5)]
    [InlineData("machine-chest-supported-row", 2.5, 2.5)]
    [InlineData("one-arm-db-row", 2, 2)]
    [InlineData("goblet-squat", 2, 2)]
    [InlineData("kettlebell-deadlift", 4, 4)]
    [InlineData("backpack-row", 1, 1)]
    [InlineData("dumbbell-curl", 1, 1)]
    [InlineData("reverse-fly-db", 1, 1)]
    [InlineData("barbell-shrug", 2.5, 2.5)]
    [InlineData("leg-curl", 2.5, 2.5)]
    [InlineData("prone-t-raise", 0.5, 0.5)]
    [InlineData("weighted-pull-up", 1.25, 1.25)]
    [InlineData("machine-assisted-pull-up", 2.5, 2.5)]
    [InlineData("farmer-carry", 2, 2)]
    public void A_step_is_what_can_be_loaded(string id, double novice, double trained)
    {
        Assert.Equal(Load.FromKilograms((decimal)novice), LoadStep.For(A.Library[new(id)], TrainingLevel.Novice));
        Assert.Equal(Load.FromKilograms((decimal)trained), LoadStep.For(A.Library[new(id)], TrainingLevel.Intermediate));
        Assert.Equal(Load.FromKilograms((decimal)trained), LoadStep.For(A.Library[new(id)], TrainingLevel.Advanced));
    }

    [Theory]
    [InlineData(0.25, 0.5)]
    [InlineData(0.5, 1)]
    [InlineData(0.75, 1.5)]
    [InlineData(1, 2.5)]
    [InlineData(1.25, 2.5)]
    [InlineData(2, 5)]
    [InlineData(2.5, 5)]
    [InlineData(4, 10)]
    [InlineData(5, 10)]
    [InlineData(10, 20)]
    public void Weights_in_pounds_have_steps_in_pounds(double kilograms, double pounds)
    {
        var step = Load.FromKilograms((decimal)kilograms);
        Assert.Equal(WeightUnits.Load((decimal)pounds, WeightUnit.Pounds), LoadStep.In(step, WeightUnit.Pounds));
        Assert.Equal(step, LoadStep.In(step, WeightUnit.Kilograms));
        Assert.True(LoadStep.In(default, WeightUnit.Pounds).IsNone);
    }

    [Fact]
    public void Every_exercise_that_takes_a_load_has_a_step_of_half_a_kilogram_to_five() =>
        Assert.All(
            A.Library.Exercises.Where(e => e.TakesLoad),
            e => Assert.All(Enum.GetValues<TrainingLevel>(), level => Assert.InRange(LoadStep.For(e, level).Kilograms, 0.5m, 5m)));

    [Fact]
    public void Where_the_load_is_not_known_in_kilograms_there_is_no_step() =>
        Assert.All(
            A.Library.Exercises.Where(e => !e.TakesLoad),
            e => Assert.All(Enum.GetValues<TrainingLevel>(), level => Assert.True(LoadStep.For(e, level).IsNone)));

    [Fact]
    public void More_training_never_means_a_larger_step() =>
        Assert.All(A.Library.Exercises, e => Assert.True(
            LoadStep.For(e, TrainingLevel.Novice) >= LoadStep.For(e, TrainingLevel.Intermediate)
            && LoadStep.For(e, TrainingLevel.Intermediate) >= LoadStep.For(e, TrainingLevel.Advanced)));
}
