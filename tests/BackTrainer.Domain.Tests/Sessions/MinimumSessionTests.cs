using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Tests.Progression;

namespace BackTrainer.Domain.Tests.Sessions;

public sealed class MinimumSessionTests
{
    private static readonly DateTime Now = A.Today.AddDays(30).ToDateTime(new(17, 0), DateTimeKind.Utc);

    private readonly TrainingSession _session = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Monday", Now);

    private SessionSheet Sheet(params string[] ids) => SessionSheet.Of(
        _session,
        new(DayOfWeek.Monday, [], [.. ids.Select(id => new PlannedExercise(new(id), RandomHistory.Prescribe(A.Library[new(id)], A.Request(), 3, 2), null, "Because."))]),
        new(A.Library, TrainingHistory.Empty, A.Request(), WeekKind.Build, A.Today.AddDays(30)));

    [Fact]
    public void It_is_one_set_of_what_asks_least_of_the_lower_back()
    {
        _session.MakeMinimum();
        var sheet = Sheet("bent-over-barbell-row", "lat-pulldown", "push-up", "front-plank");
        Assert.Equal(["lat-pulldown", "push-up"], sheet.Exercises.Select(e => e.Exercise.Id.ToString()));
        Assert.Equal([1, 1], sheet.Exercises.Select(e => e.Sets));
        Assert.All(sheet.Exercises, e => Assert.Empty(e.WarmUps));
        Assert.Equal("One set each, about 4 minutes. These ask little of the lower back.", sheet.Minimum);
    }

    [Fact]
    public void Each_kind_of_movement_comes_once_and_at_least_one_exercise_stays()
    {
        _session.MakeMinimum();
        Assert.Equal(["front-plank", "side-plank", "bird-dog"], Sheet("front-plank", "long-lever-plank", "side-plank", "bird-dog", "dead-bug").Exercises.Select(e => e.Exercise.Id.ToString()));
        var heavy = Sheet("bent-over-barbell-row");
        Assert.Equal("One set, about 1 minute. It asks least of the lower back of what is planned.", heavy.Minimum);
        Assert.Equal("Nothing is asked for today: rest is the session.", MinimumSession.Why([]));
    }

    [Fact]
    public void What_was_done_already_stays_on_it()
    {
        _session.Enter(Guid.CreateVersion7(), new("bent-over-barbell-row"), SetKind.Work, 1, new(8), Now);
        _session.MakeMinimum();
        var sheet = Sheet("bent-over-barbell-row", "lat-pulldown", "push-up");
        Assert.Equal(["bent-over-barbell-row", "lat-pulldown", "push-up"], sheet.Exercises.Select(e => e.Exercise.Id.ToString()));
        Assert.Equal((3, 1, "lat-pulldown"), (sheet.Sets, sheet.Done, sheet.Next!.Value.Exercise.Exercise.Id.ToString()));
    }

    [Fact]
    public void It_is_easy_and_can_be_taken_back()
    {
        _session.MakeMinimum();
        Assert.True(_session is { IsEasy: true, IsMinimum: true });
        _session.MakeMinimum(minimum: false);
        Assert.True(_session is { IsEasy: true, IsMinimum: false });
        _session.MakeMinimum();
        _session.MakeEasy(easy: false);
        Assert.True(_session is { IsEasy: false, IsMinimum: false });
        Assert.Null(Sheet("push-up").Minimum);
    }

    [Fact]
    public void It_is_a_trained_day_outside_progression()
    {
        _session.MakeMinimum();
        _session.Enter(Guid.CreateVersion7(), new("push-up"), SetKind.Work, 1, new(8), Now);
        var history = new TrainingHistory([_session], DateOnly.FromDateTime);
        Assert.Empty(history.Of(new("push-up")));
        Assert.Equal(new TrainedDay(A.Today.AddDays(30), IsEasy: true), Assert.Single(history.Days));
    }
}
