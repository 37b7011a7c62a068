using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// Fills a week with what helps most. What a change was worth when it was last looked at tells which to look at again; only the
/// one that is still the best then is made. Some are worth more once others are made, so all are looked at anew until none helps.
/// </summary>
internal sealed partial class WeekSearch
{
    // A new exercise comes with two sets; three or one are only tried where two do not help.
    private static readonly int[] UsualSets = [AddExercise.UsualSets];
    private static readonly int[] OtherSets = [3, 1];

    private readonly PriorityQueue<Addition, double> _additions = new();

    private readonly record struct Addition(CheckedDay Day, ExerciseTraits? Traits, CheckedExercise? Item, int Sets);

    private void Fill()
    {
        while (!IsOver && (FillWith(UsualSets) || FillWith(OtherSets)))
        {
        }
    }

    private bool FillWith(int[] setsOfNew)
    {
        var start = _cost;
        _additions.Clear();
        foreach (var day in _week.Days)
        {
            foreach (var item in day.Exercises)
            {
                Weigh(new(day, null, item, 1));
            }

            foreach (var traits in _candidates)
            {
                foreach (var sets in setsOfNew)
                {
                    Weigh(new(day, traits, null, sets));
                }
            }
        }

        while (_additions.TryDequeue(out var addition, out _) && !IsOver)
        {
            if (Try(addition) is not { } cost || cost >= _cost - Least)
            {
                continue;
            }

            if (_additions.TryPeek(out _, out var next) && cost - _cost > next)
            {
                _additions.Enqueue(addition, cost - _cost);
                continue;
            }

            var item = Make(addition);
            _cost = cost;
            Weigh(new(addition.Day, null, item, 1));
        }

        return _cost < start - Least;
    }

    private void Weigh(Addition addition)
    {
        if (Try(addition) is { } cost && cost < _cost - Least)
        {
            _additions.Enqueue(addition, cost - _cost);
        }
    }

    /// <summary>The cost of the week with the addition, or null where it cannot be made.</summary>
    private double? Try(Addition addition)
    {
        var day = addition.Day;
        if (addition.Item is { } there)
        {
            if (there.IsKept || there.Sets >= MostSetsOfAnExercise)
            {
                return null;
            }

            _week.SetSets(day, there, there.Sets + 1);
            var cost = Look(_cost - Least);
            _week.SetSets(day, there, there.Sets - 1);
            return cost;
        }

        if (day.Exercises.Count >= MostExercisesADay || Has(day, addition.Traits!))
        {
            return null;
        }

        var place = PlaceOn(day, addition.Traits!);
        _week.Put(day, place, Trial(addition.Traits!, addition.Sets));
        var with = Look(_cost - Least);
        _week.Take(day, place);
        return with;
    }

    private CheckedExercise Make(Addition addition)
    {
        if (addition.Item is { } there)
        {
            _week.SetSets(addition.Day, there, there.Sets + 1);
            return there;
        }

        var item = New(addition.Traits!, addition.Sets);
        _week.Put(addition.Day, PlaceOn(addition.Day, item.Traits), item);
        return item;
    }
}
