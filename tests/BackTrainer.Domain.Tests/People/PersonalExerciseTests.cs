using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.People;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.People;

public sealed class PersonalExerciseTests
{
    private static readonly DateTime Now = new(2026, 3, 5, 10, 0, 0, DateTimeKind.Utc);

    private static readonly PersonalFacts Facts = new()
    {
        Name = "Sled row",
        Pattern = MovementPattern.HorizontalPull,
        PrimaryMuscles = [Muscle.UpperBack, Muscle.Lats],
        SecondaryMuscles = [Muscle.Biceps],
        Load = LoadKind.External,
        SpinalLoad = SpinalLoad.Low,
        Dose = new(new RepRange(8, 12)),
        StepKg = 2.5m,
        Cues = [new(CueKind.SetUp, "Lean back"), new(CueKind.Path, "Elbows to the ribs"), new(CueKind.StopIf, "Your grip goes")],
    };

    private static PersonalExercise Made(PersonalFacts? facts = null) => new(Guid.CreateVersion7(), new("own-sled-row"), facts ?? Facts, Now);

    public static TheoryData<string, PersonalFacts> Wrong => new()
    {
        { "Name", Facts with { Name = "" } },
        { "Name", Facts with { Name = new('x', Exercise.MaxNameLength + 1) } },
        { "Name", Facts with { Name = "Two\nlines" } },
        { "PrimaryMuscles", Facts with { PrimaryMuscles = [] } },
        { "SecondaryMuscles", Facts with { SecondaryMuscles = [Muscle.Lats] } },
        { "EquipmentOptions", Facts with { EquipmentOptions = [] } },
        { "Dose", Facts with { Dose = new(holdSeconds: 20) } },
        { "Dose", Facts with { Load = LoadKind.Hold, StepKg = null } },
        { "StepKg", Facts with { StepKg = null } },
        { "StepKg", Facts with { StepKg = 0.3m } },
        { "StepKg", Facts with { StepKg = LoadStep.Largest + LoadStep.Grain } },
        { "StepKg", Facts with { Load = LoadKind.Band } },
        { "Summary", Facts with { Summary = new('x', Exercise.MaxTextLength + 1) } },
        { "Steps", Facts with { Steps = [.. Enumerable.Repeat("Pull", PersonalFacts.MostTexts + 1)] } },
        { "Cues", Facts with { Cues = [new(CueKind.Path, new('x', Exercise.MaxTextLength + 1))] } },
        { "Aliases", Facts with { Aliases = [""] } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_the_library_would_not_take_is_not_kept(string field, PersonalFacts facts)
    {
        Assert.Contains(field, facts.Faults().Select(f => f.Field));
        Assert.Throws<ArgumentException>(() => Made(facts));
    }

    [Fact]
    public void What_is_fine_is_an_exercise_like_any_other()
    {
        Assert.Empty(Facts.Faults());
        var exercise = Made().ToExercise();
        Assert.Equal(("Sled row", Load.FromKilograms(2.5m), false), (exercise.Name, exercise.Step, exercise.IsRetired));
        Assert.Equal("8 to 12 reps", exercise.Dose.For(TrainingGoal.Strength).ToString());
    }

    [Theory]
    [InlineData("Sled Row!", "own-sled-row")]
    [InlineData("  90/90 °", "own-90-90")]
    [InlineData("Überzug", "own-berzug")]
    [InlineData("引く", "own-exercise")]
    public void Its_id_is_made_of_its_name(string name, string id) => Assert.Equal(new ExerciseId(id), PersonalExercise.IdFor(name, _ => false));

    [Fact]
    public void A_taken_id_gets_a_number_and_a_long_name_a_short_id()
    {
        Assert.Equal("own-row-3", PersonalExercise.IdFor("Row", id => id.ToString() is "own-row" or "own-row-2").ToString());
        Assert.True(PersonalExercise.IdFor(new string('x', Exercise.MaxNameLength), id => !id.ToString().EndsWith("-20", StringComparison.Ordinal)).IsOwn);
    }

    [Fact]
    public void What_loads_it_never_changes_and_only_the_librarys_own_prefix_is_taken()
    {
        var exercise = Made();
        Assert.Throws<ArgumentException>(() => exercise.Change(Facts with { Load = LoadKind.BodyweightPlus }, false, Now));
        Assert.Throws<ArgumentException>(() => new PersonalExercise(Guid.CreateVersion7(), new("sled-row"), Facts, Now));
    }

    [Fact]
    public void Of_two_the_newer_stays_unless_it_counts_in_something_else()
    {
        var exercise = Made();
        exercise.TakeNewer(new(exercise.OwnerId, exercise.Id, Facts with { Name = "Older" }, Now.AddDays(-1)));
        Assert.Equal("Sled row", exercise.Facts.Name);
        exercise.TakeNewer(new(exercise.OwnerId, exercise.Id, Facts with { Name = "Newer" }, Now.AddDays(1)));
        Assert.Equal("Newer", exercise.Facts.Name);
        exercise.TakeNewer(new(exercise.OwnerId, exercise.Id, Facts with { Name = "Banded", Load = LoadKind.Band, StepKg = null }, Now.AddDays(2)));
        Assert.Equal("Newer", exercise.Facts.Name);
    }

    [Fact]
    public void A_library_with_own_exercises_lists_them_and_the_shared_one_stays_as_it_is()
    {
        var own = A.Library.With([Made().ToExercise()]);
        Assert.Equal(A.Library.Exercises.Count + 1, own.Exercises.Count);
        Assert.Equal("Sled row", own[new("own-sled-row")].Name);
        Assert.Null(A.Library.Find(new("own-sled-row")));
        Assert.Same(A.Library, A.Library.With([]));
        var archived = Made();
        archived.Change(Facts, isArchived: true, Now);
        var without = A.Library.With([archived.ToExercise()]);
        Assert.Equal(A.Library.Exercises.Count, without.Exercises.Count);
        Assert.NotNull(without.Find(archived.Id));
    }

    [Fact]
    public void A_plan_takes_an_own_exercise_where_it_is_the_only_row_and_has_enough_cues()
    {
        var rows = A.Library.Exercises.Where(e => e.Pattern == MovementPattern.HorizontalPull).Select(e => e.Id).ToHashSet();
        var request = A.Request(TrainingLevel.Novice, "monday", "wednesday", "friday") with { ExcludedExercises = rows };
        var own = A.Library.With([Made().ToExercise()]);
        var plan = PlanBuilder.Build(request, own, request.StartsOn).Plan!;
        Assert.Contains(new("own-sled-row"), plan.Weeks[0].Days.SelectMany(d => d.Exercises).Select(e => e.Exercise));
        Assert.DoesNotContain(plan.Findings, f => f.Status == FindingStatus.Broken);
        var few = Made(Facts with { Cues = [.. Facts.Cues.Take(CuesPresent.MinCues - 1)] }).ToExercise();
        Assert.False(AllowedExercises.IsAllowed(few, request));
    }
}
