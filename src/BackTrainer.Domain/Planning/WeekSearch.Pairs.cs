using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>Where there is little to choose from, every two changes at once are tried: what annealing leaves is mostly two changes from the best.</summary>
internal sealed partial class WeekSearch
{
    /// <summary>The most places (an exercise on a day) for which all pairs are looked at.</summary>
    private const int FewPlaces = 16;

    private bool HasFewPlaces => _candidates.Count * _days.Count <= FewPlaces;

    /// <summary>Sets the amounts of two places at once, each to any number of sets, if that makes the week better.</summary>
    private bool TryPair()
    {
        for (var first = 0; first < _candidates.Count * _days.Count && !IsOver; first++)
        {
            var before = SetsAt(first);
            for (var sets = 0; sets <= MostSetsOfAnExercise; sets++)
            {
                if (sets == before || !Assign(first, sets))
                {
                    continue;
                }

                if (TryAfter(first))
                {
                    return true;
                }

                Assign(first, before);
            }
        }

        return false;
    }

    private bool TryAfter(int first)
    {
        for (var second = first + 1; second < _candidates.Count * _days.Count; second++)
        {
            var before = SetsAt(second);
            for (var sets = 0; sets <= MostSetsOfAnExercise; sets++)
            {
                if (sets == before || !Assign(second, sets))
                {
                    continue;
                }

                if (Accept(Better))
                {
                    return true;
                }

                Assign(second, before);
            }
        }

        return false;
    }

    private (CheckedDay Day, ExerciseTraits Traits) Place(int place) =>
        (_days[place / _candidates.Count], _candidates[place % _candidates.Count]);

    private int SetsAt(int place)
    {
        var (day, traits) = Place(place);
        return day.Exercises.Find(e => e.Traits == traits)?.Sets ?? 0;
    }

    private bool Assign(int place, int sets)
    {
        var (day, traits) = Place(place);
        var index = day.Exercises.FindIndex(e => e.Traits == traits);
        switch (index, sets)
        {
            case ( >= 0, _) when day.Exercises[index].IsKept:
            case ( < 0, > 0) when day.Exercises.Count >= MostExercisesADay:
                return false;
            case ( < 0, > 0):
                _week.Put(day, PlaceOn(day, traits), New(traits, sets));
                break;
            case ( >= 0, 0):
                _week.Take(day, index);
                break;
            case ( >= 0, _):
                _week.SetSets(day, day.Exercises[index], sets);
                break;
        }

        return true;
    }
}
