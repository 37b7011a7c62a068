using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>
/// Looks for the week of least cost. It fills the days with what helps most, then changes, swaps, moves and shifts until no
/// single change is better, then takes a few exercises out and goes on from there, keeping the best week, until its bound on
/// the work is reached or new starts bring nothing. The same request gives the same week.
/// </summary>
internal sealed partial class WeekSearch
{
    /// <summary>The bound on the work: weeks looked at in one search.</summary>
    public const int MostWeeksLookedAt = 14_000;

    /// <summary>The same while a hard rule is still broken.</summary>
    public const int MostWeeksWhileBroken = 60_000;

    internal const int MostExercisesADay = 8;
    internal const int MostSetsOfAnExercise = 5;

    private const int KicksWithoutGain = 12;

    /// <summary>A change counts as better from here on, so that rounding never makes the search walk in a circle.</summary>
    private const double Least = 1e-6;

    private readonly PlanRequest _request;
    private readonly IReadOnlyList<ExerciseTraits> _candidates;
    private readonly PlanObjective _objective;
    private readonly WeekCheck _week;
    private readonly bool _shortRests;

    private readonly CheckedExercise?[] _trials;

    private double _cost;

    /// <summary>A search that changes <paramref name="week"/>.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="candidates">Exercises that may be put in.</param>
    /// <param name="objective">What makes a week better.</param>
    /// <param name="week">The week; what it holds already is where the search begins.</param>
    /// <param name="shortRests">Rests may fall to the shortest that the rules permit.</param>
    public WeekSearch(
        PlanRequest request, IReadOnlyList<ExerciseTraits> candidates, PlanObjective objective, WeekCheck week, bool shortRests)
    {
        (_request, _candidates, _objective, _week, _shortRests) = (request, candidates, objective, week, shortRests);
        _trials = new CheckedExercise?[week.Allowed.Known];
        _cost = objective.Cost(week);
    }

    /// <summary>Weeks looked at so far.</summary>
    public int LookedAt { get; private set; }

    /// <summary>The cost of the week as it stands.</summary>
    public double Cost => _cost;

    private int Bound => _cost >= PlanObjective.Hard ? MostWeeksWhileBroken : MostWeeksLookedAt;

    /// <summary>Makes the week as good as it can.</summary>
    public void Run()
    {
        Climb();
        var best = Snapshot();
        var random = new Random(1);
        for (var idle = 0; idle < KicksWithoutGain && LookedAt < Bound; idle++)
        {
            var cost = _cost;
            Kick(random);
            Climb();
            if (_cost < cost - Least)
            {
                (best, idle) = (Snapshot(), -1);
            }
            else
            {
                Restore(best, cost);
            }
        }
    }

    /// <summary>Adds single sets to what is there while the week gets better, changing nothing else.</summary>
    public void Grow()
    {
        var better = true;
        while (better && LookedAt < MostWeeksLookedAt)
        {
            better = false;
            foreach (var day in _week.Days)
            {
                foreach (var item in day.Exercises)
                {
                    better |= TrySets(day, item, item.Sets + 1);
                }
            }
        }
    }

    /// <summary>The rest that is given after a set, in seconds.</summary>
    public static int RestFor(ExerciseTraits traits, bool shortRests) =>
        shortRests && traits.Rest == SetRest.MultiJoint ? SetRest.MultiJointShort : traits.Rest;

    private void Climb()
    {
        do
        {
            Fill();
        }
        while (LookedAt < Bound && (Improve() || (_cost >= PlanObjective.Hard && MakeRoom())));
    }

    /// <summary>Takes out about a third of what one or two days hold, or of all days.</summary>
    private void Kick(Random random)
    {
        var everywhere = random.Next(3) == 0;
        var (first, second) = (random.Next(_week.Days.Count), random.Next(_week.Days.Count));
        for (var d = 0; d < _week.Days.Count; d++)
        {
            var day = _week.Days[d];
            for (var i = day.Exercises.Count - 1; i >= 0; i--)
            {
                if ((everywhere ? random.Next(4) == 0 : (d == first || d == second) && random.Next(2) == 0) && !day.Exercises[i].IsKept)
                {
                    _week.Take(day, i);
                }
            }
        }

        _cost = _objective.Cost(_week);
    }

    private (CheckedExercise Item, int Sets)[][] Snapshot() =>
        [.. _week.Days.Select(d => d.Exercises.Select(e => (e, e.Sets)).ToArray())];

    private void Restore((CheckedExercise Item, int Sets)[][] snapshot, double cost)
    {
        for (var d = 0; d < snapshot.Length; d++)
        {
            var day = _week.Days[d];
            while (day.Exercises.Count > 0)
            {
                _week.Take(day, day.Exercises.Count - 1);
            }

            foreach (var (item, sets) in snapshot[d])
            {
                item.Sets = sets;
                _week.Put(day, day.Exercises.Count, item);
            }
        }

        _cost = cost;
    }

    /// <summary>Looks at the week as it stands: its cost where that is below <paramref name="best"/>, else some number from there on.</summary>
    private double Look(double best)
    {
        LookedAt++;
        return _objective.Cost(_week, best);
    }

    /// <summary>Keeps the week as it stands if it is better.</summary>
    private bool Keep()
    {
        var cost = Look(_cost - Least);
        if (cost >= _cost - Least)
        {
            return false;
        }

        _cost = cost;
        return true;
    }

    private CheckedExercise New(ExerciseTraits traits, int sets) =>
        new(traits, sets, RestFor(traits, _shortRests), BlockBuilder.Rir(_request, traits, 1, WeekKind.Build), WarmUp.RampSetsFor(traits));

    /// <summary>An exercise to look at and take out again: one object for each, made once.</summary>
    private CheckedExercise Trial(ExerciseTraits traits, int sets)
    {
        var trial = _trials[traits.Number] ??= New(traits, sets);
        trial.Sets = sets;
        return trial;
    }

    private static int PlaceOn(CheckedDay day, ExerciseTraits traits)
    {
        var index = 0;
        while (index < day.Exercises.Count && day.Exercises[index].Traits.Place <= traits.Place)
        {
            index++;
        }

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
}
