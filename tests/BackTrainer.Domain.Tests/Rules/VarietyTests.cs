using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Strength;
using static BackTrainer.Domain.Exercises.TrainingLevel;
using static BackTrainer.Domain.Rules.FindingStatus;

namespace BackTrainer.Domain.Tests.Rules;

public sealed class VarietyTests
{
    private static readonly Exercise Hammer = Toy.Exercise("hammer", MovementPattern.ElbowFlexion, [Muscle.Biceps]);

    [Theory]
    [InlineData(Variety.FromSets / 2, Variety.FromSets / 2, Met)]
    [InlineData((Variety.FromSets / 2) + 1, Variety.FromSets / 2, Advice)]
    [InlineData(Variety.FromSets - 1, 0, Met)]
    [InlineData(Variety.FromSets, 0, Advice)]
    public void One_exercise_does_at_most_half_of_a_muscles_sets(int curls, int hammers, FindingStatus expected) =>
        Assert.Equal(
            expected,
            Toy.Of(Novice, Toy.Curl, Hammer).Week(("monday", "curl", curls), ("friday", "hammer", hammers)).StatusBy<Variety>());

    [Fact]
    public void Where_there_is_no_choice_one_exercise_may_do_it_all() =>
        Assert.Equal(Met, Toy.Of(Novice, Toy.Curl).Week(("monday", "curl", 3), ("friday", "curl", 3)).StatusBy<Variety>());

    [Fact]
    public void An_exercise_stands_once_in_a_session()
    {
        var finding = Toy.Of(Novice, Toy.Curl).Week(("monday", "curl", 2), ("monday", "curl", 2)).By<Variety>();
        Assert.Equal(Advice, finding.Status);
        Assert.Contains("Twice in a session: Curl", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_saved_plan_that_names_an_exercise_twice_in_a_session_gets_advice()
    {
        var planned = new PlannedExercise(Toy.Curl.Id, new Prescription(2, new RepRange(10, 15), null, null, 3, 60, 0), null, "For the biceps.");
        var request = A.Request(Novice, "monday");
        var weeks = WeekCheck.OfAll(
            [new PlanWeek(1, WeekKind.Build, [new PlannedDay(DayOfWeek.Monday, [], [planned, planned])])],
            request,
            new AllowedExercises(request, Toy.Library(Toy.Curl)),
            A.Today,
            AdviceShown.Text);
        Assert.Equal(Advice, Assert.Single(weeks).StatusBy<Variety>());
    }
}
