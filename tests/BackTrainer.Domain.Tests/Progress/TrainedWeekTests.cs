using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Progress;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using FsCheck;
using FsCheck.Fluent;

namespace BackTrainer.Domain.Tests.Progress;

/// <summary>What a week comes to, for groups, muscles and the spine.</summary>
public sealed class TrainedWeekTests
{
    /// <summary>Some exercises with the day of each, up to six weeks before <see cref="A.Today"/>, and how many sets.</summary>
    private static readonly Arbitrary<(int Exercise, int DaysAgo, int Sets)[]> Logs =
        Gen.Choose(0, A.Library.Exercises.Count - 1).SelectMany(e => Gen.Choose(0, 41).SelectMany(d => Gen.Choose(1, 5).Select(s => (e, d, s)))).ArrayOf(20).ToArbitrary();

    private static DoneWork Did(string exercise, int daysAgo, int sets) => Did(A.Library[new(exercise)], daysAgo, sets);

    private static DoneWork Did(Exercise exercise, int daysAgo, int sets)
    {
        var day = A.Today.AddDays(-daysAgo);
        return new(exercise, new(Guid.NewGuid(), day.ToDateTime(new(12, 0), DateTimeKind.Utc), day, [.. Enumerable.Range(1, sets).Select(i => LoggedSet.Work(exercise.Id, i, new(10, Load.FromKilograms(20))))], null));
    }

    private static List<DoneWork> Works((int Exercise, int DaysAgo, int Sets)[] log) => [.. log.Select(l => Did(A.Library.Exercises[l.Exercise], l.DaysAgo, l.Sets))];

    [Fact]
    public void A_week_runs_from_Monday_to_Sunday_and_counts_as_the_rules_count()
    {
        // A.Today is a Monday.
        var weeks = TrainedWeek.Of([Did("bent-over-barbell-row", 0, 3), Did("pull-up", 0, 2), Did("barbell-bench-press", 1, 4), Did("cat-cow", 1, 9), Did("pull-up", 15, 1)], A.Today.AddDays(3), 2);
        Assert.Equal([A.Today.AddDays(-7), A.Today], weeks.Select(w => w.Monday));
        var (last, now) = (weeks[0], weeks[1]);
        Assert.Equal((1, 5, 5, 3, 2, 0), (now.Days, now.Sets, now.Pulls, now.Rows, now.Overheads, now.Pushes));
        Assert.Equal((1, 4, 0, 4), (last.Days, last.Sets, last.Pulls, last.Pushes));
        Assert.Equal((5.0, 1.5), (now.SetsOf(MuscleGroup.Back), now.RowsPerOverhead));
        Assert.Equal(3 * SpinalBudget.PointsOf(A.Library[new("bent-over-barbell-row")].SpinalLoad), now.SpinalPoints);
        Assert.Null(now.PullsPerPush);
        Assert.Equal(5 * 10 * 20, now.Kilograms, 6);
    }

    [Fact]
    public void The_sets_of_all_weeks_are_the_sets_that_were_done() =>
        Prop.ForAll(Logs, log =>
        {
            var works = Works(log);
            var weeks = TrainedWeek.Of(works, A.Today, 8);
            return weeks.Count == 8 && weeks.Sum(w => w.Sets) == works.Where(w => !w.Exercise.IsMobility).Sum(w => w.Sets)
                && weeks.All(w => w.Days <= 7 && Muscles.Groups.All(g => w.SetsOf(g) <= w.Sets) && w.Pulls + w.Pushes <= w.Sets);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_muscle_did_what_its_exercises_gave_it() =>
        Prop.ForAll(Logs, log =>
        {
            var works = Works(log);
            var muscles = MuscleWork.Between(works, A.Today.AddDays(-6), A.Today);
            var longer = MuscleWork.Between(works, A.Today.AddDays(-27), A.Today);
            return muscles.Count == Muscles.Count
                && muscles.All(m => Math.Abs(m.Sets - m.From.Sum(f => f.Sets)) < 1e-9 && m.From.All(f => f.Sets > 0 && !f.Exercise.IsMobility))
                && muscles.Zip(longer).All(m => m.First.Sets <= m.Second.Sets + 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_left_of_a_session_only_gets_less_and_is_gone_after_three_days() =>
        Prop.ForAll(Logs, Gen.Choose(0, 200).ToArbitrary(), (log, hours) =>
        {
            var works = Works(log);
            var now = A.Today.ToDateTime(new(20, 0), DateTimeKind.Utc);
            double[] Left(double ahead) => [.. MuscleWork.LeftAt(works, now.AddHours(ahead)).Select(m => m.Sets)];
            return Left(hours).Zip(Left(0)).All(l => l.First <= l.Second + 1e-9) && Left(MuscleWork.StillFelt.Count * 24).Sum() < 1e-9;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Half_is_left_on_the_second_day()
    {
        var works = new[] { Did("pull-up", 0, 4) };
        double At(double hours) => MuscleWork.LeftAt(works, works[0].Done.At.AddHours(hours)).Single(m => m.Muscle == Muscle.Lats).Sets;
        Assert.Equal([0, 4, 4, 2, 1, 0], new[] { At(-1), At(0), At(23.9), At(24), At(48), At(72) });
    }

    [Fact]
    public void A_week_says_how_it_was_as_far_as_it_was_said()
    {
        var weeks = RecoveryWeek.Of(
            [new(A.Today, 6, 3, painNow: 2), new(A.Today.AddDays(1), 8), new(A.Today.AddDays(-3), readiness: 5)],
            [(A.Today.AddDays(2), 4), (A.Today.AddDays(-40), 9)], A.Today, 3);
        Assert.Equal(new(A.Today.AddDays(-14), null, null, null, 0), weeks[0]);
        Assert.Equal(new(A.Today.AddDays(-7), null, 5, null, 1), weeks[1]);
        Assert.Equal(new(A.Today, 7, 3, 4, 2), weeks[2]);
    }
}
