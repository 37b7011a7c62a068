using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Tests.Exercises;

public sealed class ExerciseLibraryTests
{
    [Fact]
    public void Exercises_are_found_by_id_and_listed_in_order()
    {
        var library = Toy.Library(Toy.Squat, Toy.Row);
        Assert.Equal(["row", "squat"], library.Exercises.Select(e => e.Id.ToString()));
        Assert.Same(Toy.Row, library[new("row")]);
        Assert.Same(Toy.Row, library.Find(new("row")));
        Assert.Null(library.Find(new("bench")));
        Assert.Throws<KeyNotFoundException>(() => library[new("bench")]);
    }

    [Fact]
    public void Two_exercises_never_share_an_id() => Told("'row'", Rung("row"), Rung("row"));

    [Fact]
    public void A_harder_neighbour_exists() => Told("row: harder: there is no exercise 'bench'", Rung("row", harder: ["bench"]));

    [Fact]
    public void An_easier_neighbour_exists() => Told("row: easier: 'bench' does not exist", Rung("row", easier: ["bench"]));

    [Fact]
    public void Neighbours_know_each_other()
    {
        Told("low: harder: 'top' does not name it as easier", Rung("low", harder: ["top"]), Rung("top"));
        Told("top: easier: 'low' does not exist or does not name it as harder", Rung("low"), Rung("top", easier: ["low"]));
    }

    [Fact]
    public void The_level_never_drops_on_the_way_up()
    {
        Exercise[] Ladder(TrainingLevel low, TrainingLevel top) =>
            [Rung("low", low, harder: ["top"]), Rung("top", top, easier: ["low"])];
        Told("low: harder: 'top' has a lower level", Ladder(TrainingLevel.Intermediate, TrainingLevel.Novice));
        Assert.Equal(2, Toy.Library(Ladder(TrainingLevel.Intermediate, TrainingLevel.Intermediate)).Exercises.Count);
        Assert.Equal(2, Toy.Library(Ladder(TrainingLevel.Novice, TrainingLevel.Advanced)).Exercises.Count);
    }

    [Fact]
    public void The_way_up_never_leads_in_a_circle()
    {
        Told("leads in a circle", Rung("aa", easier: ["aa"], harder: ["aa"]));
        Told(
            "leads in a circle",
            Rung("aa", easier: ["cc"], harder: ["bb"]), Rung("bb", easier: ["aa"], harder: ["cc"]), Rung("cc", easier: ["bb"], harder: ["aa"]));
    }

    [Fact]
    public void Two_ways_up_to_the_same_rung_are_no_circle()
    {
        var library = Toy.Library(
            Rung("low", harder: ["left", "right"]),
            Rung("left", TrainingLevel.Intermediate, easier: ["low"], harder: ["top"]),
            Rung("right", easier: ["low"], harder: ["top"]),
            Rung("top", TrainingLevel.Advanced, easier: ["left", "right"]));
        Assert.Equal(["right", "left"], library.HarderThan(library[new("low")]).Select(e => e.Id.ToString()));
        Assert.Equal(["right", "left"], library.EasierThan(library[new("top")]).Select(e => e.Id.ToString()));
    }

    [Fact]
    public void A_retired_exercise_is_found_but_not_listed_and_is_no_rung()
    {
        var retired = Rung("old");
        retired.IsRetired = true;
        var library = Toy.Library(retired, Toy.Row);
        Assert.Same(retired, library[new("old")]);
        Assert.Equal([Toy.Row], library.Exercises);
        Told("row: harder: there is no exercise 'old'", retired, Rung("row", harder: ["old"]));
    }

    [Fact]
    public void The_real_library_has_a_way_up_to_the_pull_up()
    {
        var (step, rungs) = (A.Library[new("pull-up")], 0);
        while (A.Library.EasierThan(step).FirstOrDefault() is { } easier)
        {
            (step, rungs) = (easier, rungs + 1);
        }

        Assert.True(rungs >= 3, $"{rungs} rungs below the pull-up");
        Assert.Equal(TrainingLevel.Novice, step.Level);
    }

    [Fact]
    public void Every_rung_of_the_real_library_can_be_reached_from_one_for_novices()
    {
        var reached = new HashSet<Exercise>();
        void Climb(Exercise exercise)
        {
            if (reached.Add(exercise))
            {
                foreach (var harder in A.Library.HarderThan(exercise))
                {
                    Climb(harder);
                }
            }
        }

        foreach (var first in A.Library.Exercises.Where(e => e.Level == TrainingLevel.Novice))
        {
            Climb(first);
        }

        Assert.Empty(A.Library.Exercises.Except(reached).Select(e => e.Id));
    }

    private static Exercise Rung(string id, TrainingLevel level = TrainingLevel.Novice, string[]? easier = null, string[]? harder = null) =>
        Toy.Exercise(id, MovementPattern.VerticalPull, [Muscle.Lats], level: level, easier: easier, harder: harder);

    private static void Told(string fault, params Exercise[] exercises) =>
        Assert.Contains(fault, Assert.Throws<ArgumentException>(() => new ExerciseLibrary(exercises)).Message, StringComparison.Ordinal);
}
