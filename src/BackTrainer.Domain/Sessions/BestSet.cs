using BackTrainer.Domain.Exercises;

namespace BackTrainer.Domain.Sessions;

/// <summary>The best set of an exercise and the session that it was done in.</summary>
/// <param name="Set">The set.</param>
/// <param name="In">Its session.</param>
public sealed record BestSet(LoggedSet Set, Exposure In)
{
    /// <summary>
    /// The best of what was logged, or null where no set has numbers: most load, or least help where there is help, and of
    /// those the most repetitions, seconds or metres; the first of equals, for that is when it was reached.
    /// </summary>
    public static BestSet? Of(Exercise exercise, IEnumerable<Exposure> exposures) => exposures
        .SelectMany(e => e.Sets.Select(s => new BestSet(s, e)))
        .Where(b => Amount(b.Set) > 0)
        .OrderByDescending(b => exercise.Load == LoadKind.Assisted ? -(b.Set.Load?.Grams ?? int.MaxValue) : b.Set.Load?.Grams ?? 0)
        .ThenByDescending(b => Amount(b.Set))
        .ThenBy(b => b.In.At).ThenBy(b => b.Set.Order)
        .FirstOrDefault();

    private static int Amount(LoggedSet set) => set.Reps ?? set.HoldSeconds ?? set.DistanceMeters ?? 0;
}
