using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using Xunit.Abstractions;

namespace BackTrainer.Domain.Tests.Planning;

/// <summary>Where every week can be looked at, the builder is held to the best of them.</summary>
public sealed class OptimalWeekTests(ITestOutputHelper output)
{
    private const int MostSets = 5;
    private const double Enough = 0.95;
    private const double Worst = 1.05;

    // A few exercises that do something for most of a week.
    private static readonly ExerciseId[] Few =
    [
        new("inverted-row"), new("one-arm-db-row"), new("pull-up"), new("chin-up"), new("kettlebell-deadlift"), new("dumbbell-rdl"),
        new("goblet-squat"), new("split-squat"), new("push-up"), new("db-bench-press"), new("bird-dog"), new("side-plank"),
        new("front-plank"), new("dead-bug"), new("pallof-press"), new("face-pull"), new("prone-back-extension"), new("glute-bridge"),
    ];

    private static PlanRequest Request(int seed, int exercises, int days)
    {
        var random = new Random(seed);
        var pool = Few.Where(id => A.Library.Find(id) is not null).ToArray();
        random.Shuffle(pool);
        var level = (TrainingLevel)random.Next(1, 3);
        return A.Request(level) with
        {
            Goal = (TrainingGoal)random.Next(3),
            Days = days == 1 ? A.Days("tuesday") : random.Next(2) == 0 ? A.Days("monday", "thursday") : A.Days("monday", "tuesday"),
            MinutesPerSession = 15 + (5 * random.Next(12)),
            ExcludedExercises = A.Library.Exercises.Where(e => !e.IsMobility).Select(e => e.Id).Except(pool.Take(exercises)).ToHashSet(),
        };
    }

    [Fact]
    public void On_small_libraries_the_builder_finds_the_best_week()
    {
        (int Seed, int Exercises, int Days)[] cases =
        [
            .. Enumerable.Range(0, 40).Select(seed => (seed, 6, 1)),
            .. Enumerable.Range(100, 40).Select(seed => (seed, 3, 2)),
            .. Enumerable.Range(200, 3).Select(seed => (seed, 4, 2)),
        ];
        var results = cases.AsParallel().AsOrdered().Select(c =>
        {
            var request = Request(c.Seed, c.Exercises, c.Days);
            return (Case: c, Found: PlanBuilder.Build(request, A.Library, A.Today).Plan?.Score, Best: Best(request));
        }).ToList();

        // A week that breaks no hard rule is found wherever there is one.
        Assert.All(results, r => Assert.True((r.Found is null) == (r.Best is null), $"{r.Case}: found {r.Found}, best {r.Best}"));
        var judged = results.Where(r => r.Best is not null).ToList();
        var best = judged.Count(r => r.Found <= r.Best + 1e-6);
        output.WriteLine($"the best of all weeks in {best} of {judged.Count} cases; the worst is {judged.Max(r => r.Found / r.Best) - 1:P1} above");
        Assert.True(judged.Count > cases.Length / 2, $"only {judged.Count} cases have a plan");
        Assert.True(best >= Enough * judged.Count, string.Join('\n', judged.Where(r => r.Found > r.Best + 1e-6)));
        Assert.All(judged, r => Assert.True(r.Found <= Worst * r.Best, $"{r.Case}: found {r.Found}, best {r.Best}"));
    }

    /// <summary>The least advice unmet over every choice of 0 to 5 sets of every exercise on every day, with long rests and with short ones; null where each breaks a hard rule.</summary>
    private static double? Best(PlanRequest request)
    {
        var allowed = new AllowedExercises(request, A.Library);
        var objective = new PlanObjective(request, allowed);
        var best = PlanObjective.Hard;
        foreach (var shortRests in new[] { false, true })
        {
            var week = new WeekCheck(request, allowed, A.Today) { Advice = AdviceShown.Text, WeeksSinceDeload = 1 };
            week.Load(1, WeekKind.Build, [.. request.Days.Select(d => new CheckedDay(d) { MobilityItems = 1 })]);
            var places = week.Days.SelectMany(d => allowed.Working.OrderBy(SessionOrder.Place).Select(t => (Day: d, Traits: t))).ToList();
            Try(0);

            void Try(int place)
            {
                if (place == places.Count)
                {
                    best = Math.Min(best, objective.Advice(week));
                    return;
                }

                Try(place + 1);
                var (day, traits) = places[place];
                var rest = SetRest.For(traits);
                var item = new CheckedExercise(
                    traits, 1, shortRests && rest == SetRest.MultiJoint ? SetRest.MultiJointShort : rest, 4, WarmUp.RampSetsFor(traits));
                week.Put(day, day.Exercises.Count, item);
                for (var sets = 1; sets <= MostSets; sets++)
                {
                    week.SetSets(day, item, sets);
                    Try(place + 1);
                }

                week.Take(day, day.Exercises.Count - 1);
            }
        }

        return best < PlanObjective.Hard ? best : null;
    }
}
