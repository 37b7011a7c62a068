using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using BackTrainer.Domain.Tests.Progression;

namespace BackTrainer.Domain.Tests.Sessions;

/// <summary>The order of a session, what takes turns, and what is changed in it for one day.</summary>
public sealed class SessionFlowTests
{
    private static readonly DateTime Now = A.Today.AddDays(30).ToDateTime(new(17, 0), DateTimeKind.Utc);

    private readonly TrainingSession _session = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Monday", Now);

    private static PlannedDay Day(params (string Id, string? Superset)[] items) => new(DayOfWeek.Monday, [], [.. items.Select(item => new PlannedExercise(
        new(item.Id), RandomHistory.Prescribe(A.Library[new(item.Id)], A.Request(), 2, 2), item.Superset, "Because."))]);

    private static readonly PlannedDay Supersets = Day(("band-row", "A"), ("push-up", "A"), ("front-plank", null));

    private static ProgressionContext Context(Log? log = null) =>
        new(A.Library, log?.History ?? TrainingHistory.Empty, A.Request(), WeekKind.Build, log?.Tomorrow ?? A.Today.AddDays(30));

    private SessionSheet Sheet(PlannedDay? day = null, Log? log = null) => SessionSheet.Of(_session, day ?? Supersets, Context(log));

    private void Do(string exercise, int order, SetKind kind = SetKind.Work) =>
        _session.Enter(Guid.CreateVersion7(), new(exercise), kind, order, new(8), Now);

    private string? Next(PlannedDay? day = null) => Sheet(day).Next is { } next ? $"{next.Exercise.Exercise.Id} {next.Set}" : null;

    private string[] Lines(PlannedDay? day = null) => [.. Sheet(day).Exercises.Select(e => e.Exercise.Id.ToString())];

    [Fact]
    public void Exercises_of_a_superset_take_turns()
    {
        var seen = new List<string>();
        for (var i = 0; i < 4 && Sheet().Next is { } next; i++)
        {
            seen.Add($"{next.Exercise.Exercise.Id} {next.Set}");
            Do(next.Exercise.Exercise.Id.ToString(), next.Set);
        }

        Assert.Equal(["band-row 1", "push-up 1", "band-row 2", "push-up 2"], seen);
        Assert.Equal("front-plank 1", Next());
        Assert.Equal(["A", null], Sheet().Blocks.Select(b => b.Superset));
    }

    [Fact]
    public void Where_a_partner_is_left_out_the_other_goes_on_alone()
    {
        Do("band-row", 1);
        _session.SkipLine(new("push-up"));
        Assert.Equal("band-row 2", Next());
        Assert.Equal([null, null, null], Sheet().Blocks.Select(b => b.Superset));
        Assert.Equal((true, 0), (Sheet().Exercises[1].IsSkipped, Sheet().Exercises[1].Sets));
        _session.SkipLine(new("push-up"), skipped: false);
        Assert.Equal("push-up 1", Next());
    }

    [Fact]
    public void Sets_of_an_exercise_that_is_left_out_later_stay_and_count()
    {
        Do("band-row", 1);
        _session.SkipLine(new("band-row"));
        var line = Sheet().Exercises[0];
        Assert.Equal((1, 1, null), (line.Sets, line.Done, line.NextSet));
        Assert.Equal((1, 5), (Sheet().Done, Sheet().Sets));
    }

    [Fact]
    public void A_superset_moves_as_one_and_a_moved_line_keeps_its_sets()
    {
        Do("front-plank", 1);
        _session.Arrange(_session.Layout.InOrder(Sheet().Moved(new("front-plank"), up: true)));
        Assert.Equal(["front-plank", "band-row", "push-up"], Lines());
        _session.Arrange(_session.Layout.InOrder(Sheet().Moved(new("push-up"), up: true)));
        Assert.Equal(["band-row", "push-up", "front-plank"], Lines());
        Assert.Equal(["band-row", "push-up", "front-plank"], Sheet().Moved(new("band-row"), up: true).Select(id => id.ToString()));
        Assert.Equal(["band-row", "push-up", "front-plank"], Sheet().Moved(new("front-plank"), up: false).Select(id => id.ToString()));
        Assert.Equal(["band-row", "push-up", "front-plank"], Sheet().Moved(new("pull-up"), up: false).Select(id => id.ToString()));
        Assert.Equal(1, Sheet().Exercises[2].Done);
    }

    [Fact]
    public void What_is_added_after_a_move_comes_last()
    {
        _session.Arrange(_session.Layout.InOrder(Sheet().Moved(new("front-plank"), up: true)));
        _session.Add(new("dead-bug"));
        Assert.Equal(["front-plank", "band-row", "push-up", "dead-bug"], Lines());
        _session.Drop(new("dead-bug"));
        Assert.Equal(["front-plank", "band-row", "push-up"], Lines());
    }

    [Fact]
    public void A_swapped_exercise_has_a_target_of_its_own_and_stands_in_the_same_place()
    {
        var log = new Log("seated-cable-row").Did([10, 10, 10], 40);
        _session.Swap(new("band-row"), new("seated-cable-row"));
        var line = Sheet(log: log).Exercises[0];
        Assert.Equal(("seated-cable-row", "band-row", "band-row", true), (line.Exercise.Id.ToString(), line.Planned!.Id.ToString(), line.Line.ToString(), line.IsSwapped));
        Assert.Equal((Load.FromKilograms(40), 2), (line.Target.Load!.Value, line.Sets));
        Assert.Equal("A", Sheet(log: log).Blocks[0].Superset);
        Assert.Contains(new ExerciseId("seated-cable-row"), SessionSheet.LooksAt(_session, Supersets, A.Library));
        _session.Swap(new("band-row"), new("band-row"));
        Assert.Equal(("band-row", false), (Sheet().Exercises[0].Exercise.Id.ToString(), Sheet().Exercises[0].IsSwapped));
    }

    [Fact]
    public void What_was_done_before_a_swap_stays_and_asks_for_no_more()
    {
        Do("band-row", 1);
        _session.Swap(new("band-row"), new("seated-cable-row"));
        Assert.Equal(["seated-cable-row", "push-up", "front-plank", "band-row"], Lines());
        Assert.Equal((1, null), (Sheet().Exercises[3].Sets, Sheet().Exercises[3].NextSet));
        Do("seated-cable-row", 1);
        var history = new TrainingHistory([_session], DateOnly.FromDateTime);
        Assert.Single(Assert.Single(history.Of(new("band-row"))).Sets);
        Assert.Single(Assert.Single(history.Of(new("seated-cable-row"))).Sets);
    }

    [Fact]
    public void A_swap_for_what_stands_there_already_is_left_alone()
    {
        _session.Swap(new("push-up"), new("band-row"));
        Assert.Equal(["band-row", "push-up", "front-plank"], Lines());
    }

    [Fact]
    public void What_was_easy_is_easy_after_a_swap()
    {
        _session.MakeEasy([new("band-row")]);
        _session.Swap(new("band-row"), new("seated-cable-row"));
        Assert.True(_session.IsEasyIn(new("seated-cable-row")));
        Assert.Equal(ProgressionDecision.Easy, Sheet(log: new Log("seated-cable-row").Did([10, 10, 10], 40)).Exercises[0].Target.Decision);
    }

    [Fact]
    public void An_added_exercise_is_exchanged_in_its_place()
    {
        _session.Add(new("dead-bug"));
        _session.Add(new("bird-dog"));
        _session.Swap(new("dead-bug"), new("mcgill-curl-up"));
        Assert.Equal(["mcgill-curl-up", "bird-dog"], _session.AddedExercises.Select(id => id.ToString()));
        Assert.Empty(_session.Layout.Swaps);
        _session.Swap(new("mcgill-curl-up"), new("bird-dog"));
        Assert.Equal(["mcgill-curl-up", "bird-dog"], _session.AddedExercises.Select(id => id.ToString()));
    }

    [Fact]
    public void Warm_up_sets_are_rows_that_nothing_waits_for()
    {
        var day = Day(("bent-over-barbell-row", null));
        var log = new Log("bent-over-barbell-row").Did([6, 6, 6], 60, rir: 2);
        var line = Sheet(day, log).Exercises[0];
        Assert.Equal(["8 × 30 kg", "3 × 45 kg"], line.WarmUps.Select(w => w.Aim));
        Assert.Equal("bent-over-barbell-row 1", Next(day));
        Do("bent-over-barbell-row", 1, SetKind.WarmUp);
        line = Sheet(day, log).Exercises[0];
        Assert.NotNull(line.WarmUps[0].Logged);
        Assert.Null(line.WarmUps[1].Logged);
        Assert.Equal((0, 2), (line.Done, line.Sets));
        Do("bent-over-barbell-row", 3, SetKind.WarmUp);
        Assert.Equal(3, Sheet(day, log).Exercises[0].WarmUps.Count);
    }

    [Fact]
    public void Where_the_load_is_not_known_warm_up_sets_are_shares_of_it()
    {
        Assert.Equal(["8 at about 50 %", "3 at about 75 %"], Sheet(Day(("bent-over-barbell-row", null))).Exercises[0].WarmUps.Select(w => w.Aim));
        Assert.Equal(["5 reps without added load"], Sheet(Day(("weighted-pull-up", null)), new Log("weighted-pull-up").Did([5, 5, 5], 10)).Exercises[0].WarmUps.Select(w => w.Aim));
        Assert.Empty(Sheet(Day(("front-plank", null))).Exercises[0].WarmUps);
    }

    [Fact]
    public void A_layout_names_each_line_once_and_so_many_at_most()
    {
        var many = Enumerable.Range(0, SessionLayout.MostLines + 1).Select(i => new ExerciseId($"e-{i}")).ToList();
        Assert.Equal(SessionLayout.MostLines, new SessionLayout(many[..^1]).Order.Count);
        Assert.Throws<ArgumentException>(() => new SessionLayout(many));
        Assert.Throws<ArgumentException>(() => new SessionLayout(skipped: [many[0], many[0]]));
        Assert.Throws<ArgumentException>(() => new SessionLayout(swaps: [new(many[0], many[1]), new(many[0], many[2])]));
    }

    [Fact]
    public void The_same_layout_again_changes_nothing()
    {
        _session.Swap(new("band-row"), new("seated-cable-row"));
        var revision = _session.Revision;
        _session.Swap(new("band-row"), new("seated-cable-row"));
        _session.Arrange(new(swaps: [new(new("band-row"), new("seated-cable-row"))]));
        Assert.Equal(revision, _session.Revision);
    }
}
