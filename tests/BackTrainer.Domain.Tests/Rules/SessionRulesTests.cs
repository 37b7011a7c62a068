using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using static BackTrainer.Domain.Exercises.TrainingLevel;
using static BackTrainer.Domain.Rules.FindingStatus;

namespace BackTrainer.Domain.Tests.Rules;

public sealed class SessionRulesTests
{
    [Theory]
    [InlineData(SessionVolume.Advised, false, Met)]
    [InlineData(SessionVolume.Advised, true, Advice)]
    [InlineData(SessionVolume.Max, false, Advice)]
    [InlineData(SessionVolume.Max, true, Broken)]
    public void A_session_has_only_so_many_sets_for_a_muscle(double sets, bool andAHalf, FindingStatus expected)
    {
        var week = Toy.Of(Advanced, Toy.Curl, Toy.HalfCurl)
            .Week(("monday", "curl", (int)sets), ("monday", "half-curl", andAHalf ? 1 : 0), ("tuesday", "curl", 6));
        Assert.Equal(expected, week.StatusBy<SessionVolume>());
        Assert.Equal(expected == Advice ? RuleSeverity.Soft : RuleSeverity.Hard, week.By<SessionVolume>().Severity);
    }

    [Theory]
    [InlineData(HeavyHingeDose.MaxSetsOfOne, Met)]
    [InlineData(HeavyHingeDose.MaxSetsOfOne + 1, Broken)]
    public void One_exercise_has_at_most_six_sets_in_a_session(int sets, FindingStatus expected) =>
        Assert.Equal(expected, A.Week(Novice, ("monday", "band-row", sets)).StatusBy<HeavyHingeDose>());

    [Theory]
    [InlineData(Novice, HeavyHingeDose.MaxPerSessionNovice, HeavyHingeDose.MaxPerWeekNovice)]
    [InlineData(Intermediate, HeavyHingeDose.MaxPerSession, HeavyHingeDose.MaxPerWeek)]
    [InlineData(Advanced, HeavyHingeDose.MaxPerSession, HeavyHingeDose.MaxPerWeek)]
    public void Lifts_of_high_spinal_load_are_few(TrainingLevel level, int perSession, int perWeek)
    {
        string[] heavy = ["back-squat", "bent-over-barbell-row", "conventional-deadlift", "front-squat"];
        Item[] Session(int count) => [.. heavy.Take(count).Select(e => new Item("monday", e, 3))];
        Item[] Week(int count) => [.. heavy.Take(count).Select((e, i) => new Item(WeekDays.All[i].ToKebab(), e, 3))];
        Assert.Equal(Met, A.Week(level, Session(perSession)).StatusBy<HeavyHingeDose>());
        Assert.Equal(Broken, A.Week(level, Session(perSession + 1)).StatusBy<HeavyHingeDose>());
        Assert.Equal(Met, A.Week(level, Week(perWeek)).StatusBy<HeavyHingeDose>());
        Assert.Equal(Broken, A.Week(level, Week(perWeek + 1)).StatusBy<HeavyHingeDose>());
    }

    [Fact]
    public void A_session_fits_the_minutes()
    {
        // 10 × (40 s + 60 s) are 1000 s, which is 17 minutes, and 8 for the warm-up.
        Assert.Equal(Met, Curls(minutes: 25, sets: 10).StatusBy<SessionLengthFits>());
        var over = Curls(minutes: 24, sets: 10).By<SessionLengthFits>();
        Assert.Equal((Broken, RuleSeverity.Hard, 25d), (over.Status, over.Severity, over.Value));
    }

    [Theory]
    [InlineData(SessionLengthFits.FewestSets - 1, WeekKind.Build, Advice)]
    [InlineData(SessionLengthFits.FewestSets, WeekKind.Build, Met)]
    [InlineData(SessionLengthFits.FewestSets - 1, WeekKind.Deload, Met)]
    [InlineData(SessionLengthFits.MostSets, WeekKind.Build, Met)]
    [InlineData(SessionLengthFits.MostSets + 1, WeekKind.Build, Advice)]
    public void A_session_has_8_to_25_sets(int sets, WeekKind kind, FindingStatus expected) =>
        Assert.Equal(expected, Curls(PlanRequest.MaxMinutes, sets, kind).StatusBy<SessionLengthFits>());

    [Theory]
    [InlineData("row", SetRest.MultiJoint)]
    [InlineData("heavy-hinge", SetRest.HighSpinalLoad)]
    [InlineData("curl", SetRest.SingleJoint)]
    [InlineData("plank", SetRest.CoreAndHolds)]
    public void A_rest_is_long_enough_for_the_next_set(string exercise, int rest)
    {
        var week = Toy.Of(Intermediate, Toy.Row, Toy.HeavyHinge, Toy.Curl, Toy.Plank).Week(("monday", exercise, 3));
        Assert.Equal(rest, week.Days[0].Exercises[0].RestSeconds);
        Assert.Equal(Met, week.StatusBy<SetRest>());
        Assert.Equal(Advice, week.Each(e => e.RestSeconds = rest - 1).StatusBy<SetRest>());
    }

    [Fact]
    public void The_short_rest_of_a_full_session_is_told() =>
        Assert.Equal(
            Advice, A.Week(Intermediate, ("monday", "lat-pulldown", 3)).Each(e => e.RestSeconds = SetRest.MultiJointShort).StatusBy<SetRest>());

    private static WeekCheck Curls(int minutes, int sets, WeekKind kind = WeekKind.Build) =>
        (Toy.Of(A.Request(Advanced) with { MinutesPerSession = minutes }, Toy.Curl) with { Kind = kind }).Week(("monday", "curl", sets));
}
