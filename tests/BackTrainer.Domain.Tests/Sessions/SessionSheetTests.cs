using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Tests.Progression;

namespace BackTrainer.Domain.Tests.Sessions;

public sealed class SessionSheetTests
{
    private static readonly DateTime Now = A.Today.AddDays(30).ToDateTime(new(17, 0), DateTimeKind.Utc);
    private static readonly int[] Twelve = [12, 12, 12];

    private readonly TrainingSession _session = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Monday", Now);

    private static PlannedDay Day(params string[] ids) =>
        new(DayOfWeek.Monday, [], [.. ids.Select(id => new PlannedExercise(
            new(id), RandomHistory.Prescribe(A.Library[new(id)], A.Request(), 2, 2), null, "Because."))]);

    private static SessionSheet Sheet(TrainingSession? session, PlannedDay? day, Log? log = null) =>
        SessionSheet.Of(session, day, new(A.Library, log?.History ?? TrainingHistory.Empty, Ladder.With(Equipment.Box, Equipment.Dumbbell), WeekKind.Build, log?.Tomorrow ?? A.Today.AddDays(30)));

    private static string[] Ids(SessionSheet sheet) => [.. sheet.Exercises.Select(e => e.Exercise.Id.ToString())];

    private void Enter(string exercise, int order, SetResult? result, SetKind kind = SetKind.Work) =>
        _session.Enter(Guid.CreateVersion7(), new(exercise), kind, order, result, Now);

    [Fact]
    public void What_was_planned_comes_first_then_what_was_added_then_what_was_logged()
    {
        Enter("goblet-squat", 1, new(8));
        _session.Add(new("dead-bug"));
        var sheet = Sheet(_session, Day("push-up", "front-plank"));
        Assert.Equal(["push-up", "front-plank", "dead-bug", "goblet-squat"], Ids(sheet));
        Assert.Equal(["push-up", "front-plank", null, null], sheet.Exercises.Select(e => e.Planned?.Id.ToString()));
        Assert.Equal([2, 2, 3, 1], sheet.Exercises.Select(e => e.Sets));
    }

    [Fact]
    public void An_exercise_stands_there_once()
    {
        _session.Add(new("push-up"));
        _session.Add(new("dead-bug"));
        Enter("dead-bug", 1, new(8));
        Enter("push-up", 1, new(8));
        Assert.Equal(["push-up", "dead-bug"], Ids(Sheet(_session, Day("push-up"))));
    }

    [Fact]
    public void Two_planned_exercises_that_come_to_the_same_rung_are_one()
    {
        var log = new Log("knee-push-up").Did(Twelve).Did(Twelve);
        var sheet = Sheet(null, Day("knee-push-up", "push-up"), log);
        Assert.Equal(["push-up"], Ids(sheet));
        Assert.Equal("knee-push-up", sheet.Exercises[0].Planned!.Id.ToString());
        Assert.Equal(ProgressionDecision.HarderVariation, sheet.Exercises[0].Target.Decision);
    }

    [Fact]
    public void The_sheet_leads_from_set_to_set_and_a_skipped_one_is_passed()
    {
        var day = Day("push-up", "front-plank");
        (string, int)? Next() => Sheet(_session, day).Next is { } next ? (next.Exercise.Exercise.Id.ToString(), next.Set) : null;
        Assert.Equal(("push-up", 1), Next());
        Enter("push-up", 2, new(8));
        Assert.Equal(("push-up", 1), Next());
        Enter("push-up", 1, null);
        Assert.Equal(("front-plank", 1), Next());
        Enter("front-plank", 1, new(holdSeconds: 20));
        Enter("front-plank", 2, new(holdSeconds: 20));
        Assert.Null(Next());
        Assert.Equal((3, 4), (Sheet(_session, day).Done, Sheet(_session, day).Sets));
    }

    [Fact]
    public void Sets_that_were_added_are_shown_and_warm_ups_are_not_counted()
    {
        Enter("push-up", 4, new(8));
        Enter("push-up", 1, new(8), SetKind.WarmUp);
        var line = Assert.Single(Sheet(_session, Day("push-up")).Exercises);
        Assert.Equal((4, 1, 1), (line.Sets, line.Done, line.NextSet));
    }

    [Fact]
    public void Last_time_stands_beside_the_target()
    {
        var log = new Log("push-up").Did([8, 8]).Did([9, 9]);
        var line = Assert.Single(Sheet(null, Day("push-up"), log).Exercises);
        Assert.Equal("2 × 9", line.Last!.Summary);
        Assert.Equal(10, line.Target.AimReps);
        Assert.Null(Assert.Single(Sheet(null, Day("push-up")).Exercises).Last);
    }

    [Fact]
    public void An_added_exercise_keeps_its_own_load_and_reps_wherever_the_ladder_leads()
    {
        var log = new Log("goblet-squat").Did(Twelve, 10).Did([17, 17, 17], 10).Did([17, 17, 17], 10);
        log.Then("knee-push-up").Did(Twelve).Did(Twelve).Then("push-up").Did([9, 9, 9]);
        _session.Add(new("knee-push-up"));
        var line = Assert.Single(Sheet(_session, null, log).Exercises);
        Assert.Equal(("knee-push-up", ProgressionDecision.Hold), (line.Exercise.Id.ToString(), line.Target.Decision));
        Assert.Contains("push-up is the rung to train", line.Target.Why, StringComparison.Ordinal);
        Assert.Equal("3 × 12", line.Last!.Summary);
    }

    [Fact]
    public void Nothing_planned_and_nothing_logged_is_an_empty_sheet()
    {
        var sheet = Sheet(null, null);
        Assert.Empty(sheet.Exercises);
        Assert.Null(sheet.Next);
        Assert.Equal((0, 0), (sheet.Done, sheet.Sets));
    }

    [Fact]
    public void What_a_sheet_looks_at_covers_the_whole_way_up_and_down()
    {
        Assert.All(A.Library.Exercises, e =>
        {
            var seen = SessionSheet.LooksAt(null, Day(e.Id.ToString()), A.Library);
            Assert.Contains(e.Id, seen);
            Assert.All(seen.SelectMany(id => A.Library[id].Easier), id => Assert.Contains(id, seen));
            Assert.All(WayUp(e).SelectMany(h => h.Harder), id => Assert.Contains(id, seen));
        });
        _session.Add(new("dead-bug"));
        Enter("wall-push-up", 1, new(8));
        Assert.Superset(new HashSet<ExerciseId> { new("dead-bug"), new("front-plank"), new("push-up") }, SessionSheet.LooksAt(_session, null, A.Library).ToHashSet());
    }

    private static IEnumerable<Exercise> WayUp(Exercise exercise) => A.Library.HarderThan(exercise).SelectMany(WayUp).Prepend(exercise);
}
