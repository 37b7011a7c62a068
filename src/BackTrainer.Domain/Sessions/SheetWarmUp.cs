using BackTrainer.Domain.Exercises;
using BackTrainer.Domain.Progression;
using BackTrainer.Domain.Strength;

namespace BackTrainer.Domain.Sessions;

/// <summary>A lighter set before the working sets of an exercise: offered, never counted, and nothing waits for it.</summary>
/// <param name="Order">1 for the first.</param>
/// <param name="Reps">Repetitions, well away from hard.</param>
/// <param name="Load">What is lifted, or null where it is told as a share of a load that is not known yet.</param>
/// <param name="Aim">In words: "8 × 30 kg", "8 at about 50 %", "5 reps without added load".</param>
/// <param name="Logged">What was entered, or null.</param>
public sealed record SheetWarmUp(int Order, int Reps, Load? Load, string Aim, LoggedSet? Logged)
{
    /// <summary>Repetitions without added load before a movement of the body that takes some.</summary>
    private const int WithoutAddedLoad = 5;

    /// <summary>The warm-up sets of an exercise: those on the way to its target, and any that were logged beyond them.</summary>
    /// <param name="target">The target of today.</param>
    /// <param name="wanted">How many are planned.</param>
    /// <param name="loadable">The heaviest load up to a wanted one that can be put together, or null.</param>
    /// <param name="logged">Those that were entered, by their order.</param>
    internal static IReadOnlyList<SheetWarmUp> Of(
        NextTarget target, int wanted, Func<Load, Load?> loadable, IReadOnlyDictionary<int, LoggedSet> logged)
    {
        var planned = Planned(target, Math.Min(wanted, WarmUpRamp.MostSets), loadable).Select((set, index) => set with { Order = index + 1, Logged = logged.GetValueOrDefault(index + 1) }).ToList();
        return [.. planned, .. logged.Values.Where(s => s.Order > planned.Count).OrderBy(s => s.Order).Select(s =>
            new SheetWarmUp(s.Order, s.Reps ?? 0, s.Load, s.Result.ToString(), s))];
    }

    private static IEnumerable<SheetWarmUp> Planned(NextTarget target, int sets, Func<Load, Load?> loadable) => (target.Exercise.Load, target.Load) switch
    {
        _ when target.Sets == 0 => [],
        (LoadKind.External, { IsNone: false } load) => WarmUpRamp.To(load, sets, loadable).Select(s => new SheetWarmUp(0, s.Reps, s.Load, $"{s.Reps} × {s.Load}", null)),
        (LoadKind.External, null) => WarmUpRamp.Shares(sets).Select(s => new SheetWarmUp(0, s.Reps, null, $"{s.Reps} at about {Math.Round(s.Share * 100)} %", null)),
        (LoadKind.BodyweightPlus, { IsNone: false }) => Enumerable.Range(0, Math.Min(1, sets)).Select(_ =>
            new SheetWarmUp(0, WithoutAddedLoad, null, $"{Words.Count(WithoutAddedLoad, "rep")} without added load", null)),
        _ => [],
    };
}
