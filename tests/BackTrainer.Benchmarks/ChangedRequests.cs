using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Planning;
using BackTrainer.Domain.Tests.Planning;

namespace BackTrainer.Benchmarks;

/// <summary>
/// What a request that allows more is worth: the same request with one piece of equipment more, with ten minutes more, and
/// with a pattern ruled out, beside the request itself. The first two may not make the score worse, the last not better.
/// </summary>
internal static class ChangedRequests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    /// <summary>Changes every <paramref name="step"/>th request of the grid and prints the figures.</summary>
    public static void Run(int step)
    {
        var library = LibraryFolder.Read(LibraryFolder.Default);
        Print("a piece more", All(step, library, MorePieces));
        Print("ten minutes more", All(step, library, (r, _, _) => r.MinutesPerSession + 10 <= PlanRequest.MaxMinutes ? r with { MinutesPerSession = r.MinutesPerSession + 10 } : null));
        Print("a pattern allowed again", All(step, library, Blocked, swap: true));
    }

    private static PlanRequest? MorePieces(PlanRequest request, BuiltPlan plan, Random random)
    {
        var missing = Enum.GetValues<Equipment>().Except(request.Equipment).ToArray();
        return missing.Length == 0 ? null : request with { Equipment = request.Equipment.Append(missing[random.Next(missing.Length)]).ToHashSet() };
    }

    private static PlanRequest? Blocked(PlanRequest request, BuiltPlan plan, Random random)
    {
        var patterns = Enum.GetValues<MovementPattern>().Except(request.BlockedPatterns).ToArray();
        return request with { BlockedPatterns = request.BlockedPatterns.Append(patterns[random.Next(patterns.Length)]).ToHashSet() };
    }

    private static (double Less, double More)[] All(int step, ExerciseLibrary library, Func<PlanRequest, BuiltPlan, Random, PlanRequest?> change, bool swap = false) =>
        [.. Enumerable.Range(0, RequestGrid.Count / step).AsParallel().AsOrdered().Select(n =>
        {
            var request = RequestGrid.At(n * step, library, Today) with { Weeks = 1 };
            if (PlanBuilder.Build(request, library, Today).Plan is not { } plan
                || change(request, plan, new Random(n)) is not { } changed || PlanBuilder.Build(changed, library, Today).Plan is not { } other)
            {
                return (double.NaN, double.NaN);
            }

            return swap ? (other.Score, plan.Score) : (plan.Score, other.Score);
        }).Where(p => !double.IsNaN(p.Item1))];

    private static void Print(string change, (double Less, double More)[] scores)
    {
        var worse = scores.Count(s => s.More > s.Less + 1e-6);
        var much = scores.Count(s => s.More > (1.02 * s.Less) + 1e-6);
        Console.WriteLine($"{change,-24} {scores.Length} requests: worse in {100.0 * worse / scores.Length:0.0} %, by more than 2 % in {100.0 * much / scores.Length:0.0} %, "
            + $"mean {scores.Average(s => s.Less):0.000} to {scores.Average(s => s.More):0.000}");
    }
}
