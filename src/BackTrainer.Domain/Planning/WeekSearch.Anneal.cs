using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983): random single changes, of which worse ones stay too at first and
/// ever more rarely, so that the search leaves a good week for a better one that no single change leads to.
/// </summary>
internal sealed partial class WeekSearch
{
    private void Anneal(int steps, Random random)
    {
        var best = Snapshot();
        var bestCost = _cost;
        var cooling = Math.Pow(Knobs.Last / Knobs.First, 1.0 / steps);
        var temperature = Knobs.First;
        for (var step = 0; step < steps; step++, temperature *= cooling)
        {
            // A change stays where the week costs less than this: drawn first, so that the reading can end there.
            var enough = _cost - (temperature * Math.Log(1 - random.NextDouble())) + Least;
            if (!TryAny(random, enough) || _cost >= bestCost - Least)
            {
                continue;
            }

            (best, bestCost) = (Snapshot(), _cost);
        }

        Restore(best, bestCost);
    }

    /// <summary>Makes one random change if the week then costs less than <paramref name="enough"/>.</summary>
    private bool TryAny(Random random, double enough)
    {
        var day = _week.Days[random.Next(_week.Days.Length)];
        var kind = random.Next(8);
        if (kind == 0 || day.Exercises.Count == 0)
        {
            return TryPut(day, _candidates[random.Next(_candidates.Count)], random.Next(2, 4), enough);
        }

        var index = random.Next(day.Exercises.Count);
        var item = day.Exercises[index];
        if (item.IsKept)
        {
            return false;
        }

        return kind switch
        {
            1 => TryWithout(day, index, enough),
            2 or 3 => TryAmount(day, item, item.Sets + (random.Next(2) == 0 ? 1 : -1), enough),
            4 or 5 => TryInstead(day, index, Knobs.A == 1 && kind == 4 ? OfAKind(item.Traits, random) : _candidates[random.Next(_candidates.Count)], enough, Knobs.B == 1 ? random.Next(4) switch { 0 => 1, 1 => -1, _ => 0 } : 0),
            6 => TryElsewhere(day, index, _week.Days[random.Next(_week.Days.Length)], random, enough),
            _ => TryLend(day, item, _week.Days[random.Next(_week.Days.Length)], random, enough),
        };
    }

    private bool Accept(double enough)
    {
        var cost = Look(enough);
        if (cost >= enough)
        {
            return false;
        }

        _cost = cost;
        return true;
    }

    private bool TryPut(CheckedDay day, ExerciseTraits traits, int sets, double enough)
    {
        if (day.Exercises.Count >= MostExercisesADay || Has(day, traits))
        {
            return false;
        }

        var place = PlaceOn(day, traits);
        _week.Put(day, place, New(traits, sets));
        if (Accept(enough))
        {
            return true;
        }

        _week.Take(day, place);
        return false;
    }

    private bool TryWithout(CheckedDay day, int index, double enough)
    {
        var item = _week.Take(day, index);
        if (Accept(enough))
        {
            return true;
        }

        _week.Put(day, index, item);
        return false;
    }

    private bool TryAmount(CheckedDay day, CheckedExercise item, int sets, double enough)
    {
        if (sets is < 1 or > MostSetsOfAnExercise || item.IsKept)
        {
            return false;
        }

        var before = item.Sets;
        _week.SetSets(day, item, sets);
        if (Accept(enough))
        {
            return true;
        }

        _week.SetSets(day, item, before);
        return false;
    }

    private ExerciseTraits OfAKind(ExerciseTraits t, Random random)
    {
        for (var i = 0; i < 12; i++)
        {
            var c = _candidates[random.Next(_candidates.Count)];
            if (c != t && c.IsOfAKindWith(t)) return c;
        }
        return t;
    }
    private bool TryInstead(CheckedDay day, int index, ExerciseTraits traits, double enough, int more)
    {
        if (Has(day, traits))
        {
            return false;
        }

        var item = _week.Take(day, index);
        if (TryPut(day, traits, Math.Clamp(item.Sets + more, 1, MostSetsOfAnExercise), enough))
        {
            return true;
        }

        _week.Put(day, index, item);
        return false;
    }

    /// <summary>To another day, in exchange for one of its exercises every other time.</summary>
    private bool TryElsewhere(CheckedDay day, int index, CheckedDay other, Random random, double enough)
    {
        var item = day.Exercises[index];
        if (other == day || Has(other, item.Traits))
        {
            return false;
        }

        var partnerIndex = other.Exercises.Count > 0 && random.Next(2) == 0 ? random.Next(other.Exercises.Count) : -1;
        var partner = partnerIndex < 0 ? null : other.Exercises[partnerIndex];
        if (partner is null ? other.Exercises.Count >= MostExercisesADay : partner.IsKept || Has(day, partner.Traits))
        {
            return false;
        }

        _week.Take(day, index);
        if (partner is not null)
        {
            _week.Take(other, partnerIndex);
            _week.Put(day, PlaceOn(day, partner.Traits), partner);
        }

        var place = PlaceOn(other, item.Traits);
        _week.Put(other, place, item);
        if (Accept(enough))
        {
            return true;
        }

        _week.Take(other, place);
        if (partner is not null)
        {
            _week.Take(day, day.Exercises.IndexOf(partner));
            _week.Put(other, partnerIndex, partner);
        }

        _week.Put(day, index, item);
        return false;
    }

    /// <summary>One set less here for one more of another exercise.</summary>
    private bool TryLend(CheckedDay day, CheckedExercise item, CheckedDay other, Random random, double enough)
    {
        if (item.Sets == 1 || other.Exercises.Count == 0 || other.Exercises[random.Next(other.Exercises.Count)] is var to && to == item)
        {
            return false;
        }

        _week.SetSets(day, item, item.Sets - 1);
        if (TryAmount(other, to, to.Sets + 1, enough))
        {
            return true;
        }

        _week.SetSets(day, item, item.Sets + 1);
        return false;
    }
}
