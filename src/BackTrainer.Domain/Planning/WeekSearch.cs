using BackTrainer.Domain.Rules;

namespace BackTrainer.Domain.Planning;

/// <summary>How far a search goes.</summary>
internal enum SearchEffort
{
    /// <summary>Until the bound, or until new starts bring nothing.</summary>
    Best,

    /// <summary>Until no hard rule is broken.</summary>
    Any,
}

/// <summary>
/// Looks for the week of least cost. It fills the days with what helps most; while a hard rule is still broken it climbs, takes
/// a few exercises out and climbs again. Then it anneals the week, and climbs until no single change is better. The work is
/// bounded. The same request gives the same week.
/// </summary>
internal sealed partial class WeekSearch
{
    /// <summary>The bound on the work: weeks looked at in one search that keep every hard rule, or lie around one that does.</summary>
    public const int MostWeeksLookedAt = 60_000;

    /// <summary>The bound on the work while a hard rule is still broken; it comes on top.</summary>
    public const int MostWeeksWhileBroken = 12_000;

    /// <summary>The bound on the work where any week will do that keeps every hard rule.</summary>
    public const int MostWeeksForAny = 12_000;

    internal const int MostExercisesADay = 8;
    internal const int MostSetsOfAnExercise = 5;

    /// <summary>A change counts as better from here on, so that rounding never makes the search walk in a circle.</summary>
    private const double Least = 1e-6;

    private readonly PlanRequest _request;
    private readonly IReadOnlyList<ExerciseTraits> _candidates;
    private readonly PlanObjective _objective;
    private readonly WeekCheck _week;
    private readonly SearchEffort _effort;

    private readonly IReadOnlyList<CheckedDay> _days;
    private readonly CheckedExercise?[] _trials;
    private readonly ulong[] _marks;

    private int _lookedAtWhileBroken;
    private double _cost;

    /// <summary>A search that changes <paramref name="week"/>.</summary>
    /// <param name="candidates">Exercises that may be put in.</param>
    /// <param name="objective">What makes a week better.</param>
    /// <param name="week">The week; what it holds already is where the search begins.</param>
    /// <param name="shortRests">Rests may fall to the shortest that the rules permit.</param>
    /// <param name="effort">When it is good enough.</param>
    public WeekSearch(
        IReadOnlyList<ExerciseTraits> candidates, PlanObjective objective, WeekCheck week, bool shortRests, SearchEffort effort = SearchEffort.Best)
    {
        (_request, _candidates, _objective, _week, ShortRests, _effort) = (week.Request, candidates, objective, week, shortRests, effort);
        _days = week.Days;
        _marks = [.. candidates.Select(c => c.Mark)];
        _trials = new CheckedExercise?[week.Allowed.Known];
        _cost = objective.Cost(week);
    }

    /// <summary>The week as it stands.</summary>
    public WeekCheck Week => _week;

    /// <summary>Rests may fall to the shortest that the rules permit.</summary>
    public bool ShortRests { get; }

    /// <summary>No hard rule that a choice of exercises and sets can change is broken.</summary>
    public bool IsValid => _cost < PlanObjective.Hard;

    /// <summary>Weeks looked at so far.</summary>
    public int LookedAt { get; private set; }

    /// <summary>The cost of the week as it stands.</summary>
    public double Cost => _cost;

    /// <summary>The advice that the week as it stands leaves unmet.</summary>
    public double Advice => _objective.Advice(_week);

    private bool IsOver => !IsValid
        ? LookedAt >= (_effort == SearchEffort.Any ? MostWeeksForAny : MostWeeksWhileBroken)
        : _effort == SearchEffort.Any || LookedAt - _lookedAtWhileBroken >= MostWeeksLookedAt;

    /// <summary>Makes the week as good as it can in this stage, and never leaves more advice unmet than it began with.</summary>
    public void Run(SearchStage stage)
    {
        var (start, startCost, startAdvice) = (Snapshot(), _cost, Advice);
        Fill();
        if (!IsValid)
        {
            Climb();
        }

        for (var kick = 0ul; stage.IsLast && !IsValid && !IsOver; kick++)
        {
            var (best, cost) = (Snapshot(), _cost);
            Kick(new(kick));
            Climb();
            if (_cost >= cost)
            {
                Restore(best, cost);
            }
        }

        if (IsValid && _effort == SearchEffort.Best && _candidates.Count > 0)
        {
            for (var round = 0ul; round < (ulong)stage.Rounds; round++)
            {
                Anneal(stage.Steps, stage.Temperature, ((ulong)stage.Minutes << 32) + (round << 24));
                Climb();
            }

            while (HasFewPlaces && TryPair())
            {
                Climb();
            }
        }

        // What suits better may have bought a little advice off; what a stage begins with is never made worse so.
        if (startCost < PlanObjective.Hard && Advice > startAdvice + Least)
        {
            Restore(start, startCost);
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
                    better |= TryAmount(day, item, item.Sets + 1, Better);
                }
            }
        }
    }

    /// <summary>The rest that is given after a set, in seconds.</summary>
    public static int RestFor(ExerciseTraits traits, bool shortRests) =>
        shortRests && traits.Rest == SetRest.MultiJoint ? SetRest.MultiJointShort : traits.Rest;

    /// <summary>Takes out about a quarter of the exercises.</summary>
    private void Kick(Draws draws)
    {
        foreach (var day in _week.Days)
        {
            for (var i = day.Exercises.Count - 1; i >= 0; i--)
            {
                if (draws.Next(4) == 0 && !day.Exercises[i].IsKept)
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
        // All out before any goes in: an exercise may stand on another day by now, with other sets.
        foreach (var day in _week.Days)
        {
            while (day.Exercises.Count > 0)
            {
                _week.Take(day, day.Exercises.Count - 1);
            }
        }

        foreach (var (day, items) in _week.Days.Zip(snapshot))
        {
            foreach (var (item, sets) in items)
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
        _lookedAtWhileBroken += IsValid ? 0 : 1;
        return _objective.Cost(_week, best);
    }

    private CheckedExercise New(ExerciseTraits traits, int sets) =>
        new(traits, sets, RestFor(traits, ShortRests), BlockBuilder.Rir(_request, traits, 1, WeekKind.Build), WarmUp.RampSetsFor(traits));

    /// <summary>An exercise to look at and take out again: one object for each, made anew once it stays in the week.</summary>
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
