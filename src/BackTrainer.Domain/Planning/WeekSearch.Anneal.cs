using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983): random changes, of which worse ones stay too at first and ever more
/// rarely, so that the search leaves a good week for a better one that no single change leads to. Most changes put something else,
/// or two others, in the place of an exercise: where the time is full, nothing else fits.
/// </summary>
internal sealed partial class WeekSearch
{
    private const double LastTemperature = 0.03;

    // The kinds of change, each as likely as the others.
    private const int Kinds = 14;
    private const int MostSetsAtOnce = 4;

    private void Anneal(int steps, double temperature, ulong seed)
    {
        var best = Snapshot();
        var bestCost = _cost;
        var cooling = Math.Pow(LastTemperature / temperature, 1.0 / steps);
        for (var step = 0; step < steps; step++, temperature *= cooling)
        {
            // A change stays where the week costs less than this: drawn first, so that the reading can end there.
            var draws = new Draws(seed + (ulong)step);
            var enough = _cost - (temperature * Math.Log(1 - draws.NextDouble())) + Least;
            if (TryAny(draws, enough) && _cost < bestCost - Least)
            {
                (best, bestCost) = (Snapshot(), _cost);
            }
        }

        Restore(best, bestCost);
    }

    /// <summary>Makes one random change if the week then costs less than <paramref name="enough"/>.</summary>
    private bool TryAny(Draws draws, double enough)
    {
        var day = _days[draws.Next(_days.Count)];
        var kind = draws.Next(Kinds);
        if (kind == 0 || day.Exercises.Count == 0)
        {
            return TryPut(day, AnyCandidate(draws.Next()), draws.Next(2) + AddExercise.UsualSets, enough);
        }

        var index = AnyOn(day, draws.Next());
        var item = day.Exercises[index];
        if (item.IsKept)
        {
            return false;
        }

        var other = _days[draws.Next(_days.Count)];
        return kind switch
        {
            1 => TryWithout(day, index, enough),
            2 or 3 => TryAmount(day, item, item.Sets + (draws.Next(2) == 0 ? 1 : -1), enough),
            4 or 5 => TryInstead(day, index, AnyCandidate(draws.Next()), item.Sets, enough),
            6 => TryElsewhere(day, index, other, other.Exercises.Count > 0 && draws.Next(2) == 0 ? AnyOn(other, draws.Next()) : null, enough),
            7 => other.Exercises.Count > 0 && TryLend(day, item, other, other.Exercises[AnyOn(other, draws.Next())], enough),
            < 11 => TryInstead(day, index, AnyCandidate(draws.Next()), AnySets(ref draws), enough),
            _ => TryTwoInstead(
                day, index, (AnyCandidate(draws.Next()), AnySets(ref draws)), (AnyCandidate(draws.Next()), AnySets(ref draws)), enough),
        };
    }

    private static int AnySets(ref Draws draws) => draws.Next(MostSetsAtOnce) + 1;

    private static int AnyOn(CheckedDay day, ulong draw)
    {
        var (highest, index) = (0ul, 0);
        for (var i = 0; i < day.Exercises.Count; i++)
        {
            if (Draws.Rank(day.Exercises[i].Traits.Mark, draw) is var rank && rank > highest)
            {
                (highest, index) = (rank, i);
            }
        }

        return index;
    }

    private ExerciseTraits AnyCandidate(ulong draw)
    {
        var (highest, index) = (0ul, 0);
        for (var i = 0; i < _marks.Length; i++)
        {
            if (Draws.Rank(_marks[i], draw) is var rank && rank > highest)
            {
                (highest, index) = (rank, i);
            }
        }

        return _candidates[index];
    }
}
