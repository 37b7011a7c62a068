using System.Diagnostics;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>Long logs: quick to decide on, and a year of chance never breaks or jumps.</summary>
public sealed class ThreeYearsTests
{
    private static readonly string[] Ids =
        ["bent-over-barbell-row", "barbell-bench-press", "back-squat", "lat-pulldown", "dumbbell-curl", "front-plank", "push-up", "farmer-carry"];

    [Fact]
    public void All_targets_of_a_session_from_three_years_take_less_than_half_a_millisecond()
    {
        var (history, today) = Years(156, 3, new Random(3));
        var request = A.Request(TrainingLevel.Advanced) with { Goal = TrainingGoal.Strength };
        var context = new ProgressionContext(A.Library, history, request, WeekKind.Build, today);
        var planned = Ids.Select(id => A.Library[new(id)]).Select(e => (e, RandomHistory.Prescribe(e, request, 3, 2))).ToList();
        const int Rounds = 200;
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.GetTimestamp();
            foreach (var (exercise, prescription) in planned)
            {
                NextTargets.For(exercise, prescription, context);
            }

            best = Math.Min(best, Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        foreach (var (exercise, prescription) in planned)
        {
            NextTargets.For(exercise, prescription, context);
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Assert.True(best < 0.5, $"{best} ms");
        Assert.True(allocated < 64 * 1024, $"{allocated} bytes");
    }

    [Fact]
    public void A_year_of_chance_never_throws_and_never_jumps_more_than_a_tenth()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            var request = A.Request((TrainingLevel)random.Next(3)) with { Goal = (TrainingGoal)random.Next(3) };
            var exercise = A.Library[new(Ids[seed % 4])];
            var prescription = RandomHistory.Prescribe(exercise, request, 3, random.Next(1, 4));
            var exposures = new List<Exposure>();
            var days = new List<TrainedDay>();
            var history = new TrainingHistory(new Dictionary<ExerciseId, IReadOnlyList<Exposure>> { [exercise.Id] = exposures }, days);
            var today = A.Today;
            var load = Load.FromKilograms(60);
            for (var session = 0; session < 150; session++)
            {
                today = today.AddDays(random.Next(30) == 0 ? random.Next(14, 40) : random.Next(1, 5));
                var context = new ProgressionContext(A.Library, history, request, WeekKind.Build, today)
                {
                    CheckIns = [new(today, random.Next(4, 10), random.Next(1, 6), painNow: random.Next(12) == 0 ? random.Next(8) : 0)],
                };
                var target = NextTargets.For(exercise, prescription, context);
                if (target.Decision == ProgressionDecision.Stop || target.Exercise != exercise)
                {
                    continue;
                }

                var next = target.Load ?? load;
                Assert.True(next.Grams <= load.Grams * 1.1, $"seed {seed}, session {session}: {load} to {next}: {target.Why}");
                load = next;
                days.Add(new(today, false));
                exposures.Add(new(Guid.Empty, today.ToDateTime(default, DateTimeKind.Utc), today, [.. Enumerable.Range(1, target.Sets).Select(order => LoggedSet.Work(
                    exercise.Id, order, new SetResult(Math.Max(0, target.AimReps!.Value + random.Next(-2, 4)), load, rir: random.Next(3) == 0 ? null : random.Next(5), form: random.Next(3, 6))))],
                    random.Next(15) == 0 ? random.Next(8) : 0));
            }
        }
    }

    [Fact]
    public void Without_a_log_nothing_rises() =>
        Assert.All(A.Library.Exercises.Where(e => !e.IsMobility), e =>
        {
            var context = new ProgressionContext(A.Library, TrainingHistory.Empty, Ladder.Expert, WeekKind.Build, A.Today);
            var target = NextTargets.For(e, RandomHistory.Prescribe(e, Ladder.Expert, 3, 2), context);
            Assert.Equal(ProgressionDecision.Start, target.Decision);
            Assert.Null(target.Load);
        });

    [Fact]
    public void Equal_moments_are_put_in_order_by_what_was_done()
    {
        var id = new ExerciseId("bent-over-barbell-row");
        Exposure Of(int reps, double kg) => new(Guid.CreateVersion7(), A.Today.ToDateTime(default, DateTimeKind.Utc), A.Today, [LoggedSet.Work(id, 1, new(reps, Log.Kg(kg)))], null);
        var all = new[] { Of(8, 60), Of(10, 60), Of(8, 62.5), Of(12, 40) };
        var expected = TrainingHistory.Of(all.Select(e => (id, e)), []).Of(id).Select(e => e.Summary).ToList();
        var random = new Random(5);
        for (var i = 0; i < 50; i++)
        {
            random.Shuffle(all);
            Assert.Equal(expected, TrainingHistory.Of(all.Select(e => (id, e)), []).Of(id).Select(e => e.Summary));
        }
    }

    private static (TrainingHistory History, DateOnly Today) Years(int weeks, int perWeek, Random random)
    {
        var exposures = new Dictionary<ExerciseId, IReadOnlyList<Exposure>>();
        var days = new List<TrainedDay>();
        var today = A.Today;
        for (var i = 0; i < weeks * perWeek; i++, today = today.AddDays(i % perWeek == 0 ? 3 : 2))
        {
            days.Add(new(today, i / perWeek % 7 == 6));
            foreach (var name in Ids)
            {
                var exercise = A.Library[new(name)];
                var list = (List<Exposure>)(exposures.TryGetValue(exercise.Id, out var there) ? there : exposures[exercise.Id] = new List<Exposure>());
                var load = exercise.TakesLoad ? Load.FromKilograms(40 + (i / 10)) : (Load?)null;
                list.Add(new(Guid.Empty, today.ToDateTime(default, DateTimeKind.Utc), today, [.. Enumerable.Range(1, 3).Select(order => LoggedSet.Work(exercise.Id, order, new SetResult(
                    exercise.IsTimed || exercise.Load == LoadKind.Carry ? null : random.Next(6, 11), load, exercise.IsTimed ? 25 : null,
                    exercise.Load == LoadKind.Carry ? 30 : null, 2, 4)))], 0));
            }
        }

        return (new TrainingHistory(exposures, days), today);
    }
}
