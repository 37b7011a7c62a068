using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;
using FsCheck;
using FsCheck.Fluent;

namespace BackTrainer.Domain.Tests.Planning;

/// <summary>
/// Over random requests no hard rule is ever broken, counted here anew from the plan and the library, without the rule classes.
/// </summary>
public sealed class HardRulesPropertyTests
{
    private const int Requests = 60;

    private static readonly Gen<BackState> Backs =
        from pain in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 5)))
        from history in Gen.Elements(Enum.GetValues<LowBackPain>())
        select new BackState { PainNow = pain, LowBackPain = pain > 0 ? LowBackPain.Current : history };

    private static readonly Gen<PlanRequest> AllRequests =
        from level in Gen.Elements(Enum.GetValues<TrainingLevel>())
        from goal in Gen.Elements(Enum.GetValues<TrainingGoal>())
        from days in Gen.SubListOf<DayOfWeek>(WeekDays.All).Where(d => d.Count > 0)
        from minutes in Gen.Choose(PlanRequest.MinMinutes, PlanRequest.MaxMinutes)
        from pieces in Gen.SubListOf<Equipment>(Enum.GetValues<Equipment>())
        from blocked in Gen.SubListOf<MovementPattern>(Enum.GetValues<MovementPattern>())
        from mayBlock in Gen.Choose(0, 3)
        from back in Backs
        from age in Gen.Choose(AdultsOnly.MinAge, 85)
        from weeks in Gen.Choose(1, PlanRequest.MaxWeeks)
        select new PlanRequest
        {
            Screen = new HealthScreen { CompletedOn = A.Today, Age = age },
            Back = back,
            Level = level,
            Goal = goal,
            Days = [.. days],
            MinutesPerSession = minutes,
            Equipment = mayBlock == 3 ? new HashSet<Equipment>() : pieces.ToHashSet(),
            BlockedPatterns = blocked.Take(mayBlock).ToHashSet(),
            StartsOn = A.Today,
            Weeks = weeks,
        };

    [Fact]
    public void No_hard_rule_is_broken_whoever_asks() =>
        Prop.ForAll(AllRequests.ToArbitrary(), request =>
        {
            var outcome = PlanBuilder.Build(request, A.Library, A.Today);
            return outcome.Plan is not { } plan
                ? (outcome.Refusal!.BlockedBy.Count > 0).Label("a refusal names a rule")
                : plan.Weeks.SelectMany(w => Faults(w, request)).Aggregate(true.ToProperty(), (all, fault) => all.And(false.Label(fault)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Requests));

    internal static IEnumerable<string> Faults(PlanWeek week, PlanRequest request)
    {
        var days = week.Days.ToDictionary(d => WeekDays.Index(d.Day), d => d.Exercises.Select(e => (Exercise: A.Library[e.Exercise], e.Prescription)).ToList());
        var sets = days.Values.SelectMany(d => d).ToList();
        var allowed = A.Library.Exercises.Where(e => !e.IsMobility && AllowedExercises.IsAllowed(e, request)).ToList();
        double Volume(Muscle muscle) => sets.Sum(s => s.Prescription.Sets * (s.Exercise.PrimaryMuscles.Contains(muscle) ? 1 : s.Exercise.SecondaryMuscles.Contains(muscle) ? 0.5 : 0));
        int Sets(params MovementPattern[] patterns) => sets.Where(s => patterns.Contains(s.Exercise.Pattern)).Sum(s => s.Prescription.Sets);

        if (week.Days.Count > 6)
        {
            yield return "rest-days";
        }

        if (sets.Exists(s => request.BlockedPatterns.Contains(s.Exercise.Pattern)))
        {
            yield return "blocked-patterns";
        }

        foreach (var seconds in days.Values.Select(d => d.Sum(s => s.Prescription.Sets * ((s.Exercise.Laterality == Laterality.Unilateral ? 80 : 40) + s.Prescription.RestSeconds))))
        {
            if (8 + Math.Ceiling(seconds / 60.0) > request.MinutesPerSession)
            {
                yield return "session-length";
            }
        }

        foreach (var muscle in Enum.GetValues<Muscle>())
        {
            var cap = request.Back.IsSore ? 12
                : request.Level == TrainingLevel.Novice ? (muscle is Muscle.Lats or Muscle.UpperBack ? 14 : 12)
                : request.Level == TrainingLevel.Intermediate ? 20 : 25;
            if (Volume(muscle) > cap)
            {
                yield return $"volume-cap {muscle}";
            }

            foreach (var (day, exercises) in days)
            {
                int Direct(List<(Exercise Exercise, Prescription Prescription)> on) => on.Where(s => s.Exercise.PrimaryMuscles.Contains(muscle)).Sum(s => s.Prescription.Sets);
                if (Direct(exercises) >= 6 && days.TryGetValue((day + 1) % 7, out var next) && Direct(next) > 2
                    || Direct(exercises) > 2 && days.TryGetValue((day + 1) % 7, out next) && Direct(next) >= 6)
                {
                    yield return $"muscle-recovery {muscle}";
                }
            }
        }

        var heavy = days.Where(d => d.Value.Exists(s => s.Exercise is { Pattern: MovementPattern.Hinge, SpinalLoad: SpinalLoad.High })).Select(d => d.Key).ToList();
        var apart = request.Level == TrainingLevel.Novice || request.Back.HasHistory ? 3 : 2;
        if (heavy.Exists(a => heavy.Exists(b => a < b && Math.Min(b - a, 7 - b + a) < apart)))
        {
            yield return "hinge-spacing";
        }

        var (pull, push) = (Sets(MovementPattern.HorizontalPull, MovementPattern.VerticalPull), Sets(MovementPattern.HorizontalPush, MovementPattern.VerticalPush));
        if (pull > 0 && push > 0 && ((double)pull / push is < 0.75 or > 3))
        {
            yield return $"pull-push {pull}:{push}";
        }

        foreach (var (name, patterns) in WholeBody.Parts.Where(p => request.Days.Count >= 2 && allowed.Exists(e => p.Patterns.Contains(e.Pattern))))
        {
            if (Sets(patterns) == 0)
            {
                yield return $"whole-body {name}";
            }
        }

        foreach (var group in Muscles.Groups.Where(_ => week.Kind == WeekKind.Build && request.Days.Count >= 2 && request.MinutesPerSession >= 30))
        {
            var muscles = Muscles.Of(group);
            double Share(Exercise e) => muscles.Any(e.PrimaryMuscles.Contains) ? 1 : muscles.Any(e.SecondaryMuscles.Contains) ? 0.5 : 0;
            if (allowed.Exists(e => Share(e) > 0) && sets.Sum(s => s.Prescription.Sets * Share(s.Exercise)) < 4)
            {
                yield return $"minimum-volume {group}";
            }
        }
    }
}
