using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Progress;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using FsCheck;
using FsCheck.Fluent;

namespace BackTrainer.Domain.Tests.Progress;

/// <summary>Records by load, by repetitions and by volume.</summary>
public sealed class LiftBestsTests
{
    private static readonly Exercise Row = A.Library[new("bent-over-barbell-row")];
    private static readonly Exercise Assisted = A.Library[new("machine-assisted-pull-up")];
    private static readonly Exercise Plank = A.Library.Exercises.First(e => e.Load == LoadKind.Hold);
    private static readonly Load Body = Load.FromKilograms(80);

    /// <summary>Sessions of up to four sets of 0 to 12 repetitions with 0 to 60 kg.</summary>
    private static readonly Arbitrary<(int Reps, int Kg)[][]> Logs =
        Gen.Choose(0, 12).SelectMany(reps => Gen.Choose(0, 12).Select(kg => (reps, kg * 5))).ArrayOf(4).ArrayOf(8).ToArbitrary();

    private static LoggedSet[] Sets(Exercise exercise, params (int Reps, int? Kg)[] sets) =>
        [.. sets.Select((s, i) => LoggedSet.Work(exercise.Id, i + 1, exercise.Load == LoadKind.Hold ? new(holdSeconds: s.Reps) : new(s.Reps, s.Kg is { } kg ? Load.FromKilograms(kg) : null)))];

    private static RecordKinds[] Told(Exercise exercise, Load? body, IEnumerable<(int Reps, int Kg)[]> log)
    {
        var bests = new LiftBests(exercise, body);
        return [.. log.Select(session => bests.Add(Sets(exercise, [.. session.Select(s => (s.Reps, (int?)s.Kg))])))];
    }

    [Fact]
    public void The_first_session_is_where_one_starts_from()
    {
        var bests = new LiftBests(Row, null);
        Assert.Equal(RecordKinds.None, bests.Add(Sets(Row, (8, 60), (8, 60))));
        Assert.Equal(RecordKinds.None, bests.Add(Sets(Row, (8, 60), (8, 60))));
    }

    [Theory]
    [InlineData(8, 62, RecordKinds.Load | RecordKinds.Volume)]
    [InlineData(1, 62, RecordKinds.Load)]
    [InlineData(9, 60, RecordKinds.Amount | RecordKinds.Volume)]
    [InlineData(9, 40, RecordKinds.Amount)]
    [InlineData(8, 40, RecordKinds.None)]
    [InlineData(0, 100, RecordKinds.None)]
    public void More_load_more_reps_and_more_work_are_records(int reps, int kg, RecordKinds broken)
    {
        var bests = new LiftBests(Row, null);
        bests.Add(Sets(Row, (8, 60)));
        Assert.Equal(broken, bests.Add(Sets(Row, (reps, kg))));
    }

    [Theory]
    [InlineData(8, 15, RecordKinds.Load | RecordKinds.Volume)]
    [InlineData(8, 25, RecordKinds.None)]
    [InlineData(9, 25, RecordKinds.Amount | RecordKinds.Volume)]
    [InlineData(8, 20, RecordKinds.None)]
    public void Less_help_is_the_record_where_there_is_help(int reps, int help, RecordKinds broken)
    {
        var bests = new LiftBests(Assisted, Body);
        bests.Add(Sets(Assisted, (8, 20)));
        Assert.Equal(broken, bests.Add(Sets(Assisted, (reps, help))));
    }

    [Fact]
    public void Help_that_nobody_said_is_no_record_and_without_body_mass_there_is_no_volume()
    {
        var bests = new LiftBests(Assisted, null);
        bests.Add(Sets(Assisted, (8, 20)));
        Assert.Equal(RecordKinds.None, bests.Add(Sets(Assisted, (12, null))));
        Assert.Equal(RecordKinds.Load, bests.Add(Sets(Assisted, (8, 10), (8, 10))));
    }

    [Fact]
    public void A_longer_hold_is_a_record()
    {
        var bests = new LiftBests(Plank, null);
        bests.Add(Sets(Plank, (30, null), (30, null)));
        Assert.Equal(RecordKinds.Amount, bests.Add(Sets(Plank, (40, null))));
        Assert.Equal(RecordKinds.Volume, bests.Add(Sets(Plank, (40, null), (40, null))));
    }

    [Fact]
    public void What_was_meant_to_be_easy_is_no_record_and_sets_none()
    {
        DoneWork Work(int kg, bool easy) => new(Row, new(Guid.NewGuid(), default, default, Sets(Row, (8, kg)), null), easy);
        Assert.Equal(
            [RecordKinds.None, RecordKinds.None, RecordKinds.Load | RecordKinds.Volume],
            LiftBests.Of([Work(60, false), Work(100, true), Work(70, false)], null));
    }

    [Fact]
    public void What_was_done_once_is_never_a_record_again() =>
        Prop.ForAll(Logs, log => Told(Row, null, [.. log, .. log]).Skip(log.Length).All(r => r == RecordKinds.None)).QuickCheckThrowOnFailure();

    [Fact]
    public void What_comes_later_takes_no_record_away() =>
        Prop.ForAll(Logs, log => Told(Row, null, log).Take(log.Length / 2).SequenceEqual(Told(Row, null, log.Take(log.Length / 2)))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_within_a_session_does_not_matter() =>
        Prop.ForAll(Logs, log => Told(Row, null, log).SequenceEqual(Told(Row, null, log.Select(s => s.Reverse().ToArray())))).QuickCheckThrowOnFailure();

    [Fact]
    public void Load_records_rise_and_records_of_help_fall() =>
        Prop.ForAll(Logs, log =>
        {
            int[] Loads(Exercise exercise, Func<IEnumerable<int>, int> best)
            {
                var told = Told(exercise, Body, log);
                return [.. log.Where((_, i) => told[i].HasFlag(RecordKinds.Load)).Select(s => best(s.Where(x => x.Reps > 0).Select(x => x.Kg)))];
            }

            var (heaviest, help) = (Loads(Row, kg => kg.Max()), Loads(Assisted, kg => kg.Min()));
            return heaviest.SequenceEqual(heaviest.Distinct().Order()) && help.SequenceEqual(help.Distinct().OrderDescending());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_copy_goes_on_by_itself() =>
        Prop.ForAll(Logs, log =>
        {
            var bests = new LiftBests(Row, null);
            LoggedSet[] Of((int Reps, int Kg)[] session) => Sets(Row, [.. session.Select(s => (s.Reps, (int?)s.Kg))]);
            foreach (var session in log.SkipLast(1))
            {
                bests.Add(Of(session));
            }

            // The copy beats its own past alone.
            bests.Copy().Add(Sets(Row, (12, 60)));
            return log.Length == 0 || bests.Add(Of(log[^1])) == Told(Row, null, log)[^1];
        }).QuickCheckThrowOnFailure();
}
