using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Rules;
using static BackTrainer.Domain.Exercises.TrainingLevel;

namespace BackTrainer.Domain.Tests.Rules;

public sealed class AllowedExercisesTests
{
    [Fact]
    public void What_is_allowed_has_its_equipment_its_level_and_no_one_against_it()
    {
        var request = A.Request(Intermediate);
        Exercise row = A.Library[new("bent-over-barbell-row")];
        Assert.True(AllowedExercises.IsAllowed(row, request));
        Assert.False(AllowedExercises.IsAllowed(row, request with { Level = Novice }));
        Assert.False(AllowedExercises.IsAllowed(row, request with { Equipment = new HashSet<Equipment> { Equipment.Band } }));
        Assert.True(AllowedExercises.IsAllowed(row, request with { Equipment = new HashSet<Equipment> { Equipment.Dumbbell } }));
        Assert.False(AllowedExercises.IsAllowed(row, request with { ExcludedExercises = new HashSet<ExerciseId> { row.Id } }));
        Assert.False(AllowedExercises.IsAllowed(row, request with { BlockedPatterns = new HashSet<MovementPattern> { row.Pattern } }));
        Assert.False(AllowedExercises.IsAllowed(row, request with { Back = new() { PainNow = 3 } }));
    }

    [Fact]
    public void Mobility_items_stand_apart_from_working_sets()
    {
        var allowed = new AllowedExercises(A.Request(Advanced), A.Library);
        Assert.NotEmpty(allowed.Mobility);
        Assert.All(allowed.Mobility, e => Assert.True(e.IsMobility));
        Assert.All(allowed.Working, t => Assert.False(t.Exercise.IsMobility));
        Assert.All(allowed.Mobility, e => Assert.Null(allowed.Find(e.Id)));
    }

    [Fact]
    public void A_group_is_served_by_half_sets_and_a_muscle_only_by_full_ones()
    {
        var allowed = new AllowedExercises(A.Request(Novice), Toy.Library(Toy.HalfCurl, Toy.Exercise("push", MovementPattern.VerticalPush, [Muscle.FrontDelts], [Muscle.Chest])));
        Assert.True(allowed.CanServe(MuscleGroup.Chest));
        Assert.False(allowed.CanServe(Muscle.Chest));
        Assert.False(allowed.CanServe(Muscle.Biceps));
        Assert.Equal(1, allowed.ChoicesFor(Muscle.Forearms));
        Assert.True(allowed.CanServe(MovementPattern.VerticalPush));
        Assert.False(allowed.CanServe(MovementPattern.HorizontalPush));
    }

    [Fact]
    public void Equipment_that_would_help_is_the_smallest_first_and_at_most_three()
    {
        Exercise Needing(string id, params Equipment[] pieces) =>
            Toy.Exercise(id, MovementPattern.HorizontalPull, [Muscle.Lats], equipment: pieces);
        var library = Toy.Library(
            Needing("a-row", Equipment.Barbell, Equipment.Bench), Needing("b-row", Equipment.Band), Needing("c-row", Equipment.Cable),
            Needing("d-row", Equipment.Rings), Needing("e-row", Equipment.Band));
        var request = A.Request(Novice) with { Equipment = new HashSet<Equipment>() };
        var pieces = new AllowedExercises(request, library).EquipmentThatWouldHelp(request, e => e.Pattern.IsPull());
        Assert.Equal(["resistance band", "cable station", "rings"], pieces);
        Assert.Empty(new AllowedExercises(request, library).EquipmentThatWouldHelp(request, e => e.Pattern.IsPush()));
    }
}
