using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Sessions;

namespace BackTrainer.Domain.Tests.Sessions;

/// <summary>Changes that arrive late, twice and in any order.</summary>
public sealed class RevisionTests
{
    private static readonly DateTime Start = new(2026, 3, 2, 17, 0, 0, DateTimeKind.Utc);
    private static readonly ExerciseId Row = new("band-row");
    private static readonly Guid Id = LoggedSet.IdFor(Guid.Empty, Row, SetKind.Work, 1);

    private readonly TrainingSession _session = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Monday", Start);

    private SetWrite Enter(int revision, int reps, Guid? id = null, int? order = 1) =>
        _session.Enter(id ?? Id, Row, SetKind.Work, order, new(reps), Start, revision);

    [Fact]
    public void Names_give_the_same_id_everywhere_and_another_name_another_one()
    {
        var plan = new Guid("0193a000-0000-7000-8000-000000000001");
        var day = new DateOnly(2026, 11, 23);
        Assert.Equal(new Guid("d3ee7332-79c2-863e-913d-a1e31e149af4"), TrainingSession.IdFor(plan, day));
        Assert.Equal(new Guid("938cd024-6c91-8b1a-92d9-05d30734b85b"), LoggedSet.IdFor(plan, Row, SetKind.WarmUp, 2));
        Assert.Equal(8, TrainingSession.IdFor(plan, day).Version);
        Guid[] ids =
        [
            TrainingSession.IdFor(plan, day), TrainingSession.IdFor(plan, day.AddDays(1)), TrainingSession.IdFor(Guid.Empty, day),
            LoggedSet.IdFor(plan, Row, SetKind.Work, 1), LoggedSet.IdFor(plan, Row, SetKind.Work, 2), LoggedSet.IdFor(plan, Row, SetKind.WarmUp, 1),
            LoggedSet.IdFor(plan, new("push-up"), SetKind.Work, 1), LoggedSet.IdFor(Guid.Empty, Row, SetKind.Work, 1),
        ];
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Theory]
    [InlineData(1, 0, false, WriteOutcome.Applied)]
    [InlineData(5, 4, true, WriteOutcome.Applied)]
    [InlineData(4, 4, true, WriteOutcome.Unchanged)]
    [InlineData(4, 4, false, WriteOutcome.Stale)]
    [InlineData(3, 4, true, WriteOutcome.Unchanged)]
    [InlineData(3, 4, false, WriteOutcome.Stale)]
    [InlineData(10_004, 4, false, WriteOutcome.Applied)]
    [InlineData(10_005, 4, false, WriteOutcome.TooFarAhead)]
    [InlineData(int.MaxValue, 0, false, WriteOutcome.TooFarAhead)]
    public void A_revision_says_what_becomes_of_a_change(int revision, int there, bool isSame, WriteOutcome outcome) =>
        Assert.Equal(outcome, Revisions.Of(revision, there, isSame));

    [Fact]
    public void The_newer_change_to_a_set_wins_in_whichever_order_they_arrive_and_of_two_alike_the_first()
    {
        Assert.Equal((WriteOutcome.Applied, 3), (Enter(3, 9).Outcome, _session.Sets.Single().Revision));
        var version = _session.Version;
        Assert.Equal(WriteOutcome.Stale, Enter(2, 8).Outcome);
        Assert.Equal(WriteOutcome.Stale, Enter(3, 7).Outcome);
        Assert.Equal(WriteOutcome.Unchanged, Enter(3, 9).Outcome);
        Assert.Equal(WriteOutcome.TooFarAhead, Enter(10_004, 7).Outcome);
        Assert.Equal((9, 3, version), (_session.Sets.Single().Reps, _session.Sets.Single().Revision, _session.Version));
        Assert.Equal(WriteOutcome.Applied, Enter(4, 7).Outcome);
        Assert.Equal((7, 4), (Assert.Single(_session.Sets).Reps, _session.Sets[0].Revision));
    }

    [Fact]
    public void A_set_that_was_taken_out_stays_out_until_a_later_change()
    {
        Enter(2, 8);
        Assert.Equal(WriteOutcome.Stale, _session.Remove(Id, 2).Outcome);
        Assert.Equal(new(WriteOutcome.Applied, null), _session.Remove(Id, 3));
        Assert.Equal(WriteOutcome.Stale, Enter(3, 9).Outcome);
        Assert.Equal(WriteOutcome.Unchanged, _session.Remove(Id, 3).Outcome);
        Assert.Empty(_session.Sets);
        Assert.Equal(new RemovedSet(Id, 3), Assert.Single(_session.RemovedSets));
        Assert.Equal(WriteOutcome.Applied, Enter(4, 9).Outcome);
        Assert.Empty(_session.RemovedSets);
        Assert.Equal(9, Assert.Single(_session.Sets).Reps);
    }

    [Fact]
    public void A_set_that_is_taken_out_before_it_arrives_does_not_arrive()
    {
        Assert.Equal(WriteOutcome.Applied, _session.Remove(Id, 2).Outcome);
        Assert.Equal(new(WriteOutcome.Stale, null), Enter(1, 8));
        Assert.Empty(_session.Sets);
        Assert.Equal(WriteOutcome.TooFarAhead, _session.Remove(Id, 10_003).Outcome);
    }

    [Fact]
    public void A_form_without_revisions_makes_the_next_change_and_the_same_twice_is_once()
    {
        Enter(7, 8);
        Assert.Equal(8, _session.Enter(Id, Row, SetKind.Work, 1, new(9), Start).Revision);
        Assert.Equal(8, _session.Enter(Id, Row, SetKind.Work, 1, new(9), Start).Revision);
        Assert.True(_session.Remove(Id));
        Assert.Equal(9, _session.RemovedSets.Single().Revision);
        Assert.Equal(10, _session.Enter(Id, Row, SetKind.Work, 1, new(9), Start).Revision);
    }

    [Fact]
    public void Only_so_many_sets_are_remembered_as_taken_out()
    {
        for (var i = 0; i < TrainingSession.MaxRemoved; i++)
        {
            Assert.Equal(WriteOutcome.Applied, _session.Remove(LoggedSet.IdFor(Guid.Empty, Row, SetKind.Work, i), 1).Outcome);
        }

        Enter(2, 8, Guid.CreateVersion7());
        Assert.Equal(WriteOutcome.Full, _session.Remove(_session.Sets[0].Id, 3).Outcome);
        Assert.Equal(WriteOutcome.Applied, _session.Remove(Id, 2).Outcome);
        Assert.Throws<InvalidOperationException>(() => _session.Remove(_session.Sets[0].Id));
        Assert.Single(_session.Sets);
    }

    [Fact]
    public void Two_sets_of_one_place_are_both_kept()
    {
        var (other, third) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        Enter(1, 8);
        Enter(1, 9, other);
        Enter(1, 7, third, order: null);
        Assert.Equal([(Id, 1, 8), (other, 2, 9), (third, 3, 7)], _session.Sets.Select(s => (s.Id, s.Order, s.Reps!.Value)));

        // A later change of it does not fight for the place, and moves to one that is free.
        Assert.Equal(2, Enter(2, 10, other).Set!.Order);
        Assert.Equal(5, Enter(3, 10, other, order: 5).Set!.Order);
        Assert.Equal(5, Enter(4, 11, other, order: null).Set!.Order);
        Assert.Equal(1, _session.Enter(other, Row, SetKind.WarmUp, 1, new(5), Start, 5).Set!.Order);
    }

    [Fact]
    public void The_id_for_a_free_place_is_that_of_the_plan_unless_that_set_stands_elsewhere()
    {
        Guid Planned(int order) => LoggedSet.IdFor(_session.Id, Row, SetKind.Work, order);
        Assert.Equal(Planned(1), _session.IdForNew(Row, SetKind.Work, 1));
        Enter(1, 8, Guid.CreateVersion7());
        Enter(1, 9, Planned(1));
        Assert.Equal(2, _session.Sets[1].Order);
        _session.Remove(_session.Sets[0].Id);
        Assert.Equal(Planned(1 + TrainingSession.MaxSets), _session.IdForNew(Row, SetKind.Work, 1));
    }

    [Fact]
    public void What_is_said_of_a_session_follows_the_same_rule_and_keeps_to_its_limits()
    {
        var fields = _session.Fields with { Notes = "  slept badly ", PainWorst = 3, FinishedAt = Start.AddHours(1) };
        Assert.Equal(WriteOutcome.Applied, _session.Put(fields, 2));
        Assert.Equal(("slept badly", 3, 2, 2), (_session.Notes, _session.PainWorst, _session.Revision, _session.Version));
        Assert.Equal(WriteOutcome.Unchanged, _session.Put(fields, 2));
        Assert.Equal(WriteOutcome.Stale, _session.Put(fields with { Notes = null }, 2));
        Assert.Equal(WriteOutcome.TooFarAhead, _session.Put(fields with { Notes = null }, 10_003));
        Assert.Throws<ArgumentException>(() => _session.Put(fields with { FinishedAt = Start.AddHours(13) }, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => _session.Put(fields with { PainBefore = 11 }, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => _session.Put(fields with { Notes = new string('x', 2001) }, 3));
        Assert.Equal(("slept badly", 2), (_session.Notes, _session.Version));
        var other = TrainingSession.Of(Guid.CreateVersion7(), _session.OwnerId, fields, 5);
        Assert.Equal((_session.Fields, 5, 1), (other.Fields, other.Revision, other.Version));
    }
}
