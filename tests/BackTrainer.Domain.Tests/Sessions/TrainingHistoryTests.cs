using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Tests.Progression;

namespace BackTrainer.Domain.Tests.Sessions;

public sealed class TrainingHistoryTests
{
    private static readonly DateTime Start = new(2026, 3, 2, 23, 30, 0, DateTimeKind.Utc);
    private static readonly ExerciseId Row = new("band-row");
    private static readonly SetResult Eight = new(8, Log.Kg(60));

    private static TrainingSession Session(int day, params SetResult?[] sets)
    {
        var session = new TrainingSession(Guid.CreateVersion7(), Guid.CreateVersion7(), "Session", Start.AddDays(day));
        for (var i = sets.Length; i > 0; i--)
        {
            session.Enter(Guid.CreateVersion7(), Row, SetKind.Work, i, sets[i - 1], Start);
        }

        return session;
    }

    private static Exposure Exposure(params SetResult?[] sets) => Assert.Single(new TrainingHistory([Session(0, sets)], DateOnly.FromDateTime).Of(Row));

    [Fact]
    public void Sessions_come_oldest_first_in_whatever_order_they_are_handed_in()
    {
        var sessions = new[] { Session(2, Eight), Session(0, Eight), Session(1, Eight) };
        var history = new TrainingHistory(sessions, DateOnly.FromDateTime);
        Assert.Equal([A.Today, A.Today.AddDays(1), A.Today.AddDays(2)], history.Of(Row).Select(e => e.Date));
        Assert.Equal([Row], history.Exercises);
        Assert.Empty(history.Of(new("push-up")));
    }

    [Fact]
    public void The_day_is_that_of_the_person() =>
        Assert.Equal(A.Today.AddDays(1), Assert.Single(new TrainingHistory([Session(0, Eight)], at => DateOnly.FromDateTime(at.AddHours(1))).Of(Row)).Date);

    [Fact]
    public void Only_working_sets_that_were_done_count_and_in_their_order()
    {
        var session = Session(0, Eight, null, new(7));
        session.Enter(Guid.CreateVersion7(), Row, SetKind.WarmUp, 1, new(20), Start);
        session.Remark(null, 4);
        var exposure = Assert.Single(new TrainingHistory([session], DateOnly.FromDateTime).Of(Row));
        Assert.Equal([1, 3], exposure.Sets.Select(s => s.Order));
        Assert.Equal(4, exposure.PainWorst);
        Assert.Empty(new TrainingHistory([Session(0, null, null)], DateOnly.FromDateTime).Of(Row));
    }

    [Fact]
    public void Easy_sessions_are_left_out()
    {
        var easy = new TrainingSession(Guid.CreateVersion7(), Guid.CreateVersion7(), "Easy", Start, easy: true);
        easy.Enter(Guid.CreateVersion7(), Row, SetKind.Work, 1, Eight, Start);
        Assert.Empty(new TrainingHistory([easy], DateOnly.FromDateTime).Exercises);
    }

    [Fact]
    public void What_came_after_a_moment_leaves_that_moment_out()
    {
        var history = new TrainingHistory([Session(0, Eight), Session(1, Eight), Session(2, Eight)], DateOnly.FromDateTime);
        Assert.Equal([A.Today.AddDays(2)], history.After(Start.AddDays(1)).Of(Row).Select(e => e.Date));
        Assert.Empty(history.After(Start.AddDays(2)).Exercises);
        Assert.Empty(TrainingHistory.Empty.After(Start).Exercises);
    }

    [Fact]
    public void The_load_of_an_exposure_is_the_least_of_its_sets()
    {
        Assert.Equal(Log.Kg(50), Exposure(Eight, new(8, Log.Kg(50)), new(8)).Load);
        Assert.Null(Exposure(new SetResult(8)).Load);
    }

    [Fact]
    public void An_exposure_reads_as_people_write_it()
    {
        Assert.Equal("3 × 8 at 60 kg", Exposure(Eight, Eight, Eight).Summary);
        Assert.Equal("8, 7 at 60 kg", Exposure(Eight, new(7, Log.Kg(60))).Summary);
        Assert.Equal("2 × 8 at 60 kg, 50 kg", Exposure(Eight, new(8, Log.Kg(50))).Summary);
        Assert.Equal("2 × 8 at 60 kg, no load", Exposure(Eight, new(8)).Summary);
        Assert.Equal("2 × 8", Exposure(new(8), new(8)).Summary);
        Assert.Equal("1 × 8", Exposure(new SetResult(8, Log.Kg(0))).Summary);
        Assert.Equal("3 × 20 s", Exposure(new(holdSeconds: 20), new(holdSeconds: 20), new(holdSeconds: 20)).Summary);
        Assert.Equal("2 × 30 m at 24 kg", Exposure(new(distanceMeters: 30, load: Log.Kg(24)), new(distanceMeters: 30, load: Log.Kg(24))).Summary);
    }

    [Fact]
    public void An_exposure_without_numbers_says_how_many_sets()
    {
        Assert.Equal("2 sets", Exposure(new SetResult(), new SetResult()).Summary);
        Assert.Equal("1 set at 60 kg", Exposure(new SetResult(load: Log.Kg(60))).Summary);
        Assert.Equal("?, 20 s", Exposure(new SetResult(), new(holdSeconds: 20)).Summary);
    }
}
