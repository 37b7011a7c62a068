using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// Looks for the week of least cost: it adds the exercise or set that helps most until nothing helps, then changes,
/// moves, swaps and shifts sets until no single change is better. The same request gives the same week.
/// </summary>
internal sealed partial class WeekSearch(PlanRequest request, IReadOnlyList<ExerciseTraits> candidates, PlanObjective objective, bool shortRests)
{
    /// <summary>The bound on the work: weeks looked at in one search.</summary>
    public const int MostWeeksLookedAt = 120_000;

    private const int MostExercisesADay = 8;
    private const int MostSetsOfAnExercise = 5;
    private const int MostKicks = 12;

    // A new exercise comes with two sets; three or one are only tried where two do not help.
    private static readonly int[] UsualSets = [AddExercise.UsualSets];
    private static readonly int[] OtherSets = [3, 1];

    private int _lookedAt;
    private double _cost;

    /// <summary>
    /// Fills <paramref name="week"/>, whose days are empty, as well as it can. Where a hard rule is still broken when nothing
    /// single helps, a few exercises are taken out and the search goes on from there; the best week found stays.
    /// </summary>
    public void Run(WeekCheck week)
    {
        _cost = objective.Cost(week);
        Climb(week);
        for (var kick = 1; kick <= MostKicks && !objective.IsValid(week); kick++)
        {
            var (before, cost) = (week.Days.Select(d => d.Exercises.Select(e => (e.Traits, e.Sets)).ToList()).ToList(), _cost);
            Kick(week, new Random(kick));
            Climb(week);
            if (_cost >= cost)
            {
                foreach (var (day, items) in week.Days.Zip(before))
                {
                    day.Exercises.Clear();
                    day.Exercises.AddRange(items.Select(i => New(i.Traits, i.Sets)));
                    week.Recount(day);
                }

                _cost = cost;
            }
        }
    }

    private void Climb(WeekCheck week)
    {
        while (_lookedAt < MostWeeksLookedAt && AddWhatHelpsMost(week))
        {
        }

        while (_lookedAt < MostWeeksLookedAt && (Improve(week) || AddWhatHelpsMost(week) || (!objective.IsValid(week) && MakeRoom(week))))
        {
        }
    }

    private void Kick(WeekCheck week, Random random)
    {
        foreach (var day in week.Days)
        {
            for (var i = day.Exercises.Count - 1; i >= 0; i--)
            {
                if (random.Next(3) == 0)
                {
                    day.Exercises.RemoveAt(i);
                }
            }

            week.Recount(day);
        }

        _cost = objective.Cost(week);
    }

    /// <summary>Adds single sets to what is there while the week gets better, changing nothing else.</summary>
    public void Grow(WeekCheck week)
    {
        _cost = objective.Cost(week);
        var better = true;
        while (better && _lookedAt < MostWeeksLookedAt)
        {
            better = false;
            foreach (var day in week.Days)
            {
                foreach (var item in day.Exercises)
                {
                    better |= TrySets(week, day, item, item.Sets + 1);
                }
            }
        }
    }

    /// <summary>The rest that this search gives after a set, in seconds.</summary>
    public int RestFor(ExerciseTraits traits)
    {
        var rest = SetRest.For(traits);
        return shortRests && rest == SetRest.MultiJoint ? SetRest.MultiJointShort : rest;
    }

    private bool AddWhatHelpsMost(WeekCheck week) => AddWhatHelpsMost(week, UsualSets) || AddWhatHelpsMost(week, OtherSets);

    private bool AddWhatHelpsMost(WeekCheck week, int[] setsOfNew)
    {
        var best = _cost - Least;
        (CheckedDay Day, ExerciseTraits? Traits, CheckedExercise? Item, int Sets)? choice = null;
        foreach (var day in week.Days)
        {
            foreach (var item in day.Exercises)
            {
                if (item.Sets < MostSetsOfAnExercise)
                {
                    item.Sets++;
                    Look(week, day, ref best, ref choice, (day, null, item, item.Sets));
                    item.Sets--;
                }
            }

            if (day.Exercises.Count < MostExercisesADay)
            {
                foreach (var traits in candidates)
                {
                    if (!Has(day, traits))
                    {
                        var item = New(traits, 1);
                        var place = Insert(day, item);
                        foreach (var sets in setsOfNew)
                        {
                            item.Sets = sets;
                            Look(week, day, ref best, ref choice, (day, traits, null, sets));
                        }

                        day.Exercises.RemoveAt(place);
                    }
                }
            }

            week.Recount(day);
        }

        if (choice is not { } chosen)
        {
            return false;
        }

        if (chosen.Item is { } more)
        {
            more.Sets = chosen.Sets;
        }
        else
        {
            Insert(chosen.Day, New(chosen.Traits!, chosen.Sets));
        }

        week.Recount(chosen.Day);
        _cost = objective.Cost(week);
        return true;
    }

    private bool IsBetter(WeekCheck week, CheckedDay changed)
    {
        week.Recount(changed);
        _lookedAt++;
        var cost = objective.Cost(week);
        if (cost >= _cost - Least)
        {
            return false;
        }

        _cost = cost;
        return true;
    }

    private void Look<T>(WeekCheck week, CheckedDay day, ref double best, ref T? choice, T candidate)
        where T : struct
    {
        week.Recount(day);
        _lookedAt++;
        var cost = objective.Cost(week);
        if (cost < best)
        {
            (best, choice) = (cost, candidate);
        }
    }

    private CheckedExercise New(ExerciseTraits traits, int sets) =>
        new(traits, sets, RestFor(traits), BlockBuilder.Rir(request, traits, 1, WeekKind.Build), WarmUp.RampSetsFor(traits));

    private static int Insert(CheckedDay day, CheckedExercise item)
    {
        var place = SessionOrder.Place(item.Traits);
        var index = 0;
        while (index < day.Exercises.Count && SessionOrder.Place(day.Exercises[index].Traits) <= place)
        {
            index++;
        }

        day.Exercises.Insert(index, item);
        return index;
    }

    private static bool Has(CheckedDay day, ExerciseTraits traits)
    {
        foreach (var item in day.Exercises)
        {
            if (item.Traits == traits)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A change counts as better from here on, so that rounding never makes the search walk in a circle.</summary>
    private const double Least = 1e-6;
}
