using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Sessions;
using BackTrainer.Domain.Strength;
using BackTrainer.Domain.Tests.Planning;

namespace BackTrainer.Domain.Tests.Progression;

/// <summary>A year in which every target is done as planned, with form of four and no pain.</summary>
public sealed class YearTests
{
    private const int Sessions = 104;

    /// <summary>At least so many sessions at one target before it counts as the end of the way.</summary>
    private const int Still = 6;

    private static IEnumerable<(PlanRequest Request, Exercise Exercise)> People =>
        Enumerable.Range(1, 30).Select(RandomRequests.From).Append(Ladder.Expert).Append(A.Request(TrainingLevel.Novice)).SelectMany((request, seed) =>
        {
            var allowed = new AllowedExercises(request, A.Library).Working.Select(t => t.Exercise).ToArray();
            new Random(seed).Shuffle(allowed);
            return allowed.Take(8).Select(e => (request, e));
        });

    [Fact]
    public void Every_target_followed_is_allowed_and_leads_on_until_no_step_is_left() =>
        People.AsParallel().ForAll(person =>
        {
            var (request, exercise) = person;
            var year = Follow(request, exercise);
            var who = $"{request.Level}, {request.Goal}, {exercise.Id}";
            Assert.All(year, t => Assert.True(Ladder.MayReach(t.Exercise, request), $"{who}: {t.Exercise.Id}"));
            Assert.All(year.Where(t => !t.Rules.Contains(GentleStart.Key)), t => Assert.DoesNotContain(
                t.Decision, new[] { ProgressionDecision.ReduceLoad, ProgressionDecision.EasierVariation, ProgressionDecision.Deload }));
            for (var i = Still; i < year.Count; i++)
            {
                var run = year[(i - Still)..(i + 1)];
                if (run.Select(t => (t.Exercise, t.Aim)).Distinct().Count() == 1 && !run[^1].Rules.Contains(GentleStart.Key))
                {
                    Assert.True(IsEnd(year[i], request), $"{who}: stays at {year[i].Exercise.Id} {year[i].Aim}: {year[i].Why}");
                    Assert.All(year[i..], t => Assert.Equal(year[i].Aim, t.Aim));
                    return;
                }
            }
        });

    [Fact]
    public void A_year_of_rows_gets_heavy_and_a_year_of_push_ups_gets_hard()
    {
        var rows = Follow(A.Request(), A.Library[new("bent-over-barbell-row")], first: 40);
        Assert.InRange(rows[^1].Load!.Value.Kilograms, 60, 100);
        var pushUps = Follow(Ladder.With(Equipment.Box), A.Library[new("wall-push-up")]);
        Assert.Equal("feet-elevated-push-up", pushUps[^1].Exercise.Id.ToString());
        Assert.Equal(
            ["wall-push-up", "incline-push-up", "knee-push-up", "push-up", "feet-elevated-push-up"],
            pushUps.Select(t => t.Exercise.Id.ToString()).Distinct());
    }

    private static List<NextTarget> Follow(PlanRequest request, Exercise exercise, int first = 20)
    {
        var prescription = RandomHistory.Prescribe(exercise, request, 3, 2);
        var (sessions, targets) = (new List<TrainingSession>(), new List<NextTarget>());
        for (var i = 0; i < Sessions; i++)
        {
            var at = A.Today.AddDays(i * 7 / 2).ToDateTime(new(17, 0), DateTimeKind.Utc);
            var context = new ProgressionContext(
                A.Library, new(sessions, DateOnly.FromDateTime), request, WeekKind.Build, DateOnly.FromDateTime(at));
            var target = NextTargets.For(exercise, prescription, context);
            var load = target.Load ?? (target.Exercise.TakesLoad ? Load.FromKilograms(first) : (Load?)null);
            var session = new TrainingSession(Guid.CreateVersion7(), Guid.Empty, "Session", at);
            for (var set = 1; set <= target.Sets; set++)
            {
                var done = new SetResult(target.AimReps, load, target.HoldSeconds, target.DistanceMeters, target.Rir, 4);
                session.Enter(Guid.CreateVersion7(), target.Exercise.Id, SetKind.Work, set, done, at);
            }

            sessions.Add(session);
            targets.Add(target);
        }

        return targets;
    }

    /// <summary>Nothing is left to raise: no harder neighbour, and reps, seconds and load where they may not go on.</summary>
    private static bool IsEnd(NextTarget target, PlanRequest request)
    {
        var step = LoadStep.For(target.Exercise, request.Level).Grams;
        var heavier = target.Load is { } load && (target.Exercise.Load == LoadKind.BodyweightPlus
            || (target.Exercise.Load == LoadKind.Assisted ? !load.IsNone : step <= load.Grams * IncreaseLimit.Most));
        var harder = new ProgressionContext(A.Library, TrainingHistory.Empty, request, WeekKind.Build, A.Today).Harder(target.Exercise);
        return harder is null && !heavier
            && (target.AimReps is null || target.AimReps == DoubleProgression.MostRepsAlone(target.Exercise, target.Reps!))
            && (target.DistanceMeters is null || target.DistanceMeters == DoubleProgression.MostMeters(target.Exercise, Dose.Prescribe(new(target.Exercise), request.Goal, request.Level, 3, 2, 60, 0).DistanceMeters!.Value))
            && (target.HoldSeconds is null || target.HoldSeconds == Dose.LongestHold(target.Exercise));
    }
}
