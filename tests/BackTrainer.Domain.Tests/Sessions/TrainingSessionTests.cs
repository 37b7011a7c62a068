using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Safety;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Sessions;

public sealed class TrainingSessionTests
{
    private static readonly DateTime Start = new(2026, 3, 2, 17, 0, 0, DateTimeKind.Utc);
    private static readonly ExerciseId Row = new("band-row");
    private static readonly SetResult Eight = new(reps: 8, load: Load.FromKilograms(60), rir: 2, form: 5, note: "  smooth  ");

    private readonly TrainingSession _session = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Monday", Start);

    [Fact]
    public void Entering_a_set_twice_is_the_same_as_once()
    {
        var id = Guid.CreateVersion7();
        var first = _session.Enter(id, Row, SetKind.Work, 1, Eight, Start);
        var again = _session.Enter(id, Row, SetKind.Work, 1, Eight, Start.AddMinutes(1));
        Assert.Same(first, Assert.Single(_session.Sets));
        Assert.Same(first, again);
        Assert.Equal(Start, again.DoneAt);
        Assert.Equal(new SetResult(8, Load.FromKilograms(60), rir: 2, form: 5, note: "smooth"), again.Result);
    }

    [Fact]
    public void Entering_a_set_again_corrects_it()
    {
        var id = Guid.CreateVersion7();
        _session.Enter(id, Row, SetKind.Work, 1, Eight, Start);
        var set = _session.Enter(id, Row, SetKind.Work, 1, new(reps: 9), Start);
        Assert.Equal((9, null, null, 2), (set.Reps, set.Load, set.Note, set.Revision));
    }

    [Fact]
    public void A_skipped_set_is_no_work_until_it_is_done()
    {
        var id = Guid.CreateVersion7();
        var set = _session.Enter(id, Row, SetKind.Work, 1, null, Start);
        Assert.True(set.IsSkipped);
        Assert.False(set.IsWork);
        _session.Enter(id, Row, SetKind.Work, 1, Eight, Start);
        Assert.False(set.IsSkipped);
        Assert.True(set.IsWork);
        Assert.False(_session.Enter(Guid.CreateVersion7(), Row, SetKind.WarmUp, 1, Eight, Start).IsWork);
    }

    [Fact]
    public void A_full_session_takes_no_more_sets_but_still_corrections()
    {
        var first = Guid.CreateVersion7();
        for (var order = 1; order <= TrainingSession.MaxSets; order++)
        {
            Assert.True(_session.HasRoomFor(first));
            _session.Enter(order == 1 ? first : Guid.CreateVersion7(), Row, SetKind.Work, order, Eight, Start);
        }

        var one = Guid.CreateVersion7();
        Assert.False(_session.HasRoomFor(one));
        Assert.Equal(new(WriteOutcome.Full, null), _session.Enter(one, Row, SetKind.Work, null, Eight, Start, 1));
        Assert.Throws<InvalidOperationException>(() => _session.Enter(Guid.CreateVersion7(), Row, SetKind.Work, TrainingSession.MaxSets + 1, Eight, Start));
        Assert.Equal(3, _session.Enter(first, Row, SetKind.Work, 1, new(reps: 3), Start).Reps);
    }

    [Fact]
    public void A_set_is_removed_once()
    {
        var set = _session.Enter(Guid.CreateVersion7(), Row, SetKind.Work, 1, Eight, Start);
        Assert.True(_session.Remove(set.Id));
        var version = _session.Version;
        Assert.False(_session.Remove(set.Id));
        Assert.Equal(version, _session.Version);
        Assert.Empty(_session.Sets);
    }

    [Fact]
    public void An_exercise_is_added_once()
    {
        _session.Add(Row);
        _session.Add(Row);
        Assert.Equal([Row], _session.AddedExercises);
    }

    [Fact]
    public void Finishing_again_changes_nothing_and_reopening_takes_it_back()
    {
        _session.Finish(Start.AddHours(1));
        _session.Finish(Start.AddHours(2));
        Assert.Equal(Start.AddHours(1), _session.FinishedAt);
        Assert.True(_session.IsFinished);
        _session.Reopen();
        Assert.False(_session.IsFinished);
        _session.Finish(Start.AddMinutes(-5));
        Assert.Equal(Start, _session.FinishedAt);
    }

    [Fact]
    public void A_session_that_was_left_open_ends_with_its_last_set()
    {
        var latest = Start.AddHours(TrainingSession.MaxHours);
        Assert.Equal((latest, Start), (_session.EndFor(Start, latest), _session.EndFor(Start, latest.AddTicks(1))));
        _session.Enter(Guid.CreateVersion7(), Row, SetKind.Work, 1, Eight, Start.AddMinutes(20));
        _session.Enter(Guid.CreateVersion7(), Row, SetKind.Work, 2, Eight, Start.AddMinutes(25));
        _session.Enter(Guid.CreateVersion7(), Row, SetKind.Work, 3, Eight, latest.AddDays(1));
        _session.Finish(Start.AddDays(2));
        Assert.Equal(Start.AddMinutes(25), _session.FinishedAt);
    }

    [Fact]
    public void A_session_ends_after_it_begins_and_lasts_at_most_half_a_day()
    {
        var earlier = Start.AddDays(-1);
        _session.Reschedule(earlier, earlier.AddHours(TrainingSession.MaxHours));
        Assert.Equal((earlier, earlier.AddHours(12)), (_session.StartedAt, _session.FinishedAt));
        Assert.Throws<ArgumentException>(() => _session.Reschedule(Start, Start.AddTicks(-1)));
        Assert.Throws<ArgumentException>(() => _session.Reschedule(Start, Start.AddHours(TrainingSession.MaxHours).AddTicks(1)));
        Assert.Equal(earlier, _session.StartedAt);
        _session.Reschedule(Start, null);
        Assert.False(_session.IsFinished);
    }

    [Fact]
    public void Remarks_keep_to_their_limits()
    {
        _session.Remark("  slept badly ", BackState.WorstPain);
        Assert.Equal(("slept badly", BackState.WorstPain), (_session.Notes, _session.PainWorst));
        _session.Remark(" ", null);
        Assert.Equal((null, null), (_session.Notes, _session.PainWorst));
        _session.Remark(new string('x', TrainingSession.MaxNotesLength), 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => _session.Remark(new string('x', TrainingSession.MaxNotesLength + 1), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => _session.Remark(null, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => _session.Remark(null, BackState.WorstPain + 1));
    }

    [Fact]
    public void A_session_is_easy_only_where_it_was_meant_to_be()
    {
        Assert.False(_session.IsEasy);
        Assert.True(new TrainingSession(Guid.CreateVersion7(), Guid.CreateVersion7(), "Deload", Start, easy: true).IsEasy);
    }

    [Fact]
    public void Every_change_is_counted_that_of_the_session_itself_apart_and_a_long_title_is_cut()
    {
        Assert.Equal((1, 1), (_session.Revision, _session.Version));
        _session.Enter(Guid.CreateVersion7(), Row, SetKind.Work, 1, Eight, Start);
        _session.Add(Row);
        _session.Remark("good", 0);
        _session.Finish(Start.AddHours(1));
        Assert.Equal((4, 5), (_session.Revision, _session.Version));
        Assert.Equal(
            TrainingSession.MaxTitleLength, new TrainingSession(Guid.CreateVersion7(), Guid.CreateVersion7(), new string('x', 200), Start).Title.Length);
    }
}
