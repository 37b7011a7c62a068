using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>Chance for a year, no log at all, and equal moments.</summary>
public sealed class ChanceTests
{
    private static readonly string[] Ids =
        ["bent-over-barbell-row", "barbell-bench-press", "back-squat", "lat-pulldown", "dumbbell-curl", "front-plank", "push-up", "farmer-carry"];

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
}
