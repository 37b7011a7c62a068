using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using Xunit.Abstractions;

namespace BackTrainer.Domain.Tests.Planning;

/// <summary>The whole grid of requests: each gives a plan that keeps every hard rule, or a refusal whose mends work.</summary>
public sealed class AllRequestsTests(ITestOutputHelper output)
{
    private const double MostRefused = 0.02;
    private const double LeastAdviceMet = 0.9;

    // Soft rules, and hard ones with a soft part; `training-days` and `rest-days` judge the days that were asked for.
    private static readonly HashSet<string> WithAdvice =
    [
        .. PlanRules.All.Where(r => r.Severity == RuleSeverity.Soft).Select(r => r.Id).Except([new TrainingDays().Id]),
        "minimum-volume", "session-volume", "frequency", "session-length", "muscle-recovery", "pull-push", "whole-body",
    ];

    [Fact]
    public void Every_request_of_the_grid_gives_a_sound_plan_or_mends_that_work()
    {
        Assert.True(RequestGrid.Count >= 10_000);
        var faults = new List<string>();
        var (asked, refused, met, judged) = (0, 0, 0, 0);
        Enumerable.Range(0, RequestGrid.Count).AsParallel().ForAll(number =>
        {
            var request = RequestGrid.At(number, A.Library, A.Today);
            var outcome = PlanBuilder.Build(request, A.Library, A.Today);
            var found = outcome.Plan is { } plan ? PlanFaults(plan) : MendFaults(outcome.Refusal!, request);
            var advice = outcome.Plan?.Findings.Where(f => WithAdvice.Contains(f.Rule) && f.Status is (FindingStatus.Met or FindingStatus.Advice)).ToList() ?? [];
            lock (faults)
            {
                faults.AddRange(found.Select(f => $"request {number}: {f}"));
                asked += request.Days.Count <= 6 ? 1 : 0;
                refused += request.Days.Count <= 6 && outcome.Plan is null ? 1 : 0;
                if (request.Days.Count >= 2 && request.MinutesPerSession >= 30)
                {
                    judged += advice.Count;
                    met += advice.Count(f => f.Status == FindingStatus.Met);
                }
            }
        });
        output.WriteLine($"{refused} of {asked} refused; from two days and 30 minutes on {(double)met / judged:P1} of the advice is met");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
        Assert.True(refused < MostRefused * asked, $"{refused} of {asked} refused");
        Assert.True(met >= LeastAdviceMet * judged, $"{(double)met / judged:P1} of the advice is met");
    }

    private static IEnumerable<string> PlanFaults(BuiltPlan plan) =>
    [
        .. plan.Findings.Where(f => f.Status == FindingStatus.Broken).Select(f => $"week {f.Week} breaks {f.Rule}"),
        .. plan.Weeks.SelectMany(w => HardRulesPropertyTests.Faults(w, plan.Request).Select(f => $"week {w.Number}: {f}")),
        .. plan.Weeks.Count == plan.Request.Weeks ? [] : new[] { "weeks are missing" },
    ];

    private static IEnumerable<string> MendFaults(PlanRefusal refusal, PlanRequest request)
    {
        if (refusal.BlockedBy.Count == 0)
        {
            yield return "a refusal names no rule";
        }

        foreach (var mend in refusal.BlockedBy.SelectMany(b => b.Mend).DistinctBy(m => (m.Change, m.Value)).Where(m => m.Change != MendChange.SeeAProfessional))
        {
            if (PlanBuilder.Build(With(request, mend), A.Library, A.Today).Plan is null)
            {
                yield return $"{mend.Change} {mend.Value} does not help";
            }
        }
    }

    private static PlanRequest With(PlanRequest request, Mend mend) => mend.Change switch
    {
        MendChange.RemoveDay => request with { Days = [.. request.Days.Where(d => d != Kebab.Parse<DayOfWeek>(mend.Value!))] },
        MendChange.AddDay => request with { Days = [.. request.Days, Kebab.Parse<DayOfWeek>(mend.Value!)] },
        MendChange.SetMinutes => request with { MinutesPerSession = int.Parse(mend.Value!, System.Globalization.CultureInfo.InvariantCulture) },
        MendChange.AddEquipment => request with { Equipment = request.Equipment.Append(Kebab.Parse<Equipment>(mend.Value!)).ToHashSet() },
        MendChange.AllowPattern => request with { BlockedPatterns = request.BlockedPatterns.Where(p => p != Kebab.Parse<MovementPattern>(mend.Value!)).ToHashSet() },
        _ => request with { ExcludedExercises = request.ExcludedExercises.Where(e => e.ToString() != mend.Value).ToHashSet() },
    };
}
