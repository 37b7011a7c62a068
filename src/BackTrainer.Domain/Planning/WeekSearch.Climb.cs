using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>The climb: every single change in turn, as long as one of them makes the week better.</summary>
internal sealed partial class WeekSearch
{
    /// <summary>Fills the days and improves what stands on them until nothing single helps.</summary>
    private void Climb()
    {
        do
        {
            Fill();
        }
        while (!IsOver && (Improve() || (!IsValid && MakeRoom())));
    }

    private bool Improve()
    {
        var before = _cost;
        foreach (var day in _week.Days)
        {
            for (var i = day.Exercises.Count - 1; i >= 0 && !IsOver; i--)
            {
                var item = day.Exercises[i];
                _ = item.IsKept || TryWithout(day, i, Better) || TryAmount(day, item, item.Sets - 1, Better)
                    || TryAmount(day, item, item.Sets + 1, Better) || TrySwap(day, i) || TryOtherDays(day, i) || TryLendAny(day, item);
                i = Math.Min(i, day.Exercises.Count);
            }
        }

        return _cost < before - Least;
    }

    /// <summary>Another exercise in its place, the best of all; one of its kind, unless a hard rule is still broken.</summary>
    private bool TrySwap(CheckedDay day, int index)
    {
        var item = _week.Take(day, index);
        var best = Better;
        ExerciseTraits? choice = null;
        foreach (var traits in _candidates)
        {
            if (traits != item.Traits && (!IsValid || traits.IsOfAKindWith(item.Traits)) && !Has(day, traits))
            {
                var place = PlaceOn(day, traits);
                _week.Put(day, place, Trial(traits, item.Sets));
                var cost = Look(best);
                if (cost < best)
                {
                    (best, choice) = (cost, traits);
                }

                _week.Take(day, place);
            }
        }

        if (choice is null)
        {
            _week.Put(day, index, item);
            return false;
        }

        _week.Put(day, PlaceOn(day, choice), New(choice, item.Sets));
        _cost = best;
        return true;
    }

    /// <summary>On each other day, and in exchange for each exercise of a later one.</summary>
    private bool TryOtherDays(CheckedDay day, int index)
    {
        foreach (var other in _week.Days)
        {
            if (TryElsewhere(day, index, other, null, Better))
            {
                return true;
            }
        }

        foreach (var other in _week.Days)
        {
            for (var partner = 0; other.Index > day.Index && partner < other.Exercises.Count; partner++)
            {
                if (TryElsewhere(day, index, other, partner, Better))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool TryLendAny(CheckedDay day, CheckedExercise item)
    {
        foreach (var other in _week.Days)
        {
            foreach (var to in other.Exercises)
            {
                if (TryLend(day, item, other, to, Better))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Gives up a set, or a whole exercise, for one set of something else on the same day: the way out of a full day.</summary>
    private bool MakeRoom()
    {
        foreach (var day in _week.Days)
        {
            for (var index = 0; index < day.Exercises.Count; index++)
            {
                var item = day.Exercises[index];
                if (item.IsKept)
                {
                    continue;
                }

                var before = item.Sets;
                for (var kept = before - 1; kept >= 1; kept--)
                {
                    _week.SetSets(day, item, kept);
                    if (TryPutAny(day))
                    {
                        return true;
                    }
                }

                _week.SetSets(day, item, before);
                _week.Take(day, index);
                if (TryPutAny(day, item.Traits))
                {
                    return true;
                }

                _week.Put(day, index, item);
            }
        }

        return false;
    }

    private bool TryPutAny(CheckedDay day, ExerciseTraits? but = null)
    {
        foreach (var traits in _candidates)
        {
            if (traits != but && TryPut(day, traits, 1, Better))
            {
                return true;
            }
        }

        return false;
    }
}
