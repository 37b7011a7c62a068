using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Strength;
using BackTrainer.Domain.Tests.Progression;

namespace BackTrainer.Domain.Tests.Strength;

/// <summary>Weights that someone has, and what they make of targets.</summary>
public sealed class OwnKitTests
{
    private static readonly OwnKit Kit = new()
    {
        Bar = 20,
        TrapBar = 25,
        Plates = [new(10, 2), new(5, 3)],
        Dumbbells = [6, 10, 8],
        Kettlebells = [16, 12],
        MachineStep = 7.5m,
    };

    private static List<decimal>? List(string id, OwnKit? kit = null, params Equipment[] pieces) =>
        (kit ?? Kit).ToWeights(pieces.Length == 0 ? null : pieces.ToHashSet()).ListFor(A.Library[new(id)])?.Select(l => l.Kilograms).ToList();

    [Fact]
    public void Each_kind_of_weight_has_its_own_list()
    {
        Assert.Equal([20, 30, 40, 50], List("bent-over-barbell-row"));
        Assert.Equal([25, 35, 45, 55], List("trap-bar-deadlift"));
        Assert.Equal([6, 8, 10], List("dumbbell-curl"));
        Assert.Equal([6, 8, 10], List("farmer-carry"));
        Assert.Equal([12, 16], List("kettlebell-deadlift"));
        Assert.Equal([0, 5, 10, 15, 20, 25, 30, 35], List("weighted-pull-up"));
    }

    [Fact]
    public void What_was_not_said_is_taken_to_be_there()
    {
        var plates = new OwnKit { Bar = 20, Plates = [new(10, 2)] };
        Assert.Null(List("dumbbell-curl", plates));
        Assert.Null(List("kettlebell-deadlift", plates));
        Assert.Null(List("trap-bar-deadlift", plates));
        Assert.Null(List("bent-over-barbell-row", new OwnKit()));
        Assert.Null(List("weighted-pull-up", new OwnKit()));
        Assert.Null(List("lat-pulldown"));
        Assert.Null(List("push-up"));
    }

    [Theory]
    [InlineData("meadows-row")]
    [InlineData("landmine-press")]
    [InlineData("t-bar-row")]
    public void A_bar_in_a_landmine_has_all_its_plates_on_the_free_end(string id)
    {
        // Two plates of ten and three of five: each plate counts, an odd one too.
        Assert.Equal([20, 25, 30, 35, 40, 45, 50, 55], List(id));
        Assert.Null(List(id, new OwnKit { Plates = [new(10, 2)] }));
        var rack = Kit.ToWeights().RackFor(A.Library[new(id)])!;
        Assert.Equal((1, 20), (rack.Sides, rack.Bar));
        var loaded = rack.HeaviestUpTo(Load.FromKilograms(37))!;
        Assert.Equal([10, 5], loaded.PerSide);
        Assert.Equal((35, false), (loaded.Weight.Kilograms, loaded.IsExact));
    }

    [Fact]
    public void The_next_load_of_a_landmine_row_is_one_plate_more()
    {
        var log = new Log("t-bar-row") { Prescription = Log.Reps(8, 12) }.Times(2, l => l.Did([12, 12, 12], 50));
        var context = log.Context() with { Weights = Kit.ToWeights() };
        NextTargets.For(A.Library[new("t-bar-row")], log.Prescription!, context).Is(ProgressionDecision.IncreaseLoad, load: 55);
    }

    [Fact]
    public void An_exercise_goes_by_the_pieces_that_it_is_trained_with()
    {
        var either = A.Library.Exercises.First(e => e.Load == LoadKind.External && e.EquipmentOptions.Count > 1
            && e.EquipmentOptions[0].SequenceEqual([Equipment.Barbell]) && e.EquipmentOptions.Any(o => o.SequenceEqual([Equipment.Dumbbell])));
        Assert.Equal([20, 30, 40, 50], List(either.Id.ToString()));
        Assert.Equal([20, 30, 40, 50], List(either.Id.ToString(), null, Equipment.Barbell, Equipment.Dumbbell));
        Assert.Equal([6, 8, 10], List(either.Id.ToString(), null, Equipment.Dumbbell));
    }

    [Fact]
    public void Where_no_way_to_do_it_is_at_hand_the_first_one_counts() =>
        Assert.Null(List("standing-calf-raise", null, Equipment.Dumbbell));

    [Fact]
    public void The_next_weight_is_the_heaviest_within_a_step_or_the_first_beyond()
    {
        var swing = A.Library[new("kettlebell-deadlift")];
        Assert.Equal(4, swing.Step!.Value.Kilograms);
        decimal? Next(decimal load, params decimal[] kettlebells) =>
            new OwnKit { Kettlebells = kettlebells }.ToWeights().Next(swing, TrainingLevel.Advanced, Load.FromKilograms(load))?.Kilograms;
        Assert.Equal(16, Next(12, 12, 14, 16, 20));
        Assert.Equal(14, Next(12, 12, 14, 16.5m));
        Assert.Equal(24, Next(12, 12, 24));
        Assert.Null(Next(24, 12, 24));
        Assert.Equal(12, Next(4, 12));
        Assert.Equal(1000, Next(996));
        Assert.Null(Next(996.001m));
    }

    [Fact]
    public void A_stack_goes_by_its_own_notches_and_nothing_else_does()
    {
        var own = Kit.ToWeights();
        Assert.Equal(7.5m, own.StepOf(A.Library[new("lat-pulldown")], TrainingLevel.Novice).Kilograms);
        Assert.Equal(2.5m, own.StepOf(A.Library[new("bent-over-barbell-row")], TrainingLevel.Novice).Kilograms);
    }

    [Fact]
    public void Pounds_stay_pounds()
    {
        var own = new OwnKit { Unit = WeightUnit.Pounds, Bar = 45, Plates = [new(45, 2), new(10, 2)] }.ToWeights();
        var rack = own.RackFor(A.Library[new("bent-over-barbell-row")])!;
        Assert.Equal(["45 lb", "65 lb", "135 lb", "155 lb"], rack.Weights.Select(w => w.Text(WeightUnit.Pounds)));
        Assert.Equal([45, 10], rack.HeaviestUpTo(WeightUnits.Load(155, WeightUnit.Pounds))!.PerSide);
    }

    [Fact]
    public void Every_target_of_a_belt_can_be_put_together()
    {
        var log = new Log("weighted-pull-up") { Request = Ladder.Expert, Prescription = Log.Reps(5, 8) }.Times(2, l => l.Did([8, 8, 8], 10));
        var context = log.Context() with { Weights = Kit.ToWeights(), BodyMass = Load.FromKilograms(80) };
        NextTargets.For(A.Library[new("weighted-pull-up")], log.Prescription!, context).Is(ProgressionDecision.IncreaseLoad, load: 15);
    }
}
