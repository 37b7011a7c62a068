using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>The single changes that the search tries on a week: each stays where it makes the week better, and is undone where not.</summary>
internal sealed partial class WeekSearch
{
    private bool Improve()
    {
        var before = _cost;
        foreach (var day in _week.Days)
        {
            for (var i = day.Exercises.Count - 1; i >= 0 && !IsOver; i--)
            {
                var item = day.Exercises[i];
                _ = item.IsKept || TryRemove(day, i) || TrySets(day, item, item.Sets - 1) || TrySets(day, item, item.Sets + 1)
                    || TrySwap(day, i) || TryMove(day, i) || TryShift(day, item) || TryExchange(day, i);
                i = Math.Min(i, day.Exercises.Count);
            }
        }

        return _cost < before - Least;
    }

    private bool TryRemove(CheckedDay day, int index)
    {
        var item = _week.Take(day, index);
        if (Keep())
        {
            return true;
        }

        _week.Put(day, index, item);
        return false;
    }

    private bool TrySets(CheckedDay day, CheckedExercise item, int sets)
    {
        if (sets is < 1 or > MostSetsOfAnExercise || item.IsKept)
        {
            return false;
        }

        var before = item.Sets;
        _week.SetSets(day, item, sets);
        if (Keep())
        {
            return true;
        }

        _week.SetSets(day, item, before);
        return false;
    }

    /// <summary>Another exercise in its place, the best of all; one of its kind, unless a hard rule is still broken.</summary>
    private bool TrySwap(CheckedDay day, int index)
    {
        var item = _week.Take(day, index);
        var best = _cost - Least;
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

    private bool TryMove(CheckedDay day, int index)
    {
        var item = _week.Take(day, index);
        foreach (var other in _week.Days)
        {
            if (other == day || other.Exercises.Count >= MostExercisesADay || Has(other, item.Traits))
            {
                continue;
            }

            var place = PlaceOn(other, item.Traits);
            _week.Put(other, place, item);
            if (Keep())
            {
                return true;
            }

            _week.Take(other, place);
        }

        _week.Put(day, index, item);
        return false;
    }

    /// <summary>One set less here for one more somewhere else.</summary>
    private bool TryShift(CheckedDay day, CheckedExercise item)
    {
        if (item.Sets == 1)
        {
            return false;
        }

        _week.SetSets(day, item, item.Sets - 1);
        foreach (var otherDay in _week.Days)
        {
            foreach (var other in otherDay.Exercises)
            {
                if (other != item && TrySets(otherDay, other, other.Sets + 1))
                {
                    return true;
                }
            }
        }

        _week.SetSets(day, item, item.Sets + 1);
        return false;
    }

    /// <summary>Changes places with an exercise of a later day.</summary>
    private bool TryExchange(CheckedDay day, int index)
    {
        var item = _week.Take(day, index);
        foreach (var other in _week.Days)
        {
            if (other.Index <= day.Index || Has(other, item.Traits))
            {
                continue;
            }

            for (var j = 0; j < other.Exercises.Count; j++)
            {
                var partner = other.Exercises[j];
                if (partner.IsKept || Has(day, partner.Traits))
                {
                    continue;
                }

                _week.Take(other, j);
                var (here, there) = (PlaceOn(day, partner.Traits), PlaceOn(other, item.Traits));
                _week.Put(day, here, partner);
                _week.Put(other, there, item);
                if (Keep())
                {
                    return true;
                }

                _week.Take(other, there);
                _week.Take(day, here);
                _week.Put(other, j, partner);
            }
        }

        _week.Put(day, index, item);
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
                    if (PutAny(day, 1))
                    {
                        return true;
                    }
                }

                _week.SetSets(day, item, before);
                _week.Take(day, index);
                if (PutAny(day, 1, item.Traits))
                {
                    return true;
                }

                _week.Put(day, index, item);
            }
        }

        return false;
    }

    private bool PutAny(CheckedDay day, int sets, ExerciseTraits? but = null)
    {
        foreach (var traits in day.Exercises.Count < MostExercisesADay ? _candidates : [])
        {
            if (traits == but || Has(day, traits))
            {
                continue;
            }

            var place = PlaceOn(day, traits);
            _week.Put(day, place, New(traits, sets));
            if (Keep())
            {
                return true;
            }

            _week.Take(day, place);
        }

        return false;
    }
}
