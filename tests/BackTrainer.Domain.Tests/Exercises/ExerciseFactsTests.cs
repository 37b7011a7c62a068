using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Tests.Exercises;

public sealed class ExerciseFactsTests
{
    [Fact]
    public void An_exercise_needs_all_pieces_of_one_alternative()
    {
        var row = Toy.Exercise("row", MovementPattern.HorizontalPull, [Muscle.Lats]);
        row.EquipmentOptions = [[Equipment.Barbell, Equipment.Bench], [Equipment.Band]];
        Assert.False(row.CanBeDoneWith(new HashSet<Equipment>()));
        Assert.False(row.CanBeDoneWith(new HashSet<Equipment> { Equipment.Barbell }));
        Assert.True(row.CanBeDoneWith(new HashSet<Equipment> { Equipment.Barbell, Equipment.Bench }));
        Assert.True(row.CanBeDoneWith(new HashSet<Equipment> { Equipment.Band, Equipment.Ball }));
        row.EquipmentOptions = [[]];
        Assert.True(row.CanBeDoneWith(new HashSet<Equipment>()));
    }

    [Fact]
    public void Every_piece_muscle_group_and_pattern_has_a_name_of_its_own()
    {
        Named<Equipment>(e => e.Title());
        Named<Muscle>(m => m.Title());
        Named<MuscleGroup>(g => g.Title());
        Named<MovementPattern>(p => p.Title());
    }

    [Fact]
    public void Groups_are_those_of_the_training_rules()
    {
        Assert.Equal([Muscle.Lats, Muscle.UpperBack], Muscles.Of(MuscleGroup.Back));
        Assert.Equal([Muscle.Chest], Muscles.Of(MuscleGroup.Chest));
        Assert.Equal([Muscle.FrontDelts, Muscle.SideDelts, Muscle.RearDelts], Muscles.Of(MuscleGroup.Shoulders));
        Assert.Equal([Muscle.Quads], Muscles.Of(MuscleGroup.Quads));
        Assert.Equal([Muscle.Hamstrings, Muscle.Glutes], Muscles.Of(MuscleGroup.Posterior));
        Assert.Equal([Muscle.Abs, Muscle.Obliques, Muscle.Ql], Muscles.Of(MuscleGroup.Core));
        Assert.Throws<ArgumentOutOfRangeException>(() => Muscles.Of((MuscleGroup)99));
    }

    [Fact]
    public void Patterns_are_pull_push_core_or_mobility_and_never_two_of_them()
    {
        Assert.All(Enum.GetValues<MovementPattern>(), p => Assert.True(
            new[] { p.IsPull(), p.IsPush(), p.IsCore(), p.IsMobility() }.Count(x => x) <= 1, p.ToString()));
        Assert.Equal(2, Enum.GetValues<MovementPattern>().Count(MovementPatterns.IsPull));
        Assert.Equal(2, Enum.GetValues<MovementPattern>().Count(MovementPatterns.IsPush));
        Assert.Equal(4, Enum.GetValues<MovementPattern>().Count(MovementPatterns.IsCore));
        Assert.Equal(4, Enum.GetValues<MovementPattern>().Count(MovementPatterns.IsMobility));
        Assert.All(Enum.GetValues<MovementPattern>().Where(p => p.IsPull() || p.IsPush()), p => Assert.True(p.IsMultiJoint()));
        Assert.DoesNotContain(Enum.GetValues<MovementPattern>(), p => p.IsMultiJoint() && (p.IsCore() || p.IsMobility()));
    }

    [Fact]
    public void The_real_library_covers_every_pattern_and_every_muscle()
    {
        Assert.All(Enum.GetValues<MovementPattern>(), p => Assert.Contains(A.Library.Exercises, e => e.Pattern == p));
        Assert.All(Enum.GetValues<Muscle>().Where(m => m is not Muscle.Adductors), m =>
            Assert.Contains(A.Library.Exercises, e => e.PrimaryMuscles.Contains(m)));
        Assert.All(Muscles.Groups, g => Assert.Contains(A.Library.Exercises, e =>
            e.Level == TrainingLevel.Novice && e.CanBeDoneWith(new HashSet<Equipment>()) && !e.IsMobility && e.PrimaryMuscles.Concat(e.SecondaryMuscles).Any(Muscles.Of(g).Contains)));
    }

    [Fact]
    public void Words_are_joined_and_counted_as_people_do()
    {
        Assert.Equal("", Words.Join([]));
        Assert.Equal("rows", Words.Join(["rows"]));
        Assert.Equal("rows and hinges", Words.Join(["rows", "hinges"]));
        Assert.Equal("rows, hinges and carries", Words.Join(["rows", "hinges", "carries"]));
        Assert.Equal("1 set", Words.Count(1, "set"));
        Assert.Equal("0 sets", Words.Count(0, "set"));
        Assert.Equal("2 times each", Words.Count(2, "time each", "times each"));
        Assert.Equal("Anti rotation", Words.Title("anti-rotation"));
        Assert.Equal("", Words.Title(""));
    }

    private static void Named<TEnum>(Func<TEnum, string> title)
        where TEnum : struct, Enum
    {
        var titles = Enum.GetValues<TEnum>().Select(title).ToList();
        Assert.Equal(titles.Count, titles.Distinct().Count());
        Assert.All(titles, t => Assert.True(char.IsUpper(t[0]), t));
    }
}
