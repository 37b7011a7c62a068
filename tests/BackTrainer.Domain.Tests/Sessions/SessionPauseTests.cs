using BackTrainer.Domain.Sessions;

namespace BackTrainer.Domain.Tests.Sessions;

public sealed class SessionPauseTests
{
    private static readonly DateTime Start = new(2026, 3, 2, 17, 0, 0, DateTimeKind.Utc);

    private readonly TrainingSession _session = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Monday", Start);

    private double MinutesAt(int minutes) => _session.Lasted(Start.AddMinutes(minutes)).TotalMinutes;

    [Fact]
    public void Paused_time_is_no_part_of_the_session()
    {
        _session.Pause(Start.AddMinutes(10));
        _session.Pause(Start.AddMinutes(12));
        Assert.True(_session.IsPaused);
        Assert.Equal(10, MinutesAt(30));
        _session.Resume(Start.AddMinutes(40));
        _session.Resume(Start.AddMinutes(41));
        Assert.Equal((false, 1800), (_session.IsPaused, _session.PausedSeconds));
        Assert.Equal(15, MinutesAt(45));
        _session.Finish(Start.AddMinutes(50));
        Assert.Equal(20, MinutesAt(999));
    }

    [Fact]
    public void A_set_that_is_done_ends_the_pause_and_one_from_before_it_does_not()
    {
        _session.Pause(Start.AddMinutes(10));
        _session.Enter(Guid.CreateVersion7(), new("band-row"), SetKind.Work, 1, new(8), Start.AddMinutes(9));
        Assert.True(_session.IsPaused);
        _session.Enter(Guid.CreateVersion7(), new("band-row"), SetKind.Work, 2, new(8), Start.AddMinutes(20));
        Assert.Equal((false, 600), (_session.IsPaused, _session.PausedSeconds));
    }

    [Fact]
    public void A_session_that_is_finished_in_a_pause_ended_when_it_began()
    {
        _session.Pause(Start.AddMinutes(10));
        _session.Finish(Start.AddHours(5));
        Assert.Equal((Start.AddMinutes(10), false), (_session.FinishedAt, _session.IsPaused));
        _session.Pause(Start.AddHours(6));
        Assert.False(_session.IsPaused);
    }

    [Fact]
    public void Minutes_that_are_typed_are_the_whole_of_it()
    {
        _session.Pause(Start.AddMinutes(10));
        _session.Resume(Start.AddMinutes(20));
        _session.Reschedule(Start, Start.AddMinutes(30));
        Assert.Equal(30, MinutesAt(0));
    }

    [Fact]
    public void A_clock_that_is_behind_makes_nothing_negative()
    {
        _session.Pause(Start.AddMinutes(-5));
        Assert.Equal(0, MinutesAt(-5));
        _session.Resume(Start.AddMinutes(-1));
        Assert.True(_session.IsPaused);
        _session.Resume(Start.AddMinutes(1));
        Assert.Equal(0, MinutesAt(1));
    }
}
