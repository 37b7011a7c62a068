using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Safety;

namespace BackTrainer.Domain.Tests.Planning;

/// <summary>What a change of the request does to the plan, whatever the plan is.</summary>
public sealed class MetamorphicTests
{
    private const int Step = 41;

    private static void ForAll(Action<PlanRequest, BuiltPlan> holds) =>
        Enumerable.Range(0, RequestGrid.Count / Step).AsParallel().ForAll(n =>
        {
            var request = RequestGrid.At(n * Step, A.Library, A.Today) with { Weeks = 2 };
            if (Build(request) is { } plan)
            {
                holds(request, plan);
            }
        });

    private static BuiltPlan? Build(PlanRequest request) => PlanBuilder.Build(request, A.Library, A.Today).Plan;

    private static IEnumerable<PlannedExercise> All(BuiltPlan plan) => plan.Weeks.SelectMany(w => w.Days).SelectMany(d => d.Exercises);

    [Fact]
    public void More_pain_never_gives_less_reserve_or_a_higher_spinal_tier() => ForAll((request, plan) =>
    {
        var sore = request with { Back = request.Back with { LowBackPain = LowBackPain.Current, PainNow = Math.Max(BackState.AmberPain, request.Back.PainNow) } };
        if (Build(sore) is not { } gentle)
        {
            return;
        }

        Assert.True(All(gentle).Min(e => e.Prescription.Rir) >= All(plan).Min(e => e.Prescription.Rir));
        Assert.True(All(gentle).Max(e => A.Library[e.Exercise].SpinalLoad) <= All(plan).Max(e => A.Library[e.Exercise].SpinalLoad)
            || !All(gentle).Any(e => A.Library[e.Exercise].SpinalLoad == SpinalLoad.High));
        Assert.DoesNotContain(All(gentle), e => A.Library[e.Exercise].SpinalLoad == SpinalLoad.High || e.Prescription.Rir < 3);
    });

    [Fact]
    public void A_pattern_that_is_blocked_never_appears() => ForAll((request, plan) =>
    {
        var pattern = A.Library[All(plan).First().Exercise].Pattern;
        var without = Build(request with { BlockedPatterns = request.BlockedPatterns.Append(pattern).ToHashSet() });
        Assert.DoesNotContain(without is null ? [] : All(without), e => A.Library[e.Exercise].Pattern == pattern);
    });

    [Fact]
    public void A_pattern_that_the_plan_cannot_do_without_makes_the_week_worse() => ForAll((request, plan) =>
    {
        foreach (var pattern in new[] { MovementPattern.HorizontalPull, MovementPattern.VerticalPull })
        {
            var without = Build(request with { BlockedPatterns = request.BlockedPatterns.Append(pattern).ToHashSet() });
            if (without is not null && A.Library.Exercises.Any(e => e.Pattern == pattern && AllowedExercises.IsAllowed(e, request)) && request.Days.Count > 1)
            {
                Assert.True(without.Score > plan.Score, $"{request.Level} {request.Goal} {request.Days.Count} days: {without.Score} without {pattern}, {plan.Score} with it");
            }
        }
    });

    [Fact]
    public void Ten_minutes_more_never_make_the_week_worse() => ForAll((request, plan) =>
    {
        var minutes = request.MinutesPerSession + 10;
        if (minutes <= PlanRequest.MaxMinutes)
        {
            Assert.True(Build(request with { MinutesPerSession = minutes })!.Score <= plan.Score + 1e-6);
        }
    });

    [Fact]
    public void A_piece_of_equipment_more_seldom_makes_the_week_worse()
    {
        const int OftenerThanElsewhere = 4;
        const double MostWorse = 0.05;
        var scores = Enumerable.Range(0, OftenerThanElsewhere * RequestGrid.Count / Step).AsParallel().Select(n =>
        {
            var request = RequestGrid.At(n * Step / OftenerThanElsewhere, A.Library, A.Today) with { Weeks = 1 };
            var missing = Enum.GetValues<Equipment>().Except(request.Equipment).ToArray();
            var more = missing.Length == 0 ? request : request with { Equipment = request.Equipment.Append(missing[n % missing.Length]).ToHashSet() };
            return more == request ? null : new { Less = Build(request)?.Score, More = Build(more)?.Score };
        }).Where(s => s?.Less is not null).ToList();
        var worse = scores.Count(s => s!.More is null || s.More > s.Less + 1e-6);
        Assert.True(worse <= MostWorse * scores.Count, $"worse in {worse} of {scores.Count}");
    }

    [Fact]
    public void Days_that_all_come_one_later_shift_the_plan() => ForAll((request, plan) =>
    {
        // Past Sunday another day is the first of the week, the search begins there, and finds another week.
        if (!request.Days.Contains(DayOfWeek.Sunday))
        {
            Assert.Equal(Text(Later(plan.Weeks)), Text(Build(Later(request))!.Weeks));
        }
    });

    [Fact]
    public void A_plan_whose_days_all_come_one_later_stands_as_it_did_past_Sunday_too() => ForAll((request, plan) =>
    {
        // Only where the drill comes earlier in the week than the hinge can the order of the days matter.
        var later = Later(request);
        var findings = PlanRules.Judge(WeekCheck.OfAll(Later(plan.Weeks), later, new(later, A.Library), A.Today, plan.Advice));
        Assert.Equal(
            plan.Findings.Select(f => (f.Week, f.Rule, f.Status, f.Value)).Where(f => f.Rule != HingeFirst.Key),
            findings.Select(f => (f.Week, f.Rule, f.Status, f.Value)).Where(f => f.Rule != HingeFirst.Key));
        Assert.DoesNotContain(Build(later)!.Findings, f => f.Status == FindingStatus.Broken);
    });

    private static PlanRequest Later(PlanRequest request) => request with { Days = [.. request.Days.Select(Later)] };

    private static List<PlanWeek> Later(IReadOnlyList<PlanWeek> weeks) =>
        [.. weeks.Select(w => w with { Days = [.. w.Days.Select(d => d with { Day = Later(d.Day) }).OrderBy(d => WeekDays.Index(d.Day))] })];

    private static DayOfWeek Later(DayOfWeek day) => (DayOfWeek)(((int)day + 1) % 7);

    private static IEnumerable<string> Text(IReadOnlyList<PlanWeek> weeks) => weeks.SelectMany(
        w => w.Days.Select(d => $"week {w.Number}, {d.Day}: {string.Join(", ", d.Exercises.Select(e => $"{e.Exercise} {e.Prescription}"))}"));

    [Fact]
    public void Another_seed_gives_another_good_week() => ForAll((request, plan) =>
    {
        var other = Build(request with { Seed = 1 });
        var again = Build(request with { Seed = 1 });
        Assert.Equal(other is null ? [] : All(other).Select(e => e.ToString()), again is null ? [] : All(again).Select(e => e.ToString()));
        Assert.DoesNotContain(other?.Findings ?? [], f => f.Status == FindingStatus.Broken);
    });
}
