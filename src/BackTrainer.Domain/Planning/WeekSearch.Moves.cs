using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>The single changes that the search tries on a week: each stays where it makes the week better, and is undone where not.</summary>
internal sealed partial class WeekSearch
{
    private bool Improve(WeekCheck week)
    {
        var before = _cost;
        foreach (var day in week.Days)
        {
            for (var i = day.Exercises.Count - 1; i >= 0; i--)
            {
                var item = day.Exercises[i];
                if (TryRemove(week, day, i))
                {
                    continue;
                }

                _ = TrySets(week, day, item, item.Sets - 1) || TrySets(week, day, item, item.Sets + 1)
                    || TrySwap(week, day, item) || TryMove(week, day, item) || TryShift(week, day, item);
            }
        }

        return _cost < before - Least;
    }

    private bool TryRemove(WeekCheck week, CheckedDay day, int index)
    {
        var item = day.Exercises[index];
        day.Exercises.RemoveAt(index);
        if (IsBetter(week, day))
        {
            return true;
        }

        day.Exercises.Insert(index, item);
        week.Recount(day);
        return false;
    }

    private bool TrySets(WeekCheck week, CheckedDay day, CheckedExercise item, int sets)
    {
        if (sets is < 1 or > MostSetsOfAnExercise)
        {
            return false;
        }

        var before = item.Sets;
        item.Sets = sets;
        if (IsBetter(week, day))
        {
            return true;
        }

        item.Sets = before;
        week.Recount(day);
        return false;
    }

    private bool TrySwap(WeekCheck week, CheckedDay day, CheckedExercise item)
    {
        var index = day.Exercises.IndexOf(item);
        var best = _cost - Least;
        CheckedExercise? choice = null;
        day.Exercises.RemoveAt(index);
        foreach (var traits in candidates)
        {
            if (!Has(day, traits) && traits != item.Traits)
            {
                var other = New(traits, item.Sets);
                var place = Insert(day, other);
                week.Recount(day);
                _lookedAt++;
                var cost = objective.Cost(week);
                if (cost < best)
                {
                    (best, choice) = (cost, other);
                }

                day.Exercises.RemoveAt(place);
            }
        }

        if (choice is null)
        {
            day.Exercises.Insert(index, item);
        }
        else
        {
            Insert(day, choice);
            _cost = best;
        }

        week.Recount(day);
        return choice is not null;
    }

    private bool TryMove(WeekCheck week, CheckedDay day, CheckedExercise item)
    {
        foreach (var other in week.Days)
        {
            if (other == day || other.Exercises.Count >= MostExercisesADay || Has(other, item.Traits))
            {
                continue;
            }

            var index = day.Exercises.IndexOf(item);
            day.Exercises.RemoveAt(index);
            var place = Insert(other, item);
            week.Recount(day);
            if (IsBetter(week, other))
            {
                return true;
            }

            other.Exercises.RemoveAt(place);
            day.Exercises.Insert(index, item);
            week.Recount(other);
            week.Recount(day);
        }

        return false;
    }

    /// <summary>One set less here for one more somewhere else.</summary>
    private bool TryShift(WeekCheck week, CheckedDay day, CheckedExercise item)
    {
        if (item.Sets == 1)
        {
            return false;
        }

        foreach (var otherDay in week.Days)
        {
            foreach (var other in otherDay.Exercises)
            {
                if (other == item || other.Sets >= MostSetsOfAnExercise)
                {
                    continue;
                }

                item.Sets--;
                other.Sets++;
                week.Recount(day);
                if (IsBetter(week, otherDay))
                {
                    return true;
                }

                item.Sets++;
                other.Sets--;
                week.Recount(otherDay);
                week.Recount(day);
            }
        }

        return false;
    }

    /// <summary>Gives up a set, or a whole exercise, for one set of something else on the same day: the way out of a full day.</summary>
    private bool MakeRoom(WeekCheck week)
    {
        foreach (var day in week.Days)
        {
            foreach (var item in day.Exercises.ToList())
            {
                var (index, before) = (day.Exercises.IndexOf(item), item.Sets);
                for (var kept = before - 1; kept >= 0; kept--)
                {
                    item.Sets = kept;
                    if (kept == 0)
                    {
                        day.Exercises.RemoveAt(index);
                    }

                    foreach (var traits in candidates)
                    {
                        if (traits == item.Traits || Has(day, traits) || day.Exercises.Count >= MostExercisesADay)
                        {
                            continue;
                        }

                        var place = Insert(day, New(traits, 1));
                        if (IsBetter(week, day))
                        {
                            return true;
                        }

                        day.Exercises.RemoveAt(place);
                    }
                }

                item.Sets = before;
                day.Exercises.Insert(index, item);
                week.Recount(day);
            }
        }

        return false;
    }
}
