namespace BackTrainer.Domain.Planning;

/// <summary>
/// Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983): random single changes, of which worse ones stay too at first and
/// ever more rarely, so that the search leaves a good week for a better one that no single change leads to.
/// </summary>
internal sealed partial class WeekSearch
{
    private const double LastTemperature = 0.03;

    private void Anneal(int steps, double temperature, Random random)
    {
        var best = Snapshot();
        var bestCost = _cost;
        var cooling = Math.Pow(LastTemperature / temperature, 1.0 / steps);
        for (var step = 0; step < steps; step++, temperature *= cooling)
        {
            // A change stays where the week costs less than this: drawn first, so that the reading can end there.
            var enough = _cost - (temperature * Math.Log(1 - random.NextDouble())) + Least;
            if (TryAny(random, enough) && _cost < bestCost - Least)
            {
                (best, bestCost) = (Snapshot(), _cost);
            }
        }

        Restore(best, bestCost);
    }

    /// <summary>Makes one random change if the week then costs less than <paramref name="enough"/>.</summary>
    private bool TryAny(Random random, double enough)
    {
        var day = Any(_days, random);
        var kind = random.Next(8);
        if (kind == 0 || day.Exercises.Count == 0)
        {
            return TryPut(day, Any(_candidates, random), random.Next(2, 4), enough);
        }

        var index = random.Next(day.Exercises.Count);
        var item = day.Exercises[index];
        if (item.IsKept)
        {
            return false;
        }

        var other = Any(_days, random);
        return kind switch
        {
            1 => TryWithout(day, index, enough),
            2 or 3 => TryAmount(day, item, item.Sets + (random.Next(2) == 0 ? 1 : -1), enough),
            4 or 5 => TryInstead(day, index, Any(_candidates, random), enough),
            6 => TryElsewhere(day, index, other, other.Exercises.Count > 0 && random.Next(2) == 0 ? random.Next(other.Exercises.Count) : null, enough),
            _ => other.Exercises.Count > 0 && TryLend(day, item, other, Any(other.Exercises, random), enough),
        };
    }

    private static T Any<T>(IReadOnlyList<T> of, Random random) => of[random.Next(of.Count)];
}
