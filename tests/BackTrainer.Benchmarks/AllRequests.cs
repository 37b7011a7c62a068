using BackTrainer.Data;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Rules;
using BackTrainer.Domain.Tests.Planning;

namespace BackTrainer.Benchmarks;

/// <summary>
/// A six-week block for every request of the grid, one after the other: the processor time that each takes, what it allocates,
/// how many are refused and how much advice is left.
/// </summary>
internal static class AllRequests
{
    // Soft rules, and hard ones with a soft part; but for `training-days` and `rest-days`, which judge the days that were asked for.
    private static readonly HashSet<string> WithAdvice =
    [
        .. PlanRules.All.Where(r => r.Severity == RuleSeverity.Soft).Select(r => r.Id).Except(["training-days"]),
        "minimum-volume", "session-volume", "frequency", "session-length", "muscle-recovery", "pull-push", "whole-body",
    ];

    private static readonly DateOnly Today = new(2026, 11, 22);

    /// <summary>Runs every <paramref name="step"/>th request of the grid and prints the figures.</summary>
    public static void Run(int step)
    {
        var library = LibraryFolder.Read(LibraryFolder.Default);
        for (var warmUp = 0; warmUp < 60; warmUp++)
        {
            PlanBuilder.Build(RequestGrid.At(warmUp * 97, library, Today) with { Weeks = 6 }, library, Today);
        }

        List<double> times = [];
        Dictionary<string, int> missed = [];
        List<double> refusals = [0];
        List<double> looks = [];
        List<double> megabytes = [];
        var (refused, canBeRefused, asked) = (0, 0, 0);
        double scores = 0;
        var refusedAtAll = 0;
        var (met, soft, metWithRoom, softWithRoom) = (0, 0, 0, 0);
        for (var number = 0; number < RequestGrid.Count; number += step)
        {
            var request = RequestGrid.At(number, library, Today) with { Weeks = 6 };
            var (bytes, start) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
            var outcome = PlanBuilder.Build(request, library, Today);
            times.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
            refusals.AddRange(outcome.Plan is null ? [times[^1]] : []);
            megabytes.Add((GC.GetAllocatedBytesForCurrentThread() - bytes) / 1e6);
            looks.Add(outcome.LookedAt);
            scores += outcome.Plan?.Score ?? 0;
            refusedAtAll += outcome.Plan is null ? 1 : 0;
            asked++;
            if (request.Days.Count <= 6)
            {
                canBeRefused++;
                refused += outcome.Plan is null ? 1 : 0;
            }

            foreach (var finding in outcome.Plan?.Findings ?? [])
            {
                if (WithAdvice.Contains(finding.Rule) && finding.Status is FindingStatus.Met or FindingStatus.Advice)
                {
                    var room = request.MinutesPerSession >= 30 && request.Days.Count >= 2 ? 1 : 0;
                    if (room == 1 && finding.Status == FindingStatus.Advice)
                    {
                        missed[finding.Rule] = missed.GetValueOrDefault(finding.Rule) + 1;
                    }

                    var isMet = finding.Status == FindingStatus.Met ? 1 : 0;
                    (met, soft, metWithRoom, softWithRoom) = (met + isMet, soft + 1, metWithRoom + (room * isMet), softWithRoom + room);
                }
            }
        }

        Console.WriteLine(string.Join('\n', missed.OrderByDescending(m => m.Value).Take(14).Select(m => $"  {m.Value,6} weeks miss {m.Key}")));
        times.Sort();
        looks.Sort();
        megabytes.Sort();
        Console.WriteLine($"{asked} requests, six weeks each, one after the other");
        Console.WriteLine($"looked at  median {At(looks, 0.5)}, 99 % {At(looks, 0.99)} weeks; {times.Sum() * 1e6 / looks.Sum():0} ns each");
        Console.WriteLine($"processor  median {At(times, 0.5):0.0} ms, 99 % {At(times, 0.99):0.0} ms, longest {times[^1]:0.0} ms");
        Console.WriteLine($"allocated  median {At(megabytes, 0.5):0.00} MB, 99 % {At(megabytes, 0.99):0.00} MB, most {megabytes[^1]:0.00} MB");
        Console.WriteLine($"score      mean {scores / (asked - refusedAtAll):0.000}");
        Console.WriteLine($"refused    {refused} of {canBeRefused} with six days or fewer ({100.0 * refused / canBeRefused:0.00} %); a refusal takes {refusals.Max():0.0} ms at most");
        Console.WriteLine($"advice met {100.0 * met / soft:0.0} % of soft findings; {100.0 * metWithRoom / softWithRoom:0.0} % from two days and 30 minutes on");
    }

    private static double At(List<double> sorted, double share) => sorted[(int)(share * (sorted.Count - 1))];
}
