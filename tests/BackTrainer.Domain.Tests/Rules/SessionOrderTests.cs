using BackTrainer.Domain.Rules;
using static BackTrainer.Domain.Exercises.TrainingLevel;
using static BackTrainer.Domain.Rules.FindingStatus;

namespace BackTrainer.Domain.Tests.Rules;

public sealed class SessionOrderTests
{
    private static readonly string[] InOrder =
        ["lat-pulldown", "seated-cable-row", "goblet-squat", "db-bench-press", "dumbbell-curl", "face-pull", "lateral-raise", "pallof-press", "dead-bug"];

    [Theory]
    [InlineData(SessionOrder.FewestExercises - 1, Advice)]
    [InlineData(SessionOrder.FewestExercises, Met)]
    [InlineData(SessionOrder.MostExercises, Met)]
    [InlineData(SessionOrder.MostExercises + 1, Advice)]
    public void A_session_has_three_to_eight_exercises(int count, FindingStatus expected) =>
        Assert.Equal(expected, Session(InOrder[..count]));

    [Theory]
    [InlineData(0, Met)]
    [InlineData(SessionOrder.HeavySlots - 1, Met)]
    [InlineData(SessionOrder.HeavySlots, Advice)]
    public void A_lift_of_high_spinal_load_stands_in_the_first_two_places(int place, FindingStatus expected) =>
        Assert.Equal(expected, Session([.. InOrder[..place], "back-squat", .. InOrder[place..4]]));

    [Theory]
    [InlineData("dumbbell-curl", "lat-pulldown", "goblet-squat")]
    [InlineData("lat-pulldown", "dumbbell-curl", "goblet-squat")]
    [InlineData("dumbbell-curl", "pallof-press", "goblet-squat")]
    public void Many_joints_come_before_one(params string[] exercises) => Assert.Equal(Advice, Session(exercises));

    [Theory]
    [InlineData("lat-pulldown", "pallof-press", "goblet-squat")]
    [InlineData("lat-pulldown", "pallof-press", "dumbbell-curl")]
    [InlineData("lat-pulldown", "side-plank", "goblet-squat")]
    [InlineData("pallof-press", "lat-pulldown", "goblet-squat")]
    public void Core_work_does_not_stand_in_the_middle(params string[] exercises) => Assert.Equal(Advice, Session(exercises));

    [Theory]
    [InlineData("lat-pulldown", "goblet-squat", "pallof-press")]
    [InlineData("mcgill-curl-up", "side-plank", "bird-dog", "lat-pulldown", "goblet-squat")]
    [InlineData("bird-dog", "lat-pulldown", "goblet-squat", "dumbbell-curl", "dead-bug")]
    [InlineData("pallof-press", "side-plank", "dead-bug")]
    public void Core_work_stands_last_or_McGills_three_first(params string[] exercises) => Assert.Equal(Met, Session(exercises));

    private static FindingStatus Session(string[] exercises) =>
        A.Week(Intermediate, [.. exercises.Select(e => new Item("monday", e, 3))]).StatusBy<SessionOrder>();
}
