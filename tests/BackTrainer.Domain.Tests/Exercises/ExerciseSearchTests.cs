using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Strength;
using FsCheck;
using FsCheck.Fluent;

namespace BackTrainer.Domain.Tests.Exercises;

public sealed class ExerciseSearchTests
{
    [Theory]

    // As it is written, in its many spellings.
    [InlineData("deadlift", "conventional-deadlift")]
    [InlineData("Dead lift", "conventional-deadlift")]
    [InlineData("deadlifts", "conventional-deadlift")]
    [InlineData("dumbbell deadlift", "conventional-deadlift")]
    [InlineData("RDL", "romanian-deadlift-bb")]
    [InlineData("pull-up", "pull-up")]
    [InlineData("pullup", "pull-up")]
    [InlineData("Pull Ups", "pull-up")]
    [InlineData("chin up", "chin-up")]
    [InlineData("bent over row", "bent-over-barbell-row")]
    [InlineData("barbell row", "bent-over-barbell-row")]
    [InlineData("facepull", "face-pull")]
    [InlineData("face-pull", "face-pull")]
    [InlineData("bird dog", "bird-dog")]
    [InlineData("birddog", "bird-dog")]
    [InlineData("farmers walk", "farmer-carry")]
    [InlineData("farmer’s walk", "farmer-carry")]
    [InlineData("squat", "back-squat")]
    [InlineData("bulgarian", "rear-foot-elevated-split-squat")]
    [InlineData("TRX row", "suspension-row")]
    [InlineData("t bar", "t-bar-row")]
    [InlineData("90/90", "hip-90-90")]
    [InlineData("ohp", "standing-overhead-press")]
    [InlineData("superman", "prone-back-extension")]
    [InlineData("plank", "front-plank")]
    [InlineData("lat pull down", "lat-pulldown")]
    [InlineData("dips", "parallel-bar-dip")]
    [InlineData("cat cow", "cat-cow")]
    [InlineData("shrugs", "dumbbell-shrug")]
    [InlineData("towel row", "towel-door-row")]

    // Not finished yet.
    [InlineData("deadl", "conventional-deadlift")]
    [InlineData("pullu", "pull-up")]
    [InlineData("hip thr", "barbell-hip-thrust")]
    [InlineData("barbell deadlif", "conventional-deadlift")]
    [InlineData("nord", "nordic-curl")]
    [InlineData("pend", "pendlay-row")]

    // With a slip of the thumb.
    [InlineData("deadlfit", "conventional-deadlift")]
    [InlineData("dedlift", "conventional-deadlift")]
    [InlineData("benover row", "bent-over-barbell-row")]
    [InlineData("bentover rwo", "bent-over-barbell-row")]
    [InlineData("pulup", "pull-up")]
    [InlineData("pull uo", "pull-up")]
    [InlineData("chinpu", "chin-up")]
    [InlineData("bird dgo", "bird-dog")]
    [InlineData("birdog", "bird-dog")]
    [InlineData("facepul", "face-pull")]
    [InlineData("fcae pull", "face-pull")]
    [InlineData("hamstirng curl", "leg-curl")]
    [InlineData("romainan deadlift", "romanian-deadlift-bb")]
    [InlineData("bulgrian split squat", "rear-foot-elevated-split-squat")]
    [InlineData("gobelt squat", "goblet-squat")]
    [InlineData("kettelbell swing", "kettlebell-swing")]
    [InlineData("pendley row", "pendlay-row")]
    [InlineData("supermna", "prone-back-extension")]
    [InlineData("palof press", "pallof-press")]
    [InlineData("hiperextension", "back-extension-45")]
    [InlineData("latpuldown", "lat-pulldown")]
    [InlineData("plakn", "front-plank")]
    [InlineData("barbel deadlfit", "conventional-deadlift")]
    [InlineData("renegate row", "renegade-row")]
    [InlineData("cat cwo", "cat-cow")]
    public void What_people_type_finds_what_they_mean(string text, string first) =>
        Assert.StartsWith($"{first} ", string.Join(' ', Ids(text)) + " ", StringComparison.Ordinal);

    [Theory]
    [InlineData("hamstirng", Muscle.Hamstrings)]
    [InlineData("quadriceps lumborum", null)]
    [InlineData("quadratus lumborm", Muscle.Ql)]
    [InlineData("lats", Muscle.Lats)]
    [InlineData("erector", Muscle.Erectors)]
    [InlineData("glutse", Muscle.Glutes)]
    public void Muscles_are_found_by_name_and_with_a_typo(string text, Muscle? muscle)
    {
        var found = Of(text);
        Assert.Equal(muscle is null, found.Count == 0);
        Assert.All(found, e => Assert.Contains(muscle!.Value, e.PrimaryMuscles.Concat(e.SecondaryMuscles)));
    }

    [Theory]
    [InlineData("zzzyx")]
    [InlineData("qwertyuiop")]
    [InlineData("asdfgh")]
    [InlineData("lorem ipsum")]
    [InlineData("treadmill")]
    [InlineData("xylophone")]
    [InlineData("row xylophone")]
    [InlineData("nothing of the sort")]
    [InlineData("crow")]
    [InlineData("бег")]
    [InlineData("自転車")]
    [InlineData("<script>alert(1)</script>")]
    public void Nonsense_finds_nothing(string text) => Assert.Empty(Ids(text));

    [Fact]
    public void Row_brings_rows_and_no_crowd()
    {
        var rows = Of("row");
        Assert.NotEmpty(rows);
        Assert.All(rows, e => Assert.Contains(SearchedPhrase.Of(e), p => p.Words.Any(w => w.StartsWith("row", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_typo_is_only_forgiven_where_nothing_stands_as_it_is_written()
    {
        // "hips" is one letter from "dips" and "lips"; "chop" from "shop" and "chip".
        Assert.All(Of("hips"), e => Assert.Contains(SearchedPhrase.Of(e), p => p.Words.Any(w => w.StartsWith("hip", StringComparison.Ordinal))));
        Assert.Equal(["half-kneeling-lift"], Ids("chop"));
    }

    [Fact]
    public void The_order_is_name_beginning_word_inside_and_then_by_name()
    {
        var library = new[] { Named("Row the boat", "beginning"), Named("Row", "name"), Named("Seated row", "word"), Named("Rower", "beginning too"), Named("Crowd", "not") };
        var found = new ExerciseSearch("row").In(library).OrderBy(f => f.Rank).Select(f => f.Exercise.Aliases[0]);
        Assert.Equal(["name", "beginning", "beginning too", "word"], found);
        Assert.Equal(
            ["Lift", "Lift off", "High lift", "High lifting", "Deadlift"],
            new ExerciseSearch("lift").In([Named("Deadlift"), Named("High lifting"), Named("Lift off"), Named("Lift"), Named("High lift")])
                .OrderBy(f => f.Rank).Select(f => f.Exercise.Name));
    }

    [Fact]
    public void Names_come_before_other_names_and_those_before_muscles() =>
        Assert.Equal(
            ["Biceps curl", "Arm curl", "Hammer"],
            new ExerciseSearch("biceps").In([Named("Hammer", muscle: Muscle.Biceps), Named("Arm curl", "Biceps bend"), Named("Biceps curl")])
                .OrderBy(f => f.Rank).Select(f => f.Exercise.Name).OrderBy(n => n == "Hammer"));

    [Fact]
    public void Every_name_alias_and_id_finds_its_exercise_among_the_first()
    {
        foreach (var exercise in A.Library.Exercises)
        {
            Assert.Equal(exercise, Of(exercise.Name)[0]);
            Assert.Contains(exercise, Of(exercise.Id.ToString()).Take(2));
            Assert.All(exercise.Aliases, a => Assert.Contains(exercise, Of(a).Take(8)));
        }
    }

    [Fact]
    public void One_typo_in_a_name_still_finds_it() =>
        Prop.ForAll(
            Arb.From(Gen.Elements(A.Library.Exercises.Where(e => e.Name.Length >= 8).ToArray())),
            Arb.From(Gen.Choose(0, 999)),
            (exercise, seed) => Of(WithTypo(exercise.Name, new Random(seed))).Contains(exercise)).QuickCheckThrowOnFailure();

    [Fact]
    public void Spaces_marks_and_capitals_change_nothing() =>
        Prop.ForAll(
            Arb.From(Gen.Elements(A.Library.Exercises.ToArray())),
            e => Of(e.Name).SequenceEqual(Of($"  {e.Name.ToUpperInvariant().Replace(' ', '/')}! "))).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_has_an_answer_and_always_the_same_one() =>
        Prop.ForAll<string?>(text => Of(text).SequenceEqual(Of(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_word_never_finds_more_as_it_is_written() =>
        Prop.ForAll(
            Arb.From(Gen.Elements("row", "pull", "bar", "leg", "press", "hip")),
            Arb.From(Gen.Elements("band", "one", "cable", "back", "up")),
            (one, other) => Of($"{one} {other}").All(e => Of(one).Contains(e))).QuickCheckThrowOnFailure();

    private static IReadOnlyList<Exercise> Of(string? text) => new ExerciseFilter { Text = text }.Of(A.Library);

    private static IReadOnlyList<string> Ids(string text) => [.. Of(text).Select(e => e.Id.ToString())];

    /// <summary>The longest word of a name with one letter doubled, left out, wrong or in the place of its neighbour.</summary>
    private static string WithTypo(string name, Random random)
    {
        var words = SearchWords.Of(name).ToList();
        var longest = words.MaxBy(w => w.Length)!;
        var at = random.Next(1, longest.Length - 1);
        var wrong = random.Next(4) switch
        {
            0 => longest.Insert(at, longest[at].ToString()),
            1 => longest.Remove(at, 1),
            2 => string.Concat(longest.AsSpan(0, at), "q", longest.AsSpan(at + 1)),
            _ => string.Concat(longest.AsSpan(0, at), longest.AsSpan(at + 1, 1), longest.AsSpan(at, 1), longest.AsSpan(at + 2)),
        };
        words[words.IndexOf(longest)] = wrong;
        return string.Join(' ', words);
    }

    private static Exercise Named(string name, string? alias = null, Muscle muscle = Muscle.Calves) => new()
    {
        Id = new ExerciseId("x-" + string.Concat(SearchWords.Of(name)).Length),
        Name = name,
        Aliases = alias is null ? [] : [alias],
        Pattern = MovementPattern.Calf,
        PrimaryMuscles = [muscle],
        EquipmentOptions = [[]],
        Level = TrainingLevel.Novice,
        Laterality = Laterality.Bilateral,
        Load = LoadKind.Reps,
        SpinalLoad = SpinalLoad.Low,
        Dose = new(Ten, Ten, Ten),
    };

    private static SetAmount Ten => new(new RepRange(10, 10), null, null);
}
